import Diagnostics
import Values

/// A field of a record.
struct FactKey: Hashable {
  var row: RowID
  var slot: Int
}

extension Contradiction {
  /// The field of the record that it is about.
  var key: FactKey { FactKey(row: row, slot: slot) }
}

/// Records while files are being read: the first statement of each fact, and every later one beside it.
///
/// Later statements are only kept, not judged: a file may say how much it knows (`inventory.strength`) behind
/// its records, and what decides must not depend on the order of files.
struct FactLedger {
  /// The records; a fact that was stated more than once shows its first statement.
  var store: RecordStore
  /// All statements of the facts that were stated more than once, in order.
  var restatements: [FactKey: [StatedValue]] = [:]
  /// Where each record begins, by entity and row.
  private(set) var places: [[SourceRange]]

  /// Creates a ledger without records.
  init(slotsPerEntity: [Int], strings: StringTable) {
    store = RecordStore(slotsPerEntity: slotsPerEntity)
    store.strings = strings
    places = slotsPerEntity.map { _ in [] }
  }

  /// Hands everything over and leaves nothing behind, so that whoever changes it next need not copy it.
  mutating func take() -> FactLedger {
    var taken = FactLedger(slotsPerEntity: [], strings: StringTable())
    swap(&taken, &self)
    return taken
  }

  /// Hands the records over and leaves none behind.
  mutating func takeStore() -> RecordStore {
    var taken = RecordStore(slotsPerEntity: [])
    swap(&taken, &store)
    return taken
  }

  /// Adds a record in which nothing is recorded.
  mutating func addRow(_ entity: EntityID, at place: SourceRange) -> RowID {
    places[Int(entity.index)].append(place)
    return store.addRow(entity)
  }

  /// States a fact; an unknown cell states nothing.
  @inline(__always)
  mutating func state(_ cell: Cell, from origin: ProvenanceID, of row: RowID, slot: Int) {
    guard cell.tag != .unknown else { return }
    if store[row, slot].tag == .unknown {
      store.set(cell, from: origin, in: row, slot: slot)
    } else {
      restate(StatedValue(cell: cell, provenance: origin), of: FactKey(row: row, slot: slot))
    }
  }

  /// Where a record begins.
  func place(of row: RowID) -> SourceRange { places[Int(row.entity.index)][Int(row.index)] }

  /// The nested record that somebody stated for a field, so that the next statement goes on with it.
  func nestedRow(of row: RowID, slot: Int) -> RowID? {
    let cell = store[row, slot]
    switch cell.tag {
    case .unknown: return nil
    case .row: return cell.rowID
    default:
      return restatements[FactKey(row: row, slot: slot)]?.first { $0.cell.tag == .row }?.cell.rowID
    }
  }

  /// Says that the list which was stated last for a field may lack items.
  mutating func markIncomplete(_ row: RowID, slot: Int) {
    let key = FactKey(row: row, slot: slot)
    if let last = restatements[key]?.indices.last {
      guard restatements[key]?[last].cell.tag == .list else { return }
      restatements[key]?[last].cell.flags.insert(.incomplete)
    } else if store[row, slot].tag == .list {
      store[row, slot].flags.insert(.incomplete)
    }
  }

  /// States everything that is said of one record of another of the same entity, which stands for the same
  /// thing.
  ///
  /// The first slot of an entity with ids is left alone; nested records are gone through field by field.
  mutating func absorb(_ other: RowID, into row: RowID, skippingID: Bool) {
    for slot in (skippingID ? 1 : 0)..<store.tables[Int(row.entity.index)].slots {
      for statement in statements(of: other, slot: slot) {
        if statement.cell.tag == .row, let nested = nestedRow(of: row, slot: slot) {
          absorb(statement.cell.rowID, into: nested, skippingID: false)
        } else {
          state(statement.cell, from: statement.provenance, of: row, slot: slot)
        }
      }
      restatements[FactKey(row: other, slot: slot)] = nil
    }
  }

  /// Everything that was said of a fact, in order.
  func statements(of row: RowID, slot: Int) -> [StatedValue] {
    let cell = store[row, slot]
    guard cell.tag != .unknown else { return [] }
    return restatements[FactKey(row: row, slot: slot)]
      ?? [StatedValue(cell: cell, provenance: store.provenance(of: row, slot: slot))]
  }

  private mutating func restate(_ value: StatedValue, of key: FactKey) {
    let first = StatedValue(
      cell: store[key.row, key.slot],
      provenance: store.provenance(of: key.row, slot: key.slot)
    )
    restatements[key, default: [first]].append(value)
  }
}
