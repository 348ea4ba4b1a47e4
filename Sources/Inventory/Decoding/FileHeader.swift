import Diagnostics
import Values

/// What `inventory:` says of a file, in XML the attributes of the root element.
///
/// Read as a record of an entity of its own, so that its mistakes are reported as any other record's.
enum FileHeader {
  /// The format that this program reads.
  static let supportedFormat: Int64 = 1

  /// The slot of `format`.
  static let formatSlot = 0

  private enum Slot {
    static let collectedOn = 1
    static let tool = 2
    static let strength = 3
  }

  /// The entity of headers, numbered behind those of the model.
  static func entity(at place: SourceRange) -> Entity {
    let strengths: [EnumerationValue] = [
      EnumerationValue(
        name: "guessed",
        label: LocalizedText(en: "Concluded by a tool", fr: "Déduit par un outil")
      ),
      EnumerationValue(name: "declared", label: LocalizedText(en: "Declared", fr: "Déclaré")),
      EnumerationValue(name: "observed", label: LocalizedText(en: "Observed", fr: "Observé")),
    ]
    func field(_ name: String, _ type: FieldType, _ en: String, _ fr: String) -> Field {
      Field(
        name: name,
        type: type,
        label: LocalizedText(en: en, fr: fr),
        itemName: "item",
        origin: .declared,
        place: place
      )
    }
    return Entity(
      name: "inventory",
      occurrence: .nested,
      label: LocalizedText(en: "Inventory file", fr: "Fichier d'inventaire"),
      plural: LocalizedText(en: "Inventory files", fr: "Fichiers d'inventaire"),
      summary: LocalizedText(
        en: "What all facts of a file have in common.",
        fr: "Ce que tous les faits d'un fichier ont en commun."
      ),
      fields: [
        field("format", .int, "Format", "Format"),
        field("collected_on", .date, "Collected on", "Collecté le"),
        field("tool", .string, "Tool", "Outil"),
        field("strength", .enumeration(strengths), "Strength", "Force probante"),
      ],
      place: place
    )
  }

  /// The origin that a header describes; a file that says nothing is declared by a person.
  static func origin(_ row: RowID, _ store: RecordStore) -> Provenance.Origin {
    var origin = Provenance.Origin(strength: .declared)
    if store[row, Slot.tool].tag == .string { origin.tool = store.strings[store[row, Slot.tool].stringID] }
    if store[row, Slot.collectedOn].tag == .date {
      origin.collectedOn = store[row, Slot.collectedOn].dateValue
    }
    if store[row, Slot.strength].tag == .string {
      switch store.strings[store[row, Slot.strength].stringID] {
      case "guessed": origin.strength = .guessed
      case "observed": origin.strength = .observed
      default: break
      }
    }
    return origin
  }

  /// The format number that a header states, when it is one that this program does not read.
  static func unsupportedFormat(_ row: RowID, _ store: RecordStore) -> Int64? {
    let cell = store[row, formatSlot]
    return cell.tag == .int && cell.bits != supportedFormat ? cell.bits : nil
  }
}

extension Model {
  /// What a file may say of itself, as a record.
  public static var fileHeader: Entity {
    FileHeader.entity(at: SourceRange(source: SourceID(index: 0), start: 0, end: 0))
  }
}
