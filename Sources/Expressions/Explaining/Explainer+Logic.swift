import Values

/// What decides a chain of `&&` or `||`, a condition, or a macro.
extension Explainer {
  mutating func chain(_ step: Instruction) -> Explained {
    let operands = (0..<Int(step.c)).map { explain(plan.operands[Int(step.b) + $0]) }
    return decide(operands, decidedBy: step.operation == .or, open: nil, rest: [])
  }

  /// `&&` and `||` over operands; `open` says what a list lacks, `rest` what an undecided result needs besides.
  func decide(
    _ operands: [Explained],
    decidedBy decisive: Bool,
    open: [FactPath]?,
    rest: [[[FactPath]]]
  ) -> Explained {
    let deciding = operands.filter { $0.value == .bool(decisive) }
    guard deciding.isEmpty else {
      return Explained(value: .bool(decisive), support: deciding.flatMap(\.reasons))
    }
    let value = operands.reduce(open == nil ? Cell.bool(!decisive) : .unknown) { result, operand in
      operand.value.tag == .bool ? result : Evaluator.weaken(result, by: operand.value)
    }
    guard value.tag == .unknown else {
      return Explained(value: value, support: Reasons.join(rest + operands.map(\.reasons)))
    }
    let missing = operands.filter { $0.value.tag == .unknown }.flatMap(\.missing)
    return Explained(value: value, missing: (open ?? []) + missing)
  }

  mutating func conditional(_ step: Instruction) -> Explained {
    let condition = explain(step.a)
    guard condition.value.tag == .bool else {
      return computed(evaluator.refuse(condition.value), from: [condition])
    }
    var branch = explain(condition.value.isTrue ? step.b : step.c)
    branch.support = Reasons.join([condition.reasons, branch.support])
    return branch
  }

  mutating func membership(_ value: Explained, _ list: Explained) -> Explained {
    if value.value.tag == .error || value.value.tag == .unknown {
      return computed(value.value, from: [value])
    }
    var tests: [Explained] = []
    for item in items(of: list) {
      tests.append(computed(evaluator.equal(item.value, value.value), from: [item, value]))
    }
    let isOpen = list.value.flags.contains(.incomplete)
    return decide(
      tests,
      decidedBy: true,
      open: isOpen ? gap(of: list) : nil,
      rest: [list.reasons, value.reasons]
    )
  }
}
