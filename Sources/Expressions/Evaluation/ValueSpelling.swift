import Values

/// Values as `string()` spells them.
enum ValueSpelling {
  /// The text of a value without texts of its own; nil for lists, maps, records and the like.
  static func text(_ value: Cell) -> String? {
    switch value.tag {
    case .bool: value.bits != 0 ? "true" : "false"
    case .int: String(value.bits)
    case .uint: String(UInt64(bitPattern: value.bits))
    case .double: double(value.doubleValue)
    case .date: value.dateValue.description
    case .timestamp: timestamp(value)
    case .duration: duration(value)
    case .period: period(value)
    default: nil
    }
  }

  /// The shortest digits that read back as the same number, without the `.0` of a whole one.
  private static func double(_ value: Double) -> String {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? "-Infinity" : "+Infinity" }
    let text = value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private static func timestamp(_ value: Cell) -> String {
    let day = value.bits >= 0 ? value.bits / 86_400 : (value.bits - 86_399) / 86_400
    let ofDay = value.bits - day * 86_400
    let date = CalendarDate(daysSinceEpoch: Int32(truncatingIfNeeded: day))
    let clock = [ofDay / 3600, ofDay / 60 % 60, ofDay % 60].map { padded($0, 2) }.joined(separator: ":")
    return "\(date)T\(clock)\(fraction(value.aux))Z"
  }

  private static func duration(_ value: Cell) -> String {
    guard value.bits < 0, value.aux > 0 else { return "\(value.bits)\(fraction(value.aux))s" }
    return "-\(-(value.bits + 1))\(fraction(1_000_000_000 - value.aux))s"
  }

  private static func fraction(_ nanoseconds: UInt32) -> String {
    guard nanoseconds > 0 else { return "" }
    var digits = padded(Int64(nanoseconds), 9)
    while digits.hasSuffix("0") { digits.removeLast() }
    return "." + digits
  }

  private static func padded(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  /// ISO 8601, such as `P10Y`, `P3M`, `P1Y2M30D`.
  private static func period(_ value: Cell) -> String {
    let (years, months) = value.periodMonths.quotientAndRemainder(dividingBy: 12)
    let parts = [(years, "Y"), (months, "M"), (value.periodDays, "D")].filter { $0.0 != 0 }.map {
      "\($0.0)\($0.1)"
    }
    return parts.isEmpty ? "P0D" : "P" + parts.joined()
  }
}
