import Values

/// The time zones that cases of the suite name, as their clocks went in the years of these cases.
enum SuiteTimeZones {
  private static let rules = [
    "America/St_Johns": "NST3:30NDT,M3.2.0/0:01,M11.1.0/0:01",
    "Asia/Kathmandu": "<+0545>-5:45",
    "Australia/Sydney": "AEST-10AEDT,M10.1.0,M4.1.0/3",
    "US/Central": "CST6CDT,M3.2.0,M11.1.0",
  ]

  static func rule(of zone: String) -> TimeZoneRule? {
    guard let rule = rules[zone] else { return nil }
    return TimeZoneRule(rule.utf8, since: CalendarDate(daysSinceEpoch: 0))
  }
}
