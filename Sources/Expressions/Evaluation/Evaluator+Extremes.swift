import Values

/// Least, greatest and sum.
extension Evaluator {
  mutating func extreme(_ list: Cell, _ wanted: Order) -> Cell {
    guard let items = knownItems(list) else { return unknownOrRefused(list) }
    return extreme(of: items, wanted)
  }

  /// `math.greatest` and `math.least` of several numbers or of the numbers of one list; the first of equal ones.
  mutating func extremeNumber(_ values: UnsafeBufferPointer<Cell>, _ wanted: Order) -> Cell {
    var numbers = Array(values)
    if numbers.count == 1, numbers[0].tag == .list {
      guard let items = knownItems(numbers[0]) else { return unknownOrRefused(numbers[0]) }
      numbers = items
    }
    for number in numbers where ![.int, .uint, .double].contains(number.tag) { return refuse(number) }
    return extreme(of: numbers, wanted)
  }

  private func extreme(of items: [Cell], _ wanted: Order) -> Cell {
    guard var best = items.first else { return EvaluationError.emptyList.cell }
    for item in items {
      switch compare(item, best) {
      case .none: return refuse(item, best)
      // Which number is the least must not depend on where a `NaN` stands.
      case .unordered: return EvaluationError.invalidArgument.cell
      case let order: if order == wanted { best = item }
      }
    }
    return best
  }

  mutating func sum(_ list: Cell) -> Cell {
    guard let items = knownItems(list) else { return unknownOrRefused(list) }
    guard var total = items.first else { return .int(0) }
    for item in items.dropFirst() { total = arithmetic(.add, total, item) }
    return total
  }

  /// The items of a list that lacks none and knows each; nil when what they add up to is open or an error.
  mutating func knownItems(_ list: Cell) -> [Cell]? {
    guard list.tag == .list, !list.flags.contains(.incomplete), spend(Int(list.aux)) else { return nil }
    let items = items(of: list)
    return items.contains { $0.tag == .unknown || $0.tag == .error } ? nil : items
  }

  /// The items of a list, or the keys and values of a map.
  func items(of container: Cell) -> [Cell] {
    (0..<Int(container.aux) * (container.tag == .map ? 2 : 1)).map { item($0, of: container) }
  }

  /// The value of a function over a list without ``knownItems(_:)``.
  func unknownOrRefused(_ list: Cell) -> Cell {
    guard remaining >= 0 else { return EvaluationError.costExceeded.cell }
    guard list.tag == .list else { return refuse(list) }
    return items(of: list).first { $0.tag == .error } ?? .unknown
  }
}
