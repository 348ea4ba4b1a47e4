import Values

/// Optional values, and names for single values.
extension Checker {
  mutating func checkOptionalSelection(_ id: SyntaxTree.NodeID) -> ExpressionType? {
    let node = tree[id]
    guard let operand = check(node.a), let type = select(node, of: operand, for: id) else { return nil }
    // The words of an enumeration are those of its texts, not of what may hold one.
    allowed[id] = nil
    return Self.optional(type, of: operand)
  }

  mutating func checkOptionalIndex(_ node: SyntaxTree.Node) -> ExpressionType? {
    guard let operand = check(node.a), let index = check(node.b) else { return nil }
    warnOfNull([node.a, node.b], for: "[?]")
    return type(of: operand, at: index, node).map { Self.optional($0, of: operand) }
  }

  /// What is selected of an optional is optional already.
  private static func optional(_ type: ExpressionType, of operand: ExpressionType) -> ExpressionType {
    if case .optional = operand { return type }
    return .optional(type)
  }

  mutating func checkOptionalItem(_ node: SyntaxTree.Node) -> ExpressionType? {
    guard let type = check(node.a) else { return nil }
    return valueType(of: type, at: node.a)
  }

  /// The type of what an optional holds.
  private mutating func valueType(of type: ExpressionType, at id: SyntaxTree.NodeID) -> ExpressionType? {
    switch type {
    case .optional(let value): return value
    case .dyn: return .dyn
    default: return report(CheckingMistake.notOptional(spelling(type), at: tree[id].range))
    }
  }

  mutating func checkBind(_ id: SyntaxTree.NodeID) -> ExpressionType? {
    let node = tree[id]
    guard let kind = BindKind(rawValue: node.operation), let given = check(node.a) else { return nil }
    guard let type = kind == .bind ? given : valueType(of: given, at: node.a) else { return nil }
    let slot = checked.localCount
    checked.localCount += 1
    checked.bindings[Int(id)] = .local(slot)
    locals.append(
      Local(
        name: tree.names[Int(node.b)].text,
        type: TypeMatching.settled(type),
        slot: slot,
        allowed: allowed[node.a] ?? [],
        alias: kind == .bind ? fieldPath(node.a) : nil
      )
    )
    defer { locals.removeLast() }
    guard let body = check(node.c) else { return nil }
    switch kind {
    case .bind:
      if let words = allowed[node.c] { allowed[id] = words }
      return body
    case .optMap: return .optional(body)
    case .optFlatMap: return valueType(of: body, at: node.c).map { .optional($0) }
    }
  }
}
