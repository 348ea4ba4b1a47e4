import Values

/// Reads RFC 3339 instants, whose offset is mandatory: a breach's 72 hours bear no guessed time zone.
enum InstantText {
  /// The instant of `2026-11-24T10:12:00.5+01:00`; nil for anything else, leap seconds included.
  static func cell(_ text: Bytes) -> Cell? {
    guard text.count >= 20, let day = CalendarDate(iso8601: Bytes(rebasing: text[..<10])),
      text[10] | 0x20 == UInt8(ascii: "t"),
      text[13] == UInt8(ascii: ":"), text[16] == UInt8(ascii: ":"),
      let hour = pair(text, 11, below: 24), let minute = pair(text, 14, below: 60),
      let second = pair(text, 17, below: 60)
    else { return nil }
    var rest = text[19...]
    var nanoseconds: UInt32 = 0
    if rest.first == UInt8(ascii: ".") {
      let fraction = rest.dropFirst().prefix(while: CoreSchema.isDigit)
      guard !fraction.isEmpty else { return nil }
      nanoseconds = FractionText.nanoseconds(fraction)
      rest = rest.dropFirst(fraction.count + 1)
    }
    guard let offset = offsetSeconds(Bytes(rebasing: rest)) else { return nil }
    let seconds = Int64(day.daysSinceEpoch) * 86_400 + Int64(hour * 3600 + minute * 60 + second - offset)
    return Cell(tag: .timestamp, bits: seconds, aux: nanoseconds)
  }

  /// An instant as RFC 3339 in UTC.
  static func written(_ cell: Cell) -> String {
    let days = cell.bits >= 0 ? cell.bits / 86_400 : (cell.bits - 86_399) / 86_400
    let seconds = cell.bits - days * 86_400
    let day = CalendarDate(daysSinceEpoch: Int32(clamping: days))
    let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60]
      .map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: ":")
    return "\(day)T\(clock)\(FractionText.written(cell.aux))Z"
  }

  private static func offsetSeconds(_ text: Bytes) -> Int? {
    if text.count == 1 { return text[0] | 0x20 == UInt8(ascii: "z") ? 0 : nil }
    guard text.count == 6, text[3] == UInt8(ascii: ":"), let hours = pair(text, 1, below: 24),
      let minutes = pair(text, 4, below: 60)
    else { return nil }
    switch text[0] {
    case UInt8(ascii: "+"): return hours * 3600 + minutes * 60
    case UInt8(ascii: "-"): return -(hours * 3600 + minutes * 60)
    default: return nil
    }
  }

  private static func pair(_ text: Bytes, _ start: Int, below limit: Int) -> Int? {
    guard CoreSchema.isDigit(text[start]), CoreSchema.isDigit(text[start + 1]) else { return nil }
    let value = Int(text[start] &- 48) * 10 + Int(text[start + 1] &- 48)
    return value < limit ? value : nil
  }
}

/// Reads digits behind a decimal point as nanoseconds.
enum FractionText {
  /// Nanoseconds of a fraction of a second; digits behind the ninth are dropped.
  static func nanoseconds(_ digits: some Collection<UInt8>) -> UInt32 {
    var value: UInt32 = 0
    var scale: UInt32 = 100_000_000
    for digit in digits.prefix(9) {
      value += UInt32(digit &- UInt8(ascii: "0")) * scale
      scale /= 10
    }
    return value
  }

  /// Nanoseconds behind a decimal point, without trailing zeros; empty for none.
  static func written(_ nanoseconds: UInt32) -> String {
    guard nanoseconds > 0 else { return "" }
    var digits = String(nanoseconds)
    digits = String(repeating: "0", count: max(0, 9 - digits.count)) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    return "." + digits
  }
}
