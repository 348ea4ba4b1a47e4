import Values

/// Lists as sets: `&&` and `||` over their items, so that what is known decides where it can.
extension Evaluator {
  /// `sets.contains`: whether each item of `part` is in `list`.
  mutating func isSuperset(_ list: Cell, of part: Cell) -> Cell {
    search(part, in: list, decidedBy: false)
  }

  /// `sets.intersects`: whether some item of `left` is in `right`.
  mutating func intersects(_ left: Cell, _ right: Cell) -> Cell {
    search(left, in: right, decidedBy: true)
  }

  /// `sets.equivalent`: whether each of two lists contains the other.
  mutating func isSameSet(_ left: Cell, as right: Cell) -> Cell {
    let first = isSuperset(left, of: right)
    if first.isFalse || first.tag == .error { return first }
    let second = isSuperset(right, of: left)
    return second.isTrue ? first : second
  }

  private mutating func search(_ items: Cell, in list: Cell, decidedBy decisive: Bool) -> Cell {
    guard items.tag == .list, list.tag == .list else { return refuse(items, list) }
    guard spend(Int(list.aux)) else { return EvaluationError.costExceeded.cell }
    var set = ItemSet()
    for item in self.items(of: list) { set.insert(item) }
    let isOpen = list.flags.contains(.incomplete)
    var undecided = items.flags.contains(.incomplete) ? Cell.unknown : .bool(!decisive)
    for item in self.items(of: items) {
      var isFound = set.contains(item, &self)
      guard remaining >= 0 else { return EvaluationError.costExceeded.cell }
      if isOpen, isFound.isFalse { isFound = .unknown }
      if isFound == .bool(decisive) { return isFound }
      if isFound.tag == .unknown { undecided = .unknown }
    }
    return undecided
  }
}
