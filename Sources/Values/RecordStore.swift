/// The records of an inventory: one flat table per entity, plus the items of all lists.
///
/// Filled once by the decoder, then read by many threads.
public struct RecordStore: Sendable {
  /// The records of one entity: `slots` cells per row, with the origin of each.
  public struct Table: Sendable {
    /// Cells per row.
    public let slots: Int
    /// The cells of all rows, row after row.
    public var cells: [Cell] = []
    /// The origin of each cell, in parallel.
    public var provenance: [ProvenanceID] = []

    /// Creates an empty table of rows with `slots` cells.
    public init(slots: Int) { self.slots = slots }

    /// How many rows there are.
    public var rowCount: Int { slots == 0 ? 0 : cells.count / slots }
  }

  /// One table per entity, at the index that its ``EntityID`` names.
  public var tables: [Table]
  /// The items of all lists, one list after the other.
  public var listItems: [Cell] = []
  /// Where each item of ``listItems`` comes from, in parallel.
  public var listProvenance: [ProvenanceID] = []
  /// All texts.
  public var strings = StringTable()
  /// Where facts come from.
  public var provenance = ProvenanceTable()

  /// Creates a store with one empty table per entity, given their numbers of slots.
  public init(slotsPerEntity: [Int]) {
    tables = slotsPerEntity.map { Table(slots: $0) }
  }

  /// Adds a record in which nothing is recorded.
  public mutating func addRow(_ entity: EntityID) -> RowID {
    let slots = tables[Int(entity.index)].slots
    let row = tables[Int(entity.index)].rowCount
    tables[Int(entity.index)].cells.append(contentsOf: repeatElement(.unknown, count: slots))
    tables[Int(entity.index)].provenance.append(contentsOf: repeatElement(.none, count: slots))
    return RowID(entity: entity, index: UInt32(row))
  }

  /// A fact of a record.
  @inlinable
  public subscript(row: RowID, slot: Int) -> Cell {
    get {
      let table = Int(row.entity.index)
      return tables[table].cells[Int(row.index) * tables[table].slots + slot]
    }
    set {
      let table = Int(row.entity.index)
      tables[table].cells[Int(row.index) * tables[table].slots + slot] = newValue
    }
  }

  /// Where a fact of a record comes from.
  public func provenance(of row: RowID, slot: Int) -> ProvenanceID {
    let table = tables[Int(row.entity.index)]
    return table.provenance[Int(row.index) * table.slots + slot]
  }

  /// Records a fact with its origin.
  public mutating func set(_ cell: Cell, from origin: ProvenanceID, in row: RowID, slot: Int) {
    let table = Int(row.entity.index)
    let position = Int(row.index) * tables[table].slots + slot
    tables[table].cells[position] = cell
    tables[table].provenance[position] = origin
  }

  /// Stores the items of a list and returns the cell that names them.
  @inlinable
  public mutating func addList(
    _ items: some Collection<Cell>,
    from origins: some Collection<ProvenanceID>,
    isIncomplete: Bool = false
  ) -> Cell {
    let offset = listItems.count
    listItems += items
    listProvenance += origins
    return Cell(
      tag: .list,
      bits: Int64(offset),
      aux: UInt32(items.count),
      flags: isIncomplete ? .incomplete : []
    )
  }
}
