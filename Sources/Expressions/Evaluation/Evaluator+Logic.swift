import Values

/// `!`, `&&`, `||` and `?:` over true, false, unknown and error.
extension Evaluator {
  /// `&&` is decided by one false operand, `||` by one true one, whatever the others lack.
  ///
  /// Undecided, an unknown operand outweighs an error, because the missing fact may still decide.
  mutating func chain(_ step: UnsafeMutablePointer<Instruction>, decidedBy decisive: Bool) -> Cell {
    let first = operands + Int(step.pointee.b)
    for position in 0..<Int(step.pointee.c) {
      let value = operand(first[position])
      guard value.tag == .bool else {
        return undecidedChain(step, decidedBy: decisive, from: position, value)
      }
      if (value.bits != 0) == decisive { return value }
    }
    return .bool(!decisive)
  }

  /// The rest of a chain in which the operand at a position is no truth value.
  @inline(never)
  private mutating func undecidedChain(
    _ step: UnsafeMutablePointer<Instruction>,
    decidedBy decisive: Bool,
    from start: Int,
    _ first: Cell
  ) -> Cell {
    var undecided = Self.weaken(.bool(!decisive), by: first)
    for position in (start + 1)..<max(start + 1, Int(step.pointee.c)) {
      let value = evaluate(operands[Int(step.pointee.b) + position])
      if value.tag == .bool {
        if (value.bits != 0) == decisive { return value }
      } else {
        undecided = Self.weaken(undecided, by: value)
      }
    }
    return undecided
  }

  /// What stays of an undecided chain after one more operand that is no truth value.
  static func weaken(_ undecided: Cell, by value: Cell) -> Cell {
    switch (undecided.tag, value.tag) {
    case (.unknown, _), (_, .unknown): .unknown
    case (.error, _): undecided
    case (_, .error): value
    default: (value.tag == .null ? EvaluationError.nullOperand : .noOverload).cell
    }
  }

  func negated(_ value: Cell) -> Cell {
    value.tag == .bool ? .bool(value.bits == 0) : refuse(value)
  }

  mutating func conditional(_ step: UnsafeMutablePointer<Instruction>) -> Cell {
    let condition = evaluate(step.pointee.a)
    guard condition.tag == .bool else { return refuse(condition) }
    return evaluate(condition.bits != 0 ? step.pointee.b : step.pointee.c)
  }
}
