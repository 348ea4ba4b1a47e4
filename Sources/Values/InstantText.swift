/// Instants as RFC 3339 texts, whose offset is mandatory: a breach's 72 hours bear no guessed time zone.
public enum InstantText {
  /// The instant of `2026-11-24T10:12:00.5+01:00` as a cell; nil for anything else, leap seconds included.
  ///
  /// A fraction has one to nine digits.
  public static func cell(_ text: UnsafeBufferPointer<UInt8>) -> Cell? {
    guard text.count >= 20, let day = CalendarDate(iso8601: UnsafeBufferPointer(rebasing: text[..<10])),
      text[10] | 0x20 == UInt8(ascii: "t"), text[13] == UInt8(ascii: ":"), text[16] == UInt8(ascii: ":"),
      let hour = pair(text, 11, below: 24), let minute = pair(text, 14, below: 60),
      let second = pair(text, 17, below: 60)
    else { return nil }
    var end = 19
    var nanoseconds: UInt32 = 0
    if text[end] == UInt8(ascii: ".") {
      let fraction = text[20...].prefix { $0 &- UInt8(ascii: "0") < 10 }
      guard let value = FractionText.nanoseconds(fraction) else { return nil }
      nanoseconds = value
      end = fraction.endIndex
    }
    guard let offset = offset(text, at: end) else { return nil }
    let ofDay = Int64(hour * 3600 + minute * 60 + second - offset)
    return .timestamp(seconds: Int64(day.daysSinceEpoch) * 86_400 + ofDay, nanoseconds: nanoseconds)
  }

  /// The text of a `timestamp` cell, in UTC.
  public static func written(_ cell: Cell) -> String {
    let days = cell.bits >= 0 ? cell.bits / 86_400 : (cell.bits - 86_399) / 86_400
    let seconds = cell.bits - days * 86_400
    let day = CalendarDate(daysSinceEpoch: Int32(clamping: days))
    let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60]
      .map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: ":")
    return "\(day)T\(clock)\(FractionText.written(cell.aux))Z"
  }

  /// Seconds east of UTC, which must be all that is left of the text.
  private static func offset(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    guard start < text.count else { return nil }
    let sign = text[start]
    if sign | 0x20 == UInt8(ascii: "z") { return text.count == start + 1 ? 0 : nil }
    guard text.count == start + 6, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      text[start + 3] == UInt8(ascii: ":"), let hours = pair(text, start + 1, below: 24),
      let minutes = pair(text, start + 4, below: 60)
    else { return nil }
    let offset = hours * 3600 + minutes * 60
    return sign == UInt8(ascii: "-") ? -offset : offset
  }

  private static func pair(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, below limit: Int) -> Int? {
    let tens = text[start] &- UInt8(ascii: "0")
    let ones = text[start + 1] &- UInt8(ascii: "0")
    guard tens < 10, ones < 10 else { return nil }
    let value = Int(tens) * 10 + Int(ones)
    return value < limit ? value : nil
  }
}

/// Nanoseconds as digits behind a decimal point.
public enum FractionText {
  /// Nanoseconds of one to nine digits; nil for none, more, or anything else.
  public static func nanoseconds(_ digits: some Collection<UInt8>) -> UInt32? {
    guard (1...9).contains(digits.count) else { return nil }
    var value: UInt32 = 0
    var scale: UInt32 = 100_000_000
    for digit in digits {
      let number = digit &- UInt8(ascii: "0")
      guard number < 10 else { return nil }
      value += UInt32(number) * scale
      scale /= 10
    }
    return value
  }

  /// The digits behind the point with the point, without trailing zeros; empty for none.
  public static func written(_ nanoseconds: UInt32) -> String {
    guard nanoseconds > 0 else { return "" }
    var digits = String(nanoseconds)
    digits = String(repeating: "0", count: max(0, 9 - digits.utf8.count)) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    return "." + digits
  }
}
