import ArgumentParser
import Catalogue
import Reporting

/// `serment report`: from the JSON report of an audit to any other form, without auditing again.
struct ReportCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report",
      abstract: localized(
        "Writes the JSON report of an audit in other forms, without auditing again.",
        "Écrit sous d'autres formes le rapport JSON d'un audit, sans refaire l'audit."
      ),
      discussion: HelpExample.discussion(
        localized(
          """
          What is written has the same bytes as what the audit itself would have written. Only the page and the PDF have \
          less: a result holds neither the plan nor lines of files.

          Exit codes: 0 every report was written; 2 the file is no report of an audit, is damaged or comes from a later \
          version, or an option cannot be used; 70 internal error.
          """,
          """
          Ce qui est écrit a les mêmes octets que ce que l'audit lui-même aurait écrit. Seuls la page et le PDF en ont moins : \
          un résultat ne contient ni le plan d'action, ni les lignes des fichiers.

          Codes de retour : 0 tous les rapports sont écrits ; 2 le fichier n'est pas un rapport d'audit, est abîmé ou vient \
          d'une version ultérieure, ou une option est inutilisable ; 70 erreur interne.
          """
        ),
        examples: [
          HelpExample(
            "serment report result.json --format pdf=report.pdf --lang fr",
            "A PDF in French of what was audited in English:",
            "Un PDF en français de ce qui a été audité en anglais :"
          ),
          HelpExample(
            "serment report result.json --format csv=findings.csv --csv-separator semicolon --csv-bom",
            "Findings for a spreadsheet:",
            "Les constats pour un tableur :"
          ),
        ]
      )
    )
  }

  @Argument(
    help: ArgumentHelp(
      localized(
        "What `serment audit --format json` wrote; - reads standard input.",
        "Ce qu'a écrit `serment audit --format json` ; - lit l'entrée standard."
      ),
      valueName: localized("result.json", "resultat.json")
    )
  )
  var result: String

  @OptionGroup var report: ReportOptions
  @OptionGroup var rules: RulesOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var colour: ColourOption

  func execute(in console: Console) -> ExitStatus {
    let console = Console(language: language.lang ?? console.language)
    let inputs = RunInputs(rules: rules.rules, [result] + report.files)
    guard inputs.areSpared(by: report.requests.map(\.path), in: console),
      let rules = LoadedRules(folders: rules.rules, in: console),
      let earlier = EarlierAudit(report, in: console), let logo = LogoFile(report, in: console),
      let read = console.readResult(result, by: rules.set.catalogue)
    else { return .unusable }
    var written = earlier.applied(to: read)
    if let label = report.tlp { written.tlp = label }
    return ReportWriting(.organisation(written), options: report, logo: logo, colour: colour, in: console)
      .write()
      ?? .success
  }
}

extension Console {
  /// Reads the JSON report of an audit with all that it holds; nil when it cannot be used, which is shown.
  func readResult(_ path: String, by catalogue: Catalogue) -> Report? {
    read(path) { ResultReader.read($0, by: catalogue, into: &$1) }
  }
}
