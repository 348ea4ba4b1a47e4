import Diagnostics
import Values

/// Variables, types and fields.
extension Checker {
  mutating func checkName(_ id: SyntaxTree.NodeID) -> ExpressionType? {
    let node = tree[id]
    let name = tree.names[Int(node.a)]
    if node.kind == .identifier, let local = locals.last(where: { $0.name == name.text }) {
      checked.bindings[Int(id)] = .local(local.slot)
      if !local.allowed.isEmpty { allowed[id] = local.allowed }
      return local.type
    }
    if let type = bind(id, to: name.text, isAbsolute: node.kind == .absoluteIdentifier) { return type }
    return report(
      CheckingMistake.unknownName(name.text, nearest: nearestName(to: name.text, from: id), at: name.range)
    )
  }

  /// Binds a node to the variable or type of a dotted name; nil when there is none.
  private mutating func bind(_ id: SyntaxTree.NodeID, to name: String, isAbsolute: Bool) -> ExpressionType? {
    for candidate in isAbsolute ? [name] : candidates(for: name) {
      if let index = environment.index.variables[candidate] {
        checked.bindings[Int(id)] = .variable(index)
        checked.variables.insert(index)
        return environment.variables[index].type
      }
      if let index = environment.index.constants[candidate] {
        checked.bindings[Int(id)] = .constant(index)
        checked.constants[index, default: []].append(tree[id].range)
        return environment.constants[index].type
      }
      if let type = TypeNumbers.type(named: candidate) {
        checked.bindings[Int(id)] = .typeName(type)
        return .type
      }
    }
    return nil
  }

  /// The names that a name may stand for: inside the container, inside its parents, alone.
  func candidates(for name: String) -> [String] {
    guard !environment.container.isEmpty else { return [name] }
    var result: [String] = []
    var container = Substring(environment.container)
    while !container.isEmpty {
      result.append("\(container).\(name)")
      container = container[..<(container.lastIndex(of: ".") ?? container.startIndex)]
    }
    return result + [name]
  }

  private func nearestName(to name: String, from id: SyntaxTree.NodeID) -> String? {
    let known = locals.map(\.name) + environment.variables.map(\.name) + environment.constants.map(\.name)
    if let nearest = NearestName.find(name, among: known) { return nearest }
    // A field written without its record is the commonest slip.
    for variable in environment.variables {
      guard case .record(let entity) = variable.type, Int(entity.index) < environment.records.count else {
        continue
      }
      if environment.records[Int(entity.index)].field(named: name) != nil {
        return "\(variable.name).\(name)"
      }
    }
    return environment.variables.first { $0.name.hasPrefix(name + ".") }?.name
  }

  /// The dotted name that a chain of selections spells; nil when it is anything else, begins with a macro's name, or
  /// begins no name that there is.
  func dottedName(_ id: SyntaxTree.NodeID) -> (text: String, isAbsolute: Bool)? {
    mayBeDottedName(id) ? spelledName(id) : nil
  }

  private func mayBeDottedName(_ id: SyntaxTree.NodeID) -> Bool {
    guard environment.container.isEmpty else { return true }
    var root = tree[id]
    while root.kind == .select { root = tree[root.a] }
    switch root.kind {
    case .identifier: return environment.index.mayBeginDottedName(tree.names[Int(root.a)].text)
    case .absoluteIdentifier: return true
    default: return false
    }
  }

  private func spelledName(_ id: SyntaxTree.NodeID) -> (text: String, isAbsolute: Bool)? {
    let node = tree[id]
    switch node.kind {
    case .identifier:
      let name = tree.names[Int(node.a)].text
      return locals.contains { $0.name == name } ? nil : (name, false)
    case .absoluteIdentifier:
      return (tree.names[Int(node.a)].text, true)
    case .select:
      return spelledName(node.a).map { ($0.text + "." + tree.names[Int(node.b)].text, $0.isAbsolute) }
    default:
      return nil
    }
  }

  mutating func checkSelection(_ id: SyntaxTree.NodeID) -> ExpressionType? {
    let node = tree[id]
    if let name = dottedName(id) {
      if let type = bind(id, to: name.text, isAbsolute: name.isAbsolute) { return type }
      if let mistake = unknownConstant(name.text, at: node) { return report(mistake) }
    }
    guard let operand = check(node.a) else { return nil }
    return select(node, of: operand, for: id)
  }

  /// The mistake in a name that begins as constants do: what stands before the dot means nothing by itself.
  private func unknownConstant(_ name: String, at node: SyntaxTree.Node) -> ExpressionDiagnostic? {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let known = environment.constants.map(\.name).filter { $0.hasPrefix(name[...dot]) }
    guard !known.isEmpty else { return nil }
    return CheckingMistake.unknownName(name, nearest: NearestName.find(name, among: known), at: node.range)
  }

  mutating func checkPresence(_ id: SyntaxTree.NodeID) -> ExpressionType? {
    let node = tree[id]
    guard let operand = check(node.a), select(node, of: operand, for: id) != nil else { return nil }
    allowed[id] = nil
    return .bool
  }

  mutating func select(
    _ node: SyntaxTree.Node,
    of operand: ExpressionType,
    for id: SyntaxTree.NodeID
  ) -> ExpressionType? {
    let name = tree.names[Int(node.b)]
    switch operand {
    case .record(let entity) where Int(entity.index) < environment.records.count:
      let record = environment.records[Int(entity.index)]
      guard let field = record.field(named: name.text) else {
        let nearest = NearestName.find(name.text, among: record.fields.map(\.name))
        return report(
          CheckingMistake.unknownField(name.text, of: record.name, nearest: nearest, at: name.range)
        )
      }
      checked.bindings[Int(id)] = .field(slot: field.slot, isNullable: field.isNullable)
      checked.dependencies.insert(CompiledExpression.Dependency(entity: entity, slot: field.slot))
      if !field.allowed.isEmpty { allowed[id] = field.allowed }
      return field.type
    case .map(_, let value):
      checked.bindings[Int(id)] = .key
      return TypeMatching.settled(value)
    case .optional(let value):
      // What is selected of a value that may not be there may not be there either.
      return select(node, of: TypeMatching.settled(value), for: id).map { .optional($0) }
    case .dyn:
      checked.bindings[Int(id)] = .key
      return .dyn
    case .list:
      return report(CheckingMistake.fieldOfList(name.text, spelling(operand), at: name.range))
    default:
      return report(CheckingMistake.noFields(name.text, spelling(operand), at: name.range))
    }
  }
}
