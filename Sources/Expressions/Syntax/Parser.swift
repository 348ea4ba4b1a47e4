import Diagnostics

/// Parses an expression by binding power into a ``SyntaxTree``, expanding macros on the way.
struct Parser {
  /// The longest expression, in bytes.
  static let maximumLength = 100_000
  /// The deepest tree.
  static let maximumDepth: UInt16 = 250

  let text: [UInt8]
  var tree = SyntaxTree()
  private var lexer: Lexer
  private(set) var token: Token
  private var depth: UInt16 = 0

  private init(_ text: [UInt8]) {
    self.text = text
    lexer = Lexer(text)
    token = Token(kind: .end, start: 0, end: 0)
    token = lexer.next()
  }

  /// Parses a whole text.
  static func parse(_ text: [UInt8]) throws(ExpressionDiagnostic) -> SyntaxTree {
    guard text.count <= maximumLength else {
      throw SyntaxMistake.tooLong(text.count)
    }
    var parser = Parser(text)
    parser.tree.root = try parser.expression()
    guard parser.token.kind == .end else { throw parser.unexpectedToken() }
    return parser.tree
  }

  // MARK: Tokens

  @discardableResult
  mutating func advance() -> Token {
    let current = token
    token = lexer.next()
    return current
  }

  mutating func skip(_ kind: Token.Kind) -> Bool {
    guard token.kind == kind else { return false }
    advance()
    return true
  }

  @discardableResult
  mutating func expect(_ kind: Token.Kind, closing opener: Token? = nil) throws(ExpressionDiagnostic)
    -> Token
  {
    guard token.kind == kind else {
      guard token.kind == .end, let opener else { throw unexpectedToken() }
      throw SyntaxMistake.neverClosed(spelling(of: opener), at: opener.range)
    }
    return advance()
  }

  func spelling(of token: Token) -> String { String(decoding: text[token.range], as: UTF8.self) }

  func unexpectedToken() -> ExpressionDiagnostic {
    SyntaxMistake.unexpected(spelling(of: token), kind: token.kind, at: token.range)
  }

  // MARK: Nodes

  mutating func add(_ node: SyntaxTree.Node) throws(ExpressionDiagnostic) -> SyntaxTree.NodeID {
    guard node.depth <= Self.maximumDepth else { throw SyntaxMistake.tooDeep(at: node.range) }
    tree.nodes.append(node)
    return SyntaxTree.NodeID(tree.nodes.count - 1)
  }

  mutating func addChildren(_ ids: [SyntaxTree.NodeID]) -> UInt32 {
    tree.children += ids
    return UInt32(tree.children.count - ids.count)
  }

  func depth(above ids: SyntaxTree.NodeID...) -> UInt16 { depth(above: ids) }

  func depth(above ids: [SyntaxTree.NodeID]) -> UInt16 {
    ids.reduce(0) { $1 == SyntaxTree.none ? $0 : max($0, tree[$1].depth) } + 1
  }

  mutating func addName(_ token: Token) -> UInt32 {
    let range =
      token.kind == .quotedIdentifier
      ? (token.range.lowerBound + 1)..<(token.range.upperBound - 1) : token.range
    tree.names.append(SyntaxTree.Name(text: String(decoding: text[range], as: UTF8.self), range: token.range))
    return UInt32(tree.names.count - 1)
  }

  // MARK: Operators

  private static func bindingPower(_ kind: Token.Kind) -> (power: UInt8, operation: BinaryOperator)? {
    switch kind {
    case .less: (1, .less)
    case .lessOrEqual: (1, .lessOrEqual)
    case .greater: (1, .greater)
    case .greaterOrEqual: (1, .greaterOrEqual)
    case .equal: (1, .equal)
    case .notEqual: (1, .notEqual)
    case .isIn: (1, .isIn)
    case .plus: (2, .add)
    case .minus: (2, .subtract)
    case .times: (3, .multiply)
    case .divide: (3, .divide)
    case .remainder: (3, .remainder)
    default: nil
    }
  }

