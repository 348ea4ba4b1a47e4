import ArgumentParser
import Catalogue
import Diagnostics
import Facts
import Glibc
import Inventory
import Reporting

/// `serment init`: a first inventory to complete, from answers or flags.
struct InitCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "init",
      abstract: localized(
        "Writes a first inventory to complete, with every key explained, a schema for editors and a configuration file.",
        "Écrit un premier inventaire à compléter, chaque clé expliquée, un schéma pour éditeurs et une configuration."
      ),
      discussion: HelpExample.discussion(
        localized(
          """
          On a terminal it asks for what no option says. Nothing that is there is replaced.

          Exit codes: 0 the files were written; 2 an option cannot be used or a file is there already; 70 internal error.
          """,
          """
          Sur un terminal, la commande demande ce qu'aucune option ne dit. Rien d'existant n'est remplacé.

          Codes de retour : 0 fichiers écrits ; 2 option inutilisable ou fichier déjà présent ; 70 erreur interne.
          """
        ),
        examples: [
          HelpExample(
            "serment init hospital/ --name \"CH du Val\" --kind hospital --country FR",
            "Without a question:",
            "Sans question :"
          )
        ]
      )
    )
  }

  @Argument(
    help: ArgumentHelp(
      localized("The folder that the files are written to.", "Dossier où les fichiers sont écrits."),
      valueName: localized("folder", "dossier")
    )
  )
  var folder = "inventory"

  @Option(
    help: ArgumentHelp(
      localized("The name of the organisation.", "Dénomination de l'organisme."),
      valueName: localized("name", "nom")
    )
  )
  var name: String?

  @Option(
    help: ArgumentHelp(
      localized(
        "What the organisation is, such as hospital; may be given several times.",
        "Nature de l'organisme, par exemple hospital ; peut être répétée."
      ),
      valueName: localized("kind", "nature")
    )
  )
  var kind: [String] = []

  @Option(
    help: ArgumentHelp(
      localized("The country of establishment, such as FR.", "Pays d'établissement, par exemple FR."),
      valueName: localized("code", "code")
    )
  )
  var country: String?

  @Option(
    help: ArgumentHelp(
      localized(
        "A further section of the inventory, such as trainings; may be given several times.",
        "Rubrique supplémentaire de l'inventaire, par exemple trainings ; peut être répétée."
      ),
      valueName: localized("section", "rubrique")
    )
  )
  var section: [String] = []

  @OptionGroup var rules: RulesOption
  @OptionGroup var language: LanguageOption

  func execute(in console: Console) -> ExitStatus {
    guard let rules = LoadedRules(folders: rules.rules, .model, in: console) else { return .unusable }
    let model = rules.set.catalogue.model
    var sections: [Entity] = []
    for key in StarterInventory.usualSections + section {
      guard let entity = model.entity(underKey: key).map({ model[$0] }), entity.name != "organisation" else {
        return console.refuse(key, as: .section, among: model.entities.compactMap(\.topLevelKey).sorted())
      }
      if !sections.contains(where: { $0.name == entity.name }) { sections.append(entity) }
    }
    let questions = StarterQuestions(model, rules.set.facts.countries, console)
    guard let answers = questions.answers(name: name, kinds: kind, country: country) else { return .unusable }
    let starter = StarterInventory(answers, sections, of: model, in: console.language)
    var schema = ""
    InventoryJSONSchema(model, language: console.language).write(to: &schema)
    let files = [
      ("inventory.yaml", starter.text), (StarterInventory.schemaFile, schema),
      ("serment.yaml", "language: \(console.language.rawValue)\n"),
    ]
    return write(files, in: console)
  }

  private func write(_ files: [(name: String, text: String)], in console: Console) -> ExitStatus {
    let paths = files.map { folder + "/" + $0.name }
    if let present = paths.first(where: { access($0, F_OK) == 0 }) {
      console.show(.fileExists(present))
      return .unusable
    }
    for (path, file) in zip(paths, files) {
      if let code = NewFile.write(file.text, to: path) { return console.refuse(output: path, code) }
    }
    let list = paths.map { $0 + "\n" }.joined()
    return console.write(to: nil) { output, _ in output.write(list) } ?? .success
  }
}
