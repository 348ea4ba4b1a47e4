import Values

/// Sums and differences of days, instants, exact and calendar times.
enum TimeArithmetic {
  /// The value of `left + right` or `left - right`; nil when the types have neither.
  static func combine(_ operation: BinaryOperator, _ left: Cell, _ right: Cell) -> Cell? {
    guard operation == .add || operation == .subtract else { return nil }
    let isSum = operation == .add
    switch (left.tag, right.tag) {
    case (.date, .period): return shift(left.dateValue, by: isSum ? right : negative(right))
    case (.period, .date) where isSum: return shift(right.dateValue, by: left)
    case (.period, .period): return sum(left, isSum ? right : negative(right))
    case (.date, .date) where !isSum: return exact(.duration, (left.bits - right.bits) * 86_400, 0)
    case (.timestamp, .timestamp) where !isSum: return exact(.duration, left, right, isSum: false)
    case (.timestamp, .duration): return exact(.timestamp, left, right, isSum: isSum)
    case (.duration, .timestamp) where isSum: return exact(.timestamp, left, right, isSum: true)
    case (.duration, .duration): return exact(.duration, left, right, isSum: isSum)
    default: return nil
    }
  }

  /// The opposite of a duration or period.
  static func negative(_ value: Cell) -> Cell {
    guard value.tag == .period else { return exact(.duration, Cell(tag: .duration), value, isSum: false) }
    let (months, monthOverflow) = (0 as Int32).subtractingReportingOverflow(value.periodMonths)
    let (days, dayOverflow) = (0 as Int32).subtractingReportingOverflow(value.periodDays)
    return monthOverflow || dayOverflow ? EvaluationError.overflow.cell : .period(months: months, days: days)
  }

  /// Seconds with nanoseconds of two cells, carried over.
  private static func exact(_ tag: Cell.Tag, _ left: Cell, _ right: Cell, isSum: Bool) -> Cell {
    let nanoseconds = Int64(left.aux) + (isSum ? Int64(right.aux) : -Int64(right.aux))
    // Neither cell leaves its range of some 10^11 seconds, so the sum fits.
    let seconds = isSum ? left.bits &+ right.bits : left.bits &- right.bits
    let carry: Int64 = nanoseconds >= 1_000_000_000 ? 1 : nanoseconds < 0 ? -1 : 0
    return exact(tag, seconds &+ carry, nanoseconds - carry * 1_000_000_000)
  }

  private static func exact(_ tag: Cell.Tag, _ seconds: Int64, _ nanoseconds: Int64) -> Cell {
    let rest = UInt32(truncatingIfNeeded: nanoseconds)
    let cell: Cell? =
      tag == .timestamp
      ? .timestamp(seconds: seconds, nanoseconds: rest) : .duration(seconds: seconds, nanoseconds: rest)
    return cell ?? EvaluationError.overflow.cell
  }

  private static func sum(_ left: Cell, _ right: Cell) -> Cell {
    guard right.tag == .period else { return right }
    let (months, monthOverflow) = left.periodMonths.addingReportingOverflow(right.periodMonths)
    let (days, dayOverflow) = left.periodDays.addingReportingOverflow(right.periodDays)
    return monthOverflow || dayOverflow ? EvaluationError.overflow.cell : .period(months: months, days: days)
  }

  /// The day a period later: months first, then days; a day that its month does not have becomes the month's last.
  ///
  /// Regulation (EEC, Euratom) No 1182/71, Art. 3(2)(c): a period of months or years ends with the last day of the
  /// month when the month in which it ends has no such day.
  static func shift(_ date: CalendarDate, by period: Cell) -> Cell {
    guard period.tag == .period else { return period }
    let (year, month, day) = date.parts
    let months = Int64(year) * 12 + Int64(month - 1) + Int64(period.periodMonths)
    let newYear = Int(months / 12)
    let newMonth = Int(months % 12) + 1
    guard months >= 12, newYear <= 9999,
      let shifted = CalendarDate(
        year: newYear,
        month: newMonth,
        day: min(day, CalendarDate.daysInMonth(newMonth, of: newYear))
      )
    else { return EvaluationError.overflow.cell }
    let days = Int64(shifted.daysSinceEpoch) + Int64(period.periodDays)
    guard (Cell.firstTimestampSecond / 86_400...Cell.lastTimestampSecond / 86_400).contains(days) else {
      return EvaluationError.overflow.cell
    }
    return .date(CalendarDate(daysSinceEpoch: Int32(days)))
  }
}
