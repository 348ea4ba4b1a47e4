import Values

/// Runs a plan a second time, slowly, keeping for every value what it rests on or lacks.
///
/// Operators and functions are the evaluator's own; only what decides which operands matter is spelled out again.
/// Unlike the evaluator, `&&`, `||` and macros look at all operands, so that every independent reason is found.
struct Explainer {
  /// What is asked of it.
  enum Purpose {
    /// What every value rests on or lacks.
    case reasons
    /// What the unknown values lack; what is known is not looked into.
    case missingFacts
  }

  let plan: Plan
  private let purpose: Purpose
  var evaluator: Evaluator
  var locals: [Explained]
  private(set) var parts: [Explanation.Part] = []
  /// How many macros are being walked.
  var macroDepth = 0

  init(_ plan: Plan, _ evaluator: Evaluator, for purpose: Purpose) {
    self.plan = plan
    self.purpose = purpose
    self.evaluator = evaluator
    // Looking at all operands takes more steps than finding the first that decides.
    self.evaluator.remaining = 8 * Evaluator.budget
    locals = Array(repeating: Explained(value: .unknown), count: plan.localCount)
  }

  /// A value with what it rests on.
  mutating func explain(_ id: UInt32) -> Explained {
    if purpose == .missingFacts { return known(id) ?? explainStep(id) }
    let result = explainStep(id)
    if macroDepth == 0, plan.instructions[Int(id)].operation != .constant {
      var value = result.value
      if value.flags.contains(.temporary) { value = Cell(tag: value.tag, flags: .temporary) }
      parts.append(Explanation.Part(range: plan.ranges[Int(id)], value: value))
    }
    return result
  }

  /// The value of a part that lacks nothing, also inside.
  private mutating func known(_ id: UInt32) -> Explained? {
    switch plan.instructions[Int(id)].operation {
    // Their operands are asked one by one, so that nothing is evaluated once for each that it stands in.
    case .and, .or, .conditional, .bind: return nil
    default: break
    }
    let value = evaluator.evaluate(id)
    switch value.tag {
    case .unknown, .row, .list, .map, .optional: return nil
    default: return Explained(value: value)
    }
  }

  /// Sets the value of a name inside a macro.
  mutating func setLocal(_ slot: UInt32, to value: Explained) {
    locals[Int(slot)] = value
    evaluator.locals[Int(slot)] = value.value
  }

  private mutating func explainStep(_ id: UInt32) -> Explained {
    let step = plan.instructions[Int(id)]
    switch step.operation {
    case .constant: return Explained(value: step.cell)
    case .variable: return variable(step.a)
    case .local: return locals[Int(step.a)]
    case .variableField: return field(step.b, of: variable(step.a))
    case .localField: return field(step.b, of: locals[Int(step.a)])
    case .field: return field(step.b, of: explain(step.a))
    case .key: return value(forKey: Explained(value: step.cell), of: explain(step.a))
    case .hasField:
      let fact = field(step.b, of: explain(step.a))
      return computed(evaluator.isPresent(fact.value), from: [fact])
    case .recordedField: return recorded(field(step.b, of: explain(step.a)))
    case .hasKey:
      let map = explain(step.a)
      return computed(evaluator.hasKey(step.cell, of: map.value), from: [map])
    case .recordedKey: return recorded(value(forKey: Explained(value: step.cell), of: explain(step.a)))
    case .index:
      let container = explain(step.a)
      return item(at: explain(step.b), of: container)
    case .optionalField: return optionalField(step.b, of: explain(step.a))
    case .optionalKey: return optionalItem(at: Explained(value: step.cell), of: explain(step.a))
    case .optionalIndex:
      let container = explain(step.a)
      return optionalItem(at: explain(step.b), of: container)
    case .optionalItem: return explain(step.a)
    case .recordedOptional: return recorded(explain(step.a))
    case .optionalOr: return optionalOr(step)
    case .bind: return bind(step)
    case .not:
      let operand = explain(step.a)
      return computed(evaluator.negated(operand.value), from: [operand])
    case .negate:
      let operand = explain(step.a)
      return computed(evaluator.negative(operand.value), from: [operand])
    case .and, .or: return chain(step)
    case .conditional: return conditional(step)
    case .binary: return binary(step)
    case .isInConstants:
      let operand = explain(step.a)
      return computed(evaluator.isInConstants(operand.value, address(of: id)), from: [operand])
    case .matches:
      let operand = explain(step.a)
      return computed(evaluator.matches(operand.value, address(of: id)), from: [operand])
    case .comprehension: return walk(step)
    case .list, .map, .builtin, .host: return combine(id, step)
    }
  }

