public import Diagnostics
public import Values

extension NamedRecords.Record {
  /// A record by its place in the store.
  public init(_ row: RowID, in inventory: Inventory) {
    self.init(
      row: row,
      id: inventory.id(of: row).map { inventory.store.strings[$0] } ?? "",
      inventory: inventory
    )
  }

  /// A truth value; nil when it is not recorded or recorded as absent.
  public func flag(_ field: String) -> Bool? {
    let cell = cell(field)
    return cell.tag == .bool ? cell.isTrue : nil
  }

  /// A whole number; nil when it is not recorded or recorded as absent.
  public func count(_ field: String) -> Int? {
    let cell = cell(field)
    return cell.tag == .int ? Int(cell.bits) : nil
  }

  /// A number; nil when it is not recorded or recorded as absent.
  public func decimal(_ field: String) -> Double? {
    let cell = cell(field)
    return cell.tag == .double ? cell.doubleValue : nil
  }

  /// The texts of a list; nil when it is not recorded or recorded as absent.
  public func texts(_ field: String) -> [String]? {
    items(field)?.compactMap { $0.tag == .string ? inventory.store.strings[$0.stringID] : nil }
  }

  /// Whether a list may lack items.
  public func isIncomplete(_ field: String) -> Bool { cell(field).flags.contains(.incomplete) }

  /// The records of a list, or the single one that a field holds; nil when none is recorded.
  public func records(_ field: String) -> [Self]? {
    let cell = cell(field)
    if cell.tag == .row { return [Self(cell.rowID, in: inventory)] }
    return items(field)?.compactMap { $0.tag == .row ? Self($0.rowID, in: inventory) : nil }
  }

  /// What people call a field; nil for one that the model does not have.
  public func label(_ field: String) -> LocalizedText? {
    let entity = inventory.model[row.entity]
    return entity.slot(of: field).map { entity.fields[$0].label }
  }

  /// The value of a field for people, masked where it is sensitive.
  public func description(_ field: String) -> LocalizedText? {
    let entity = inventory.model[row.entity]
    return entity.slot(of: field).map { inventory.describeForReading(cell(field), entity.fields[$0]) }
  }

  /// Where a field's value stands; nil for a derived or missing one.
  public func place(_ field: String) -> SourceRange? {
    guard let slot = inventory.model[row.entity].slot(of: field) else { return nil }
    return inventory.store.provenance[inventory.store.provenance(of: row, slot: slot)]?.range
  }

  /// Where the record begins.
  public var place: SourceRange? { inventory.place(of: row) }

  func items(_ field: String) -> ArraySlice<Cell>? {
    let cell = cell(field)
    guard cell.tag == .list else { return nil }
    return inventory.store.listItems[Int(cell.bits)..<Int(cell.bits) + Int(cell.aux)]
  }
}
