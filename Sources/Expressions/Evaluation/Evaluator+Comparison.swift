import Values

/// Equality and order.
extension Evaluator {
  @inline(__always)
  mutating func binary(_ detail: UInt8, _ left: Cell, _ right: Cell) -> Cell {
    switch BinaryOperator(rawValue: detail) {
    case .equal: return equal(left, right)
    case .notEqual: return negated(equal(left, right))
    case .less, .lessOrEqual, .greater, .greaterOrEqual: return ordered(detail, left, right)
    case .isIn: return contains(right, left)
    case .some(let operation): return arithmetic(operation, left, right)
    case nil: return EvaluationError.noOverload.cell
    }
  }

  /// `==`: values of different types differ, but numbers compare by amount; an unknown side leaves it open.
  @inline(__always)
  mutating func equal(_ left: Cell, _ right: Cell) -> Cell {
    if left.tag == right.tag {
      switch left.tag {
      case .string, .bytes, .ip, .cidr: return .bool(left.bits == right.bits && left.flags == right.flags)
      case .bool, .int, .uint, .date, .period: return .bool(left.bits == right.bits)
      case .row, .timestamp, .duration, .type: return .bool(left.bits == right.bits && left.aux == right.aux)
      default: break
      }
    }
    return equalSlowly(left, right)
  }

  @inline(never)
  private mutating func equalSlowly(_ left: Cell, _ right: Cell) -> Cell {
    if left.tag == .error { return left }
    if right.tag == .error { return right }
    if left.tag == .unknown || right.tag == .unknown { return .unknown }
    if left.tag == .null || right.tag == .null { return .bool(left.tag == right.tag) }
    switch (left.tag, right.tag) {
    case (.list, .list): return equalLists(left, right)
    case (.map, .map): return equalMaps(left, right)
    case (.optional, .optional):
      guard left.aux == 1, right.aux == 1 else { return .bool(left.aux == right.aux) }
      guard spend(1) else { return EvaluationError.costExceeded.cell }
      return equal(item(0, of: left), item(0, of: right))
    default: return .bool(Self.compareNumbers(left, right) == .equal)
    }
  }

  private mutating func equalLists(_ left: Cell, _ right: Cell) -> Cell {
    if left.flags.contains(.incomplete) || right.flags.contains(.incomplete) { return .unknown }
    guard left.aux == right.aux else { return .bool(false) }
    // Lists that hold one list many times over unfold to far more items than were ever made.
    guard spend(Int(left.aux)) else { return EvaluationError.costExceeded.cell }
    var result = Cell.bool(true)
    for index in 0..<Int(left.aux) {
      let isEqual = equal(item(index, of: left), item(index, of: right))
      if isEqual.isFalse { return isEqual }
      if isEqual.tag != .bool { result = isEqual }
    }
    return result
  }

  private mutating func equalMaps(_ left: Cell, _ right: Cell) -> Cell {
    guard left.aux == right.aux else { return .bool(false) }
    var result = Cell.bool(true)
    for index in 0..<Int(left.aux) {
      guard let position = position(ofKey: item(2 * index, of: left), in: right) else { return .bool(false) }
      let isEqual = equal(item(2 * index + 1, of: left), item(2 * position + 1, of: right))
      if isEqual.isFalse { return isEqual }
      if isEqual.tag != .bool { result = isEqual }
    }
    return result
  }

  /// How two values stand to each other.
  enum Order {
    case less
    case equal
    case greater
    /// A `NaN` stands in no order.
    case unordered
    /// There is no order between values of these types.
    case none
  }

  /// `<`, `<=`, `>` or `>=`, as the detail of an instruction says.
  @inline(__always)
  mutating func ordered(_ detail: UInt8, _ left: Cell, _ right: Cell) -> Cell {
    guard left.tag == right.tag, left.tag == .date || left.tag == .int else {
      return orderedSlowly(detail, left, right)
    }
    switch detail {
    case BinaryOperator.less.rawValue: return .bool(left.bits < right.bits)
    case BinaryOperator.lessOrEqual.rawValue: return .bool(left.bits <= right.bits)
    case BinaryOperator.greater.rawValue: return .bool(left.bits > right.bits)
    default: return .bool(left.bits >= right.bits)
    }
  }

  /// Kept apart, since whoever calls a function that does not change the evaluator copies it first.
  @inline(never)
  private mutating func orderedSlowly(_ detail: UInt8, _ left: Cell, _ right: Cell) -> Cell {
    let order = compare(left, right)
    guard order != .none else { return refuse(left, right) }
    switch detail {
    case BinaryOperator.less.rawValue: return .bool(order == .less)
    case BinaryOperator.lessOrEqual.rawValue: return .bool(order == .less || order == .equal)
    case BinaryOperator.greater.rawValue: return .bool(order == .greater)
    default: return .bool(order == .greater || order == .equal)
    }
  }

  /// The order of two values; texts and byte strings by their bytes, as CEL has it.
  @inline(never)
  func compare(_ left: Cell, _ right: Cell) -> Order {
    guard left.tag == right.tag else { return Self.compareNumbers(left, right) }
    switch left.tag {
    case .bool, .int, .date: return Self.order(left.bits, right.bits)
    case .timestamp, .duration: return Self.order((left.bits, left.aux), (right.bits, right.aux))
    case .string, .bytes:
      if left.bits == right.bits, left.flags == right.flags { return .equal }
      return withText(left) { left in
        withText(right) { left.lexicographicallyPrecedes($0) ? .less : .greater }
      }
    default: return Self.compareNumbers(left, right)
    }
  }

  private static func order<Value: Comparable>(_ left: Value, _ right: Value) -> Order {
    left < right ? .less : left == right ? .equal : .greater
  }

  private static func order(_ left: (Int64, UInt32), _ right: (Int64, UInt32)) -> Order {
    left < right ? .less : left == right ? .equal : .greater
  }

  /// Numbers by their amount across `int`, `uint` and `double`.
  private static func compareNumbers(_ left: Cell, _ right: Cell) -> Order {
    let leftUnsigned = UInt64(bitPattern: left.bits)
    let rightUnsigned = UInt64(bitPattern: right.bits)
    switch (left.tag, right.tag) {
    case (.int, .int): return Self.order(left.bits, right.bits)
    case (.uint, .uint): return Self.order(leftUnsigned, rightUnsigned)
    case (.int, .uint): return left.bits < 0 ? .less : Self.order(UInt64(left.bits), rightUnsigned)
    case (.uint, .int): return right.bits < 0 ? .greater : Self.order(leftUnsigned, UInt64(right.bits))
    case (.double, .double): return Self.orderDoubles(left.doubleValue, right.doubleValue)
    // CEL rounds the whole number to a double first: beyond 2^53 neighbours count as equal.
    case (.double, .int): return Self.orderDoubles(left.doubleValue, Double(right.bits))
    case (.double, .uint): return Self.orderDoubles(left.doubleValue, Double(rightUnsigned))
    case (.int, .double): return Self.orderDoubles(Double(left.bits), right.doubleValue)
    case (.uint, .double): return Self.orderDoubles(Double(leftUnsigned), right.doubleValue)
    default: return .none
    }
  }

  private static func orderDoubles(_ left: Double, _ right: Double) -> Order {
    left < right ? .less : left == right ? .equal : left > right ? .greater : .unordered
  }
}
