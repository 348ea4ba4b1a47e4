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

  func membership(_ value: Explained, _ list: Explained) -> Explained {
    if value.value.tag == .error || value.value.tag == .unknown {
      return computed(value.value, from: [value])
    }
    let tests = items(of: list).map { item in
      computed(evaluator.equal(item.value, value.value), from: [item, value])
    }
    let isOpen = list.value.flags.contains(.incomplete)
    return decide(
      tests,
      decidedBy: true,
      open: isOpen ? gap(of: list) : nil,
      rest: [list.reasons, value.reasons]
    )
  }

  mutating func walk(_ step: Instruction) -> Explained {
    let list = explain(step.a)
    guard list.value.tag == .list || list.value.tag == .map else {
      return computed(evaluator.refuse(list.value), from: [list])
    }
    let all = items(of: list)
    let walked = list.value.tag == .map ? stride(from: 0, to: all.count, by: 2).map { all[$0] } : all
    macroDepth += 1
    defer { macroDepth -= 1 }
    let isOpen = list.value.flags.contains(.incomplete)
    switch ComprehensionKind(rawValue: step.detail) {
    case .all, .exists:
      let tests = walked.map { test($0, step) }
      return decide(
        tests,
        decidedBy: step.detail == ComprehensionKind.exists.rawValue,
        open: isOpen ? gap(of: list) : nil,
        rest: [list.reasons]
      )
    case .existsOne: return countsOne(walked.map { test($0, step) }, list)
    case .sortBy:
      return list.value.tag == .list
        ? sortBy(walked, list, step) : computed(evaluator.refuse(list.value), from: [list])
    default: return collect(walked, list, step)
    }
  }

  /// The condition of a macro for one item; that the item is there is part of every reason.
  private mutating func test(_ item: Explained, _ step: Instruction) -> Explained {
    guard evaluator.spend(1) else { return Explained(value: EvaluationError.costExceeded.cell) }
    locals[Int(step.b)] = item
    var result = explain(plan.operands[Int(step.c)])
    if result.value.tag != .unknown {
      result.support = Reasons.join([presence(of: item), result.support])
    }
    return result
  }

  /// What shows that an item is there, whatever it says.
  func presence(of item: Explained) -> [[FactPath]] {
    guard var path = item.path, case .item(_, nil) = path.steps.last else { return item.reasons }
    path.steps.removeLast()
    return Reasons.join([item.support, [[path]]])
  }

  private func countsOne(_ tests: [Explained], _ list: Explained) -> Explained {
    let finds = tests.filter { $0.value.isTrue }
    if let failure = tests.first(where: { $0.value.tag != .bool && $0.value.tag != .unknown }) {
      return computed(evaluator.refuse(failure.value), from: [failure])
    }
    if finds.count > 1 {
      return Explained(value: .bool(false), support: Reasons.join(finds.prefix(2).map(\.reasons)))
    }
    let unknown = tests.filter { $0.value.tag == .unknown }
    if list.value.flags.contains(.incomplete) || !unknown.isEmpty {
      return Explained(value: .unknown, missing: gap(of: list) + unknown.flatMap(\.missing))
    }
    return Explained(
      value: .bool(finds.count == 1),
      support: Reasons.join([list.reasons] + tests.map(\.reasons))
    )
  }

  /// `filter` and `map`.
  private mutating func collect(_ walked: [Explained], _ list: Explained, _ step: Instruction) -> Explained {
    let isMap = step.detail == ComprehensionKind.map.rawValue
    var kept: [Explained] = []
    var support = [list.reasons]
    var gap = gap(of: list)
    var isOpen = list.value.flags.contains(.incomplete)
    for var item in walked {
      var reasons = presence(of: item)
      locals[Int(step.b)] = item
      if plan.operands[Int(step.c)] != Instruction.none {
        let condition = test(item, step)
        if condition.value.tag == .unknown {
          isOpen = true
          gap += condition.missing
          continue
        }
        guard condition.value.tag == .bool else {
          return computed(evaluator.refuse(condition.value), from: [condition])
        }
        support.append(condition.reasons)
        if condition.value.isFalse { continue }
        reasons = condition.reasons
      }
      if isMap {
        item = explain(plan.operands[Int(step.c) + 1])
        if item.value.tag == .error { return item }
      }
      item.support = Reasons.join([reasons, item.support])
      kept.append(item)
    }
    let value = evaluator.arena.pointee.makeList(kept.map(\.value), isIncomplete: isOpen)
    return Explained(value: value, support: Reasons.join(support), items: kept, gap: gap)
  }
}
