import ArgumentParser
import Catalogue
import Exposure
import Reporting

/// `serment plan`: in which order to remedy what fails and to record what is missing.
struct PlanCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "plan",
      abstract: localized(
        "Orders remedies by the exposure and the risk to patients that they take away per day of work.",
        "Ordonne les actions selon l'exposition et le risque pour les patients qu'elles retirent par jour de travail."
      ),
      discussion: HelpExample.discussion(
        localized(
          """
          After each step stands the exposure that is left; a remedy that another one needs comes before it. Then come \
          the facts whose recording narrows the ranges most. Waived failures are planned like the others.

          Exit codes: 0 the plan was written; 2 input, a rule or an option cannot be used; 70 internal error.
          """,
          """
          Après chaque action figure l'exposition qui reste ; une action dont une autre a besoin vient avant elle. \
          Suivent les faits à renseigner, ceux qui resserrent le plus les fourchettes d'abord. Les échecs acceptés par \
          dérogation sont planifiés comme les autres.

          Codes de retour : 0 le plan a été écrit ; 2 une entrée, une règle ou une option inutilisable ; 70 erreur \
          interne.
          """
        ),
        examples: [
          HelpExample("serment plan hospital/", "What to remedy first:", "Quoi corriger en premier :"),
          HelpExample(
            "serment plan hospital/ --all --format json",
            "The whole plan for a project tool:",
            "Le plan entier pour un outil de gestion de projet :"
          ),
        ]
      )
    )
  }

  @OptionGroup var inventory: InventoryPaths

  @Option(
    name: .customLong("by"),
    help: ArgumentHelp(
      localized(
        "What the order brings down first: both, exposure or risk.",
        "Ce que l'ordre fait baisser d'abord : both (les deux), exposure (l'exposition) ou risk (le risque)."
      ),
      valueName: "both|exposure|risk"
    )
  )
  var goal: RemedyPlan.Goal = .both

  @Flag(
    name: .customLong("all"),
    help: ArgumentHelp(
      localized("Shows every step in full.", "Affiche chaque étape en entier.")
    )
  )
  var showsAll = false

  @OptionGroup var day: DayOption

  @Option(
    help: ArgumentHelp(
      localized("Form of the plan: text or json.", "Forme du plan : text ou json."),
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
    // A plan follows the exposure, for which all failures count.
    guard let rules = LoadedRules(settings, selecting: settings.selection.ofOrganisation, in: console),
      let report = AuditRun(rules, asOf: asOf, in: console).plan(for: inventory.paths, goal)
    else { return .unusable }
    return console.write(to: nil) { output, terminal in
      switch format {
      case .text:
        PlanListing(
          report,
          style: colour.style(on: terminal, in: console),
          shown: showsAll ? .max : Self.shownSteps
        )
        .write(to: &output)
      case .json: JSONPlan(report).write(to: &output)
      }
    } ?? .success
  }

  /// As many steps as a person takes in at once.
  private static let shownSteps = 10
}
