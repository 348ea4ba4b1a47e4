import Values

/// Functions over lists: which items they need, and where each item of their result comes from.
extension Explainer {
  /// What a function made of its operands and what the value rests on; nil when it needs its operands whole.
  mutating func listFunction(_ builtin: Builtin, _ value: Cell, from operands: [Explained]) -> Explained? {
    switch builtin {
    case .setContains, .setEquivalent, .setIntersects:
      guard operands.allSatisfy({ $0.value.tag == .list }), value.tag == .bool || value.tag == .unknown else {
        return nil
      }
      return sets(builtin, operands[0], operands[1])
    case .slice, .flatten, .distinct, .reverse, .sort:
      guard value.tag == .list else { return nil }
      let support = Reasons.join(operands.map(\.reasons))
      return rearranged(builtin, value, operands, support: support)
    default: return nil
    }
  }

  // MARK: Sets

  private mutating func sets(_ builtin: Builtin, _ left: Explained, _ right: Explained) -> Explained {
    switch builtin {
    case .setContains: return search(right, in: left, decidedBy: false)
    case .setIntersects: return search(left, in: right, decidedBy: true)
    default:
      let both = [search(right, in: left, decidedBy: false), search(left, in: right, decidedBy: false)]
      return decide(both, decidedBy: false, open: nil, rest: [])
    }
  }

  /// `&&` or `||` over items looked for in a list.
  private mutating func search(
    _ items: Explained,
    in list: Explained,
    decidedBy decisive: Bool
  ) -> Explained {
    let wanted = self.items(of: items)
    guard evaluator.spend(wanted.count * (Int(list.value.aux) + 1)) else {
      return Explained(value: EvaluationError.costExceeded.cell)
    }
    let tests = wanted.map { item in
      guard list.value.aux == 0 else { return membership(item, list) }
      // Nothing unknown can be among nothing: such an item is decided once the list is known to be empty.
      guard list.value.flags.contains(.incomplete) else {
        return Explained(value: .bool(false), support: Reasons.join([presence(of: item), list.reasons]))
      }
      var test = membership(item, list)
      if item.value.tag == .unknown { test.missing += gap(of: list) }
      return test
    }
    let isOpen = items.value.flags.contains(.incomplete)
    return decide(
      tests,
      decidedBy: decisive,
      open: isOpen ? gap(of: items) : nil,
      rest: [items.reasons, list.reasons]
    )
  }

  // MARK: Lists of the items of others

  private mutating func rearranged(
    _ builtin: Builtin,
    _ value: Cell,
    _ operands: [Explained],
    support: [[FactPath]]
  ) -> Explained {
    let list = operands[0]
    let items = items(of: list)
    var gap = gap(of: list)
    var decisive: [[[FactPath]]] = []
    let kept: [Explained]
    switch builtin {
    case .slice:
      let start = Int(clamping: operands[1].value.bits)
      kept = Array(items[min(start, items.count)..<min(start + Int(value.aux), items.count)])
    case .reverse: kept = items.reversed()
    case .flatten:
      // How many items there are depends on how many each list holds.
      kept = flattened(items, operands.count > 1 ? operands[1].value.bits : 1, &gap, &decisive)
    case .distinct:
      let positions = evaluator.distinctPositions(items.map(\.value))?.positions ?? []
      kept = positions.map { standing(items[$0]) }
      gap += items.flatMap { lacking($0) }
      decisive = items.map { known($0) }
    default:
      kept = order(of: items.map(\.value)).map { items[$0] }
      gap += items.filter { $0.value.tag == .unknown }.flatMap(\.missing)
      decisive = items.map { known($0) }
    }
    return Explained(value: value, support: Reasons.join([support] + decisive), items: kept, gap: gap)
  }

  private func order(of keys: [Cell]) -> [Int] {
    guard case .success(let positions) = evaluator.sortedPositions(keys) else { return [] }
    return positions
  }

  /// An item that is there because of what it says: an item that nobody knows might repeat another.
  private func standing(_ item: Explained) -> Explained {
    guard case .item(_, nil) = item.path?.steps.last else { return item }
    var item = item
    item.support = item.reasons
    item.path = nil
    return item
  }

  /// What an item says, on which the place of others depends.
  private mutating func known(_ item: Explained) -> [[FactPath]] {
    item.value.tag == .unknown ? [[]] : wholeReasons(item)
  }

  /// Items with those of lists in their place; what these lists lack and rest on is added to `gap` and `reasons`.
  private func flattened(
    _ items: [Explained],
    _ depth: Int64,
    _ gap: inout [FactPath],
    _ reasons: inout [[[FactPath]]]
  ) -> [Explained] {
    guard depth > 0 else { return items }
    var result: [Explained] = []
    for item in items {
      switch item.value.tag {
      case .unknown: gap += item.missing
      case .list:
        gap += self.gap(of: item)
        reasons.append(item.reasons)
        result += flattened(self.items(of: item), depth - 1, &gap, &reasons)
      default: result.append(item)
      }
    }
    return result
  }

  // MARK: sortBy

  /// `list.sortBy(name, key)`: the items in the order of what a key says of each.
  mutating func sortBy(_ list: Explained, _ step: Instruction) -> Explained {
    guard list.value.tag == .list else { return computed(evaluator.refuse(list.value), from: [list]) }
    let walked = items(of: list)
    var keys: [Explained] = []
    for item in walked {
      guard evaluator.spend(1) else { return Explained(value: EvaluationError.costExceeded.cell) }
      setLocal(step.b, to: item)
      let key = explain(plan.operands[Int(step.c) + 1])
      if key.value.tag == .error { return key }
      keys.append(key)
    }
    let value = evaluator.sorted(
      walked.map(\.value),
      by: keys.map(\.value),
      isIncomplete: list.value.flags.contains(.incomplete)
    )
    guard value.tag == .list else { return computed(value, from: keys) }
    return Explained(
      value: value,
      support: Reasons.join([list.reasons] + keys.filter { $0.value.tag != .unknown }.map(\.reasons)),
      items: order(of: keys.map(\.value)).map { walked[$0] },
      gap: gap(of: list) + keys.filter { $0.value.tag == .unknown }.flatMap(\.missing)
    )
  }
}
