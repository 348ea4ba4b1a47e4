import Diagnostics

/// Operators with their types.
extension Checker {
  mutating func checkBinary(_ node: SyntaxTree.Node) -> ExpressionType? {
    let left = check(node.a)
    let right = check(node.b)
    guard let left, let right, let operation = BinaryOperator(rawValue: node.operation) else { return nil }
    let result: ExpressionType?
    switch operation {
    case .equal, .notEqual:
      result = TypeMatching.join(left, right) == nil ? nil : .bool
      if result != nil { checkOccurrence(node) }
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      result = Self.isOrdered(left, right) ? .bool : nil
      if result != nil { warnOfNull([node.a, node.b], for: operation.symbol) }
    case .isIn:
      result = Self.isMember(left, of: right) ? .bool : nil
      if result != nil {
        checkOccurrence(node)
        warnOfWalk(node.b, right)
        warnOfNull([node.b], for: operation.symbol)
      }
    default:
      result = Self.arithmetic(operation, left, right)
      if result != nil { warnOfNull([node.a, node.b], for: operation.symbol) }
    }
    if let result { return result }
    return report(
      CheckingMistake.operatorMismatch(
        operation.symbol,
        spelling(left),
        spelling(right),
        help: help(for: node, left, right),
        at: node.range
      )
    )
  }

  private static func isOrdered(_ left: ExpressionType, _ right: ExpressionType) -> Bool {
    guard left.isOrdered, right.isOrdered else { return false }
    return left == right || left == .dyn || right == .dyn || (left.isNumeric && right.isNumeric)
  }

  private static func isMember(_ item: ExpressionType, of container: ExpressionType) -> Bool {
    switch container {
    case .dyn: true
    case .list(let other): TypeMatching.join(item, other) != nil
    case .map(let key, _): TypeMatching.join(item, key) != nil || (item.isNumeric && key.isNumeric)
    default: false
    }
  }

  private static func arithmetic(
    _ operation: BinaryOperator,
    _ left: ExpressionType,
    _ right: ExpressionType
  ) -> ExpressionType? {
    switch (operation, left, right) {
    case (.remainder, .int, .int), (.remainder, .uint, .uint): return left
    case (.remainder, .double, _), (.remainder, _, .double): return nil
    case (_, .int, .int), (_, .uint, .uint), (_, .double, .double): return left
    case (.add, .string, .string), (.add, .bytes, .bytes): return left
    case (.add, .list, .list): return TypeMatching.join(left, right) ?? .list(.dyn)
    case (.add, .timestamp, .duration), (.subtract, .timestamp, .duration), (.add, .duration, .timestamp):
      return .timestamp
    case (.add, .duration, .duration), (.subtract, .duration, .duration): return .duration
    case (.subtract, .timestamp, .timestamp), (.subtract, .date, .date): return .duration
    case (.add, .date, .period), (.subtract, .date, .period), (.add, .period, .date): return .date
    case (.add, .period, .period), (.subtract, .period, .period): return .period
    case (_, .dyn, .dyn): return .dyn
    case (_, .dyn, let other), (_, let other, .dyn):
      return other == .null || other == .bool || other == .type ? nil : .dyn
    default: return nil
    }
  }

  mutating func checkNegation(_ node: SyntaxTree.Node) -> ExpressionType? {
    guard let type = check(node.a) else { return nil }
    if [.int, .double, .duration, .period, .dyn].contains(type) {
      warnOfNull([node.a], for: "-")
      return type
    }
    return report(CheckingMistake.operatorMismatch("-", spelling(type), at: node.range))
  }

  mutating func checkIndex(_ node: SyntaxTree.Node) -> ExpressionType? {
    guard let operand = check(node.a), let index = check(node.b) else { return nil }
    warnOfNull([node.a, node.b], for: "[]")
    return type(of: operand, at: index, node)
  }

  /// The type of an item, `node` being where it is asked for.
  mutating func type(
    of operand: ExpressionType,
    at index: ExpressionType,
    _ node: SyntaxTree.Node
  ) -> ExpressionType? {
    switch operand {
    case .optional(let value):
      return type(of: TypeMatching.settled(value), at: index, node).map { .optional($0) }
    case .list(let item) where index == .int || index == .dyn || index.isNumeric:
      return TypeMatching.settled(item)
    case .map(let key, let value)
    where TypeMatching.join(index, key) != nil || (index.isNumeric && key.isNumeric):
      return TypeMatching.settled(value)
    case .dyn: return .dyn
    default:
      return report(CheckingMistake.invalidIndex(spelling(operand), spelling(index), at: tree[node.b].range))
    }
  }

  /// Texts that look like what they are compared with: the commonest mistake has its remedy said.
  private func help(for node: SyntaxTree.Node, _ left: ExpressionType, _ right: ExpressionType)
    -> LocalizedText?
  {
    for (id, type, other) in [(node.a, left, right), (node.b, right, left)] {
      let literal = tree[id]
      guard literal.kind == .literal else { continue }
      switch (tree.literals[Int(literal.a)], type, other) {
      case (.string(let text), _, .date):
        return CheckingMistake.write("date('\(String(decoding: text, as: UTF8.self))')")
      case (.string(let text), _, .timestamp):
        return CheckingMistake.write("timestamp('\(String(decoding: text, as: UTF8.self))')")
      case (.string(let text), _, .duration):
        return CheckingMistake.write("duration('\(String(decoding: text, as: UTF8.self))')")
      case (.int(let number), _, .double): return CheckingMistake.write("\(number).0")
      case (.int(let number), _, .date) where number > 0: return CheckingMistake.write("days(\(number))")
      case (.int(let number), _, .string): return CheckingMistake.write("'\(number)'")
      default: continue
      }
    }
    if (left == .duration && right == .period) || (left == .period && right == .duration) {
      return CheckingMistake.differenceAndPeriod
    }
    return nil
  }

  /// An enumeration compared with a word that it does not have can never hold.
  private mutating func checkOccurrence(_ node: SyntaxTree.Node) {
    for (side, other) in [(node.a, node.b), (node.b, node.a)] {
      guard let words = allowed[side] else { continue }
      for literal in texts(of: other) {
        guard case .string(let bytes) = tree.literals[Int(tree[literal].a)] else { continue }
        let text = String(decoding: bytes, as: UTF8.self)
        guard !words.contains(text) else { continue }
        diagnostics.append(
          CheckingMistake.impossibleValue(
            text,
            nearest: NearestName.find(text, among: words),
            words: words,
            at: tree[literal].range
          )
        )
      }
    }
  }

  /// The literals that an operand is or lists.
  private func texts(of id: SyntaxTree.NodeID) -> [SyntaxTree.NodeID] {
    let node = tree[id]
    switch node.kind {
    case .literal: return [id]
    case .list: return tree.children(of: node).filter { tree[$0].kind == .literal }
    default: return []
    }
  }
}
