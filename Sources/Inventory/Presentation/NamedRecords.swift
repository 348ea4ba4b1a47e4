public import Values

/// The records of an entity with fields by name, for the few that are read by name and not by a condition.
///
/// A test compares the names with the model.
public struct NamedRecords: Sendable {
  /// A record.
  public struct Record: Sendable {
    /// Where it stands in the store.
    public let row: RowID
    /// Its id; empty for a record without one.
    public let id: String
    let inventory: Inventory

    /// A text; nil when it is not recorded or recorded as absent.
    public func text(_ field: String) -> String? {
      let cell = cell(field)
      guard cell.tag == .string else { return nil }
      let text = inventory.store.strings[cell.stringID]
      return text.isEmpty ? nil : text
    }

    /// A day; nil when it is not recorded or recorded as absent.
    public func day(_ field: String) -> CalendarDate? {
      let cell = cell(field)
      return cell.tag == .date ? cell.dateValue : nil
    }

    /// Whether there is a value.
    public func isRecorded(_ field: String) -> Bool { ![.unknown, .null].contains(cell(field).tag) }

    func cell(_ field: String) -> Cell {
      inventory.model[row.entity].slot(of: field).map { inventory.store[row, $0] } ?? .unknown
    }
  }

  private let inventory: Inventory
  private let entity: EntityID?

  /// Finds the records of an entity; an entity that the model does not have has none.
  public init(_ entity: String, in inventory: Inventory) {
    self.inventory = inventory
    self.entity = inventory.model.entity(named: entity)
  }

  /// Every record, in order of id.
  public var all: [Record] {
    guard let entity else { return [] }
    return inventory.rows(of: entity).map { row in
      Record(row, in: inventory)
    }
  }
}
