import ArgumentParser
import Catalogue
import Reporting

/// `serment schema`: what editors need to complete and check inventory files while a person writes.
struct SchemaCommand: ProgramCommand {
  /// The language of a schema.
  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case json
    case xsd
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "schema",
      abstract: localized(
        "Prints the schema of inventory files: JSON Schema for YAML and JSON, XSD for XML.",
        "Affiche le schéma des fichiers d'inventaire : JSON Schema pour YAML et JSON, XSD pour XML."
      ),
      discussion: HelpExample.discussion(
        localized(
          """
          Editors complete keys and values and mark mistakes by it. In YAML, a first line \
          "# yaml-language-server: $schema=inventory.schema.json" names the file; in XML, xsi:noNamespaceSchemaLocation does.
          """,
          """
          Les éditeurs s'en servent pour compléter clés et valeurs et signaler les erreurs. En YAML, une première ligne \
          « # yaml-language-server: $schema=inventory.schema.json » désigne le fichier ; en XML, \
          xsi:noNamespaceSchemaLocation.
          """
        ),
        examples: [
          HelpExample(
            "serment schema json",
            "For editors of YAML and JSON:",
            "Pour les éditeurs de YAML et de JSON :"
          )
        ]
      )
    )
  }

  @Argument(
    help: ArgumentHelp(
      localized("The language of the schema: json or xsd.", "Langage du schéma : json ou xsd."),
      valueName: "json|xsd"
    )
  )
  var kind: Kind

  @OptionGroup var rules: RulesOption
  @OptionGroup var language: LanguageOption

  func execute(in console: Console) -> ExitStatus {
    guard let rules = LoadedRules(folders: rules.rules, .model, in: console) else { return .unusable }
    let model = rules.set.catalogue.model
    var output = FileOutput(1)
    switch kind {
    case .json: InventoryJSONSchema(model, language: console.language).write(to: &output)
    case .xsd: InventoryXMLSchema(model, language: console.language).write(to: &output)
    }
    output.flush()
    return output.failure.map { console.refuse(output: "<stdout>", $0) } ?? .success
  }
}
