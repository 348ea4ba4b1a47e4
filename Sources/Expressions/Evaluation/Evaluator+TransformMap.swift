import Values

/// The macros that make a map.
extension Evaluator {
  /// `transformMap` and `transformMapEntry`.
  ///
  /// Maps do not say that they may lack entries: where nobody knows whether an entry belongs, or its key, the whole map
  /// is unknown.
  mutating func transformMap(_ step: UnsafeMutablePointer<Instruction>, _ list: Cell) -> Cell {
    let condition = operands[Int(step.pointee.c)]
    let result = operands[Int(step.pointee.c) + 1]
    let makesEntries = step.pointee.detail == ComprehensionKind.transformMapEntry.rawValue
    let start = arena.pointee.pending.count
    var isOpen = list.flags.contains(.incomplete)
    for index in 0..<Int(list.aux) {
      guard spend(1) else { return abandon(start, EvaluationError.costExceeded.cell) }
      enter(index, of: list, step)
      let holds = holds(condition)
      switch holds.tag {
      case .bool: if holds.isFalse { continue }
      case .unknown:
        isOpen = true
        continue
      default: return abandon(start, holds)
      }
      let value = evaluate(result)
      if value.tag == .error { return abandon(start, value) }
      if makesEntries {
        guard let failure = addEntries(of: value, behind: start) else { continue }
        guard failure.tag == .unknown else { return abandon(start, failure) }
        isOpen = true
      } else {
        arena.pointee.pending.append(position(index, in: list))
        arena.pointee.pending.append(value)
      }
    }
    if isOpen { return abandon(start, .unknown) }
    let map = arena.pointee.makeMap(arena.pointee.pending[start...])
    return abandon(start, map)
  }

  /// Adds the entries of a map to those of a map under construction; what stands in the way, if something does.
  private mutating func addEntries(of map: Cell, behind start: Int) -> Cell? {
    guard map.tag == .map else { return refuse(map) }
    for position in 0..<Int(map.aux) {
      let key = item(2 * position, of: map)
      let end = arena.pointee.pending.count
      guard spend(1 + (end - start) / 16) else { return EvaluationError.costExceeded.cell }
      for other in stride(from: start, to: end, by: 2) where equal(arena.pointee.pending[other], key).isTrue {
        return EvaluationError.invalidKey.cell
      }
      let value = item(2 * position + 1, of: map)
      arena.pointee.pending.append(key)
      arena.pointee.pending.append(value)
    }
    return nil
  }
}
