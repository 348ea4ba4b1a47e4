import Values

/// Lists and maps: items, membership, construction.
extension Evaluator {
  /// An item of a list, or a key or value of a map by its position in the arena.
  @inline(__always)
  func item(_ index: Int, of list: Cell) -> Cell {
    if list.flags.contains(.temporary) { return arena.pointee.cells[Int(list.bits) + index] }
    let position = Int(list.bits) + index
    return position < view.listItems.count ? view.listItems[position] : .unknown
  }

  /// `list[index]` or `map[key]`; which item stands where in an incomplete list is unknown.
  mutating func item(at index: Cell, of container: Cell) -> Cell {
    switch container.tag {
    case .map:
      return value(forKey: index, of: container)
    case .optional:
      return optionalItem(at: index, of: container)
    case .list:
      guard let position = wholeNumber(index) else { return refuse(container, index) }
      if container.flags.contains(.incomplete) { return .unknown }
      guard position >= 0, position < Int64(container.aux) else { return EvaluationError.invalidIndex.cell }
      return item(Int(position), of: container)
    default:
      return refuse(container, index)
    }
  }

  private func wholeNumber(_ cell: Cell) -> Int64? {
    switch cell.tag {
    case .int: cell.bits
    case .uint: Int64(exactly: UInt64(bitPattern: cell.bits)) ?? .max
    case .double: Int64(exactly: cell.doubleValue)
    default: nil
    }
  }

  mutating func value(forKey key: Cell, of map: Cell) -> Cell {
    guard map.tag == .map else {
      if map.tag == .optional { return optionalItem(at: key, of: map) }
      return map.tag == .null ? map : refuse(map)
    }
    guard key.tag != .unknown, key.tag != .error else { return refuse(key) }
    guard let position = position(ofKey: key, in: map) else { return EvaluationError.noSuchKey.cell }
    return item(2 * position + 1, of: map)
  }

  mutating func hasKey(_ key: Cell, of map: Cell) -> Cell {
    guard map.tag == .map else {
      if map.tag == .optional {
        let value = optionalItem(at: key, of: map)
        return value.tag == .optional ? .bool(value.aux == 1) : refuse(value)
      }
      return map.tag == .null ? .bool(false) : refuse(map)
    }
    return .bool(position(ofKey: key, in: map) != nil)
  }

  mutating func position(ofKey key: Cell, in map: Cell) -> Int? {
    // Keys are compared one by one; a look-up counts less than a step for each.
    guard spend(Int(map.aux) / 8) else { return nil }
    for position in 0..<Int(map.aux) where equal(item(2 * position, of: map), key).isTrue { return position }
    return nil
  }

  /// `value in container`: a find decides; without one, an unknown item or a gap in the list leaves it open.
  mutating func contains(_ container: Cell, _ value: Cell) -> Cell {
    switch container.tag {
    case .list:
      if value.tag == .error || value.tag == .unknown { return value }
      var result = container.flags.contains(.incomplete) ? Cell.unknown : .bool(false)
      for index in 0..<Int(container.aux) {
        guard spend(1) else { return EvaluationError.costExceeded.cell }
        let isEqual = equal(item(index, of: container), value)
        if isEqual.isTrue { return isEqual }
        if isEqual.tag != .bool { result = Self.weaken(result, by: isEqual) }
      }
      return result
    case .map:
      if value.tag == .error || value.tag == .unknown { return value }
      return .bool(position(ofKey: value, in: container) != nil)
    default:
      return refuse(container, value)
    }
  }

  /// `value in [constants]`, the constants being of one type that compares by its bits.
  mutating func isInConstants(_ value: Cell, _ step: UnsafeMutablePointer<Instruction>) -> Cell {
    let first = constants + Int(step.pointee.b)
    let count = Int(step.pointee.c)
    if value.tag == first.pointee.tag {
      // A text that the store does not hold is none of the constants, which it does hold.
      guard !value.flags.contains(.temporary) else { return .bool(false) }
      for position in 0..<count where first[position].bits == value.bits { return .bool(true) }
      return .bool(false)
    }
    for position in 0..<count {
      let isEqual = equal(value, first[position])
      if !isEqual.isFalse { return isEqual }
    }
    return .bool(false)
  }

  mutating func makeList(_ items: UnsafeBufferPointer<Cell>) -> Cell {
    guard spend(items.count) else { return EvaluationError.costExceeded.cell }
    for item in items where item.tag == .error { return item }
    return arena.pointee.makeList(items)
  }

  mutating func makeMap(_ entries: UnsafeBufferPointer<Cell>) -> Cell {
    guard spend(entries.count + entries.count / 2 * entries.count / 64) else {
      return EvaluationError.costExceeded.cell
    }
    for entry in entries where entry.tag == .error { return entry }
    for position in stride(from: 0, to: entries.count, by: 2) {
      let key = entries[position]
      switch key.tag {
      case .unknown: return .unknown
      case .bool, .int, .uint, .string: break
      default: return EvaluationError.invalidKey.cell
      }
      for other in stride(from: 0, to: position, by: 2) where equal(entries[other], key).isTrue {
        return EvaluationError.invalidKey.cell
      }
    }
    return arena.pointee.makeMap(entries)
  }
}
