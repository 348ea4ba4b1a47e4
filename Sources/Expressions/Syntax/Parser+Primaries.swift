/// Names, literals, lists and maps.
extension Parser {
  mutating func primary(isNegative sign: Token?) throws(ExpressionDiagnostic) -> SyntaxTree.NodeID {
    switch token.kind {
    case .int, .uint, .double, .string, .bytes, .isTrue, .isFalse, .null:
      return try literal(sign: sign)
    case .identifier:
      return try identifier(.identifier, start: token.start)
    case .dot:
      let dot = advance()
      guard token.kind == .identifier else { throw unexpectedToken() }
      return try identifier(.absoluteIdentifier, start: dot.start)
    case .leftParenthesis:
      let opener = advance()
      let inner = try expression()
      try expect(.rightParenthesis, closing: opener)
      return inner
    case .leftBracket:
      return try list()
    case .leftBrace:
      return try map()
    default:
      throw unexpectedToken()
    }
  }

  private mutating func identifier(
    _ kind: SyntaxTree.Node.Kind,
    start: UInt32
  ) throws(ExpressionDiagnostic) -> SyntaxTree.NodeID {
    let nameToken = advance()
    let name = addName(nameToken)
    if token.kind == .leftParenthesis {
      let (arguments, end) = try self.arguments()
      return try call(name, receiver: nil, arguments: arguments, end: end)
    }
    if Self.reserved.contains(tree.names[Int(name)].text) {
      throw SyntaxMistake.reserved(tree.names[Int(name)].text, at: nameToken.range)
    }
    return try add(SyntaxTree.Node(kind: kind, start: start, end: nameToken.end, a: name))
  }

  private static let reserved: Set<String> = [
    "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop", "package",
    "namespace", "return", "var", "void", "while",
  ]

  private mutating func list() throws(ExpressionDiagnostic) -> SyntaxTree.NodeID {
    let opener = advance()
    var items: [SyntaxTree.NodeID] = []
    while token.kind != .rightBracket {
      let sign = token
      let isOptional = skip(.question)
      let item = try expression()
      items.append(isOptional ? try optionalItem(item, behind: sign) : item)
      guard skip(.comma) else { break }
    }
    let closer = try expect(.rightBracket, closing: opener)
    let first = addChildren(items)
    return try add(
      SyntaxTree.Node(
        kind: .list,
        depth: depth(above: items),
        start: opener.start,
        end: closer.end,
        b: first,
        c: UInt32(items.count)
      )
    )
  }

  /// An item that is only there if it has a value; `sign` is the `?` that says so.
  private mutating func optionalItem(
    _ item: SyntaxTree.NodeID,
    behind sign: Token
  ) throws(ExpressionDiagnostic) -> SyntaxTree.NodeID {
    try add(
      SyntaxTree.Node(
        kind: .optionalItem,
        depth: depth(above: item),
        start: min(sign.start, tree[item].start),
        end: tree[item].end,
        a: item
      )
    )
  }

  private mutating func map() throws(ExpressionDiagnostic) -> SyntaxTree.NodeID {
    let opener = advance()
    var entries: [SyntaxTree.NodeID] = []
    while token.kind != .rightBrace {
      let sign = token
      let isOptional = skip(.question)
      entries.append(try expression())
      try expect(.colon)
      let value = try expression()
      entries.append(isOptional ? try optionalItem(value, behind: sign) : value)
      guard skip(.comma) else { break }
    }
    let closer = try expect(.rightBrace, closing: opener)
    let first = addChildren(entries)
    return try add(
      SyntaxTree.Node(
        kind: .map,
        depth: depth(above: entries),
        start: opener.start,
        end: closer.end,
        b: first,
        c: UInt32(entries.count)
      )
    )
  }

  private mutating func literal(sign: Token?) throws(ExpressionDiagnostic) -> SyntaxTree.NodeID {
    let token = advance()
    let range = (sign?.range.lowerBound ?? token.range.lowerBound)..<token.range.upperBound
    tree.literals.append(try LiteralReader.read(token, in: text, isNegative: sign != nil, range: range))
    return try add(
      SyntaxTree.Node(
        kind: .literal,
        start: UInt32(range.lowerBound),
        end: token.end,
        a: UInt32(tree.literals.count - 1)
      )
    )
  }
}
