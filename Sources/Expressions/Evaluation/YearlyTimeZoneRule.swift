import Values

/// When clocks change every year, as `CET-1CEST,M3.5.0,M10.5.0/3` says it: POSIX's `TZ`, with the hours that RFC 9636 adds.
struct YearlyTimeZoneRule: Sendable {
  /// A day of every year, with the seconds from its midnight.
  private struct Change {
    enum Day {
      /// 1 to 365, February 29 never counted.
      case withoutLeapDay(Int)
      /// 0 to 365.
      case ofYear(Int)
      case weekday(month: Int, week: Int, day: Int)
    }

    var day: Day
    var time: Int64
  }

  private var standard: Int64
  private var summer: (offset: Int64, start: Change, end: Change)?

  /// Reads the rule; nil when it is none.
  init?(_ text: ArraySlice<UInt8>) {
    var reader = Reader(rest: text)
    guard reader.skipName(), let behind = reader.time() else { return nil }
    // POSIX counts west of Greenwich.
    standard = -behind
    guard !reader.rest.isEmpty else { return }
    guard reader.skipName() else { return nil }
    var offset = standard + 3600
    if reader.rest.first != UInt8(ascii: ",") {
      guard let behind = reader.time() else { return nil }
      offset = -behind
    }
    guard let start = reader.change(), let end = reader.change(), reader.rest.isEmpty else { return nil }
    summer = (offset, start, end)
  }

  /// The seconds to add to UTC at an instant.
  func offset(at instant: Int64) -> Int64 {
    guard let summer else { return standard }
    let day = (instant + standard).flooredDays
    let year = CalendarDate(daysSinceEpoch: Int32(truncatingIfNeeded: day)).parts.year
    guard let start = Self.instant(of: summer.start, in: year),
      let end = Self.instant(of: summer.end, in: year)
    else { return standard }
    // Summer begins by standard time and ends by summer time.
    let (begin, finish) = (start - standard, end - summer.offset)
    let isSummer =
      begin < finish ? begin <= instant && instant < finish : instant < finish || begin <= instant
    return isSummer ? summer.offset : standard
  }

  /// The local time of a change, in seconds since 1970.
  private static func instant(of change: Change, in year: Int) -> Int64? {
    guard let newYear = CalendarDate(year: year, month: 1, day: 1) else { return nil }
    let first = Int64(newYear.daysSinceEpoch)
    switch change.day {
    case .ofYear(let day): return (first + Int64(day)) * 86_400 + change.time
    case .withoutLeapDay(let day):
      let isBehindLeapDay = day > 59 && CalendarDate.daysInMonth(2, of: year) == 29
      return (first + Int64(day - 1 + (isBehindLeapDay ? 1 : 0))) * 86_400 + change.time
    case .weekday(let month, let week, let day):
      guard let begin = CalendarDate(year: year, month: month, day: 1) else { return nil }
      let weekday = Int((Int64(begin.daysSinceEpoch) % 7 + 11) % 7)
      var date = (day - weekday + 7) % 7 + (week - 1) * 7
      if date >= CalendarDate.daysInMonth(month, of: year) { date -= 7 }
      return (Int64(begin.daysSinceEpoch) + Int64(date)) * 86_400 + change.time
    }
  }

  /// Reads the parts of a rule one after the other.
  private struct Reader {
    var rest: ArraySlice<UInt8>

    /// A name of letters, or of anything between angle brackets.
    mutating func skipName() -> Bool {
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

    private mutating func number() -> Int64? {
      let digits = rest.prefix { Lexer.isDigit($0) }
      guard (1...3).contains(digits.count) else { return nil }
      rest = rest[digits.endIndex...]
      return digits.reduce(0) { $0 * 10 + Int64($1 - UInt8(ascii: "0")) }
    }

    /// Hours with minutes and seconds, in seconds.
    mutating func time() -> Int64? {
      let isNegative = skip("-")
      if !isNegative { _ = skip("+") }
      guard var seconds = number().map({ $0 * 3600 }) else { return nil }
      for unit in [60, 1] as [Int64] where skip(":") {
        guard let count = number() else { return nil }
        seconds += count * unit
      }
      return isNegative ? -seconds : seconds
    }

    /// `,` with a day and, behind `/`, a time; 2 o'clock when there is none.
    mutating func change() -> Change? {
      guard skip(","), let day = day() else { return nil }
      guard skip("/") else { return Change(day: day, time: 7200) }
      return time().map { Change(day: day, time: $0) }
    }

    private mutating func day() -> Change.Day? {
      if skip("J") {
        guard let day = number(), (1...365).contains(day) else { return nil }
        return .withoutLeapDay(Int(day))
      }
      guard skip("M") else {
        guard let day = number(), day <= 365 else { return nil }
        return .ofYear(Int(day))
      }
      guard let month = number(), skip("."), let week = number(), skip("."), let day = number(),
        (1...12).contains(month), (1...5).contains(week), day <= 6
      else { return nil }
      return .weekday(month: Int(month), week: Int(week), day: Int(day))
    }
  }
}

extension Int64 {
  /// The whole days of a number of seconds, rounded down.
  var flooredDays: Int64 { self >= 0 ? self / 86_400 : (self - 86_399) / 86_400 }
}
