/// A value of 16 bytes without references: what records are made of and what expressions compute with.
///
/// Texts, lists and records live elsewhere and are named by number, so that copying a cell costs nothing.
@frozen
public struct Cell: Hashable, Sendable {
  /// What a cell holds.
  @frozen
  public enum Tag: UInt8, Sendable {
    /// Not recorded: nobody said anything. The zero cell.
    case unknown
    /// Recorded as absent: an explicit null.
    case null
    /// `bits` is 0 or 1.
    case bool
    /// `bits` is the number.
    case int
    /// `bits` is the bit pattern of a `UInt64`.
    case uint
    /// `bits` is the bit pattern of a `Double`.
    case double
    /// `bits` is the number of a text in a ``StringTable`` or an arena.
    case string
    /// `bits` is the number of a byte string in a ``StringTable`` or an arena.
    case bytes
    /// `bits` is seconds since 1970-01-01T00:00:00Z, `aux` nanoseconds.
    case timestamp
    /// `bits` is whole seconds rounded down, `aux` nanoseconds.
    case duration
    /// `bits` is days since 1970-01-01 in the proleptic Gregorian calendar.
    case date
    /// `bits` holds months in its upper and days in its lower 32 bits, each signed.
    case period
    /// `bits` is an offset into the list cells of a ``RecordStore`` or an arena, `aux` the number of items.
    case list
    /// `bits` is an offset into an arena that holds key, value, key, value; `aux` the number of pairs.
    case map
    /// `bits` is the row, `aux` the number of the entity.
    case row
    /// `bits` is the number of a type.
    case type
    /// `bits` is the number of an error.
    case error
    /// `bits` is an offset into an arena; `aux` is 1 when a value stands there: an optional of CEL.
    case optional
    /// `bits` is the number of a byte string, as for `bytes`: the 4 or 16 bytes of an IP address.
    case ip
    /// `bits` is the number of a byte string, as for `bytes`: an IP address and one byte for the prefix's length.
    case cidr
  }

  /// A mark on a cell.
  @frozen
  public struct Flags: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// Creates flags from bits.
    @inlinable
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// A list that may lack items: `exists` = false and `all` = true over it are unknown.
    @inlinable public static var incomplete: Flags { Flags(rawValue: 1) }
    /// The number of a text, list or map counts in the evaluation's arena.
    @inlinable public static var temporary: Flags { Flags(rawValue: 2) }
  }

  /// The value, as ``Tag`` says.
  public var bits: Int64
  /// The rest of the value, as ``Tag`` says.
  public var aux: UInt32
  /// What the cell holds.
  public var tag: Tag
  /// Marks.
  public var flags: Flags

  /// Creates a cell from its parts.
  @inlinable
  public init(tag: Tag, bits: Int64 = 0, aux: UInt32 = 0, flags: Flags = []) {
    self.bits = bits
    self.aux = aux
    self.tag = tag
    self.flags = flags
  }
}

extension Cell {
  /// Not recorded.
  @inlinable public static var unknown: Cell { Cell(tag: .unknown) }
  /// Recorded as absent.
  @inlinable public static var null: Cell { Cell(tag: .null) }
  /// A truth value.
  @inlinable public static func bool(_ value: Bool) -> Cell { Cell(tag: .bool, bits: value ? 1 : 0) }
  /// A signed number.
  @inlinable public static func int(_ value: Int64) -> Cell { Cell(tag: .int, bits: value) }
  /// An unsigned number.
  @inlinable public static func uint(_ value: UInt64) -> Cell {
    Cell(tag: .uint, bits: Int64(bitPattern: value))
  }
  /// A floating-point number.
  @inlinable public static func double(_ value: Double) -> Cell {
    Cell(tag: .double, bits: Int64(bitPattern: value.bitPattern))
  }
  /// A text of a ``StringTable``.
  @inlinable public static func string(_ id: StringID) -> Cell { Cell(tag: .string, bits: Int64(id.index)) }
  /// A day.
  @inlinable public static func date(_ date: CalendarDate) -> Cell {
    Cell(tag: .date, bits: Int64(date.daysSinceEpoch))
  }
  /// A record.
  @inlinable public static func row(_ row: RowID) -> Cell {
    Cell(tag: .row, bits: Int64(row.index), aux: row.entity.index)
  }

  /// Whether the cell is `true`.
  @inlinable public var isTrue: Bool { tag == .bool && bits != 0 }
  /// Whether the cell is `false`.
  @inlinable public var isFalse: Bool { tag == .bool && bits == 0 }
  /// The floating-point number of a `double` cell.
  @inlinable public var doubleValue: Double { Double(bitPattern: UInt64(bitPattern: bits)) }
  /// The text number of a `string` cell of a ``StringTable``.
  @inlinable public var stringID: StringID { StringID(index: UInt32(truncatingIfNeeded: bits)) }
  /// The day of a `date` cell.
  @inlinable public var dateValue: CalendarDate {
    CalendarDate(daysSinceEpoch: Int32(truncatingIfNeeded: bits))
  }
  /// The record of a `row` cell.
  @inlinable public var rowID: RowID {
    RowID(entity: EntityID(index: aux), index: UInt32(truncatingIfNeeded: bits))
  }
}
