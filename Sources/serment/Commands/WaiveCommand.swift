import ArgumentParser
import Audit
import Catalogue
import Diagnostics
import Documents
import Reporting
import Values

/// `serment waive`: accepts a risk until a day, in the inventory itself.
struct WaiveCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "waive",
      abstract: localized(
        "Writes a waiver of one failure into the inventory: dated, with a reason and an approver.",
        "Écrit dans l'inventaire la dérogation à un échec : datée, motivée et approuvée."
      ),
      discussion: HelpExample.discussion(
        localized(
          """
          The failure is named by its fingerprint, or by as many of its first characters as are needed. The waiver goes \
          where waivers stand, into YAML; comments, order and layout of the file stay. It is written only if an audit of \
          the files then shows the failure as waived. Plain legal duties cannot be waived, and a waived failure stays in \
          the exposure.

          Exit codes: 0 the waiver was written; 2 input, a rule or an option cannot be used; 70 internal error.
          """,
          """
          L'échec est désigné par son empreinte, ou par autant de ses premiers caractères qu'il en faut. La dérogation \
          rejoint les autres, en YAML ; commentaires, ordre et présentation du fichier restent. Elle n'est écrite que si \
          un audit des fichiers montre ensuite l'échec comme accepté. Une obligation légale n'admet pas de dérogation, \
          et un échec accepté reste dans l'exposition.

          Codes de retour : 0 la dérogation a été écrite ; 2 une entrée, une règle ou une option inutilisable ; 70 erreur \
          interne.
          """
        ),
        examples: [
          HelpExample(
            "serment waive e03203926ec6 hospital/ --until 2027-06-30 --reason \"Replacement ordered\" --approver-role CISO",
            "Accept the risk of one failure until its remedy is there:",
            "Accepter le risque d'un échec jusqu'à sa correction :"
          )
        ]
      )
    )
  }

  @Argument(
    help: ArgumentHelp(
      localized("The fingerprint of the failure, or its beginning.", "Empreinte de l'échec, ou son début."),
      valueName: localized("finding", "constat")
    )
  )
  var finding: String

  @OptionGroup var inventory: InventoryPaths
  @OptionGroup var terms: WaiverTerms

  @Option(
    help: ArgumentHelp(
      localized(
        "The YAML file of the inventory that takes it. (default: where waivers stand already)",
        "Fichier YAML de l'inventaire qui la reçoit. (par défaut : là où sont déjà les dérogations)"
      ),
      valueName: localized("file", "fichier")
    )
  )
  var to: String?

  @OptionGroup var day: DayOption
  @OptionGroup var configuration: ConfigurationOptions

  func execute(in console: Console) -> ExitStatus {
    guard let asOf = day.day else { return .internalError }
    guard let settings = configuration.settings(near: inventory.paths.first ?? ".", in: console) else {
      return .unusable
    }
    let console = console.speaking(settings)
    if let mistake = terms.mistake(on: asOf) ?? standardInput {
      console.show(mistake)
      return .unusable
    }
    guard let rules = LoadedRules(settings, selecting: settings.selection.ofOrganisation, in: console),
      let (report, read) = AuditRun(rules, asOf: asOf, in: console)
        .examine(inventory.paths, by: settings.file)
    else { return .unusable }
    do {
      let waived = try WaivableFinding(finding, in: report)
      let trial = WaiverTrial(rules: rules, asOf: asOf, finding: waived)
      return try write(trial, report, read.sources, in: console)
    } catch {
      console.show(error.diagnostic)
      return .unusable
    }
  }

  /// Standard input cannot be written to.
  private var standardInput: Diagnostic? { inventory.paths.contains("-") ? .noWaiverFile() : nil }

  private func write(
    _ trial: WaiverTrial,
    _ report: Report,
    _ sources: SourceMap,
    in console: Console
  ) throws(WaivableFinding.Refusal) -> ExitStatus {
    let files = readFiles()
    let place = try WaiverPlace(asked: to, among: files, of: inventory.paths, after: report, sources)
    let entry = terms.entry(for: trial.finding, on: trial.asOf, besides: report.result.waivers.map(\.id))
    let content: [UInt8]
    do {
      content = try WaiverEdit.adding(entry, to: place.bytes ?? [])
    } catch {
      throw WaivableFinding.Refusal(.cannotEdit(place.path, error, entry))
    }
    guard trial.succeeds(with: entry.id, in: place.applied(to: files, content)) else {
      throw WaivableFinding.Refusal(.waiverWithoutEffect(place.path, entry))
    }
    if let code = Self.put(content, at: place) { return console.refuse(output: place.path, code) }
    guard trial.succeeds(with: entry.id, in: readFiles()) else {
      if let code = Self.restore(place) { return console.refuse(output: place.path, code) }
      throw WaivableFinding.Refusal(.waiverWithoutEffect(place.path, entry))
    }
    var output = FileOutput(1)
    output.write("\(place.path): \(entry.id)\n")
    output.flush()
    return output.failure.map { console.refuse(output: "<stdout>", $0) } ?? .success
  }

  /// The files as they are on disk; what is wrong with paths was shown by the audit before.
  private func readFiles() -> [InputFile] {
    var bag = DiagnosticBag()
    return InputFiles(inventory.paths, leavingOut: InventoryRun.otherFiles, into: &bag).files
  }

  private static func put(_ content: [UInt8], at place: WaiverPlace) -> Int32? {
    place.bytes == nil ? create(content, at: place.path) : ReplacedFile.write(content, to: place.path)
  }

  /// Writes a new file, whole or not at all and for its owner alone: it says which weakness was accepted, and by whom.
  private static func create(_ content: [UInt8], at path: String) -> Int32? {
    do {
      var file = try ReportFile(path, mayReplace: false)
      defer { file.discard() }
      file.output.write(content)
      return file.finish() ?? file.publish()
    } catch {
      return error.code
    }
  }

  private static func restore(_ place: WaiverPlace) -> Int32? {
    guard let bytes = place.bytes else { return NewFile.remove(place.path) }
    return ReplacedFile.write(bytes, to: place.path)
  }
}
