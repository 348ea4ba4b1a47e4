import ArgumentParser
import Reporting

/// Where findings come from: an audit of files, or the JSON report of one.
struct FindingsSource: ParsableArguments {
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
        "A JSON report to take findings from, instead of an audit.",
        "Rapport JSON dont tirer les constats, au lieu d'un audit."
      ),
      valueName: localized("report.json", "rapport.json")
    )
  )
  var from: String?

  @OptionGroup var day: DayOption
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var configuration: ConfigurationOptions

  /// What `read` finds in the report or `take` in an audit, and the console of the run; nil when that failed, which was
  /// shown.
  func findings<Findings>(
    in console: Console,
    read: (String, Console) -> Findings?,
    take: (Report) -> Findings
  ) -> (Findings, Console)? {
    if let from {
      let console = Console(language: configuration.language.lang ?? console.language)
      return read(from, console).map { ($0, console) }
    }
    guard let asOf = day.day,
      let settings = configuration.settings(near: paths.first ?? ".", selection, in: console)
    else { return nil }
    let console = console.speaking(settings)
    guard let rules = LoadedRules(settings, selecting: settings.selection, in: console),
      let report = AuditRun(rules, asOf: asOf, in: console).report(on: paths, by: settings.file)
    else { return nil }
    return (take(report), console)
  }

  /// What was given and only an audit can follow.
  private var optionsOfAudit: [String] {
    let given = [
      ("--as-of", day.asOf != nil), ("--framework", !selection.framework.isEmpty),
      ("--only", !selection.only.isEmpty), ("--skip", !selection.skip.isEmpty),
      ("--config", configuration.config != nil), ("--set", !configuration.parameters.isEmpty),
      ("--profile-kind", !configuration.profileKind.isEmpty),
      ("--profile-country", configuration.profileCountry != nil),
    ]
    return given.filter(\.1).map(\.0)
  }

  func validate() throws {
    if from != nil, let option = optionsOfAudit.first {
      throw ValidationError(
        localized(
          "\(option) is for an audit of files: a report with --from is taken as it is",
          "\(option) concerne l'audit de fichiers : un rapport désigné par --from est pris tel quel"
        )
      )
    }
    guard paths.isEmpty == (from == nil) else { return }
    throw ValidationError(
      localized(
        "give either paths of files or a report with --from",
        "indiquer soit des chemins de fichiers, soit un rapport avec --from"
      )
    )
  }
}
