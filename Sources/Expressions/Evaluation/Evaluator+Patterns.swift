import Values

/// `matches`: finding patterns in texts.
extension Evaluator {
  /// Whether the pattern of an instruction matches somewhere in a text.
  @inline(never)
  mutating func matches(_ text: Cell, _ step: UnsafeMutablePointer<Instruction>) -> Cell {
    find(patterns[Int(step.pointee.b)], in: text)
  }

  /// Whether a pattern that is only known now matches somewhere in a text.
  mutating func matches(_ text: Cell, pattern: Cell) -> Cell {
    guard text.tag == .string, pattern.tag == .string else { return refuse(text, pattern) }
    let bytes = bytes(pattern)
    // The same whether the pattern is remembered or not: a verdict must not depend on what ran earlier.
    guard spend(16 * bytes.count) else { return EvaluationError.costExceeded.cell }
    let compiled = bytes.withUnsafeBufferPointer { arena.pointee.patterns.pattern(of: $0) }
    guard let compiled else { return EvaluationError.invalidPattern.cell }
    guard spend(compiled.steps.count) else { return EvaluationError.costExceeded.cell }
    return find(compiled, in: text)
  }

  private mutating func find(_ pattern: Pattern, in text: Cell) -> Cell {
    guard text.tag == .string else { return refuse(text) }
    let automaton = arena.pointee.patterns.automaton(for: pattern)
    // Most texts stand in the store, which is asked without a detour: this runs for every record.
    guard text.flags.contains(.temporary) else {
      return find(automaton, view.strings.bytes(of: text.stringID))
    }
    let bytes = bytes(text)
    return bytes.withUnsafeBufferPointer { find(automaton, $0) }
  }

  private mutating func find(_ automaton: PatternAutomaton, _ text: UnsafeBufferPointer<UInt8>) -> Cell {
    guard spend(automaton.pattern.cost(ofLength: text.count)) else {
      return EvaluationError.costExceeded.cell
    }
    return .bool(automaton.matches(text))
  }
}
