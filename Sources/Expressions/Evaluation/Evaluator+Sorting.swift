import Values

/// `sort` and `sortBy`.
extension Evaluator {
  /// The items in their order.
  mutating func sorted(_ list: Cell) -> Cell {
    guard list.tag == .list else { return refuse(list) }
    guard spend(Int(list.aux)) else { return EvaluationError.costExceeded.cell }
    let items = items(of: list)
    return sorted(items, by: items, isIncomplete: list.flags.contains(.incomplete))
  }

  /// Items in the order of their keys; those whose key is unknown stand behind the others, and since nobody knows
  /// where they belong the list is marked as incomplete, which leaves places in it open.
  mutating func sorted(_ items: [Cell], by keys: [Cell], isIncomplete: Bool) -> Cell {
    switch sortedPositions(keys) {
    case .failure(let error): return error
    case .success(let positions):
      let isOpen = isIncomplete || keys.contains { $0.tag == .unknown }
      return makeCharged(positions.map { items[$0] }, isIncomplete: isOpen)
    }
  }

  /// Why keys have no order.
  enum Sorting {
    case success([Int])
    case failure(Cell)
  }

  /// The places of keys in ascending order, equal ones as they stand and unknown ones last; an error when the known
  /// ones are not all of one type that has an order.
  func sortedPositions(_ keys: [Cell]) -> Sorting {
    let known = keys.indices.filter { keys[$0].tag != .unknown }
    guard let first = known.first else { return .success(Array(keys.indices)) }
    for position in known {
      let key = keys[position]
      guard key.tag == keys[first].tag else { return .failure(refuse(key, keys[first])) }
      switch compare(key, key) {
      case .none: return .failure(refuse(key))
      case .unordered: return .failure(EvaluationError.invalidArgument.cell)
      default: continue
      }
    }
    let sorted = known.sorted { left, right in
      switch compare(keys[left], keys[right]) {
      case .less: true
      case .equal: left < right
      default: false
      }
    }
    return .success(sorted + keys.indices.filter { keys[$0].tag == .unknown })
  }

  /// `list.sortBy(name, key)`.
  mutating func sortBy(_ step: UnsafeMutablePointer<Instruction>, _ list: Cell) -> Cell {
    guard list.tag == .list else { return refuse(list) }
    let items = items(of: list)
    var keys: [Cell] = []
    for item in items {
      guard spend(1) else { return EvaluationError.costExceeded.cell }
      locals[Int(step.pointee.b)] = item
      let key = evaluate(operands[Int(step.pointee.c) + 1])
      if key.tag == .error { return key }
      keys.append(key)
    }
    return sorted(items, by: keys, isIncomplete: list.flags.contains(.incomplete))
  }
}
