public import Diagnostics

/// A day of the proleptic Gregorian calendar, without a time zone.
@frozen
public struct CalendarDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public let daysSinceEpoch: Int32

  /// Creates the day that lies `daysSinceEpoch` days after 1970-01-01.
  @inlinable
  public init(daysSinceEpoch: Int32) {
    self.daysSinceEpoch = daysSinceEpoch
  }

  /// Creates a day from its calendar parts; nil when the calendar has no such day or the year is not
  /// 1...9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.daysInMonth(month, of: year)
    else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(daysSinceEpoch: Int32(era * 146_097 + dayOfEra - 719_468))
  }

  /// Year, month and day.
  public var parts: (year: Int, month: Int, day: Int) {
    let days = Int(daysSinceEpoch) + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// Orders days by time.
  @inlinable
  public static func < (left: Self, right: Self) -> Bool { left.daysSinceEpoch < right.daysSinceEpoch }

  /// How many days a month has.
  public static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate {
  /// Reads `YYYY-MM-DD`, exactly; nil for anything else.
  public init?(iso8601 text: some Collection<UInt8>) {
    let read = text.withContiguousStorageIfAvailable { Self(iso8601: $0) } ?? Self(iso8601: Array(text))
    guard let read else { return nil }
    self = read
  }

  /// Reads `YYYY-MM-DD`, exactly; nil for anything else.
  ///
  /// Not generic, so that reading a date in another module costs what it costs here.
  public init?(iso8601 text: UnsafeBufferPointer<UInt8>) {
    guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
      let year = Self.number(text, 0..<4), let month = Self.number(text, 5..<7),
      let day = Self.number(text, 8..<10)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func number(_ text: UnsafeBufferPointer<UInt8>, _ digits: Range<Int>) -> Int? {
    var number = 0
    for position in digits {
      let digit = text[position] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The day as `YYYY-MM-DD`.
  public var description: String {
    let (year, month, day) = parts
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}

extension CalendarDate {
  /// The day in running text: 24/11/2026, 24 November 2026 with no-break spaces.
  public func written(in language: Language) -> String {
    let (year, month, day) = parts
    switch language {
    case .fr: return "\(day < 10 ? "0" : "")\(day)/\(month < 10 ? "0" : "")\(month)/\(year)"
    case .en: return "\(day)\u{A0}\(Self.englishMonths[month - 1])\u{A0}\(year)"
    }
  }

  /// An instant in running text, in UTC: 14/08/2026 à 15 h 20 (UTC), 14 August 2026 at 15:20 (UTC).
  public static func written(secondsSinceEpoch seconds: Int64, in language: Language) -> String {
    let day = CalendarDate(
      daysSinceEpoch: Int32(clamping: (seconds - seconds.euclideanRemainder(86_400)) / 86_400)
    )
    let minutes = seconds.euclideanRemainder(86_400) / 60
    let (hour, minute) = (minutes / 60, minutes % 60)
    let padded = "\(minute < 10 ? "0" : "")\(minute)"
    switch language {
    case .fr: return day.written(in: .fr) + " à \(hour)\u{A0}h\u{A0}\(padded) (UTC)"
    case .en: return day.written(in: .en) + " at \(hour):\(padded) (UTC)"
    }
  }

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]
}

extension Int64 {
  /// The remainder that is never negative.
  fileprivate func euclideanRemainder(_ divisor: Int64) -> Int64 {
    let remainder = self % divisor
    return remainder < 0 ? remainder + divisor : remainder
  }
}
