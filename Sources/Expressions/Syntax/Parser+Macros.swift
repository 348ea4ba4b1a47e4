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
    let text = tree.names[Int(name)].text
    if let receiver, tree[receiver].kind == .identifier, tree.names[Int(tree[receiver].a)].text == "cel",
      let node = try celMacro(text, arguments, start: start, end: end)
    {
      return node
    }
    switch (text, receiver, arguments.count) {
    case ("has", nil, 1): return try presence(.has, of: arguments[0], start: start, end: end)
    case ("recorded", nil, 1): return try presence(.recorded, of: arguments[0], start: start, end: end)
    case ("all", let list?, 2): return try walk(.all, list, arguments, end: end)
    case ("exists", let list?, 2): return try walk(.exists, list, arguments, end: end)
    case ("exists_one", let list?, 2), ("existsOne", let list?, 2):
      return try walk(.existsOne, list, arguments, end: end)
    case ("filter", let list?, 2): return try walk(.filter, list, arguments, end: end)
    case ("map", let list?, 2), ("map", let list?, 3): return try walk(.map, list, arguments, end: end)
    case ("sortBy", let list?, 2): return try walk(.sortBy, list, arguments, end: end)
    case ("all", let list?, 3): return try walk(.all, list, arguments, names: 2, end: end)
    case ("exists", let list?, 3): return try walk(.exists, list, arguments, names: 2, end: end)
    case ("exists_one", let list?, 3), ("existsOne", let list?, 3):
      return try walk(.existsOne, list, arguments, names: 2, end: end)
    case ("transformList", let list?, 3...4):
      return try walk(.transformList, list, arguments, names: 2, end: end)
    case ("transformMap", let list?, 3...4):
      return try walk(.transformMap, list, arguments, names: 2, end: end)
    case ("transformMapEntry", let list?, 3...4):
      return try walk(.transformMapEntry, list, arguments, names: 2, end: end)
    case ("optMap", let value?, 2):
      return try bind(.optMap, arguments[0], value, arguments[1], start: start, end: end)
    case ("optFlatMap", let value?, 2):
      return try bind(.optFlatMap, arguments[0], value, arguments[1], start: start, end: end)
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
    names count: Int = 1,
    end: UInt32
  ) throws(ExpressionDiagnostic) -> SyntaxTree.NodeID {
    let none = SyntaxTree.none
    let name = try self.name(arguments[0])
    let second = count == 2 ? try self.name(arguments[1]) : none
    if count == 2, tree.names[Int(name)].text == tree.names[Int(second)].text {
      throw SyntaxMistake.sameName(tree.names[Int(second)].text, at: tree[arguments[1]].range)
    }
    let hasCondition = !kind.hasResult || arguments.count == count + 2
    let condition = hasCondition ? arguments[count] : none
    let result = kind.hasResult ? arguments[arguments.count - 1] : none
    let first = addChildren([name, second, condition, result])
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

  /// The name that a macro's argument introduces.
  private func name(_ argument: SyntaxTree.NodeID) throws(ExpressionDiagnostic) -> UInt32 {
    guard tree[argument].kind == .identifier else {
      throw SyntaxMistake.notAName(at: tree[argument].range)
    }
    return tree[argument].a
  }

  private mutating func bind(
    _ kind: BindKind,
    _ name: SyntaxTree.NodeID,
    _ value: SyntaxTree.NodeID,
    _ body: SyntaxTree.NodeID,
    start: UInt32,
    end: UInt32
  ) throws(ExpressionDiagnostic) -> SyntaxTree.NodeID {
    try add(
      SyntaxTree.Node(
        kind: .bind,
        operation: kind.rawValue,
        depth: depth(above: value, body),
        start: start,
        end: end,
        a: value,
        b: try self.name(name),
        c: body
      )
    )
  }

  /// `cel.bind`, and `cel.block` with the names inside it, in which optimisers write down what is computed once.
  private mutating func celMacro(
    _ text: String,
    _ arguments: [SyntaxTree.NodeID],
    start: UInt32,
    end: UInt32
  ) throws(ExpressionDiagnostic) -> SyntaxTree.NodeID? {
    switch (text, arguments.count) {
    case ("bind", 3):
      return try bind(.bind, arguments[0], arguments[1], arguments[2], start: start, end: end)
    case ("block", 2)
    where tree[arguments[0]].kind == .list
      && tree.children(of: tree[arguments[0]]).allSatisfy({ tree[$0].kind != .optionalItem }):
      var body = arguments[1]
      for (position, value) in tree.children(of: tree[arguments[0]]).enumerated().reversed() {
        let name = try identifier(
          named: "cel.index(\(position))",
          start: tree[value].start,
          end: tree[value].end
        )
        body = try bind(.bind, name, value, body, start: start, end: end)
      }
      return body
    case ("index", 1), ("iterVar", 2), ("accuVar", 2):
      var numbers: [String] = []
      for argument in arguments {
        guard tree[argument].kind == .literal, case .int(let number) = tree.literals[Int(tree[argument].a)]
        else {
          return nil
        }
        numbers.append(String(number))
      }
      return try identifier(named: "cel.\(text)(\(numbers.joined(separator: ", ")))", start: start, end: end)
    default:
      return nil
    }
  }

  /// An identifier with a name that nobody can write as one.
  private mutating func identifier(
    named text: String,
    start: UInt32,
    end: UInt32
  ) throws(ExpressionDiagnostic) -> SyntaxTree.NodeID {
    tree.names.append(SyntaxTree.Name(text: text, range: Int(start)..<Int(end)))
    return try add(
      SyntaxTree.Node(kind: .identifier, start: start, end: end, a: UInt32(tree.names.count - 1))
    )
  }
}
