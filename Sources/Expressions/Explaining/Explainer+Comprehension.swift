import Values

/// The macros that walk a list or map.
extension Explainer {
  /// What a macro's names stand for at one position.
  private struct Walked {
    /// The item, or for two names its position or key.
    var first: Explained
    /// For two names, the item.
    var second: Explained?
    /// What shows that the item is there, whatever it says.
    var presence: [[FactPath]]
  }

  mutating func walk(_ step: Instruction) -> Explained {
    let list = explain(step.a)
    guard list.value.tag == .list || list.value.tag == .map else {
      return computed(evaluator.refuse(list.value), from: [list])
    }
    let isPair = plan.operands[Int(step.c) + 2] != Instruction.none
    let walked = list.value.tag == .map ? pairs(of: list, isPair) : items(of: list, isPair)
    macroDepth += 1
    defer { macroDepth -= 1 }
    if step.detail == ComprehensionKind.sortBy.rawValue { return sortBy(list, step) }
    let kind = ComprehensionKind(rawValue: step.detail)
    switch kind {
    case .all, .exists:
      var tests: [Explained] = []
      for item in walked { tests.append(test(item, step)) }
      let isOpen = list.value.flags.contains(.incomplete)
      return decide(
        tests,
        decidedBy: kind == .exists,
        open: isOpen ? gap(of: list) : nil,
        rest: [list.reasons]
      )
    case .existsOne:
      var tests: [Explained] = []
      for item in walked { tests.append(test(item, step)) }
      return countsOne(tests, list)
    case .transformMap, .transformMapEntry: return collectMap(walked, list, step)
    default: return collect(walked, list, step)
    }
  }

  private func items(of list: Explained, _ isPair: Bool) -> [Walked] {
    items(of: list).enumerated().map { index, item in
      guard isPair else { return Walked(first: item, presence: presence(of: item)) }
      // Where an item stands rests on all that stands before it.
      let position = evaluator.position(index, in: list.value)
      let isOpen = position.tag == .unknown
      return Walked(
        first: Explained(value: position, support: list.reasons, missing: isOpen ? gap(of: list) : []),
        second: item,
        presence: presence(of: item)
      )
    }
  }

  private func pairs(of map: Explained, _ isPair: Bool) -> [Walked] {
    let items = items(of: map)
    return stride(from: 0, to: items.count, by: 2).map { index in
      Walked(
        first: items[index],
        second: isPair ? items[index + 1] : nil,
        // Maps are known as a whole or not at all.
        presence: Reasons.join([map.reasons, items[index].reasons])
      )
    }
  }

  /// What shows that an item is there, whatever it says.
  func presence(of item: Explained) -> [[FactPath]] {
    guard var path = item.path, case .item(_, nil) = path.steps.last else { return item.reasons }
    path.steps.removeLast()
    return Reasons.join([item.support, [[path]]])
  }

  private mutating func enter(_ item: Walked, _ step: Instruction) {
    setLocal(step.b, to: item.first)
    let slot = plan.operands[Int(step.c) + 2]
    if slot != Instruction.none, let second = item.second { setLocal(slot, to: second) }
  }

  /// The condition of a macro for one item; that the item is there is part of every reason.
  private mutating func test(_ item: Walked, _ step: Instruction) -> Explained {
    guard evaluator.spend(1) else { return Explained(value: EvaluationError.costExceeded.cell) }
    enter(item, step)
    let condition = plan.operands[Int(step.c)]
    guard condition != Instruction.none else {
      return Explained(value: .bool(true), support: item.presence)
    }
    var result = explain(condition)
    if result.value.tag != .unknown {
      result.support = Reasons.join([item.presence, result.support])
    }
    return result
  }

  private mutating func countsOne(_ tests: [Explained], _ list: Explained) -> Explained {
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

  /// `filter`, `map` and `transformList`.
  private mutating func collect(_ walked: [Walked], _ list: Explained, _ step: Instruction) -> Explained {
    var result = Explained(value: .unknown, items: [], gap: gap(of: list))
    var support = [list.reasons]
    var isOpen = list.value.flags.contains(.incomplete)
    for item in walked {
      let condition = test(item, step)
      if condition.value.tag == .unknown {
        isOpen = true
        result.gap += condition.missing
        continue
      }
      guard condition.value.tag == .bool else {
        return computed(evaluator.refuse(condition.value), from: [condition])
      }
      support.append(condition.reasons)
      if condition.value.isFalse { continue }
      let body = plan.operands[Int(step.c) + 1]
      var kept = body == Instruction.none ? item.first : explain(body)
      if kept.value.tag == .error { return kept }
      kept.support = Reasons.join([condition.reasons, kept.support])
      result.items?.append(kept)
    }
    let values = result.items?.map(\.value) ?? []
    result.value = evaluator.arena.pointee.makeList(values, isIncomplete: isOpen)
    result.support = Reasons.join(support)
    return result
  }

  /// `transformMap` and `transformMapEntry`.
  private mutating func collectMap(_ walked: [Walked], _ list: Explained, _ step: Instruction) -> Explained {
    var entries: [Explained] = []
    var missing = gap(of: list)
    var support = [list.reasons]
    var isOpen = list.value.flags.contains(.incomplete)
    for item in walked {
      let condition = test(item, step)
      if condition.value.tag == .unknown {
        isOpen = true
        missing += condition.missing
        continue
      }
      guard condition.value.tag == .bool else {
        return computed(evaluator.refuse(condition.value), from: [condition])
      }
      support.append(condition.reasons)
      if condition.value.isFalse { continue }
      let made = explain(plan.operands[Int(step.c) + 1])
      if made.value.tag == .error { return made }
      guard step.detail == ComprehensionKind.transformMapEntry.rawValue else {
        entries += [item.first, made]
        continue
      }
      switch made.value.tag {
      case .map:
        support.append(made.reasons)
        entries += items(of: made)
      case .unknown:
        isOpen = true
        missing += made.missing
      default: return computed(evaluator.refuse(made.value), from: [made])
      }
    }
    if isOpen, step.detail == ComprehensionKind.transformMap.rawValue {
      return Explained(value: .unknown, missing: missing)
    }
    let result = map(entries, support, isUnique: step.detail == ComprehensionKind.transformMap.rawValue)
    return isOpen && result.value.tag == .map ? Explained(value: .unknown, missing: missing) : result
  }

  /// A map of keys and values in turn; unless it is known that no key occurs twice, all keys decide that it is one.
  private mutating func map(_ entries: [Explained], _ support: [[[FactPath]]], isUnique: Bool) -> Explained {
    let cells = entries.map(\.value)
    let value =
      isUnique
      ? evaluator.arena.pointee.makeMap(cells) : cells.withUnsafeBufferPointer { evaluator.makeMap($0) }
    return self.map(value, of: entries, support: Reasons.join(support))
  }
}
