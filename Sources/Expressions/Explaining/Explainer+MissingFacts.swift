import Values

/// What an unknown value lacks, without an account of every part: most open results lack plain fields.
extension Explainer {
  /// Adds the facts that a part lacks whose value is unknown, in the order in which they are read.
  mutating func collectMissing(of id: UInt32, into missing: inout [FactPath]) {
    let step = plan.instructions[Int(id)]
    switch step.operation {
    case .and, .or:
      for position in Int(step.b)..<Int(step.b) + Int(step.c) where isUnknown(plan.operands[position]) {
        collectMissing(of: plan.operands[position], into: &missing)
      }
    case .not, .negate: collectMissing(of: step.a, into: &missing)
    case .equality where isPlain(step), .order where isPlain(step), .binary where isPlain(step):
      if isUnknown(step.a) { collectMissing(of: step.a, into: &missing) }
      if isUnknown(step.b) { collectMissing(of: step.b, into: &missing) }
    case .comprehension where isPlainQuantifier(step): collectMissing(ofItems: step, into: &missing)
    case .variable, .variableField, .field, .localField:
      if let path = unknownField(id) {
        missing.append(path)
      } else {
        missing += explain(id).missing
      }
    default: missing += explain(id).missing
    }
  }

  /// Whether a macro asks one name's condition of the items of a recorded list.
  private mutating func isPlainQuantifier(_ step: Instruction) -> Bool {
    let kind = ComprehensionKind(rawValue: step.detail)
    guard kind == .all || kind == .exists, plan.operands[Int(step.c) + 2] == Instruction.none else {
      return false
    }
    let list = evaluator.evaluate(step.a)
    return list.tag == .list && !list.flags.contains(.temporary)
  }

  /// Adds what an undecided quantifier lacks: what would complete its list, and what keeps items from being judged.
  private mutating func collectMissing(ofItems step: Instruction, into missing: inout [FactPath]) {
    let list = explain(step.a)
    missing += gap(of: list)
    let condition = plan.operands[Int(step.c)]
    macroDepth += 1
    defer { macroDepth -= 1 }
    for index in 0..<Int(list.value.aux) {
      guard evaluator.spend(1) else { return }
      evaluator.locals[Int(step.b)] = evaluator.item(index, of: list.value)
      guard isUnknown(condition) else { continue }
      setLocal(step.b, to: item(index, of: list))
      collectMissing(of: condition, into: &missing)
    }
  }

  private mutating func isUnknown(_ id: UInt32) -> Bool { evaluator.evaluate(id).tag == .unknown }

  /// Whether an operator of two operands looks at no items, which might lack facts of their own.
  private mutating func isPlain(_ step: Instruction) -> Bool {
    step.detail != BinaryOperator.isIn.rawValue && isPlain(step.a) && isPlain(step.b)
  }

  private mutating func isPlain(_ id: UInt32) -> Bool {
    switch evaluator.evaluate(id).tag {
    case .list, .map, .optional: false
    default: true
    }
  }

  /// The first unknown fact on the way from a variable or an item over fields; nil for any other way.
  private func unknownField(_ id: UInt32) -> FactPath? {
    var slots: [UInt32] = []
    var step = plan.instructions[Int(id)]
    while step.operation == .field {
      slots.append(step.b)
      step = plan.instructions[Int(step.a)]
    }
    guard var (value, path) = origin(of: step) else { return nil }
    if step.operation != .variable { slots.append(step.b) }
    path.steps.reserveCapacity(path.steps.count + slots.count)
    for slot in slots.reversed() where value.tag == .row {
      path.steps.append(.field(row: value.rowID, slot: Int(slot)))
      value = evaluator.field(slot, of: value)
    }
    return path
  }

  /// The variable, or the record that a name inside a macro stands for, where a way over fields begins.
  private func origin(of step: Instruction) -> (value: Cell, path: FactPath)? {
    switch step.operation {
    case .variable, .variableField:
      let value = Int(step.a) < evaluator.variables.count ? evaluator.variables[Int(step.a)] : .unknown
      return (value, FactPath(variable: Int(step.a), steps: []))
    case .localField:
      let record = locals[Int(step.a)]
      return record.value.tag == .row ? record.path.map { (record.value, $0) } : nil
    default: return nil
    }
  }
}
