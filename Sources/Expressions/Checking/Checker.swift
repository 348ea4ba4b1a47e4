import Diagnostics
import Values

/// Gives every node its type and every name its meaning, and collects all that is wrong.
struct Checker {
  /// A name that a macro gives to a value.
  struct Local {
    var name: String
    var type: ExpressionType
    var slot: Int
    var allowed: [String] = []
    /// For the name of a field: the field, so that what is known of null holds under both names.
    var alias: FieldPath?
  }

  let tree: SyntaxTree
  let environment: TypeEnvironment
  var checked: CheckedTree
  var locals: [Local] = []
  var diagnostics: [ExpressionDiagnostic] = []
  /// For texts from an enumeration: the words that may occur, by node.
  var allowed: [SyntaxTree.NodeID: [String]] = [:]
  var guards: NullGuards

  init(_ tree: SyntaxTree, in environment: TypeEnvironment, guardedPaths: Set<String>) {
    self.tree = tree
    self.environment = environment
    checked = CheckedTree(count: tree.nodes.count)
    guards = NullGuards(paths: guardedPaths)
  }

  /// Checks the whole tree against the type that its value must have.
  mutating func check(as expected: ExpressionType?) {
    guard let type = check(tree.root), let expected else { return }
    if expected == .bool { warnOfNullCondition(tree.root) }
    var matching = TypeMatching()
    guard !matching.fits(type, expected) else { return }
    diagnostics.append(
      CheckingMistake.wrongResult(
        spelling(type),
        expected: spelling(expected),
        isCondition: expected == .bool,
        at: tree[tree.root].range
      )
    )
  }

  /// The type of a node; nil when something in it was reported.
  mutating func check(_ id: SyntaxTree.NodeID) -> ExpressionType? {
    guard let type = computeType(of: id) else { return nil }
    checked.types[Int(id)] = type
    return type
  }

  private mutating func computeType(of id: SyntaxTree.NodeID) -> ExpressionType? {
    let node = tree[id]
    switch node.kind {
    case .literal: return type(of: tree.literals[Int(node.a)])
    case .identifier, .absoluteIdentifier: return checkName(id)
    case .select: return checkSelection(id)
    case .optionalSelect: return checkOptionalSelection(id)
    case .has, .recorded: return checkPresence(id)
    case .index: return checkIndex(node)
    case .optionalIndex: return checkOptionalIndex(node)
    case .optionalItem: return checkOptionalItem(node)
    case .call, .memberCall: return checkCall(id)
    case .list: return checkList(node)
    case .map: return checkMap(node)
    case .not: return checkCondition(node.a, for: "!") ? .bool : nil
    case .negate: return checkNegation(node)
    case .and, .or: return checkChain(node)
    case .binary: return checkBinary(node)
    case .conditional: return checkConditional(id)
    case .comprehension: return checkComprehension(id)
    case .bind: return checkBind(id)
    }
  }

  /// Keeps a mistake; where nothing is checked, the value's type is simply not known.
  mutating func report(_ mistake: ExpressionDiagnostic) -> ExpressionType? {
    guard environment.isChecked else { return .dyn }
    diagnostics.append(mistake)
    return nil
  }

  func spelling(_ type: ExpressionType) -> String { environment.spelling(of: type) }

  private func type(of literal: SyntaxTree.Literal) -> ExpressionType {
    switch literal {
    case .null: .null
    case .bool: .bool
    case .int: .int
    case .uint: .uint
    case .double: .double
    case .string: .string
    case .bytes: .bytes
    }
  }

  /// Checks an operand that must be a truth value.
  mutating func checkCondition(_ id: SyntaxTree.NodeID, for symbol: String) -> Bool {
    guard let type = check(id) else { return false }
    if type == .bool || type == .dyn {
      warnOfNullCondition(id)
      return true
    }
    return report(CheckingMistake.notACondition(spelling(type), for: symbol, at: tree[id].range)) != nil
  }

  private mutating func checkChain(_ node: SyntaxTree.Node) -> ExpressionType? {
    let operands = tree.children(of: node)
    let outer = guards
    var isGood = true
    // What any operand rules out holds in all of them, before and behind: a false one decides `&&`, a true one `||`,
    // whatever the others say.
    for operand in operands { assume(operand, is: node.kind == .and) }
    for operand in operands {
      isGood = checkCondition(operand, for: node.kind == .and ? "&&" : "||") && isGood
    }
    guards = outer
    return isGood ? .bool : nil
  }

  private mutating func checkConditional(_ id: SyntaxTree.NodeID) -> ExpressionType? {
    let node = tree[id]
    let isCondition = checkCondition(node.a, for: "?:")
    let outer = guards
    assume(node.a, is: true)
    let first = check(node.b)
    guards = outer
    assume(node.a, is: false)
    let second = check(node.c)
    guards = outer
    guard isCondition, let first, let second else { return nil }
    if let words = allowed[node.b], let others = allowed[node.c] { allowed[id] = words + others }
    if let joined = TypeMatching.join(first, second) { return joined }
    return report(
      CheckingMistake.branchesDiffer(
        spelling(first),
        spelling(second),
        at: tree[node.b].range.lowerBound..<node.range.upperBound
      )
    )
  }

  private mutating func checkList(_ node: SyntaxTree.Node) -> ExpressionType? {
    let types = tree.children(of: node).map { check($0) }
    return joinAll(types).map { .list($0 ?? .open) }
  }

  private mutating func checkMap(_ node: SyntaxTree.Node) -> ExpressionType? {
    let children = Array(tree.children(of: node))
    let types = children.map { check($0) }
    var isGood = true
    for position in stride(from: 0, to: types.count, by: 2) {
      guard let type = types[position], ![.dyn, .bool, .int, .uint, .string].contains(type) else { continue }
      isGood = report(CheckingMistake.invalidKey(spelling(type), at: tree[children[position]].range)) != nil
    }
    let keys = stride(from: 0, to: types.count, by: 2).map { types[$0] }
    let values = stride(from: 1, to: types.count, by: 2).map { types[$0] }
    guard isGood, let key = joinAll(keys), let value = joinAll(values) else { return nil }
    return .map(key ?? .open, value ?? .open)
  }

  /// The type of items that stand in one list: `dyn` when they differ, `.some(nil)` when there are none; nil when one
  /// of them was reported.
  private func joinAll(_ types: [ExpressionType?]) -> ExpressionType?? {
    var joined: ExpressionType?
    for type in types {
      guard let type else { return nil }
      joined = joined.map { TypeMatching.join($0, type) ?? .dyn } ?? type
    }
    return .some(joined)
  }
}
