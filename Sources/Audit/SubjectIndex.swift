import Catalogue
public import Diagnostics
import Inventory
public import Values

/// The records that checks look at, for results that hold no more than a row.
public struct SubjectIndex: Sendable {
  /// The names of the model's entities.
  let entities: [String]
  /// By entity and row; nothing for entities that no check looks at.
  let references: [[SubjectReference?]]

  /// Creates an index from the names of all entities and the records of each, by row.
  public init(entities: [String], references: [[SubjectReference?]]) {
    self.entities = entities
    self.references = references
  }

  /// The records that the checks of a catalogue look at.
  init(_ inventory: Inventory, _ catalogue: Catalogue) {
    let subjects = Set(catalogue.checks.map(\.subject))
    let membership = SiteMembership(inventory)
    let references = Parallel.map(inventory.model.entities.count) { number -> [SubjectReference?] in
      let entity = EntityID(index: UInt32(number))
      let rows = subjects.contains(entity) ? inventory.rows(of: entity) : []
      let count = rows.map { Int($0.index) + 1 }.max() ?? 0
      var references = [SubjectReference?](repeating: nil, count: count)
      for row in rows { references[Int(row.index)] = SubjectReference(row, in: inventory, membership) }
      return references
    }
    self.init(entities: inventory.model.entities.map(\.name), references: references)
  }

  /// What results say of a record.
  public func reference(_ row: RowID) -> SubjectReference? {
    let records = references[Int(row.entity.index)]
    return Int(row.index) < records.count ? records[Int(row.index)] : nil
  }

  /// Every record, by entity and row.
  public var all: some Sequence<SubjectReference> { references.lazy.joined().lazy.compactMap { $0 } }

  /// The entity's name in the model.
  public func entity(of row: RowID) -> String { entities[Int(row.entity.index)] }

  /// The record's id; the entity's name for a singleton.
  public func id(of row: RowID) -> String { reference(row)?.id ?? entity(of: row) }

  /// Where the record begins.
  public func place(of row: RowID) -> SourceRange? { reference(row)?.place }
}

extension SubjectReference {
  /// A record as a result names it.
  convenience init(_ row: RowID, in inventory: Inventory, _ membership: SiteMembership? = nil) {
    let entity = inventory.model[row.entity].name
    self.init(
      row: row,
      entity: entity,
      id: inventory.id(of: row).map { inventory.store.strings[$0] } ?? entity,
      name: inventory.name(of: row),
      place: inventory.place(of: row),
      sites: membership.map { $0.sites(of: row).sorted() } ?? [],
      department: inventory.department(of: row)
    )
  }
}

extension Inventory {
  /// The department that a record names.
  fileprivate func department(of row: RowID) -> String? {
    guard let slot = model[row.entity].slot(of: "department") else { return nil }
    let cell = store[row, slot]
    return cell.tag == .string ? store.strings[cell.stringID] : nil
  }
}
