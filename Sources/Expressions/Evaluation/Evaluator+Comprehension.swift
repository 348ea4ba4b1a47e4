import Values

/// The macros that walk a list, or the keys of a map.
extension Evaluator {
  mutating func walk(_ step: UnsafeMutablePointer<Instruction>) -> Cell {
    let list = evaluate(step.pointee.a)
    guard list.tag == .list || list.tag == .map else { return refuse(list) }
    switch ComprehensionKind(rawValue: step.pointee.detail) {
    case .all: return quantify(step, list, decidedBy: false)
    case .exists: return quantify(step, list, decidedBy: true)
    case .existsOne: return countsOne(step, list)
    case .filter: return filter(step, list)
    case .map, .transformList: return map(step, list)
    case .transformMap, .transformMapEntry: return transformMap(step, list)
    case .sortBy: return sortBy(step, list)
    case nil: return EvaluationError.noOverload.cell
    }
  }

  /// What a macro's name stands for at a position: the item of a list, the key of a map.
  @inline(__always)
  func walked(_ index: Int, of container: Cell) -> Cell {
    item(container.tag == .map ? 2 * index : index, of: container)
  }

  /// Puts an item, or its position or key and the item, where the macro's names stand for them.
  @inline(__always)
  func enter(_ index: Int, of container: Cell, _ step: UnsafeMutablePointer<Instruction>) {
    let second = operands[Int(step.pointee.c) + 2]
    if second == Instruction.none {
      locals[Int(step.pointee.b)] = walked(index, of: container)
    } else {
      locals[Int(step.pointee.b)] = position(index, in: container)
      locals[Int(second)] = item(container.tag == .map ? 2 * index + 1 : index, of: container)
    }
  }

  /// The key of a pair of a map, or the position of an item, which nobody knows in a list that may lack items.
  func position(_ index: Int, in container: Cell) -> Cell {
    if container.tag == .map { return item(2 * index, of: container) }
    return container.flags.contains(.incomplete) ? .unknown : .int(Int64(index))
  }

  /// `all` and `exists`: `&&` and `||` over the items; a gap in the list is one more operand that nobody knows.
  private mutating func quantify(
    _ step: UnsafeMutablePointer<Instruction>,
    _ list: Cell,
    decidedBy decisive: Bool
  ) -> Cell {
    let condition = operands[Int(step.pointee.c)]
    var undecided = list.flags.contains(.incomplete) ? Cell.unknown : .bool(!decisive)
    for index in 0..<Int(list.aux) {
      guard spend(1) else { return EvaluationError.costExceeded.cell }
      enter(index, of: list, step)
      let value = evaluate(condition)
      if value.tag == .bool {
        if (value.bits != 0) == decisive { return value }
      } else {
        undecided = Self.weaken(undecided, by: value)
      }
    }
    return undecided
  }

  /// `exists_one` absorbs nothing, as in CEL: an error in one item is an error.
  ///
  /// Two finds decide against it.
  private mutating func countsOne(_ step: UnsafeMutablePointer<Instruction>, _ list: Cell) -> Cell {
    let condition = operands[Int(step.pointee.c)]
    var isOpen = list.flags.contains(.incomplete)
    var count = 0
    var error: Cell?
    for index in 0..<Int(list.aux) {
      guard spend(1) else { return EvaluationError.costExceeded.cell }
      enter(index, of: list, step)
      let value = evaluate(condition)
      switch value.tag {
      case .bool: count += Int(value.bits)
      case .unknown: isOpen = true
      default: error = error ?? refuse(value)
      }
    }
    if let error { return error }
    return count > 1 ? .bool(false) : isOpen ? .unknown : .bool(count == 1)
  }

  /// An item whose condition is unknown may or may not belong: the result holds the sure ones and is incomplete.
  private mutating func filter(_ step: UnsafeMutablePointer<Instruction>, _ list: Cell) -> Cell {
    let condition = operands[Int(step.pointee.c)]
    let start = arena.pointee.pending.count
    var isIncomplete = list.flags.contains(.incomplete)
    for index in 0..<Int(list.aux) {
      guard spend(1) else { return abandon(start, EvaluationError.costExceeded.cell) }
      let item = walked(index, of: list)
      locals[Int(step.pointee.b)] = item
      let value = evaluate(condition)
      switch value.tag {
      case .bool: if value.bits != 0 { arena.pointee.pending.append(item) }
      case .unknown: isIncomplete = true
      default: return abandon(start, refuse(value))
      }
    }
    return finish(start, isIncomplete: isIncomplete)
  }

  /// What the condition of a macro with a result says of an item; true when there is none.
  @inline(__always)
  mutating func holds(_ condition: UInt32) -> Cell {
    guard condition != Instruction.none else { return .bool(true) }
    let value = evaluate(condition)
    return value.tag == .bool || value.tag == .unknown ? value : refuse(value)
  }

  private mutating func map(_ step: UnsafeMutablePointer<Instruction>, _ list: Cell) -> Cell {
    let condition = operands[Int(step.pointee.c)]
    let result = operands[Int(step.pointee.c) + 1]
    let start = arena.pointee.pending.count
    var isIncomplete = list.flags.contains(.incomplete)
    for index in 0..<Int(list.aux) {
      guard spend(1) else { return abandon(start, EvaluationError.costExceeded.cell) }
      enter(index, of: list, step)
      let holds = holds(condition)
      switch holds.tag {
      case .bool: if holds.isFalse { continue }
      case .unknown:
        isIncomplete = true
        continue
      default: return abandon(start, holds)
      }
      let value = evaluate(result)
      if value.tag == .error { return abandon(start, value) }
      arena.pointee.pending.append(value)
    }
    return finish(start, isIncomplete: isIncomplete)
  }

  mutating func finish(_ start: Int, isIncomplete: Bool) -> Cell {
    let list = arena.pointee.makeList(arena.pointee.pending[start...], isIncomplete: isIncomplete)
    arena.pointee.pending.removeSubrange(start...)
    return list
  }

  mutating func abandon(_ start: Int, _ value: Cell) -> Cell {
    arena.pointee.pending.removeSubrange(start...)
    return value
  }
}
