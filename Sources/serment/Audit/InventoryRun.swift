import Audit
import Diagnostics
import Documents
import Inventory
import Reporting
import Values

/// From the paths that a person names to one inventory, with words about what is wrong on the way.
struct InventoryRun {
  /// What was read.
  struct Result {
    var inventory: Inventory
    /// Every source, rules first.
    var sources: SourceMap
    /// The digest of each file, in their order.
    var digests: Pending<[InputDigest]>
    /// What no excerpt may show.
    var masks: [SourceRange]
  }

  /// Files in a folder of inventories that are none: what `serment init` and `serment schema` write beside one too.
  static let otherFiles = FolderExceptions(
    names: [ConfigurationSearch.fileName, "serment-baseline.yaml"],
    content: InventoryJSONSchema.recognises
  )

  let rules: LoadedRules
  let asOf: CalendarDate
  let console: Console
  let progress: Progress

  init(_ rules: LoadedRules, asOf: CalendarDate, in console: Console) {
    self.rules = rules
    self.asOf = asOf
    self.console = console
    progress = Progress(console.terminal, isShown: console.verbosity != .errors)
  }

  /// Reads every path; nil when something was wrong with an input.
  ///
  /// What was found is shown either way.
  func read(_ paths: [String]) -> Result? {
    var bag = DiagnosticBag()
    progress.begin(console.words("Reading files", "Lecture des fichiers"))
    let files = InputFiles(paths, leavingOut: InventoryRun.otherFiles, into: &bag).files
    var reading = InventoryReading(rules, asOf: asOf)
    reading.take(bag)
    let digests = Pending([]) { files.map { InputDigest(name: $0.name, bytes: $0.bytes) } }
    for file in files {
      console.tell("reading \(file.name)", "lecture de \(file.name)")
      progress.begin(console.words("Reading ", "Lecture de ") + TerminalText.escaped(file.name))
      reading.read(file)
    }
    progress.begin(console.words("Joining sources", "Rapprochement des sources"))
    let (inventory, sources, found) = reading.finish()
    progress.pause()
    for entity in inventory.model.entities where entity.hasIdentifiers {
      guard let id = inventory.model.entity(named: entity.name) else { continue }
      let count = inventory.rows(of: id).count
      let key = entity.topLevelKey ?? entity.name
      if count > 0 { console.tell("\(key): \(count)", "\(key) : \(count)") }
    }
    console.show(found, sources: sources)
    guard !found.hasErrors else { return nil }
    return Result(inventory: inventory, sources: sources, digests: digests, masks: found.masks)
  }
}
