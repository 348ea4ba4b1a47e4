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
      discussion: HelpExample.discussion(
        localized(
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
        ),
        examples: [
          HelpExample(
            "serment show e03203926ec6 hospital/",
            "By the first characters of the fingerprint that a report shows:",
            "Par les premiers caractères de l'empreinte qu'affiche un rapport :"
          ),
          HelpExample(
            "serment show e03203926ec6 --from result.json",
            "The same from a result:",
            "De même à partir d'un résultat :"
          ),
        ]
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

  @OptionGroup var source: FindingsSource
  @OptionGroup var colour: ColourOption

  func execute(in console: Console) -> ExitStatus {
    let found = source.findings(in: console, read: readResult, take: { $0 })
    return found.map { show($0.0, in: $0.1) } ?? .unusable
  }

  private func readResult(_ path: String, in console: Console) -> Report? {
    LoadedRules(folders: source.configuration.rules.rules, in: console).flatMap { rules in
      console.readResult(path, by: rules.set.catalogue)
    }
  }

  private func show(_ report: Report, in console: Console) -> ExitStatus {
    switch FindingSearch(report).find(finding) {
    case .none: return console.refuse(finding, as: .finding, among: [])
    case .several(let fingerprints): return console.refuse(ambiguous: finding, among: fingerprints)
    case .one(let found):
      return console.write(to: nil) { output, terminal in
        FindingStory(found, in: report, style: colour.style(on: terminal, in: console)).write(to: &output)
      } ?? .success
    }
  }
}
