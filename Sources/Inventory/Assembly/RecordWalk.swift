import Diagnostics
import Values

/// Goes through every record that belongs to the inventory: resolves its references and notes who holds whom.
///
/// Records that were joined into others are not visited; nothing refers to them any more.
struct RecordWalk {
  /// Who holds each nested record, by entity and row.
  private(set) var owners: [[RecordOwner?]]
  private let model: Model
  private let index: RecordIndex
  private let slots: [EntitySlots]
  private var knownIDs: [EntityID: [String]] = [:]
  /// How many ids may still be compared with ones that lead nowhere: looking for the nearest takes time.
  private var comparisons = 100_000

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
    self.model = model
    self.index = index
    slots = model.entities.map(EntitySlots.init)
    owners = model.entities.indices.map { entity in
      let isNested = model.entities[entity].occurrence == .nested
      return Array(repeating: nil, count: isNested ? store.tables[entity].rowCount : 0)
    }
  }

  /// Visits a record and everything within it.
  mutating func visit(_ row: RowID, of store: inout RecordStore, _ bag: inout DiagnosticBag) {
    let slots = slots[Int(row.entity.index)]
    for (slot, target) in slots.references { resolve(slot, of: row, target, &store, &bag) }
    for slot in slots.nested {
      let cell = store[row, slot]
      if cell.tag == .row {
        enter(cell.rowID, RecordOwner(row: row, slot: slot, item: nil), &store, &bag)
      } else if cell.tag == .list {
        for item in 0..<Int(cell.aux) {
          let member = store.listItems[Int(cell.bits) + item]
          if member.tag == .row {
            enter(member.rowID, RecordOwner(row: row, slot: slot, item: item), &store, &bag)
          }
        }
      }
    }
  }

  private mutating func enter(
    _ row: RowID,
    _ owner: RecordOwner,
    _ store: inout RecordStore,
    _ bag: inout DiagnosticBag
  ) {
    owners[Int(row.entity.index)][Int(row.index)] = owner
    visit(row, of: &store, &bag)
  }

  private mutating func resolve(
    _ slot: Int,
    of row: RowID,
    _ target: EntityID,
    _ store: inout RecordStore,
    _ bag: inout DiagnosticBag
  ) {
    let cell = store[row, slot]
    if cell.tag == .string {
      if let known = index.row(target, cell.stringID) {
        store[row, slot] = .row(known)
      } else {
        let place = store.provenance[store.provenance(of: row, slot: slot)]?.range
        reportDangling(cell, model[row.entity].fields[slot], target, at: place, store.strings, &bag)
        store[row, slot] = .unknown
      }
    } else if cell.tag == .list {
      for position in Int(cell.bits)..<Int(cell.bits) + Int(cell.aux)
      where store.listItems[position].tag == .string {
        if let known = index.row(target, store.listItems[position].stringID) {
          store.listItems[position] = .row(known)
        } else {
          let place = store.provenance[store.listProvenance[position]]?.range
          let item = store.listItems[position]
          reportDangling(item, model[row.entity].fields[slot], target, at: place, store.strings, &bag)
          store.listItems[position] = .unknown
        }
      }
    }
  }

  private mutating func reportDangling(
    _ cell: Cell,
    _ field: Field,
    _ target: EntityID,
    at place: SourceRange?,
    _ strings: StringTable,
    _ bag: inout DiagnosticBag
  ) {
    let id = strings[cell.stringID]
    var nearest: String?
    let ids = knownIDs[target] ?? index.ids(target, strings)
    knownIDs[target] = ids
    if ids.count <= comparisons {
      comparisons -= ids.count
      nearest = NearestName.find(id, among: ids)
    }
    bag.add(.danglingReference(id, field, to: model[target], nearest: nearest, at: place), at: place)
  }
}
