import Diagnostics
import Inventory
import Values

/// The records of an entity with fields by name, for the few that this module itself reads.
///
/// A test compares the names with the model.
struct NamedRecords {
  /// A record.
  struct Record {
    let row: RowID
    let id: String
    fileprivate let inventory: Inventory

    /// A text; nil when it is not recorded or recorded as absent.
    func text(_ field: String) -> String? {
      let cell = cell(field)
      guard cell.tag == .string else { return nil }
      let text = inventory.store.strings[cell.stringID]
      return text.isEmpty ? nil : text
    }

    /// A day; nil when it is not recorded or recorded as absent.
    func day(_ field: String) -> CalendarDate? {
      let cell = cell(field)
      return cell.tag == .date ? cell.dateValue : nil
    }

    /// Whether there is a value.
    func isRecorded(_ field: String) -> Bool { ![.unknown, .null].contains(cell(field).tag) }

    /// Where a field stands; the record's own place when it is not recorded.
    func place(of field: String) -> SourceRange? {
      let slot = inventory.model[row.entity].slot(of: field)
      let origin = slot.flatMap { inventory.store.provenance[inventory.store.provenance(of: row, slot: $0)] }
      return origin?.range ?? inventory.place(of: row)
    }

    private func cell(_ field: String) -> Cell {
      inventory.model[row.entity].slot(of: field).map { inventory.store[row, $0] } ?? .unknown
    }
  }

  private let inventory: Inventory
  private let entity: EntityID?

  init(_ entity: String, in inventory: Inventory) {
    self.inventory = inventory
    self.entity = inventory.model.entity(named: entity)
  }

  /// Every record, in order of id.
  var all: [Record] {
    guard let entity else { return [] }
    return inventory.rows(of: entity).map { row in
      Record(
        row: row,
        id: inventory.id(of: row).map { inventory.store.strings[$0] } ?? "",
        inventory: inventory
      )
    }
  }
}
