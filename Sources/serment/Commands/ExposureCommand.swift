import ArgumentParser
import Catalogue
import Reporting

/// `serment exposure`: what the failures that files show may cost, with every step.
struct ExposureCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "exposure",
      abstract: localized(
        "Estimates the exposure to fines by the method of EDPB Guidelines 04/2022: ranges with their steps.",
        "Estime l'exposition aux amendes selon la méthode des lignes directrices 04/2022 du CEPD : fourchettes et étapes."
      ),
      discussion: HelpExample.discussion(
        localized(
          """
          The low end rests on failures, waived ones included; the high end adds what is not evidenced. A public body \
          that may count as an undertaking gets both estimates. An aid to judgement, not legal advice.

          Exit codes: 0 the estimate was written; 2 input, a rule or an option cannot be used; 70 internal error.
          """,
          """
          La borne basse repose sur les échecs, dérogations comprises ; la borne haute ajoute ce qui n'est pas démontré. \
          Un organisme public qui peut être tenu pour une entreprise reçoit les deux estimations. Une aide à \
          l'appréciation, non un conseil juridique.

          Codes de retour : 0 l'estimation a été écrite ; 2 une entrée, une règle ou une option inutilisable ; 70 erreur \
          interne.
          """
        ),
        examples: [
          HelpExample(
            "serment exposure hospital/ --explain",
            "Every step of the estimate, with input, source and place:",
            "Chaque étape de l'estimation, avec donnée, source et emplacement :"
          )
        ]
      )
    )
  }

  @OptionGroup var inventory: InventoryPaths

  @Flag(
    help: ArgumentHelp(
      localized(
        "Shows every result of a conduct and every step of an amount, with input, source and place.",
        "Montre chaque résultat d'un comportement et chaque étape d'un montant, avec donnée, source et emplacement."
      )
    )
  )
  var explain = false

  @OptionGroup var day: DayOption

  @Option(
    help: ArgumentHelp(
      localized("Form of the estimate: text or json.", "Forme de l'estimation : text ou json."),
      valueName: "text|json"
    )
  )
  var format: ReportFormat = .text

  @OptionGroup var configuration: ConfigurationOptions
  @OptionGroup var colour: ColourOption

  func execute(in console: Console) -> ExitStatus {
    guard let asOf = day.day else { return .internalError }
    guard let settings = configuration.settings(near: inventory.paths.first ?? ".", in: console) else {
      return .unusable
    }
    let console = console.speaking(settings)
    // What frameworks or checks leave out of an audit binds no authority: all failures count.
    guard let rules = LoadedRules(settings, selecting: settings.selection.ofOrganisation, in: console),
      let report = AuditRun(rules, asOf: asOf, in: console).exposure(of: inventory.paths)
    else { return .unusable }
    return console.write(to: nil) { output, terminal in
      switch format {
      case .text:
        ExposureListing(report, style: colour.style(on: terminal, in: console), isExplained: explain)
          .write(to: &output)
      case .json: JSONExposure(report).write(to: &output)
      }
    } ?? .success
  }
}
