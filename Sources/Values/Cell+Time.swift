extension Cell {
  /// The first second of the year 1, which timestamps begin with.
  public static let firstTimestampSecond: Int64 = -62_135_596_800
  /// The last second of the year 9999, which timestamps end with.
  public static let lastTimestampSecond: Int64 = 253_402_300_799
  /// The longest duration in seconds: what 64 bits of nanoseconds hold, as CEL has it, some 292 years.
  public static let longestDurationSeconds: Int64 = 9_223_372_036

  /// An instant, `nanoseconds` in 0..<1e9 after whole seconds since 1970; nil outside the years 1 to 9999.
  public static func timestamp(seconds: Int64, nanoseconds: UInt32 = 0) -> Cell? {
    guard (firstTimestampSecond...lastTimestampSecond).contains(seconds) else { return nil }
    return Cell(tag: .timestamp, bits: seconds, aux: nanoseconds)
  }

  /// An exact time, `nanoseconds` in 0..<1e9 after whole seconds rounded down; nil beyond ``longestDurationSeconds``.
  public static func duration(seconds: Int64, nanoseconds: UInt32 = 0) -> Cell? {
    guard (-longestDurationSeconds...longestDurationSeconds).contains(seconds) else { return nil }
    return Cell(tag: .duration, bits: seconds, aux: nanoseconds)
  }

  /// A calendar time of months and days, each counted on its own.
  public static func period(months: Int32, days: Int32) -> Cell {
    Cell(tag: .period, bits: Int64(months) << 32 | Int64(UInt32(bitPattern: days)))
  }

  /// The months of a `period` cell.
  public var periodMonths: Int32 { Int32(truncatingIfNeeded: bits >> 32) }
  /// The days of a `period` cell.
  public var periodDays: Int32 { Int32(truncatingIfNeeded: bits) }
}
