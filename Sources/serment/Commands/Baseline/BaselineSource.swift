import ArgumentParser
import Comparison
import Diagnostics
import Reporting

/// Where the findings of a baseline come from: an audit of files, or the report of one.
struct BaselineSource: ParsableArguments {
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
        "A JSON report to take the findings from, instead of an audit.",
        "Rapport JSON dont tirer les constats, au lieu d'un audit."
      ),
      valueName: localized("report.json", "rapport.json")
    )
  )
  var from: String?

  @OptionGroup var day: DayOption
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var configuration: ConfigurationOptions

  /// What was found, and the console in the language of the run; nil when that failed, which was shown.
  func result(for baseline: Baseline? = nil, in console: Console) -> (RecordedResult, Console)? {
    if let from {
      let console = Console(language: configuration.language.lang ?? console.language)
      return console.readReport(from).map { ($0, console) }
    }
    guard let asOf = day.day,
      let settings = configuration.settings(near: paths.first ?? ".", selection, in: console)
    else { return nil }
    let console = Console(language: settings.language.value)
    guard let rules = LoadedRules(settings, selecting: settings.selection, in: console),
      let report = AuditRun(rules, asOf: asOf, in: console).report(on: paths, by: settings.file)
    else { return nil }
    return (RecordedResult(report, answering: baseline), console)
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
}

/// The option that names a baseline which is there.
struct BaselineFileOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      localized("The baseline to change.", "Référence à modifier."),
      valueName: localized("file", "fichier")
    )
  )
  var baseline: String
}
