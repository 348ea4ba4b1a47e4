import Audit
import Catalogue
import Diagnostics
import Documents
import Inventory
import Reporting
import Values

/// One audit, from the paths that a person names to a report.
struct AuditRun {
  private let rules: LoadedRules
  private let asOf: CalendarDate
  private let console: Console
  private let progress: Progress

  init(_ rules: LoadedRules, asOf: CalendarDate, in console: Console) {
    self.rules = rules
    self.asOf = asOf
    self.console = console
    progress = Progress(console.terminal)
  }

  /// Reads every path and audits what they describe; nil when something was wrong with an input, which is
  /// shown.
  func report(on paths: [String]) -> Report? {
    defer { progress.end() }
    var bag = DiagnosticBag()
    progress.begin(localized("Reading files", "Lecture des fichiers"))
    let files = InputFiles(paths, into: &bag).files
    var reading = InventoryReading(rules, asOf: asOf)
    reading.take(bag)
    let digests = PendingDigests(of: files)
    for file in files {
      progress.begin(localized("Reading ", "Lecture de ") + TerminalText.escaped(file.name))
      reading.read(file)
    }
    progress.begin(localized("Joining sources", "Rapprochement des sources"))
    let (inventory, sources, found) = reading.finish()
    progress.begin(localized("Checking", "Contrôle"))
    guard !found.hasErrors else {
      progress.end()
      console.show(found, sources: sources)
      return nil
    }
    let result = Auditor(inventory, rules.set.catalogue).audit(
      inputs: digests.wait(),
      ruleSetDigest: Fingerprint.ruleSet(rules.files.files)
    )
    progress.end()
    console.show(found, sources: sources)
    return Report(
      result: result,
      catalogue: rules.set.catalogue,
      sources: sources,
      toolVersion: programVersion
    )
  }
}
