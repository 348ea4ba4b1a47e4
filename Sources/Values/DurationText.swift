/// Reads ISO 8601 durations: exact ones (`PT4H`, `P1DT12H`) and calendar ones (`P10Y`, `P6M`).
public enum DurationText {
  /// An exact duration of weeks, days, hours, minutes and seconds, where a day counts 24 hours.
  ///
  /// Years and months have no fixed length and are refused.
  public static func duration(_ text: UnsafeBufferPointer<UInt8>) -> Cell? {
    guard let parts = Parts(text), parts.years == 0, parts.months == 0 else { return nil }
    var seconds: Int64 = 0
    let counts = [parts.weeks, parts.days, parts.hours, parts.minutes, parts.seconds]
    for (count, length) in zip(counts, [604_800, 86_400, 3600, 60, 1] as [Int64]) {
      let (product, overflow) = count.multipliedReportingOverflow(by: length)
      let (sum, carry) = seconds.addingReportingOverflow(product)
      guard !overflow, !carry else { return nil }
      seconds = sum
    }
    return .duration(seconds: seconds, nanoseconds: parts.nanoseconds)
  }

  /// A calendar duration of years, months, weeks and days.
  public static func period(_ text: UnsafeBufferPointer<UInt8>) -> Cell? {
    guard let parts = Parts(text), !parts.hasTime,
      let months = sum(parts.years, 12, parts.months), let days = sum(parts.weeks, 7, parts.days)
    else { return nil }
    return .period(months: months, days: days)
  }

  /// An exact duration in hours, minutes and seconds, as `PT72H`.
  public static func writtenDuration(_ cell: Cell) -> String {
    let (hours, minutes, seconds) = (cell.bits / 3600, cell.bits / 60 % 60, cell.bits % 60)
    var text = "PT"
    if hours != 0 { text += "\(hours)H" }
    if minutes != 0 { text += "\(minutes)M" }
    if seconds != 0 || cell.aux != 0 || text == "PT" {
      text += "\(seconds)\(FractionText.written(cell.aux))S"
    }
    return text
  }

  /// A calendar duration in years, months and days, as `P1Y6M`.
  public static func writtenPeriod(_ cell: Cell) -> String {
    let (years, months) = cell.periodMonths.quotientAndRemainder(dividingBy: 12)
    var text = "P"
    if years != 0 { text += "\(years)Y" }
    if months != 0 { text += "\(months)M" }
    if cell.periodDays != 0 || text == "P" { text += "\(cell.periodDays)D" }
    return text
  }

  private static func sum(_ large: Int64, _ factor: Int64, _ small: Int64) -> Int32? {
    let (product, overflow) = large.multipliedReportingOverflow(by: factor)
    let (sum, carry) = product.addingReportingOverflow(small)
    return overflow || carry ? nil : Int32(exactly: sum)
  }

  /// The numbers of a duration, each before its letter and in the standard's order.
  private struct Parts {
    var years: Int64 = 0
    var months: Int64 = 0
    var weeks: Int64 = 0
    var days: Int64 = 0
    var hours: Int64 = 0
    var minutes: Int64 = 0
    var seconds: Int64 = 0
    var nanoseconds: UInt32 = 0
    var hasTime = false

    init?(_ text: UnsafeBufferPointer<UInt8>) {
      guard text.count >= 3, text[0] == UInt8(ascii: "P") else { return nil }
      var position = 1
      var lastRank = -1
      while position < text.count {
        if text[position] == UInt8(ascii: "T") {
          guard !hasTime, position + 1 < text.count else { return nil }
          hasTime = true
          position += 1
          continue
        }
        guard let (value, behind) = Self.number(text, at: position) else { return nil }
        position = behind
        if position < text.count, text[position] == UInt8(ascii: ".") {
          let fraction = text[(position + 1)...].prefix { $0 &- UInt8(ascii: "0") < 10 }
          guard fraction.endIndex < text.count, text[fraction.endIndex] == UInt8(ascii: "S"),
            let parsed = FractionText.nanoseconds(fraction)
          else { return nil }
          nanoseconds = parsed
          position = fraction.endIndex
        }
        guard position < text.count, let rank = store(value, text[position]), rank > lastRank else {
          return nil
        }
        lastRank = rank
        position += 1
      }
    }

    private static func number(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> (
      value: Int64, behind: Int
    )? {
      var value: Int64 = 0
      var position = start
      while position < text.count, text[position] &- UInt8(ascii: "0") < 10 {
        let (shifted, overflow) = value.multipliedReportingOverflow(by: 10)
        let (sum, carry) = shifted.addingReportingOverflow(Int64(text[position] &- UInt8(ascii: "0")))
        guard !overflow, !carry else { return nil }
        value = sum
        position += 1
      }
      return position > start ? (value, position) : nil
    }

    /// Keeps a number and returns its letter's place in the standard's order.
    private mutating func store(_ value: Int64, _ letter: UInt8) -> Int? {
      switch (letter, hasTime) {
      case (UInt8(ascii: "Y"), false):
        years = value
        return 0
      case (UInt8(ascii: "M"), false):
        months = value
        return 1
      case (UInt8(ascii: "W"), false):
        weeks = value
        return 2
      case (UInt8(ascii: "D"), false):
        days = value
        return 3
      case (UInt8(ascii: "H"), true):
        hours = value
        return 4
      case (UInt8(ascii: "M"), true):
        minutes = value
        return 5
      case (UInt8(ascii: "S"), true):
        seconds = value
        return 6
      default: return nil
      }
    }
  }
}

extension Cell {
  /// A calendar duration written as ISO 8601, such as `P1Y`; nil for anything else.
  public init?(period text: String) {
    var text = text
    guard let cell = text.withUTF8({ DurationText.period($0) }) else { return nil }
    self = cell
  }
}
