import Expressions
import Values

extension Inventory {
  /// How many gaps are told one by one; of more, the collection is named.
  private static let namedGaps = 20
  /// How many rows may be looked through for all records of an entity together.
  private static let searchedRows = 10_000_000

  /// The references that decide whether an inverse relation is complete: those of the rows that do not say, or not
  /// wholly, what they refer to.
  ///
  /// Nil where the collection itself is what is missing, and where the gaps are too many to be told.
  func undecidedReferences(of row: RowID, in collection: EntityID, named reference: String) -> [FactPath]? {
    guard let variable = variable(of: collection), let slot = model[collection].slot(of: reference),
      let list = variables()[safe: variable], list.tag == .list, !list.flags.contains(.incomplete)
    else { return nil }
    let records = store.tables[Int(row.entity.index)].rowCount
    let (searched, isTooLarge) = Int(list.aux).multipliedReportingOverflow(by: records)
    guard !isTooLarge, searched <= Self.searchedRows else { return nil }
    var paths: [FactPath] = []
    for index in 0..<Int(list.aux) {
      let source = store.listItems[Int(list.bits) + index].rowID
      guard isUndecided(store[source, slot]) else { continue }
      guard paths.count < Self.namedGaps else { return nil }
      let steps: [FactPath.Step] = [.item(index: index, row: source), .field(row: source, slot: slot)]
      paths.append(FactPath(variable: variable, steps: steps))
    }
    return paths.isEmpty ? nil : paths
  }

  /// Whether a reference, or a list of them, leaves open what it refers to.
  private func isUndecided(_ reference: Cell) -> Bool {
    switch reference.tag {
    case .row, .null: return false
    case .list:
      let items = store.listItems[Int(reference.bits)..<Int(reference.bits) + Int(reference.aux)]
      return reference.flags.contains(.incomplete) || items.contains { $0.tag != .row }
    default: return true
    }
  }
}
