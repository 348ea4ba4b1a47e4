import Values

/// `+ - * / %` and the sign; whatever does not fit its type is an error, never a trap.
extension Evaluator {
  @inline(never)
  mutating func arithmetic(_ operation: BinaryOperator, _ left: Cell, _ right: Cell) -> Cell {
    switch (left.tag, right.tag) {
    case (.int, .int): return Self.signed(operation, left.bits, right.bits)
    case (.uint, .uint):
      return Self.unsigned(operation, UInt64(bitPattern: left.bits), UInt64(bitPattern: right.bits))
    case (.double, .double): return floating(operation, left, right)
    case (.string, .string), (.bytes, .bytes):
      return operation == .add ? concatenated(left, right) : refuse(left, right)
    case (.list, .list), (.list, .unknown), (.unknown, .list):
      return operation == .add ? joined(left, right) : refuse(left, right)
    default: return TimeArithmetic.combine(operation, left, right) ?? refuse(left, right)
    }
  }

  func negative(_ value: Cell) -> Cell {
    switch value.tag {
    case .int:
      let (result, overflow) = (0 as Int64).subtractingReportingOverflow(value.bits)
      return overflow ? EvaluationError.overflow.cell : .int(result)
    case .double: return .double(-value.doubleValue)
    case .duration, .period: return TimeArithmetic.negative(value)
    default: return refuse(value)
    }
  }

  private static func signed(_ operation: BinaryOperator, _ left: Int64, _ right: Int64) -> Cell {
    let (result, overflow): (Int64, Bool)
    switch operation {
    case .add: (result, overflow) = left.addingReportingOverflow(right)
    case .subtract: (result, overflow) = left.subtractingReportingOverflow(right)
    case .multiply: (result, overflow) = left.multipliedReportingOverflow(by: right)
    case _ where right == 0: return EvaluationError.divisionByZero.cell
    case .divide: (result, overflow) = left.dividedReportingOverflow(by: right)
    default: (result, overflow) = left.remainderReportingOverflow(dividingBy: right)
    }
    return overflow ? EvaluationError.overflow.cell : .int(result)
  }

  private static func unsigned(_ operation: BinaryOperator, _ left: UInt64, _ right: UInt64) -> Cell {
    let (result, overflow): (UInt64, Bool)
    switch operation {
    case .add: (result, overflow) = left.addingReportingOverflow(right)
    case .subtract: (result, overflow) = left.subtractingReportingOverflow(right)
    case .multiply: (result, overflow) = left.multipliedReportingOverflow(by: right)
    case _ where right == 0: return EvaluationError.divisionByZero.cell
    case .divide: (result, overflow) = (left / right, false)
    default: (result, overflow) = (left % right, false)
    }
    return overflow ? EvaluationError.overflow.cell : .uint(result)
  }

  private func floating(_ operation: BinaryOperator, _ left: Cell, _ right: Cell) -> Cell {
    switch operation {
    case .add: .double(left.doubleValue + right.doubleValue)
    case .subtract: .double(left.doubleValue - right.doubleValue)
    case .multiply: .double(left.doubleValue * right.doubleValue)
    case .divide: .double(left.doubleValue / right.doubleValue)
    default: refuse(left, right)
    }
  }

  private mutating func concatenated(_ left: Cell, _ right: Cell) -> Cell {
    var text = bytes(left)
    withText(right) { text.append(contentsOf: $0) }
    return makeText(text, tag: left.tag)
  }

  /// A text made by this evaluation; its length counts as steps.
  mutating func makeText(_ text: [UInt8], tag: Cell.Tag = .string) -> Cell {
    guard spend(text.count) else { return EvaluationError.costExceeded.cell }
    return text.withUnsafeBufferPointer { arena.pointee.makeText($0, tag: tag) }
  }

  /// Both lists; when one of them is unknown, what is known of the other still counts: a list that lacks items.
  private mutating func joined(_ left: Cell, _ right: Cell) -> Cell {
    guard spend(Int(left.aux) + Int(right.aux)) else { return EvaluationError.costExceeded.cell }
    let items =
      (0..<Int(left.aux)).map { item($0, of: left) } + (0..<Int(right.aux)).map { item($0, of: right) }
    let isIncomplete = [left, right].contains { $0.tag == .unknown || $0.flags.contains(.incomplete) }
    return arena.pointee.makeList(items, isIncomplete: isIncomplete)
  }
}
