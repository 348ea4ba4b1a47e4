/// Reads the parts of a ``TimeZoneRule`` one after the other.
struct TimeZoneRuleReader {
  private var rest: ArraySlice<UInt8>

  init(_ text: some Collection<UInt8>) { rest = Array(text)[...] }

  var isAtEnd: Bool { rest.isEmpty }

  /// A zone's abbreviation with the seconds that it is ahead of UTC; `standard` may stand where there is no number.
  mutating func zone(standard: Int64? = nil) -> Int64? {
    guard skipName() else { return nil }
    if let standard, rest.first == UInt8(ascii: ",") { return standard }
    // POSIX counts west of Greenwich.
    return time().map { -$0 }
  }

  /// `,M` with month, week and weekday and, behind `/`, a time; 2 o'clock when there is none.
  mutating func change() -> TimeZoneRule.Change? {
    guard skip(","), skip("M"), let month = number(), skip("."), let week = number(), skip("."),
      let weekday = number(), (1...12).contains(month), (1...5).contains(week), weekday <= 6
    else { return nil }
    var time: Int64? = 7200
    if skip("/") { time = self.time() }
    return time.map { TimeZoneRule.Change(month: month, week: week, weekday: weekday, time: $0) }
  }

  /// A name of letters, or of anything between angle brackets.
  private mutating func skipName() -> Bool {
    if rest.first == UInt8(ascii: "<") {
      guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
      rest = rest[(end + 1)...]
      return true
    }
    let name = rest.prefix { ($0 | 0x20) &- UInt8(ascii: "a") < 26 }
    rest = rest[name.endIndex...]
    return !name.isEmpty
  }

  private mutating func skip(_ sign: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: sign) else { return false }
    rest = rest.dropFirst()
    return true
  }

  private mutating func number() -> Int? {
    let digits = rest.prefix { $0 &- UInt8(ascii: "0") < 10 }
    guard (1...3).contains(digits.count) else { return nil }
    rest = rest[digits.endIndex...]
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  /// Hours with minutes and seconds, in seconds.
  private mutating func time() -> Int64? {
    let isNegative = skip("-")
    if !isNegative { _ = skip("+") }
    guard var seconds = number().map({ Int64($0) * 3600 }) else { return nil }
    for unit in [60, 1] as [Int64] where skip(":") {
      guard let count = number() else { return nil }
      seconds += Int64(count) * unit
    }
    return isNegative ? -seconds : seconds
  }
}
