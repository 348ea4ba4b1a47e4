import Values

/// Patterns that do not change are compiled when the expression is.
extension Planner {
  /// `matches` of a text and a pattern.
  mutating func planMatch(_ arguments: [SyntaxTree.NodeID], at node: SyntaxTree.Node) -> UInt32 {
    let text = plan(arguments[0])
    let pattern = plan(arguments[1])
    guard let compiled = literalPatterns[arguments[1]] ?? constantPattern(pattern, tree[arguments[1]]) else {
      let first = addOperands([text, pattern])
      return fold(
        Instruction(operation: .builtin, detail: Builtin.matches.rawValue, b: first, c: 2),
        at: node
      )
    }
    patterns.append(compiled)
    return fold(Instruction(operation: .matches, a: text, b: UInt32(patterns.count - 1)), at: node)
  }

  /// The pattern that constants add up to; nil when it is not constant, or is none, which is told where all is checked.
  private mutating func constantPattern(_ id: UInt32, _ node: SyntaxTree.Node) -> Pattern? {
    guard node.kind != .literal, let value = constant(id), value.tag == .string else { return nil }
    let compiled = strings.pointee.withBytes(of: value.stringID) { bytes in
      Result { () throws(PatternMistake) in try Pattern(bytes) }
    }
    switch compiled {
    case .success(let pattern): return pattern
    case .failure(let mistake):
      if environment.isChecked { diagnostics.append(CheckingMistake.invalidPattern(mistake, at: node.range)) }
      return nil
    }
  }
}
