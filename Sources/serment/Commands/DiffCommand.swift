import ArgumentParser
import Catalogue
import Comparison
import Reporting

/// `serment diff`: what changed between two audits.
struct DiffCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "diff",
      abstract: localized(
        "Compares two JSON reports: new, changed, fixed and remaining findings, exposure before and after.",
        "Compare deux rapports JSON : constats nouveaux, modifiés, corrigés et inchangés, exposition avant et après."
      ),
      discussion: HelpExample.discussion(
        localized(
          """
          Reports are written by serment audit --format json. What is gone because its record or its check is gone is \
          told apart from what was fixed.

          Exit codes: 0 no new failure at or above the threshold; 1 a new failure that no waiver accepts; 2 a report or \
          an option cannot be used; 70 internal error.
          """,
          """
          Les rapports sont écrits par serment audit --format json. Ce qui a disparu avec sa fiche ou son contrôle est \
          distingué de ce qui a été corrigé.

          Codes de retour : 0 aucun échec nouveau au niveau du seuil ou au-dessus ; 1 un échec nouveau qu'aucune \
          dérogation n'accepte ; 2 un rapport ou une option inutilisable ; 70 erreur interne.
          """
        ),
        examples: [
          HelpExample(
            "serment diff 2026-03.json 2026-09.json",
            "What six months changed:",
            "Ce que six mois ont changé :"
          ),
          HelpExample(
            "serment diff main.json branch.json --fail-on high --format json",
            "In a pipeline: exit code 1 for a new failure of severity high:",
            "Dans une chaîne d'intégration : code 1 pour un échec nouveau de gravité high :"
          ),
        ]
      )
    )
  }

  @Argument(
    help: ArgumentHelp(
      localized("The report of the earlier audit.", "Rapport de l'audit antérieur."),
      valueName: localized("before.json", "avant.json")
    )
  )
  var before: String

  @Argument(
    help: ArgumentHelp(
      localized("The report of the later audit.", "Rapport de l'audit ultérieur."),
      valueName: localized("after.json", "apres.json")
    )
  )
  var after: String

  @Option(
    help: ArgumentHelp(
      localized("Form of the comparison: text or json.", "Forme de la comparaison : text ou json."),
      valueName: "text|json"
    )
  )
  var format: ComparisonFormat = .text

  @Option(
    help: ArgumentHelp(
      localized(
        "Where the comparison goes, readable by you alone (mode 0600). (default: standard output)",
        "Fichier de la comparaison, lisible de vous seul (mode 0600). (par défaut : sortie standard)"
      ),
      valueName: localized("file", "fichier")
    )
  )
  var output: String?

  @Option(
    help: ArgumentHelp(
      localized(
        "The lightest severity whose new failures give exit code 1.",
        "Gravité à partir de laquelle un échec nouveau donne le code de retour 1."
      ),
      valueName: localized("severity", "gravité")
    )
  )
  var failOn: Check.Severity = .low

  @OptionGroup var language: LanguageOption
  @OptionGroup var colour: ColourOption

  func execute(in console: Console) -> ExitStatus {
    let console = Console(language: language.lang ?? console.language)
    guard RunInputs([before, after]).areSpared(by: [output], in: console) else { return .unusable }
    // Both are read, so that a person sees what is wrong with either.
    let (old, new) = (console.readReport(before), console.readReport(after))
    guard let old, let new else { return .unusable }
    let comparison = Comparison(old, new)
    let failure = console.write(to: output) { output, terminal in
      switch format {
      case .text:
        ComparisonTextReport(
          comparison,
          language: console.language,
          width: terminal.width,
          isColoured: colour.isColoured(on: terminal),
          toolVersion: programVersion
        ).write(to: &output)
      case .json: JSONComparison(comparison, toolVersion: programVersion).write(to: &output)
      }
    }
    return failure ?? Gate(failOn: failOn).status(of: comparison)
  }
}

/// A form that a comparison can be written in.
enum ComparisonFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case json
}
