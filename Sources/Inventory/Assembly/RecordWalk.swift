import Diagnostics
import Values

/// Goes through every record that belongs to the inventory: resolves its references and notes who holds whom.
///
/// Records that were joined into others are not visited; nothing refers to them any more.
struct RecordWalk {
  var store: RecordStore
  /// Who holds each nested record, by entity and row.
  private(set) var owners: [[RecordOwner?]]
  private let model: Model
  private let index: RecordIndex
  private let slots: [EntitySlots]
  private var knownIDs: [EntityID: [String]] = [:]
  private var nearestSearches = 0

  /// The slots of an entity that lead to other records.
  private struct EntitySlots {
    var references: [(slot: Int, target: EntityID)] = []
    var nested: [Int] = []

    init(_ entity: Entity) {
      for (slot, field) in entity.fields.enumerated() where field.origin == .declared {
        switch field.type.item.type {
        case .reference(let target): references.append((slot, target))
        case .nested: nested.append(slot)
        default: break
        }
      }
    }
  }

  /// Prepares a walk through the records of a store, in which references still are ids.
  init(_ store: RecordStore, model: Model, index: RecordIndex) {
    self.store = store
    self.model = model
    self.index = index
    slots = model.entities.map(EntitySlots.init)
    owners = model.entities.indices.map { entity in
      let isNested = model.entities[entity].occurrence == .nested
      return Array(repeating: nil, count: isNested ? store.tables[entity].rowCount : 0)
    }
  }

  /// Visits a record and everything within it.
  mutating func visit(_ row: RowID, _ bag: inout DiagnosticBag) {
    let slots = slots[Int(row.entity.index)]
    for (slot, target) in slots.references { resolve(slot, of: row, target, &bag) }
    for slot in slots.nested {
      let cell = store[row, slot]
      if cell.tag == .row {
        enter(cell.rowID, RecordOwner(row: row, slot: slot, item: nil), &bag)
      } else if cell.tag == .list {
        for item in 0..<Int(cell.aux) {
          let member = store.listItems[Int(cell.bits) + item]
          if member.tag == .row { enter(member.rowID, RecordOwner(row: row, slot: slot, item: item), &bag) }
        }
      }
    }
  }

  private mutating func enter(_ row: RowID, _ owner: RecordOwner, _ bag: inout DiagnosticBag) {
    owners[Int(row.entity.index)][Int(row.index)] = owner
    visit(row, &bag)
  }

  private mutating func resolve(_ slot: Int, of row: RowID, _ target: EntityID, _ bag: inout DiagnosticBag) {
    let cell = store[row, slot]
    if cell.tag == .string {
      let provenance = store.provenance(of: row, slot: slot)
      store[row, slot] = resolved(cell, target, model[row.entity].fields[slot], provenance, &bag)
    } else if cell.tag == .list {
      for position in Int(cell.bits)..<Int(cell.bits) + Int(cell.aux)
      where store.listItems[position].tag == .string {
        let provenance = store.listProvenance[position]
        store.listItems[position] = resolved(
          store.listItems[position],
          target,
          model[row.entity].fields[slot],
          provenance,
          &bag
        )
      }
    }
  }

  private mutating func resolved(
    _ cell: Cell,
    _ target: EntityID,
    _ field: Field,
    _ provenance: ProvenanceID,
    _ bag: inout DiagnosticBag
  ) -> Cell {
    if let known = index.row(target, cell.stringID) { return .row(known) }
    let id = store.strings[cell.stringID]
    let place = store.provenance[provenance]?.range
    var nearest: String?
    if nearestSearches < DiagnosticBag.limit {
      nearestSearches += 1
      let ids = knownIDs[target] ?? index.ids(target, store.strings)
      knownIDs[target] = ids
      nearest = NearestName.find(id, among: ids)
    }
    bag.add(.danglingReference(id, field, to: model[target], nearest: nearest, at: place))
    return .unknown
  }
}
