import Values

/// Exact times as texts of CEL, and the parts of an instant.
enum TimeSpelling {
  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>, below limit: Int64) -> Int64? {
    var value: Int64 = 0
    for digit in digits {
      guard Lexer.isDigit(digit) else { return nil }
      value = value * 10 + Int64(digit - UInt8(ascii: "0"))
    }
    return value < limit ? value : nil
  }

  /// Reads hours to nanoseconds with fractions, such as `1h30m`, `-1.5s`, `250ms`.
  static func duration(_ text: UnsafeBufferPointer<UInt8>) -> Cell? {
    var rest = text[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    if rest.elementsEqual("0".utf8) { return .duration(seconds: 0) }
    guard !rest.isEmpty else { return nil }
    var total: Int64 = 0
    while !rest.isEmpty {
      guard let (amount, behind) = component(rest) else { return nil }
      let (sum, overflow) = total.addingReportingOverflow(amount)
      guard !overflow else { return nil }
      total = sum
      rest = behind
    }
    let nanoseconds = isNegative ? -total : total
    let (seconds, remainder) = nanoseconds.quotientAndRemainder(dividingBy: 1_000_000_000)
    return remainder < 0
      ? .duration(seconds: seconds - 1, nanoseconds: UInt32(remainder + 1_000_000_000))
      : .duration(seconds: seconds, nanoseconds: UInt32(remainder))
  }

  private static let units: [(spelling: String, nanoseconds: Int64)] = [
    ("ns", 1), ("us", 1_000), ("µs", 1_000), ("μs", 1_000), ("ms", 1_000_000), ("s", 1_000_000_000),
    ("m", 60_000_000_000), ("h", 3_600_000_000_000),
  ]

  /// One number with its unit, in nanoseconds, and what follows.
  private static func component(
    _ text: Slice<UnsafeBufferPointer<UInt8>>
  ) -> (Int64, Slice<UnsafeBufferPointer<UInt8>>)? {
    let whole = text.prefix { Lexer.isDigit($0) }
    var rest = text[whole.endIndex...]
    var fraction = rest.prefix(0)
    if rest.first == UInt8(ascii: ".") {
      fraction = rest.dropFirst().prefix { Lexer.isDigit($0) }
      rest = rest[fraction.endIndex...]
    }
    guard whole.count + fraction.count > 0, whole.count <= 18 else { return nil }
    let letters = rest.prefix { !Lexer.isDigit($0) && $0 != UInt8(ascii: ".") }
    guard let unit = units.first(where: { letters.elementsEqual($0.spelling.utf8) }),
      let count = number(whole, below: .max)
    else { return nil }
    var (total, overflow) = count.multipliedReportingOverflow(by: unit.nanoseconds)
    var scale = unit.nanoseconds
    for digit in fraction {
      // Digits below a nanosecond are cut off.
      scale /= 10
      let (sum, more) = total.addingReportingOverflow(Int64(digit - UInt8(ascii: "0")) * scale)
      total = sum
      overflow = overflow || more
    }
    return overflow ? nil : (total, rest[letters.endIndex...])
  }

  /// A part of an instant in UTC.
  static func part(_ builtin: Builtin, seconds: Int64, nanoseconds: UInt32) -> Int64 {
    let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let ofDay = seconds - day * 86_400
    let date = CalendarDate(daysSinceEpoch: Int32(truncatingIfNeeded: day))
    let parts = date.parts
    switch builtin {
    case .getFullYear: return Int64(parts.year)
    case .getMonth: return Int64(parts.month - 1)
    case .getDate: return Int64(parts.day)
    case .getDayOfMonth: return Int64(parts.day - 1)
    case .getDayOfWeek: return (day % 7 + 11) % 7
    case .getDayOfYear:
      return (1..<parts.month).reduce(Int64(parts.day - 1)) {
        $0 + Int64(CalendarDate.daysInMonth($1, of: parts.year))
      }
    case .getHours: return ofDay / 3600
    case .getMinutes: return ofDay / 60 % 60
    case .getSeconds: return ofDay % 60
    default: return Int64(nanoseconds / 1_000_000)
    }
  }
}
