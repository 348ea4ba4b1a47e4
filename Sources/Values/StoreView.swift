/// A record store by address, for evaluation: reading through it retains nothing and checks no exclusivity.
///
/// Valid only inside ``RecordStore/withView(_:)``. Several threads may read one view at a time, or each take its own
/// from the same store: taking one costs about a microsecond.
@frozen
public struct StoreView: @unchecked Sendable {
  /// The records of one entity.
  @frozen
  public struct Table {
    /// The cells of all rows, row after row.
    public let cells: UnsafePointer<Cell>?
    /// Cells per row.
    public let slots: Int
    /// How many cells there are.
    public let count: Int
  }

  /// One table per entity, at the index that its ``EntityID`` names.
  public let tables: UnsafeBufferPointer<Table>
  /// The items of all lists.
  public let listItems: UnsafeBufferPointer<Cell>
  /// All texts.
  public let strings: StringTable.View

  /// A view of texts without records.
  public init(strings: StringTable.View) {
    self.init(
      tables: UnsafeBufferPointer(start: nil, count: 0),
      listItems: UnsafeBufferPointer(start: nil, count: 0),
      strings: strings
    )
  }

  init(tables: UnsafeBufferPointer<Table>, listItems: UnsafeBufferPointer<Cell>, strings: StringTable.View) {
    self.tables = tables
    self.listItems = listItems
    self.strings = strings
  }

  /// A fact of the record that a `row` cell names; unknown when there is no such record or slot.
  @inlinable
  public func field(_ slot: Int, of row: Cell) -> Cell {
    guard Int(row.aux) < tables.count else { return .unknown }
    let table = tables[Int(row.aux)]
    let position = Int(row.bits) &* table.slots &+ slot
    guard let cells = table.cells, position < table.count else { return .unknown }
    return cells[position]
  }

  /// The items of a stored list; a list of an arena must be asked of its arena.
  @inlinable
  public func items(of list: Cell) -> UnsafeBufferPointer<Cell> {
    let start = Int(list.bits)
    let end = start &+ Int(list.aux)
    guard start >= 0, end <= listItems.count else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(rebasing: listItems[start..<end])
  }
}

extension RecordStore {
  /// Calls `body` with a view of the store, which must not outlive the call.
  public func withView<Result>(_ body: (StoreView) throws -> Result) rethrows -> Result {
    var views: [StoreView.Table] = []
    views.reserveCapacity(tables.count)
    return try withTables(&views, body)
  }

  /// Opens the tables one inside the other, since every address is only good inside its own call.
  private func withTables<Result>(
    _ views: inout [StoreView.Table],
    _ body: (StoreView) throws -> Result
  ) rethrows -> Result {
    guard views.count < tables.count else {
      return try views.withUnsafeBufferPointer { tables in
        try listItems.withUnsafeBufferPointer { items in
          try strings.withView { try body(StoreView(tables: tables, listItems: items, strings: $0)) }
        }
      }
    }
    let table = tables[views.count]
    return try table.cells.withUnsafeBufferPointer { cells in
      views.append(StoreView.Table(cells: cells.baseAddress, slots: table.slots, count: cells.count))
      return try withTables(&views, body)
    }
  }
}
