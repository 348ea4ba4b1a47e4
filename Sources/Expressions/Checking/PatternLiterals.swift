/// Compiles the patterns that stand in an expression as literals, so that a mistake is told at its place inside them.
enum PatternLiterals {
  /// The patterns by the node of their literal, and what is wrong with the others.
  ///
  /// - Parameters:
  ///   - tree: The expression.
  ///   - checked: What its calls stand for.
  ///   - text: Its UTF-8.
  static func compile(_ tree: SyntaxTree, _ checked: CheckedTree, _ text: [UInt8]) -> (
    patterns: [SyntaxTree.NodeID: Pattern], mistakes: [ExpressionDiagnostic]
  ) {
    var patterns: [SyntaxTree.NodeID: Pattern] = [:]
    var mistakes: [ExpressionDiagnostic] = []
    for (node, binding) in zip(tree.nodes, checked.bindings) {
      guard case .builtin(.matches, _) = binding, let argument = tree.children(of: node).last,
        tree[argument].kind == .literal, case .string(let content) = tree.literals[Int(tree[argument].a)]
      else { continue }
      do throws(PatternMistake) {
        patterns[argument] = try content.withUnsafeBufferPointer { bytes throws(PatternMistake) in
          try Pattern(bytes)
        }
      } catch {
        let literal = tree[argument].range
        let places = LiteralDecoder.places(in: text[literal])
        let range = places.isEmpty ? literal : places[error.range.lowerBound]..<places[error.range.upperBound]
        mistakes.append(CheckingMistake.invalidPattern(error, at: range))
      }
    }
    return (patterns, mistakes)
  }
}
