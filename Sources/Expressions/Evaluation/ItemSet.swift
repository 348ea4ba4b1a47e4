import Values

/// Values among which others are looked up by equality: at once where equality is one of bits, one by one elsewhere.
struct ItemSet {
  private var simple: Set<Cell> = []
  private var others: [Cell] = []

  /// Adds a value.
  mutating func insert(_ value: Cell) {
    if let key = Self.key(value) { simple.insert(key) } else { others.append(value) }
  }

  /// Whether an equal value is there: true, false or unknown; each step of the search is charged.
  mutating func contains(_ value: Cell, _ evaluator: inout Evaluator) -> Cell {
    guard evaluator.spend(1) else { return EvaluationError.costExceeded.cell }
    var result = Cell.bool(false)
    if let key = Self.key(value) {
      if simple.contains(key) { return .bool(true) }
    } else if value.tag == .unknown {
      // Nothing can equal anything of an empty set.
      result = simple.isEmpty && others.isEmpty ? result : .unknown
    }
    for other in others {
      guard evaluator.spend(1) else { return EvaluationError.costExceeded.cell }
      let isEqual = evaluator.equal(other, value)
      if isEqual.isTrue { return isEqual }
      if isEqual.tag != .bool { result = .unknown }
    }
    return result
  }

  /// A cell that is the same for all values equal to this one; nil when equality is not one of bits.
  ///
  /// Numbers compare by amount across types, and exactly so below 2^53 only.
  private static func key(_ value: Cell) -> Cell? {
    switch value.tag {
    case .null, .bool, .string, .bytes, .date, .period, .row, .timestamp, .duration, .type, .ip, .cidr:
      return value
    case .int: return value.bits.magnitude < exactLimit ? value : nil
    case .uint: return UInt64(bitPattern: value.bits) < exactLimit ? .int(value.bits) : nil
    case .double:
      guard value.doubleValue.magnitude < Double(exactLimit) else { return nil }
      return Int64(exactly: value.doubleValue).map { .int($0) } ?? value
    default: return nil
    }
  }

  private static let exactLimit: UInt64 = 1 << 53
}
