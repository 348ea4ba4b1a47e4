/// The number of a text in a ``StringTable``; equal texts have equal numbers.
@frozen
public struct StringID: Hashable, Sendable {
  /// Position in the table.
  public let index: UInt32
  /// Creates the number of the text at `index`.
  @inlinable
  public init(index: UInt32) { self.index = index }
}

/// The number of an entity of the model, and of its table in a ``RecordStore``.
@frozen
public struct EntityID: Hashable, Comparable, Sendable {
  /// Position among the model's entities.
  public let index: UInt32
  /// Creates the number of the entity at `index`.
  @inlinable
  public init(index: UInt32) { self.index = index }
  /// Orders entities as the model lists them.
  @inlinable
  public static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}

/// One record: an entity and a row of its table.
@frozen
public struct RowID: Hashable, Comparable, Sendable {
  /// The entity.
  public let entity: EntityID
  /// The row.
  public let index: UInt32
  /// Creates the name of row `index` of `entity`.
  @inlinable
  public init(entity: EntityID, index: UInt32) {
    self.entity = entity
    self.index = index
  }
  /// Orders records by entity, then row.
  @inlinable
  public static func < (left: Self, right: Self) -> Bool {
    (left.entity, left.index) < (right.entity, right.index)
  }
}

/// The number of a fact's origin in a ``ProvenanceTable``; zero says that there is none.
@frozen
public struct ProvenanceID: Hashable, Sendable {
  /// Position in the table; 0 is none.
  public let index: UInt32
  /// Creates the number of the origin at `index`.
  @inlinable
  public init(index: UInt32) { self.index = index }
  /// No origin known.
  @inlinable public static var none: ProvenanceID { ProvenanceID(index: 0) }
}
