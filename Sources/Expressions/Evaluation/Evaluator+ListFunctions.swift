import Values

/// Functions that make lists of lists.
///
/// Which items an incomplete list holds besides is unknown, and so is where its items stand. A result whose items are
/// known but not how many others there are is therefore a list marked as incomplete, not an unknown value.
extension Evaluator {
  /// The items from a place up to, but without, another.
  mutating func slice(_ values: UnsafeBufferPointer<Cell>) -> Cell {
    let list = values[0]
    guard list.tag == .list else { return refuse(list) }
    for value in values.dropFirst() where value.tag != .int { return refuse(value) }
    guard !list.flags.contains(.incomplete) else { return .unknown }
    let (start, end) = (values[1].bits, values[2].bits)
    guard start >= 0, start <= end, end <= Int64(list.aux) else {
      return EvaluationError.invalidArgument.cell
    }
    return makeCharged((Int(start)..<Int(end)).map { item($0, of: list) })
  }

  /// A list charged to the budget.
  mutating func makeCharged(_ items: [Cell], isIncomplete: Bool = false) -> Cell {
    guard spend(items.count) else { return EvaluationError.costExceeded.cell }
    return arena.pointee.makeList(items, isIncomplete: isIncomplete)
  }

  /// A list with the items of its lists in their place, as many levels down as `depth` says.
  mutating func flattened(_ values: UnsafeBufferPointer<Cell>) -> Cell {
    guard values[0].tag == .list else { return refuse(values[0]) }
    let depth = values.count > 1 ? values[1] : .int(1)
    guard depth.tag == .int else { return refuse(depth) }
    guard depth.bits >= 0 else { return EvaluationError.invalidArgument.cell }
    var result: [Cell] = []
    var isIncomplete = false
    guard flatten(values[0], depth.bits, into: &result, isIncomplete: &isIncomplete) else {
      return EvaluationError.costExceeded.cell
    }
    return arena.pointee.makeList(result, isIncomplete: isIncomplete)
  }

  /// Whether the budget sufficed; lists hold each other no deeper than the expression that made them.
  private mutating func flatten(
    _ list: Cell,
    _ depth: Int64,
    into result: inout [Cell],
    isIncomplete: inout Bool
  ) -> Bool {
    guard spend(Int(list.aux) + 1) else { return false }
    if list.flags.contains(.incomplete) { isIncomplete = true }
    for item in items(of: list) {
      if item.tag == .unknown, depth > 0 {
        // It may be a list of any length.
        isIncomplete = true
      } else if item.tag == .list, depth > 0 {
        guard flatten(item, depth - 1, into: &result, isIncomplete: &isIncomplete) else { return false }
      } else {
        result.append(item)
      }
    }
    return true
  }

  mutating func reversed(_ value: Cell) -> Cell {
    switch value.tag {
    case .string: return makeText(TextSearch.reversed(bytes(value)))
    case .list:
      return makeCharged(items(of: value).reversed(), isIncomplete: value.flags.contains(.incomplete))
    default: return refuse(value)
    }
  }

  /// Each value once, where it first stands.
  mutating func distinct(_ list: Cell) -> Cell {
    guard list.tag == .list else { return refuse(list) }
    let items = items(of: list)
    guard let kept = distinctPositions(items) else { return EvaluationError.costExceeded.cell }
    // What is unknown may repeat a known item or be one more.
    return makeCharged(
      kept.positions.map { items[$0] },
      isIncomplete: kept.isOpen || list.flags.contains(.incomplete)
    )
  }

  /// Where each value first stands; open when some item is not known well enough to tell.
  ///
  /// Nil when the budget ends.
  mutating func distinctPositions(_ items: [Cell]) -> (positions: [Int], isOpen: Bool)? {
    var seen = ItemSet()
    var positions: [Int] = []
    var isOpen = false
    for (position, item) in items.enumerated() {
      let isSeen = item.tag == .unknown ? item : seen.contains(item, &self)
      guard remaining >= 0 else { return nil }
      if isSeen.tag == .unknown { isOpen = true }
      guard isSeen.isFalse else { continue }
      seen.insert(item)
      positions.append(position)
    }
    return (positions, isOpen)
  }

  /// `lists.range`: the whole numbers from 0 up to, but without, a number.
  mutating func range(_ count: Cell) -> Cell {
    guard count.tag == .int else { return refuse(count) }
    // Beyond the budget the exact number no longer matters, only that it is used up.
    guard spend(Int(clamping: min(max(count.bits, 0), 64 * Int64(Self.budget)))) else {
      return EvaluationError.costExceeded.cell
    }
    return arena.pointee.makeList((0..<max(count.bits, 0)).map { .int($0) })
  }
}
