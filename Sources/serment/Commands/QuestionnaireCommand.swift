import ArgumentParser
import Audit
import Catalogue
import Diagnostics
import Reporting

/// `serment questionnaire`: a file of questions whose answers are attestations.
struct QuestionnaireCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "questionnaire",
      abstract: localized(
        "Writes a YAML file of questions to fill in: what no inventory shows, settled by attestations.",
        "Écrit un fichier YAML de questions à remplir : ce qu'aucun inventaire ne montre, tranché par attestation."
      ),
      discussion: HelpExample.discussion(
        localized(
          """
          The file asks about every control that no check looks at, and about what checks leave to a person. With paths, \
          the questions fit the inventory: results that wait for a person are asked about one by one, and what is \
          already answered or not applicable is left out. Hand the filled-in file to serment audit beside the inventory.
          """,
          """
          Le fichier porte sur chaque exigence qu'aucun contrôle n'examine et sur ce que les contrôles laissent à \
          l'appréciation d'une personne. Avec des chemins, les questions suivent l'inventaire : chaque résultat en \
          attente y figure, ce qui est déjà traité ou sans objet n'y figure pas. Une fois rempli, le fichier se joint à \
          l'inventaire pour serment audit.
          """
        ),
        examples: [
          HelpExample(
            "serment questionnaire hospital/ --framework gdpr --output answers.yaml",
            "Ask only for what the inventory does not settle:",
            "Ne demander que ce que l'inventaire ne tranche pas :"
          )
        ]
      )
    )
  }

  @Argument(
    help: ArgumentHelp(
      localized(
        "Files and folders that describe the organisation. (default: none, for every question)",
        "Fichiers et dossiers décrivant l'organisme. (par défaut : aucun, toutes les questions sont posées)"
      ),
      valueName: localized("path", "chemin")
    )
  )
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      localized("The framework to ask about, such as iso27001.", "Référentiel visé, par exemple iso27001."),
      valueName: "id"
    )
  )
  var framework: String

  @Flag(
    help: ArgumentHelp(
      localized(
        "Ask about the controls that checks decide from the inventory, too.",
        "Porter aussi sur les exigences que des contrôles tranchent d'après l'inventaire."
      )
    )
  )
  var all = false

  @OptionGroup var day: DayOption

  @Option(
    help: ArgumentHelp(
      localized(
        "A new file for the questionnaire, readable by you alone (mode 0600). (default: standard output)",
        "Nouveau fichier pour le questionnaire, lisible de vous seul (mode 0600). (par défaut : sortie standard)"
      ),
      valueName: localized("file", "fichier")
    )
  )
  var output: String?

  @OptionGroup var configuration: ConfigurationOptions

  func execute(in console: Console) -> ExitStatus {
    guard let asOf = day.day else { return .internalError }
    guard let settings = configuration.settings(near: paths.first ?? ".", in: console) else {
      return .unusable
    }
    let console = console.speaking(settings)
    guard let rules = LoadedRules(settings, selecting: settings.selection.ofOrganisation, in: console) else {
      return .unusable
    }
    let catalogue = rules.set.catalogue
    guard let framework = catalogue.frameworks.first(where: { $0.id == framework }) else {
      return console.refuse(framework, as: .framework, among: catalogue.frameworks.map(\.id))
    }
    guard !framework.listsOffences else {
      console.show(.offencesAreNotAsked(framework.id))
      return .unusable
    }
    var report: Report?
    if !paths.isEmpty {
      report = AuditRun(rules, asOf: asOf, in: console).report(on: paths, by: settings.file)
      if report == nil { return .unusable }
    }
    // What the audit found speaks of the catalogue of its report.
    let applied = report?.catalogue ?? catalogue
    let questionnaire = Questionnaire(of: framework, in: applied, asOf: asOf, after: report?.result, all: all)
    let file = QuestionnaireFile(
      questionnaire,
      of: applied,
      language: console.language,
      toolVersion: programVersion
    )
    // A file of that name may be the same questionnaire, filled in.
    return console.write(to: output, mayReplace: false) { output, _ in file.write(to: &output) } ?? .success
  }
}

extension Diagnostic {
  /// A framework of offences: no statement clears anybody of one, and nobody is bound to accuse themselves.
  fileprivate static func offencesAreNotAsked(_ framework: String) -> Diagnostic {
    Diagnostic(
      "command.no-questionnaire",
      en: "`\(framework)` lists offences, which no attestation settles",
      fr: "`\(framework)` énumère des infractions, qu'aucune attestation ne tranche",
      help: LocalizedText(
        en: "ask about the duties behind them, with `--framework gdpr` or `--framework french-law`",
        fr:
          "interroger sur les obligations correspondantes, avec `--framework gdpr` ou `--framework french-law`"
      ),
      at: nil
    )
  }
}
