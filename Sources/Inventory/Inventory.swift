public import Diagnostics
public import Values

/// Everything that is known of one organisation: merged, with references resolved and facts derived.
public struct Inventory: Sendable {
  /// The model that the records follow.
  public let model: Model
  /// The records.
  public var store: RecordStore
  /// By entity with a top-level key: its rows in order of id, or unknown when nobody recorded it.
  ///
  /// A list cell into the store's items; `.incomplete` when declared so or brought by an importer.
  public var collections: [EntityID: Cell]
  /// Facts that two sources state differently.
  public var contradictions: [Contradiction]

  /// The id of a record; nil for nested records.
  public func id(of row: RowID) -> StringID? { identities[Int(row.entity.index)][safe: Int(row.index)] ?? nil }

  /// Ids by entity and row.
  var identities: [[StringID?]]
  /// The place of each record by entity and row.
  var places: [[SourceRange?]]

  /// Where a record begins; the first place when several files speak of it.
  public func place(of row: RowID) -> SourceRange? { places[Int(row.entity.index)][safe: Int(row.index)] ?? nil }
}

/// A fact that two sources state differently.
public struct Contradiction: Hashable, Sendable {
  /// The record.
  public var row: RowID
  /// The field.
  public var slot: Int
  /// The values with their origins, the deciding one first.
  public var values: [StatedValue]
  /// Whether the first value decides because it is stronger; otherwise the fact became unknown.
  public var isDecided: Bool
}

/// A value with its origin.
public struct StatedValue: Hashable, Sendable {
  /// The value.
  public var cell: Cell
  /// Where it comes from.
  public var provenance: ProvenanceID

  /// Creates a stated value.
  public init(cell: Cell, provenance: ProvenanceID) {
    self.cell = cell
    self.provenance = provenance
  }
}

extension Array {
  /// The element at an index, or nil behind the end.
  subscript(safe index: Int) -> Element? { index < count ? self[index] : nil }
}
