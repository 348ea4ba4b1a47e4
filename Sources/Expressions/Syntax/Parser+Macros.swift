import Diagnostics

/// Macros are rewritten where they are parsed, as CEL defines them: nothing later knows their names.
extension Parser {
  /// A call, or what the macro of that name makes of it.
  mutating func call(
    _ name: UInt32,
    receiver: SyntaxTree.NodeID?,
    arguments: [SyntaxTree.NodeID],
    end: UInt32
  ) throws(ExpressionDiagnostic) -> SyntaxTree.NodeID {
    let nameRange = tree.names[Int(name)].range
    let start = receiver.map { tree[$0].start } ?? UInt32(nameRange.lowerBound)
    if let macro = try expansion(of: name, receiver: receiver, arguments: arguments, start: start, end: end) {
      return macro
    }
    let all = (receiver.map { [$0] } ?? []) + arguments
    let first = addChildren(all)
    return try add(
      SyntaxTree.Node(
        kind: receiver == nil ? .call : .memberCall,
        depth: depth(above: all),
        start: start,
        end: end,
        a: name,
        b: first,
        c: UInt32(arguments.count)
      )
    )
  }

  private mutating func expansion(
    of name: UInt32,
    receiver: SyntaxTree.NodeID?,
    arguments: [SyntaxTree.NodeID],
    start: UInt32,
    end: UInt32
  ) throws(ExpressionDiagnostic) -> SyntaxTree.NodeID? {
    switch (tree.names[Int(name)].text, receiver, arguments.count) {
    case ("has", nil, 1): return try presence(.has, of: arguments[0], start: start, end: end)
    case ("recorded", nil, 1): return try presence(.recorded, of: arguments[0], start: start, end: end)
    case ("all", let list?, 2): return try walk(.all, list, arguments, end: end)
    case ("exists", let list?, 2): return try walk(.exists, list, arguments, end: end)
    case ("exists_one", let list?, 2), ("existsOne", let list?, 2):
      return try walk(.existsOne, list, arguments, end: end)
    case ("filter", let list?, 2): return try walk(.filter, list, arguments, end: end)
    case ("map", let list?, 2), ("map", let list?, 3): return try walk(.map, list, arguments, end: end)
    case ("sortBy", let list?, 2): return try walk(.sortBy, list, arguments, end: end)
    default: return nil
    }
  }

  /// `has(x.f)` and `recorded(x.f)`.
  private mutating func presence(
    _ kind: SyntaxTree.Node.Kind,
    of argument: SyntaxTree.NodeID,
    start: UInt32,
    end: UInt32
  ) throws(ExpressionDiagnostic) -> SyntaxTree.NodeID {
    let selection = tree[argument]
    guard selection.kind == .select else {
      throw SyntaxMistake.notASelection(kind == .has ? "has" : "recorded", at: selection.range)
    }
    return try add(
      SyntaxTree.Node(
        kind: kind,
        depth: selection.depth,
        start: start,
        end: end,
        a: selection.a,
        b: selection.b
      )
    )
  }

  private mutating func walk(
    _ kind: ComprehensionKind,
    _ list: SyntaxTree.NodeID,
    _ arguments: [SyntaxTree.NodeID],
    end: UInt32
  ) throws(ExpressionDiagnostic) -> SyntaxTree.NodeID {
    let variable = tree[arguments[0]]
    guard variable.kind == .identifier else { throw SyntaxMistake.notAName(at: variable.range) }
    let none = SyntaxTree.none
    let hasResult = kind == .map || kind == .sortBy
    let condition = hasResult && arguments.count == 2 ? none : arguments[1]
    let result = hasResult ? arguments[arguments.count - 1] : none
    let first = addChildren([variable.a, none, condition, result])
    return try add(
      SyntaxTree.Node(
        kind: .comprehension,
        operation: kind.rawValue,
        depth: depth(above: list, condition, result),
        start: tree[list].start,
        end: end,
        a: list,
        b: first
      )
    )
  }
}
