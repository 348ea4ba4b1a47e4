public import Diagnostics
public import Inventory

/// The XML Schema (XSD 1.0) of inventory files in XML, made of the model.
///
/// Keys of a record stand in any order, sections may stand several times, `xsi:nil` says that there is none. What it
/// accepts an audit may still refuse: a record without an id, a reference to nothing.
public struct InventoryXMLSchema: Sendable {
  private let model: Model
  private let typography: Typography

  /// Creates the schema of a model with its texts in a language.
  public init(_ model: Model, language: Language) {
    self.model = model
    typography = Typography(language: language)
  }

  /// Writes the schema with a final newline.
  public func write(to output: inout some TextOutputStream) {
    var xml = XMLLines(output)
    xml.open(
      "xs:schema",
      [("xmlns:xs", "http://www.w3.org/2001/XMLSchema"), ("elementFormDefault", "unqualified")]
    )
    writeRoot(to: &xml)
    for entity in model.entities { write(entity, to: &xml) }
    writeSimpleTypes(to: &xml)
    xml.close()
    output = xml.output
  }

  // MARK: Sections

  private func writeRoot(to xml: inout XMLLines<some TextOutputStream>) {
    xml.open("xs:element", [("name", "inventory")])
    xml.open("xs:complexType")
    xml.open("xs:choice", [("minOccurs", "0"), ("maxOccurs", "unbounded")])
    writeList("incomplete", item: "item", type: "xs:token", to: &xml)
    for entity in model.entities {
      guard let key = entity.topLevelKey else { continue }
      if entity.hasIdentifiers {
        writeList(key, item: entity.name, type: entity.name, about: entity.plural, to: &xml)
      } else {
        writeElement(key, type: entity.name, about: entity.label, to: &xml)
      }
    }
    xml.close()
    for field in Model.fileHeader.declaredFields {
      xml.open("xs:attribute", [("name", field.name)])
      writeSimpleType(field.type, to: &xml)
      xml.close()
    }
    xml.close()
    xml.close()
  }

  // MARK: Records

  private func write(_ entity: Entity, to xml: inout XMLLines<some TextOutputStream>) {
    xml.open("xs:complexType", [("name", entity.name)])
    annotate(entity.summary, to: &xml)
    xml.open("xs:all")
    if entity.hasIdentifiers {
      xml.empty("xs:element", [("name", "id"), ("type", "id"), ("minOccurs", "0")])
    }
    for field in entity.declaredFields { write(field, to: &xml) }
    if entity.declaredFields.contains(where: { $0.type.item.isList }) {
      writeList("incomplete", item: "item", type: "xs:token", isOptional: true, to: &xml)
    }
    xml.close()
    if entity.hasIdentifiers { xml.empty("xs:attribute", [("name", "id"), ("type", "id")]) }
    xml.close()
  }

  private func write(_ field: Field, to xml: inout XMLLines<some TextOutputStream>) {
    let (type, isList) = field.type.item
    let name = typeName(type)
    guard isList else {
      guard name == nil else {
        return writeElement(field.name, type: name, about: field.label, isOptional: true, to: &xml)
      }
      xml.open("xs:element", [("name", field.name), ("minOccurs", "0"), ("nillable", "true")])
      annotate(field.label, to: &xml)
      writeSimpleType(type, to: &xml)
      return xml.close()
    }
    xml.open("xs:element", [("name", field.name), ("minOccurs", "0"), ("nillable", "true")])
    annotate(field.label, to: &xml)
    xml.open("xs:complexType")
    xml.open("xs:sequence")
    let attributes = [(name: "name", value: field.itemName), ("minOccurs", "0"), ("maxOccurs", "unbounded")]
    if let name {
      xml.empty("xs:element", attributes + [("type", name)])
    } else {
      xml.open("xs:element", attributes)
      writeSimpleType(type, to: &xml)
      xml.close()
    }
    for _ in 0..<3 { xml.close() }
  }

  private func writeElement(
    _ name: String,
    type: String?,
    about label: LocalizedText,
    isOptional: Bool = false,
    to xml: inout XMLLines<some TextOutputStream>
  ) {
    var attributes = [(name: "name", value: name)]
    if let type { attributes.append(("type", type)) }
    if isOptional { attributes.append(("minOccurs", "0")) }
    xml.open("xs:element", attributes + [("nillable", "true")])
    annotate(label, to: &xml)
    xml.close()
  }

  private func writeList(
    _ name: String,
    item: String,
    type: String,
    about label: LocalizedText? = nil,
    isOptional: Bool = false,
    to xml: inout XMLLines<some TextOutputStream>
  ) {
    xml.open(
      "xs:element",
      [("name", name)] + (isOptional ? [("minOccurs", "0")] : []) + [("nillable", "true")]
    )
    if let label { annotate(label, to: &xml) }
    xml.open("xs:complexType")
    xml.open("xs:sequence")
    xml.empty("xs:element", [("name", item), ("type", type), ("minOccurs", "0"), ("maxOccurs", "unbounded")])
    for _ in 0..<3 { xml.close() }
  }

  private func annotate(_ text: LocalizedText, to xml: inout XMLLines<some TextOutputStream>) {
    xml.open("xs:annotation")
    xml.text("xs:documentation", typography.text(text))
    xml.close()
  }

  // MARK: Values

  /// The type of a value by name; nil for an enumeration, which is written where it stands.
  private func typeName(_ type: FieldType) -> String? {
    switch type {
    case .nested(let entity): model[entity].name
    case .enumeration: nil
    case .string, .version: "xs:string"
    case .int: "xs:integer"
    case .reference: "id"
    default: type.keyword
    }
  }

  private func writeSimpleType(_ type: FieldType, to xml: inout XMLLines<some TextOutputStream>) {
    xml.open("xs:simpleType")
    switch type {
    case .enumeration(let values):
      xml.open("xs:restriction", [("base", "xs:token")])
      for value in values {
        xml.open("xs:enumeration", [("value", value.name)])
        annotate(value.label, to: &xml)
        xml.close()
      }
    default: xml.open("xs:restriction", [("base", typeName(type) ?? "xs:string")])
    }
    xml.close()
    xml.close()
  }

  /// The types that many fields share.
  private func writeSimpleTypes(to xml: inout XMLLines<some TextOutputStream>) {
    write("id", pattern: FieldType.id, to: &xml)
    write("bool", pattern: "true|false", to: &xml)
    write("decimal", pattern: "[+\\-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+\\-]?\\d+)?", to: &xml)
    let types: [FieldType] = [.date, .timestamp, .duration, .period, .country, .ipAddress, .macAddress]
    for type in types { write(type.keyword, pattern: type.writtenPattern ?? ".*", to: &xml) }
  }

  private func write(_ name: String, pattern: String, to xml: inout XMLLines<some TextOutputStream>) {
    xml.open("xs:simpleType", [("name", name)])
    xml.open("xs:restriction", [("base", "xs:token")])
    xml.empty("xs:pattern", [("value", pattern)])
    xml.close()
    xml.close()
  }
}
