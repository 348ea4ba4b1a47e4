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
    case .binary where step.detail != BinaryOperator.isIn.rawValue && isPlain(step.a) && isPlain(step.b):
      if isUnknown(step.a) { collectMissing(of: step.a, into: &missing) }
      if isUnknown(step.b) { collectMissing(of: step.b, into: &missing) }
    case .variable, .variableField, .field:
      if let path = unknownField(id) {
        missing.append(path)
      } else {
        missing += explain(id).missing
      }
    default: missing += explain(id).missing
    }
  }

  private mutating func isUnknown(_ id: UInt32) -> Bool { evaluator.evaluate(id).tag == .unknown }

  /// Whether a value has no items, which might lack facts of their own.
  private mutating func isPlain(_ id: UInt32) -> Bool {
    switch evaluator.evaluate(id).tag {
    case .list, .map, .optional: false
    default: true
    }
  }

  /// The first unknown fact on the way from a variable over fields; nil for any other way.
  private func unknownField(_ id: UInt32) -> FactPath? {
    var slots: [UInt32] = []
    var step = plan.instructions[Int(id)]
    while step.operation == .field {
      slots.append(step.b)
      step = plan.instructions[Int(step.a)]
    }
    if step.operation == .variableField { slots.append(step.b) }
    guard step.operation == .variableField || step.operation == .variable else { return nil }
    var value = Int(step.a) < evaluator.variables.count ? evaluator.variables[Int(step.a)] : .unknown
    var path = FactPath(variable: Int(step.a), steps: [])
    path.steps.reserveCapacity(slots.count)
    for slot in slots.reversed() where value.tag == .row {
      path.steps.append(.field(row: value.rowID, slot: Int(slot)))
      value = evaluator.field(slot, of: value)
    }
    return path
  }
}
