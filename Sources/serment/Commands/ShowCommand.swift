import ArgumentParser
import Catalogue
import Diagnostics
import Reporting

/// `serment show`: everything that is known of one finding.
struct ShowCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: localized(
        "Tells the whole story of one finding: evidence, reasons, remedy, basis, exposure, what else is found.",
        "Raconte tout d'un constat : preuves, raisons, actions, fondement, exposition, autres constats de la fiche."
      ),
      discussion: localized(
        """
        The finding is named by the beginning of its fingerprint, as reports print it.

        Exit codes: 0 the finding was shown; 2 there is none, several begin so, or an input, a rule or an option \
        cannot be used; 70 internal error.
        """,
        """
        Le constat est désigné par le début de son empreinte, telle que l'impriment les rapports.

        Codes de retour : 0 le constat est affiché ; 2 il n'existe pas, plusieurs commencent ainsi, ou une entrée, une \
        règle ou une option inutilisable ; 70 erreur interne.
        """
      )
    )
  }

  @Argument(
    help: ArgumentHelp(
      localized(
        "The beginning of the finding's fingerprint, with or without #.",
        "Début de l'empreinte du constat, avec ou sans #."
      ),
      valueName: localized("fingerprint", "empreinte")
    )
  )
  var finding: String

  @Argument(
    help: ArgumentHelp(
      localized(
        "Files and folders that describe the organisation; - reads standard input.",
        "Fichiers et dossiers décrivant l'organisme ; - lit l'entrée standard."
      ),
      valueName: localized("path", "chemin")
    )
  )
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      localized(
        "A JSON report to take the finding from, instead of an audit.",
        "Rapport JSON dont tirer le constat, au lieu d'un audit."
      ),
      valueName: localized("report.json", "rapport.json")
    )
  )
  var from: String?

  @OptionGroup var day: DayOption
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var configuration: ConfigurationOptions
  @OptionGroup var colour: ColourOption

  func execute(in console: Console) -> ExitStatus {
    if let from {
      let console = Console(language: configuration.language.lang ?? console.language)
      guard let rules = LoadedRules(folders: configuration.rules.rules, in: console),
        let report = console.readResult(from, by: rules.set.catalogue)
      else { return .unusable }
      return show(report, in: console)
    }
    guard let asOf = day.day else { return .internalError }
    guard let settings = configuration.settings(near: paths.first ?? ".", selection, in: console)
    else { return .unusable }
    let console = Console(language: settings.language.value)
    guard let rules = LoadedRules(settings, selecting: settings.selection, in: console),
      let report = AuditRun(rules, asOf: asOf, in: console).report(on: paths, by: settings.file)
    else { return .unusable }
    return show(report, in: console)
  }

  func validate() throws {
    guard paths.isEmpty == (from == nil) else { return }
    throw ValidationError(
      localized(
        "give either paths of files or a report with --from",
        "indiquer soit des chemins de fichiers, soit un rapport avec --from"
      )
    )
  }

  private func show(_ report: Report, in console: Console) -> ExitStatus {
    switch FindingSearch(report).find(finding) {
    case .none: return console.refuse(finding, as: .finding, among: [])
    case .several(let fingerprints): return console.refuse(ambiguous: finding, among: fingerprints)
    case .one(let found):
      return console.write(to: nil) { output, terminal in
        let style = ListingStyle(
          language: console.language,
          width: terminal.width,
          isColoured: colour.isColoured(on: terminal)
        )
        FindingStory(found, in: report, style: style).write(to: &output)
      } ?? .success
    }
  }
}
