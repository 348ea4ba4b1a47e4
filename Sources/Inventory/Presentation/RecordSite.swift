public import Values

extension Inventory {
  /// The id of the site that a record stands at: its own, that of its field `site`, or that of what holds it; nil when
  /// nobody recorded one.
  public func site(of row: RowID) -> String? {
    var row = row
    while true {
      let entity = model[row.entity]
      if entity.name == "site" { return id(of: row).map { store.strings[$0] } }
      if let slot = entity.slot(of: "site"), case let cell = store[row, slot], cell.tag == .row {
        return id(of: cell.rowID).map { store.strings[$0] }
      }
      // Holders are of the levels above, of which there are few.
      guard let owner = owner(of: row) else { return nil }
      row = owner.row
    }
  }
}
