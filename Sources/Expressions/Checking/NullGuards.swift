/// The fields that a condition around a place shows not to be null, such as `x.end` in `x.end != null && x.end < today`.
struct NullGuards {
  /// The guarded fields, spelled from their variable.
  var paths: Set<String>

  /// Takes over what a condition shows when it is true, or false.
  mutating func add(
    _ tree: SyntaxTree,
    _ id: SyntaxTree.NodeID,
    whenTrue isTrue: Bool,
    path: (SyntaxTree.NodeID) -> String?
  ) {
    let node = tree[id]
    switch node.kind {
    case .not:
      add(tree, node.a, whenTrue: !isTrue, path: path)
    case .and where isTrue, .or where !isTrue:
      for child in tree.children(of: node) { add(tree, child, whenTrue: isTrue, path: path) }
    case .has where isTrue:
      if let operand = path(node.a) { paths.insert(operand + "." + tree.names[Int(node.b)].text) }
    case .binary:
      addComparison(tree, node, whenTrue: isTrue, path: path)
    default:
      break
    }
  }

  private mutating func addComparison(
    _ tree: SyntaxTree,
    _ node: SyntaxTree.Node,
    whenTrue isTrue: Bool,
    path: (SyntaxTree.NodeID) -> String?
  ) {
    switch BinaryOperator(rawValue: node.operation) {
    case .equal, .notEqual:
      let isEqual = (BinaryOperator(rawValue: node.operation) == .equal) == isTrue
      for (side, other) in [(node.a, node.b), (node.b, node.a)] where tree[other].kind == .literal {
        let isNull = tree.literals[Int(tree[other].a)] == .null
        if isEqual != isNull, let guarded = path(side) { paths.insert(guarded) }
      }
    case .isIn where isTrue:
      let isGuard =
        tree[node.b].kind == .list
        && tree.children(of: tree[node.b]).allSatisfy {
          tree[$0].kind == .literal && tree.literals[Int(tree[$0].a)] != .null
        }
      if isGuard, let guarded = path(node.a) { paths.insert(guarded) }
    default:
      break
    }
  }
}