  private func address(of id: UInt32) -> UnsafeMutablePointer<Instruction> {
    evaluator.instructions + Int(id)
  }

  private func variable(_ index: UInt32) -> Explained {
    let value = Int(index) < evaluator.variables.count ? evaluator.variables[Int(index)] : .unknown
    return fact(value, at: FactPath(variable: Int(index), steps: []))
  }

  /// A fact as a value.
  func fact(_ value: Cell, at path: FactPath, support: [[FactPath]] = [[]]) -> Explained {
    Explained(value: value, path: path, support: support, missing: value.tag == .unknown ? [path] : [])
  }

  func field(_ slot: UInt32, of record: Explained) -> Explained {
    let value = evaluator.field(slot, of: record.value)
    guard record.value.tag == .row else {
      // Null or unknown on the way: what decides, or lacks, is the record itself.
      return Explained(value: value, path: record.path, support: record.support, missing: record.missing)
    }
    let origin = record.path ?? FactPath(variable: FactPath.noVariable, steps: [])
    return fact(
      value,
      at: origin.appending(.field(row: record.value.rowID, slot: Int(slot))),
      support: record.support
    )
  }

  private func recorded(_ fact: Explained) -> Explained {
    Explained(
      value: evaluator.isRecorded(fact.value),
      support: fact.value.tag == .unknown ? Reasons.join([fact.support, [fact.missing]]) : fact.reasons
    )
  }

  /// What an operation made of operands that it needs whole.
  mutating func computed(_ value: Cell, from operands: [Explained]) -> Explained {
    var result = Explained(value: value)
    if value.tag == .unknown {
      for operand in operands { result.missing += lacking(operand) }
    } else {
      var reasons: [[[FactPath]]] = []
      for operand in operands { reasons.append(wholeReasons(operand)) }
      result.support = Reasons.join(reasons)
    }
    return result
  }

  private mutating func binary(_ step: Instruction) -> Explained {
    let left = explain(step.a)
    let right = explain(step.b)
    if step.detail == BinaryOperator.isIn.rawValue, right.value.tag == .list {
      return membership(left, right)
    }
    let value = evaluator.binary(step.detail, left.value, right.value)
    guard value.tag == .list else { return computed(value, from: [left, right]) }
    return Explained(
      value: value,
      support: Reasons.join([left.reasons, right.reasons]),
      items: items(of: left) + items(of: right),
      gap: left.missing + gap(of: left) + right.missing + gap(of: right)
    )
  }

  private mutating func combine(_ id: UInt32, _ step: Instruction) -> Explained {
    let operands = (0..<Int(step.c)).map { explain(plan.operands[Int(step.b) + $0]) }
    evaluator.arena.pointee.reportedMissing.removeAll()
    evaluator.arena.pointee.reportedWitness.removeAll()
    let values = operands.map(\.value)
    let value = values.withUnsafeBufferPointer { evaluator.combine(address(of: id), $0) }
    if step.operation == .list || step.operation == .map, step.detail == 1 {
      return sparse(id, value, operands)
    }
    let builtin = step.operation == .builtin ? Builtin(rawValue: step.detail) : nil
    if let builtin, let result = optional(builtin, value, operands) { return result }
    switch (step.operation, builtin) {
    case (.list, _) where value.tag == .list: return Explained(value: value, items: operands)
    case (.map, _) where value.tag == .map: return map(value, of: operands)
    case (.builtin, .dyn):
      return operands[0]
    case (.builtin, .size):
      // How many items there are does not depend on what they say.
      let isOpen = value.tag == .unknown
      return Explained(
        value: value,
        support: operands[0].reasons,
        missing: isOpen ? operands[0].missing + gap(of: operands[0]) : []
      )
    default:
      if step.operation == .builtin, let builtin = Builtin(rawValue: step.detail),
        let result = listFunction(builtin, value, from: operands)
      {
        return result
      }
      var result = computed(value, from: operands)
      if value.tag == .unknown {
        result.missing += evaluator.arena.pointee.reportedMissing
      } else {
        result.support = Reasons.join([result.support, [evaluator.arena.pointee.reportedWitness]])
      }
      return result
    }
  }
}