  /// `condition ? value : value`, right to left.
  mutating func expression() throws(ExpressionDiagnostic) -> SyntaxTree.NodeID {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.maximumDepth else { throw SyntaxMistake.tooDeep(at: token.range) }
    let condition = try chain(.or, of: .or)
    guard skip(.question) else { return condition }
    let value = try chain(.or, of: .or)
    try expect(.colon)
    let otherwise = try expression()
    return try add(
      SyntaxTree.Node(
        kind: .conditional,
        depth: depth(above: condition, value, otherwise),
        start: tree[condition].start,
        end: tree[otherwise].end,
        a: condition,
        b: value,
        c: otherwise
      )
    )
  }

  /// Operands joined by `||` or, one level down, `&&`: one node for the whole chain, however long.
  private mutating func chain(
    _ sign: Token.Kind,
    of kind: SyntaxTree.Node.Kind
  ) throws(ExpressionDiagnostic) -> SyntaxTree.NodeID {
    var operands = [try sign == .or ? chain(.and, of: .and) : binary(atLeast: 1)]
    while skip(sign) {
      operands.append(try sign == .or ? chain(.and, of: .and) : binary(atLeast: 1))
    }
    guard operands.count > 1 else { return operands[0] }
    let first = addChildren(operands)
    return try add(
      SyntaxTree.Node(
        kind: kind,
        depth: depth(above: operands),
        start: tree[operands[0]].start,
        end: tree[operands[operands.count - 1]].end,
        b: first,
        c: UInt32(operands.count)
      )
    )
  }

  private mutating func binary(atLeast minimum: UInt8) throws(ExpressionDiagnostic) -> SyntaxTree.NodeID {
    var left = try unary()
    while let (power, operation) = Self.bindingPower(token.kind), power >= minimum {
      advance()
      let right = try binary(atLeast: power + 1)
      left = try add(
        SyntaxTree.Node(
          kind: .binary,
          operation: operation.rawValue,
          depth: depth(above: left, right),
          start: tree[left].start,
          end: tree[right].end,
          a: left,
          b: right
        )
      )
    }
    return left
  }

  private mutating func unary() throws(ExpressionDiagnostic) -> SyntaxTree.NodeID {
    guard token.kind == .not || token.kind == .minus else { return try member(of: primary(isNegative: nil)) }
    let sign = advance()
    if sign.kind == .minus, token.kind == .int || token.kind == .double {
      // The sign belongs to the number: `-9223372036854775808` has no positive counterpart.
      return try member(of: primary(isNegative: sign))
    }
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.maximumDepth else { throw SyntaxMistake.tooDeep(at: sign.range) }
    let operand = try unary()
    return try add(
      SyntaxTree.Node(
        kind: sign.kind == .not ? .not : .negate,
        depth: depth(above: operand),
        start: sign.start,
        end: tree[operand].end,
        a: operand
      )
    )
  }

  // MARK: Selection, index and call

  private mutating func member(of first: SyntaxTree.NodeID) throws(ExpressionDiagnostic) -> SyntaxTree.NodeID
  {
    var operand = first
    while true {
      if skip(.dot) {
        let isOptional = skip(.question)
        guard token.kind == .identifier || token.kind == .quotedIdentifier else { throw unexpectedToken() }
        let nameToken = advance()
        let name = addName(nameToken)
        if token.kind == .leftParenthesis, nameToken.kind == .identifier, !isOptional {
          let (arguments, end) = try self.arguments()
          operand = try call(name, receiver: operand, arguments: arguments, end: end)
        } else {
          operand = try add(
            SyntaxTree.Node(
              kind: isOptional ? .optionalSelect : .select,
              depth: depth(above: operand),
              start: tree[operand].start,
              end: nameToken.end,
              a: operand,
              b: name
            )
          )
        }
      } else if token.kind == .leftBracket {
        let opener = advance()
        let isOptional = skip(.question)
        let index = try expression()
        let closer = try expect(.rightBracket, closing: opener)
        operand = try add(
          SyntaxTree.Node(
            kind: isOptional ? .optionalIndex : .index,
            depth: depth(above: operand, index),
            start: tree[operand].start,
            end: closer.end,
            a: operand,
            b: index
          )
        )
      } else {
        return operand
      }
    }
  }

  mutating func arguments() throws(ExpressionDiagnostic) -> ([SyntaxTree.NodeID], end: UInt32) {
    let opener = advance()
    var arguments: [SyntaxTree.NodeID] = []
    if token.kind != .rightParenthesis {
      repeat { arguments.append(try expression()) } while skip(.comma)
    }
    return (arguments, try expect(.rightParenthesis, closing: opener).end)
  }
}
