import ArgumentParser
import Audit
import Catalogue
import Diagnostics

/// `serment check-rules`: whether a folder of own rules can be used, and whether its checks do what their examples say.
struct CheckRulesCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check-rules",
      abstract: localized(
        "Validates a folder of own rules and runs the examples of its checks.",
        "Valide un dossier de règles et exécute les exemples de ses contrôles."
      ),
      discussion: HelpExample.discussion(
        localized(
          """
          Every mistake is told at its place: keys, languages, controls that do not exist, conditions that do not \
          type-check, examples that give another outcome. Warnings name outcomes and fields that no example tests.

          Exit codes: 0 the rules can be used; 2 they cannot.
          """,
          """
          Chaque erreur est signalée à son emplacement : clés, langues, exigences inexistantes, conditions mal typées, \
          exemples au résultat différent. Des avertissements nomment les résultats et les champs qu'aucun exemple ne teste.

          Codes de retour : 0 les règles sont utilisables ; 2 elles ne le sont pas.
          """
        ),
        examples: [
          HelpExample(
            "serment check-rules own-rules/",
            "Before own checks are used:",
            "Avant d'employer des contrôles propres :"
          )
        ]
      )
    )
  }

  @Argument(
    help: ArgumentHelp(
      localized("A folder laid out like Rules/.", "Dossier organisé comme Rules/."),
      valueName: localized("dir", "dossier")
    )
  )
  var folder: String

  @OptionGroup var language: LanguageOption

  func execute(in console: Console) -> ExitStatus {
    guard let rules = LoadedRules(folders: [folder], in: console) else { return .unusable }
    let checks = rules.set.catalogue.checks.filter { rules.files.own.contains($0.place.source) }
    var bag = DiagnosticBag()
    let examples = ExampleRun(rules.set)
    for check in checks { examples.verify(check, into: &bag) }
    console.show(bag, sources: rules.sources)
    guard !bag.hasErrors else { return .unusable }
    let summary = summary(rules.files.own.count, checks)
    return console.write(to: nil) { output, _ in output.write(summary + "\n") } ?? .success
  }

  private func summary(_ files: Int, _ checks: [Check]) -> String {
    let examples = checks.reduce(0) { $0 + $1.examples.count }
    return localized(
      "rule files: \(files), checks: \(checks.count), examples: \(examples), all as expected",
      "fichiers de règles : \(files), contrôles : \(checks.count), exemples : \(examples), tous conformes à l'attendu"
    )
  }
}
