/// What clocks in a time zone show from some day on, the same every year.
///
/// Written as POSIX's `TZ` variable, such as `CET-1CEST,M3.5.0,M10.5.0/3`, with the hours that RFC 9636 adds.
public struct TimeZoneRule: Hashable, Sendable {
  /// The last or the n-th weekday of a month, with the seconds from its midnight.
  struct Change: Hashable {
    var month: Int
    /// 1 to 4, or 5 for the last one.
    var week: Int
    /// 0 is Sunday.
    var weekday: Int
    var time: Int64
  }

  /// A second offset that holds for a part of the year.
  struct Summer: Hashable {
    var offset: Int64
    var start: Change
    var end: Change
  }

  /// The first day, in UTC, of which the rule is true.
  public let since: CalendarDate
  private let standard: Int64
  private let summer: Summer?

  /// Reads a rule; nil when the text is none.
  public init?(_ text: some Collection<UInt8>, since: CalendarDate) {
    var reader = TimeZoneRuleReader(text)
    guard let standard = reader.zone() else { return nil }
    self.since = since
    self.standard = standard
    if reader.isAtEnd {
      summer = nil
      return
    }
    guard let offset = reader.zone(standard: standard + 3600), let start = reader.change(),
      let end = reader.change(), reader.isAtEnd
    else { return nil }
    summer = Summer(offset: offset, start: start, end: end)
  }

  /// The seconds that clocks are ahead of UTC at an instant, in seconds since 1970; nil before ``since``, of which
  /// nothing is known, and beyond the calendar's years.
  public func offset(at instant: Int64) -> Int64? {
    guard instant >= Int64(since.daysSinceEpoch) * 86_400, instant < Self.end else { return nil }
    guard let summer else { return standard }
    let local = instant + standard
    let day = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    // In the last hours of 9999 clocks east of Greenwich are in a year that the calendar does not have.
    let year = min(9999, CalendarDate(daysSinceEpoch: Int32(truncatingIfNeeded: day)).parts.year)
    guard let start = summer.start.instant(in: year), let end = summer.end.instant(in: year) else {
      return nil
    }
    // Summer begins by standard time and ends by summer time.
    let (begin, finish) = (start - standard, end - summer.offset)
    let isSummer =
      begin < finish ? begin <= instant && instant < finish : instant < finish || begin <= instant
    return isSummer ? summer.offset : standard
  }

  /// The first second of the year 10000.
  private static let end: Int64 = 253_402_300_800
}

extension TimeZoneRule.Change {
  /// The local time of the change, in seconds since 1970.
  fileprivate func instant(in year: Int) -> Int64? {
    guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
    // 1970-01-01 was a Thursday.
    let firstWeekday = Int((Int64(first.daysSinceEpoch) % 7 + 11) % 7)
    var day = (weekday - firstWeekday + 7) % 7 + (week - 1) * 7
    if day >= CalendarDate.daysInMonth(month, of: year) { day -= 7 }
    return (Int64(first.daysSinceEpoch) + Int64(day)) * 86_400 + time
  }
}
