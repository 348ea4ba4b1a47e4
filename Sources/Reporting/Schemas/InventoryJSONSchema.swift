public import Diagnostics
public import Inventory

/// The JSON Schema of inventory files in YAML and JSON, for editors that complete and check while a person writes.
///
/// Draft 7, which editors know best. It is made of the model; what it accepts an audit may still refuse: a reference to
/// nothing, a second record of one id.
public struct InventoryJSONSchema: Sendable {
  private let model: Model
  private let language: Language
  private let typography: Typography

  /// Creates the schema of a model with its texts in a language.
  public init(_ model: Model, language: Language) {
    self.model = model
    self.language = language
    typography = Typography(language: language)
  }

  /// Whether a file holds such a schema, whoever set its lines.
  public static func recognises(_ text: [UInt8]) -> Bool {
    let head = text.prefix(512)
    return head.firstRange(of: Array("\"$schema\"".utf8)) != nil
      && [title.en, title.fr].contains { head.firstRange(of: Array("\"\($0)\"".utf8)) != nil }
  }

  private static let title = LocalizedText(en: "serment inventory", fr: "Inventaire serment")

  /// Writes the schema as one JSON text with a final newline.
  public func write<Output: TextOutputStream>(to output: inout Output) {
    var writer = JSONWriter(output, lineDepth: 5)
    writer.object { json in
      json.field("$schema", "http://json-schema.org/draft-07/schema#")
      json.field("title", Self.title[language])
      json.field("type", "object")
      json.field("additionalProperties", false)
      json.object("properties") { json in
        record(Model.fileHeader, key: "inventory", to: &json)
        json.object("incomplete") { names(collections, to: &$0) }
        for entity in model.entities { section(entity, to: &json) }
      }
      json.object("definitions") { json in
        for entity in model.entities { json.object(named: entity.name) { write(entity, to: &$0) } }
      }
    }
    writer.finish()
    output = writer.output
  }

  private var collections: [String] { model.entities.filter(\.hasIdentifiers).compactMap(\.topLevelKey) }

  // MARK: Records

  private func section(_ entity: Entity, to json: inout JSONWriter<some TextOutputStream>) {
    guard let key = entity.topLevelKey else { return }
    json.object(named: key) { json in
      json.field("description", describe(entity.plural, entity.summary))
      guard entity.hasIdentifiers else { return json.reference(to: entity.name) }
      json.types(["array", "null"])
      json.object("items") { $0.reference(to: entity.name) }
    }
  }

  private func record(
    _ entity: Entity,
    key: String,
    to json: inout JSONWriter<some TextOutputStream>
  ) {
    json.object(named: key) { write(entity, to: &$0) }
  }

  private func write(_ entity: Entity, to json: inout JSONWriter<some TextOutputStream>) {
    json.field("description", describe(entity.label, entity.summary))
    json.types(["object", "null"])
    json.field("additionalProperties", false)
    if entity.hasIdentifiers { json.field("required") { $0.array(["id"]) { $0.string($1) } } }
    json.object("properties") { json in
      if entity.hasIdentifiers {
        json.object("id") { json in
          json.types(["string", "number"])
          json.field("pattern", "^" + FieldType.id + "$")
        }
      }
      for field in entity.declaredFields { json.object(named: field.name) { write(field, to: &$0) } }
      let lists = entity.declaredFields.filter { $0.type.item.isList }.map(\.name)
      if !lists.isEmpty { json.object("incomplete") { names(lists, to: &$0) } }
    }
  }

  /// A list of some of the names.
  private func names(_ names: [String], to json: inout JSONWriter<some TextOutputStream>) {
    let text = typography.words("Lists that may lack items.", "Listes qui peuvent être lacunaires.")
    json.field("description", text)
    json.types(["array"])
    json.object("items") { json in json.field("enum") { $0.array(names) { $0.string($1) } } }
  }

  // MARK: Values

  private func write(_ field: Field, to json: inout JSONWriter<some TextOutputStream>) {
    let (type, isList) = field.type.item
    json.field("description", describe(field, type))
    guard isList else { return value(type, mayBeNull: true, to: &json) }
    json.types(["array", "null"])
    json.object("items") { value(type, mayBeNull: false, to: &$0) }
  }

  /// A YAML text that looks like a number is one to editors; the declared type decides in an audit.
  private func value(
    _ type: FieldType,
    mayBeNull: Bool,
    to json: inout JSONWriter<some TextOutputStream>
  ) {
    let null = mayBeNull ? ["null"] : []
    switch type {
    case .nested(let entity): return json.reference(to: model[entity].name)
    case .enumeration(let values):
      return json.field("enum") { json in
        json.array(values.map { Optional($0.name) } + (mayBeNull ? [nil] : [])) { json, word in
          if let word { json.string(word) } else { json.null() }
        }
      }
    case .bool: json.types(["boolean"] + null)
    case .int: json.types(["integer"] + null)
    case .decimal: json.types(["number"] + null)
    case .string, .version, .reference: json.types(["string", "number", "boolean"] + null)
    default: json.types(["string"] + null)
    }
    if let pattern = type.writtenPattern { json.field("pattern", "^" + pattern + "$") }
  }

  // MARK: Descriptions

  private func describe(_ label: LocalizedText, _ summary: LocalizedText?) -> String {
    let label = typography.text(label)
    return summary.map { typography.label(label) + " " + typography.text($0) } ?? label
  }

  private func describe(_ field: Field, _ type: FieldType) -> String {
    var lines = [describe(field.label, field.summary)]
    if let unit = field.unit {
      lines.append(typography.label(typography.words("Unit", "Unité")) + " " + unit)
    }
    if case .reference(let entity) = type {
      lines.append(
        typography.words("The id of a record under ", "Identifiant d'une fiche de ")
          + "`\(model[entity].topLevelKey ?? model[entity].name)`"
      )
    }
    if case .enumeration(let values) = type {
      lines += values.map { "- `\($0.name)`: " + typography.text($0.label) }
    }
    return lines.joined(separator: "\n")
  }
}

extension JSONWriter {
  /// One type or several.
  fileprivate mutating func types(_ names: [String]) {
    if names.count == 1, let name = names.first { return field("type", name) }
    field("type") { $0.array(names) { $0.string($1) } }
  }

  fileprivate mutating func reference(to definition: String) {
    field("$ref", "#/definitions/" + definition)
  }
}
