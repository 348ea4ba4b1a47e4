import Diagnostics
import Documents
import Facts
import Values

@testable import Inventory

/// A model small enough to read, with one of everything.
enum SmallModel {
  static let place = SourceRange(source: SourceID(index: 0), start: 0, end: 0)

  static func field(
    _ name: String,
    _ type: FieldType,
    identity: Field.Identity? = nil,
    sensitivity: Field.Sensitivity? = nil,
    unit: String? = nil,
    item: String = "item",
    origin: Field.Origin = .declared
  ) -> Field {
    Field(
      name: name,
      type: type,
      label: LocalizedText(en: name, fr: "fr:" + name),
      unit: unit,
      sensitivity: sensitivity,
      identity: identity,
      itemName: item,
      origin: origin,
      place: place
    )
  }

  static func entity(_ name: String, _ occurrence: Entity.Occurrence, _ fields: [Field]) -> Entity {
    var fields = fields
    if case .collection = occurrence { fields.insert(field("id", .string), at: 0) }
    return Entity(
      name: name,
      occurrence: occurrence,
      label: LocalizedText(en: name, fr: "fr:" + name),
      plural: LocalizedText(en: name + "s", fr: "fr:" + name + "s"),
      summary: LocalizedText(verbatim: name),
      fields: fields,
      place: place
    )
  }

  private static func word(_ name: String) -> EnumerationValue {
    EnumerationValue(name: name, label: LocalizedText(en: "the " + name, fr: "le " + name))
  }

  static let backup = EntityID(index: 0)
  static let interface = EntityID(index: 1)
  static let organisation = EntityID(index: 2)
  static let os = EntityID(index: 3)
  static let system = EntityID(index: 4)
  static let zone = EntityID(index: 5)

  static let model = Model(entities: [
    entity(
      "backup",
      .collection(key: "backups"),
      [field("systems", .list(.reference(system)), item: "system"), field("is_offline", .bool)]
    ),
    entity(
      "interface",
      .nested,
      [
        field("mac_address", .macAddress, identity: .weak),
        field("ip_addresses", .list(.ipAddress), item: "ip_address"),
      ]
    ),
    entity(
      "organisation",
      .singleton,
      [field("name", .string), field("staff", .int), field("brands", .list(.string))]
    ),
    entity("os", .nested, [field("name", .string), field("version", .version)]),
    entity(
      "system",
      .collection(key: "systems"),
      [
        field("name", .string), field("aliases", .list(.string), identity: .weak, item: "alias"),
        field("hostname", .string, identity: .weak), field("serial_number", .string, identity: .strong),
        field("uuid", .string, identity: .strong), field("zone", .reference(zone)), field("os", .nested(os)),
        field("interfaces", .list(.nested(interface)), item: "interface"),
        field("kind", .enumeration([word("server"), word("device")])),
        field("is_networked", .bool), field("ports", .int), field("price", .decimal, unit: "EUR"),
        field("bought_on", .date), field("seen_at", .timestamp), field("outage", .duration),
        field("keeps", .period), field("country", .country), field("owner", .string, sensitivity: .personal),
        field(
          "backups",
          .list(.reference(backup)),
          origin: .inverse(collection: "backups", field: "systems")
        ),
      ]
    ),
    entity(
      "zone",
      .collection(key: "zones"),
      [
        field("name", .string),
        field("systems", .list(.reference(system)), origin: .inverse(collection: "systems", field: "zone")),
      ]
    ),
  ])

  static func builder(_ model: Model = model) -> InventoryBuilder {
    InventoryBuilder(
      model: model,
      facts: facts,
      strings: StringTable(),
      asOf: CalendarDate(daysSinceEpoch: 20_000)
    )
  }

  /// Tables with three countries.
  static let facts: FactTables = {
    let table = """
      # source: a test
      # as_of: 2026-11-24
      # licence: none
      code\talpha3\tname_en\tname_fr\teea_from\teea_until\talso\tnote_en\tnote_fr
      FR\tFRA\tFrance\tFrance\t1958-01-01\t\t\t\t
      NO\tNOR\tNorway\tNorvège\t1994-01-01\t\t\t\t
      US\tUSA\tUnited States\tÉtats-Unis\t\t\t\t\t

      """
    var sources = SourceMap()
    var bag = DiagnosticBag()
    return FactTables(
      files: [sources.add(name: "facts/countries.tsv", bytes: Array(table.utf8))],
      into: &bag
    )
  }()

  /// An inventory built from documents, with what was reported.
  static func build(_ documents: [Document]) -> (Inventory, DiagnosticBag) {
    var builder = builder()
    var bag = DiagnosticBag()
    for document in documents { builder.add(document, into: &bag) }
    return (builder.finish(into: &bag), bag)
  }
}

extension Inventory {
  /// A record by id.
  func record(_ entity: EntityID, _ id: String) -> RowID? {
    rows(of: entity).first { row in self.id(of: row).map { store.strings[$0] } == id }
  }

  /// A fact of a record in English, as people read it.
  func shown(_ row: RowID?, _ name: String) -> String? {
    guard let row, let slot = model[row.entity].slot(of: name) else { return nil }
    return describe(store[row, slot], model[row.entity].fields[slot]).en
  }

  /// A fact of a record.
  func cell(_ row: RowID?, _ name: String) -> Cell? {
    guard let row, let slot = model[row.entity].slot(of: name) else { return nil }
    return store[row, slot]
  }
}

extension DiagnosticBag {
  /// Every diagnostic as `id: message`, in order of place.
  var messages: [String] { sorted.map { "\($0.id): \($0.message.en)" } }
}
