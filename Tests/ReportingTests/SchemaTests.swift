import Catalogue
import Diagnostics
import Documents
import FoundationEssentials
import Inventory
import Reporting
import Testing

/// The schemas of inventory files hold the whole model and read as what they are.
///
/// `.ci/schemas` runs them through validators of other people's, on the sample and on files with mistakes.
@Suite struct SchemaTests {
  private static let model = EmbeddedCatalogue.catalogue.model

  private static func json(_ language: Language = .en) -> String {
    var text = ""
    InventoryJSONSchema(model, language: language).write(to: &text)
    return text
  }

  private static func xsd() -> String {
    var text = ""
    InventoryXMLSchema(model, language: .en).write(to: &text)
    return text
  }

  private struct Schema: Decodable {
    var properties: [String: Anything]
    var definitions: [String: Definition]
    struct Definition: Decodable {
      var properties: [String: Anything]
      var required: [String]?
      var additionalProperties: Bool
    }
    struct Anything: Decodable {}
  }

  @Test func theJSONSchemaHasEverySectionAndKey() throws {
    let schema = try JSONDecoder().decode(Schema.self, from: Data(Self.json().utf8))
    for entity in Self.model.entities {
      let definition = try #require(schema.definitions[entity.name])
      #expect(definition.required == (entity.hasIdentifiers ? ["id"] : nil))
      #expect(!definition.additionalProperties)
      for field in entity.fields where field.origin == .declared {
        #expect(definition.properties[field.name] != nil, "\(entity.name).\(field.name)")
      }
      for field in entity.fields where field.origin != .declared {
        #expect(definition.properties[field.name] == nil, "\(entity.name).\(field.name)")
      }
      if let key = entity.topLevelKey { #expect(schema.properties[key] != nil) }
    }
  }

  @Test func theXMLSchemaIsWellFormedAndHasEveryKey() {
    let text = Self.xsd()
    var sources = SourceMap()
    var bag = DiagnosticBag()
    let file = sources.add(name: "inventory.xsd", bytes: Array(text.utf8))
    #expect(DocumentReader().read(file, into: &bag) != nil && !bag.hasErrors)
    for entity in Self.model.entities {
      #expect(text.contains("<xs:complexType name=\"\(entity.name)\">"))
      for field in entity.fields where field.origin == .declared && field.name != "id" {
        #expect(text.contains("<xs:element name=\"\(field.name)\""))
      }
    }
  }

  @Test func textsFollowTheLanguage() {
    #expect(Self.json(.fr).contains("Établissement public de santé"))
    #expect(Self.json(.en).contains("Public health establishment"))
  }
}
