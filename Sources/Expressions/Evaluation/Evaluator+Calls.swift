import Values

/// Functions of the language.
extension Evaluator {
  @inline(never)
  mutating func call(_ builtin: Builtin, _ values: UnsafeBufferPointer<Cell>) -> Cell {
    // `type` and `dyn` look at any value; everything else needs to know its operands.
    for value in values where value.tag == .error { return value }
    for value in values where value.tag == .unknown { return value }
    // `optional.none()` is the only call without operands.
    guard let subject = values.first else { return Self.none }
    switch builtin {
    case .type: return TypeNumbers.type(of: subject)
    case .dyn: return subject
    case .size: return size(subject)
    case .contains, .startsWith, .endsWith: return textTest(builtin, subject, values[1])
    case .lowerAscii, .upperAscii, .foldCase, .trim: return respelled(builtin, subject)
    case .split: return split(values)
    case .join: return join(values)
    case .replace: return replaced(values)
    case .substring: return substring(values)
    case .indexOf: return firstIndex(values)
    case .matches: return matches(subject, pattern: values[1])
    case .minimum: return extreme(subject, .less)
    case .maximum: return extreme(subject, .greater)
    case .sum: return sum(subject)
    case .days, .months, .years: return period(builtin, subject)
    case .toInt, .toUint, .toDouble: return number(builtin, subject)
    case .toString, .toBytes, .toBool: return converted(builtin, subject)
    case .toTimestamp, .toDuration, .toDate: return time(builtin, subject)
    case .optionalOf, .optionalOfNonZeroValue, .hasValue, .value, .unwrapOptionals, .firstItem, .lastItem:
      return optional(builtin, subject)
    case .optionalNone, .optionalOr, .optionalOrValue: return refuse(subject)
    case .getFullYear, .getMonth, .getDayOfMonth, .getDate, .getDayOfWeek, .getDayOfYear, .getHours,
      .getMinutes, .getSeconds, .getMilliseconds:
      return calendarPart(builtin, subject)
    default: return callRarer(builtin, subject, values)
    }
  }

  private func size(_ value: Cell) -> Cell {
    switch value.tag {
    case .string:
      // A code point has one byte that does not continue another.
      let count = withText(value) { text in
        text.reduce(into: 0 as Int64) { $0 += $1 & 0xC0 == 0x80 ? 0 : 1 }
      }
      return .int(count)
    case .bytes: return .int(withText(value) { Int64($0.count) })
    case .list, .map: return value.flags.contains(.incomplete) ? .unknown : .int(Int64(value.aux))
    default: return refuse(value)
    }
  }

  private func period(_ builtin: Builtin, _ value: Cell) -> Cell {
    guard value.tag == .int else { return refuse(value) }
    guard let count = Int32(exactly: value.bits) else { return EvaluationError.overflow.cell }
    switch builtin {
    case .days: return .period(months: 0, days: count)
    case .months: return .period(months: count, days: 0)
    default:
      let (months, overflow) = count.multipliedReportingOverflow(by: 12)
      return overflow ? EvaluationError.overflow.cell : .period(months: months, days: 0)
    }
  }
}
