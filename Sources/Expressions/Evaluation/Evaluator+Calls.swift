import Values

/// Functions of the language.
extension Evaluator {
  @inline(never)
  mutating func call(_ builtin: Builtin, _ values: UnsafeBufferPointer<Cell>) -> Cell {
    // `type` and `dyn` look at any value; everything else needs to know its operands.
    for value in values where value.tag == .error { return value }
    for value in values where value.tag == .unknown { return value }
    guard let subject = values.first else { return EvaluationError.noOverload.cell }
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
    case .indexOf: return index(values)
    case .matches: return matches(subject, pattern: values[1])
    case .minimum: return extreme(subject, .less)
    case .maximum: return extreme(subject, .greater)
    case .sum: return sum(subject)
    case .days, .months, .years: return period(builtin, subject)
    case .toInt, .toUint, .toDouble: return number(builtin, subject)
    case .toString, .toBytes, .toBool: return converted(builtin, subject)
    case .toTimestamp, .toDuration, .toDate: return time(builtin, subject)
    default: return calendarPart(builtin, subject)
    }
  }

  private func size(_ value: Cell) -> Cell {
    switch value.tag {
    case .string:
      // A code point has one byte that does not continue another.
      let count = arena.pointee.withText(value) { text in
        text.reduce(into: 0 as Int64) { $0 += $1 & 0xC0 == 0x80 ? 0 : 1 }
      }
      return .int(count)
    case .bytes: return .int(arena.pointee.withText(value) { Int64($0.count) })
    case .list, .map: return value.flags.contains(.incomplete) ? .unknown : .int(Int64(value.aux))
    default: return refuse(value)
    }
  }

  private mutating func extreme(_ list: Cell, _ wanted: Order) -> Cell {
    guard let items = knownItems(list) else { return unknownOrRefused(list) }
    guard var best = items.first else { return EvaluationError.emptyList.cell }
    for item in items {
      let order = compare(item, best)
      if order == .none { return refuse(item, best) }
      if order == wanted { best = item }
    }
    return best
  }

  private mutating func sum(_ list: Cell) -> Cell {
    guard let items = knownItems(list) else { return unknownOrRefused(list) }
    guard var total = items.first else { return .int(0) }
    for item in items.dropFirst() { total = arithmetic(.add, total, item) }
    return total
  }

  /// The items of a list that lacks none and knows each; nil when what they add up to is open or an error.
  mutating func knownItems(_ list: Cell) -> [Cell]? {
    guard list.tag == .list, !list.flags.contains(.incomplete), spend(Int(list.aux)) else { return nil }
    let items = (0..<Int(list.aux)).map { item($0, of: list) }
    return items.contains { $0.tag == .unknown || $0.tag == .error } ? nil : items
  }

  /// The value of a function over a list without ``knownItems(_:)``.
  func unknownOrRefused(_ list: Cell) -> Cell {
    guard remaining >= 0 else { return EvaluationError.costExceeded.cell }
    guard list.tag == .list else { return refuse(list) }
    let error = (0..<Int(list.aux)).map { item($0, of: list) }.first { $0.tag == .error }
    return error ?? .unknown
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
