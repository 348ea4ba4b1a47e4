public import Values

/// Reads ISO 8601 durations: exact ones (`PT4H`, `P1DT12H`) and calendar ones (`P10Y`, `P6M`).
enum DurationText {
  /// An exact duration of weeks, days, hours, minutes and seconds, where a day counts 24 hours.
  ///
  /// Years and months have no fixed length and are refused.
  static func duration(_ text: Bytes) -> Cell? {
    guard let parts = Parts(text), parts.years == 0, parts.months == 0 else { return nil }
    var seconds: Int64 = 0
    let counts = [parts.weeks, parts.days, parts.hours, parts.minutes, parts.seconds]
    for (count, length) in zip(counts, [604_800, 86_400, 3600, 60, 1] as [Int64]) {
      let (product, overflow) = count.multipliedReportingOverflow(by: length)
      let (sum, carry) = seconds.addingReportingOverflow(product)
      guard !overflow, !carry else { return nil }
      seconds = sum
    }
    return Cell(tag: .duration, bits: seconds, aux: parts.nanoseconds)
  }

  /// A calendar duration of years, months, weeks and days.
  static func period(_ text: Bytes) -> Cell? {
    guard let parts = Parts(text), !parts.hasTime,
      let months = sum(parts.years, 12, parts.months), let days = sum(parts.weeks, 7, parts.days)
    else { return nil }
    let bits = Int64(months) << 32 | Int64(UInt32(bitPattern: days))
    return Cell(tag: .period, bits: bits)
  }

  /// An exact duration in hours, minutes and seconds, as `PT72H`.
  static func writtenDuration(_ cell: Cell) -> String {
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
  static func writtenPeriod(_ cell: Cell) -> String {
    let months = cell.bits >> 32
    let days = Int32(truncatingIfNeeded: cell.bits)
    var text = "P"
    if months / 12 != 0 { text += "\(months / 12)Y" }
    if months % 12 != 0 { text += "\(months % 12)M" }
    if days != 0 || text == "P" { text += "\(days)D" }
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

    init?(_ text: Bytes) {
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
        let digits = text[position...].prefix(while: CoreSchema.isDigit)
        guard let value = CoreSchema.integer(Bytes(rebasing: digits)) else { return nil }
        position += digits.count
        let fraction = Self.fraction(text[position...])
        if !fraction.isEmpty { position += fraction.count + 1 }
        guard position < text.count, let rank = store(value, text[position]), rank > lastRank,
          fraction.isEmpty || text[position] == UInt8(ascii: "S")
        else { return nil }
        if !fraction.isEmpty { nanoseconds = FractionText.nanoseconds(fraction) }
        lastRank = rank
        position += 1
      }
    }

    private static func fraction(_ text: Slice<Bytes>) -> Slice<Bytes> {
      guard text.first == UInt8(ascii: ".") else { return text.prefix(0) }
      return text.dropFirst().prefix(while: CoreSchema.isDigit)
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
    guard let cell = text.withUTF8(DurationText.period) else { return nil }
    self = cell
  }
}
