import Diagnostics
import Values

/// Warnings about null: what nothing can be done with must be ruled out first.
extension Checker {
  /// Takes what a condition shows of null as given.
  mutating func assume(_ id: SyntaxTree.NodeID, is value: Bool) {
    var guards = guards
    guards.add(tree, id, whenTrue: value) { path(of: $0) }
    self.guards = guards
  }

  /// The spelling of a field from its variable, with macros' names told apart; nil for anything but selections.
  func path(of id: SyntaxTree.NodeID) -> String? { fieldPath(id)?.text }

  /// The way to a field; what may be null on it is known once it was checked.
  func fieldPath(_ id: SyntaxTree.NodeID) -> FieldPath? {
    let node = tree[id]
    switch node.kind {
    case .identifier:
      let name = tree.names[Int(node.a)].text
      guard let local = locals.last(where: { $0.name == name }) else { return FieldPath(text: name) }
      return local.alias?.named(at: node.range) ?? FieldPath(text: "\(name)#\(local.slot)")
    case .select:
      guard let owner = fieldPath(node.a) else { return nil }
      let text = owner.text + "." + tree.names[Int(node.b)].text
      guard case .field(_, let isNullable) = checked.bindings[Int(id)] else { return FieldPath(text: text) }
      let step = FieldPath.Step(text: text, isNullable: isNullable, range: node.range)
      return FieldPath(text: text, steps: [step] + owner.steps)
    default:
      return nil
    }
  }

  /// The field nearest to a value, itself or on the way to it, that may be null although nothing rules it out.
  private func unguarded(_ id: SyntaxTree.NodeID) -> FieldPath.Step? {
    guard mayBeNull(id) else { return nil }
    for step in fieldPath(id)?.steps ?? [] {
      if guards.paths.contains(step.text) { return nil }
      if step.isNullable { return step }
    }
    return nil
  }

  /// Whether something on the way to a value may be null, guarded or not; told without spelling the way.
  private func mayBeNull(_ id: SyntaxTree.NodeID) -> Bool {
    let node = tree[id]
    switch node.kind {
    case .identifier:
      let name = tree.names[Int(node.a)].text
      return locals.last { $0.name == name }?.alias?.steps.contains { $0.isNullable } == true
    case .select:
      if case .field(_, isNullable: true) = checked.bindings[Int(id)] { return true }
      return mayBeNull(node.a)
    default: return false
    }
  }

  /// Warns of operands that may be null where an operator or function needs a value.
  mutating func warnOfNull(_ operands: [SyntaxTree.NodeID], for symbol: String) {
    for operand in operands {
      guard let (path, range) = unguardedPath(operand) else { continue }
      diagnostics.append(CheckingMistake.unguardedNull(path, symbol: symbol, at: range))
    }
  }

  /// Warns of a condition that may be null, which is neither true nor false.
  mutating func warnOfNullCondition(_ id: SyntaxTree.NodeID) {
    guard checked.types[Int(id)] == .bool, let (path, range) = unguardedPath(id) else { return }
    let condition = self.path(of: id).map(Self.readable) ?? path
    diagnostics.append(CheckingMistake.nullCondition(path, condition: condition, at: range))
  }

  private func unguardedPath(_ id: SyntaxTree.NodeID) -> (String, Range<Int>)? {
    unguarded(id).map { (Self.readable($0.text), $0.range) }
  }

  /// A path as it was written.
  private static func readable(_ path: String) -> String {
    guard path.utf8.contains(UInt8(ascii: "#")) else { return path }
    let names = path.utf8.split(separator: UInt8(ascii: "."))
    return names.map { String(Substring($0.prefix { $0 != UInt8(ascii: "#") })) }.joined(separator: ".")
  }
}
