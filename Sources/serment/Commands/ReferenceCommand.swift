import ArgumentParser
import Catalogue
import Reporting

/// `serment reference`: a page of the documentation that the rules write themselves.
struct ReferenceCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "reference",
      abstract: localized(
        "Prints a page of the reference, in Markdown: checks, frameworks, model or expressions.",
        "Affiche une page de la référence, en Markdown : contrôles, référentiels, modèle ou expressions."
      ),
      discussion: HelpExample.discussion(examples: [
        HelpExample(
          "serment reference model system",
          "Every field of a system, with type and unit:",
          "Chaque champ d'un système, avec type et unité :"
        )
      ])
    )
  }

  @Argument(
    help: ArgumentHelp(
      localized("What the page is about.", "Sujet de la page."),
      valueName: "checks|frameworks|model|expressions"
    )
  )
  var kind: ReferencePages.Kind

  @Argument(
    help: ArgumentHelp(
      localized(
        "The topic, framework or record, such as access, gdpr or system. (default: the index, which lists them)",
        "Thème, référentiel ou enregistrement, par exemple access, gdpr ou system. (par défaut : l'index, qui les "
          + "énumère)"
      ),
      valueName: localized("name", "nom")
    )
  )
  var name: String?

  @OptionGroup var rules: RulesOption
  @OptionGroup var language: LanguageOption

  func execute(in console: Console) -> ExitStatus {
    guard let rules = LoadedRules(folders: rules.rules, .all, in: console) else { return .unusable }
    let pages = ReferencePages(rules.set.catalogue, language: console.language)
    var page = pages.index(of: kind)
    if let name {
      guard let named = pages.page(kind, name) else {
        return console.refuse(name, as: .page, among: pages.names(of: kind))
      }
      page = named
    }
    var output = FileOutput(1)
    output.write(page)
    output.flush()
    return output.failure.map { console.refuse(output: "<stdout>", $0) } ?? .success
  }
}
