import Diagnostics
import Values

/// Calls and macros.
extension Checker {
  mutating func checkCall(_ id: SyntaxTree.NodeID) -> ExpressionType? {
    let node = tree[id]
    let name = tree.names[Int(node.a)]
    let children = Array(tree.children(of: node))
    if node.kind == .memberCall, let receiver = dottedName(children[0]), !isVariable(receiver.text),
      let index = hostFunction(receiver.text + "." + name.text, isAbsolute: receiver.isAbsolute)
    {
      return checkHostCall(id, index, Array(children.dropFirst()), skipsReceiver: true)
    }
    if node.kind == .call, let index = hostFunction(name.text, isAbsolute: false) {
      return checkHostCall(id, index, children, skipsReceiver: false)
    }
    if node.kind == .memberCall, let namespaced = namespacedName(name.text, behind: children[0]) {
      return checkBuiltinCall(id, namespaced, name.range, Array(children.dropFirst()), isMember: false)
    }
    return checkBuiltinCall(id, name.text, name.range, children, isMember: node.kind == .memberCall)
  }

  /// The whole name of a function of the language such as `math.abs`, unless a variable stands before the dot.
  private func namespacedName(_ name: String, behind receiver: SyntaxTree.NodeID) -> String? {
    guard let namespace = dottedName(receiver), !isVariable(namespace.text) else { return nil }
    let whole = namespace.text + "." + name
    return FunctionLibrary.signatures[whole] == nil ? nil : whole
  }

  /// A call of a function of the language; `arguments` begin with the receiver when `isMember`.
  private mutating func checkBuiltinCall(
    _ id: SyntaxTree.NodeID,
    _ name: String,
    _ range: Range<Int>,
    _ arguments: [SyntaxTree.NodeID],
    isMember: Bool
  ) -> ExpressionType? {
    guard let signatures = FunctionLibrary.signatures[name] else {
      let nearest = nearestFunction(to: name)
      // What stands in a macro can only be judged when it is known to be one.
      if !MacroReference.all.contains(where: { $0.name == nearest }) {
        for argument in arguments { _ = check(argument) }
      }
      return report(CheckingMistake.unknownFunction(name, nearest: nearest, at: range))
    }
    let types = arguments.map { check($0) }
    guard !types.contains(where: { $0 == nil }) else { return nil }
    if !OptionalFunctions.acceptingNull.contains(name) { warnOfNull(arguments, for: name) }
    return resolve(id, name, signatures, types.compactMap { $0 }, isMember: isMember)
  }

  private mutating func resolve(
    _ id: SyntaxTree.NodeID,
    _ name: String,
    _ signatures: [FunctionLibrary.Signature],
    _ types: [ExpressionType],
    isMember: Bool
  ) -> ExpressionType? {
    let skipsReceiver = tree[id].kind == .memberCall && !isMember
    var result: ExpressionType?
    for signature in signatures where (signature.receiver != nil) == isMember {
      var matching = TypeMatching()
      guard let expected = signature.expected(for: types),
        zip(types, expected).allSatisfy({ matching.fits($0, $1) })
      else { continue }
      let type = matching.resolve(signature.result)
      result = result.map { $0 == type ? type : .dyn } ?? type
      checked.bindings[Int(id)] = .builtin(signature.builtin, skipsReceiver: skipsReceiver)
    }
    if let result { return result }
    // Where nothing is checked, the function itself refuses what it is given; only their number must be right.
    let possible = signatures.first { ($0.receiver != nil) == isMember && $0.takes(types.count) }
    if !environment.isChecked, let possible {
      checked.bindings[Int(id)] = .builtin(possible.builtin, skipsReceiver: skipsReceiver)
    }
    return report(
      CheckingMistake.noSignature(
        name,
        receiver: isMember ? spelling(types[0]) : nil,
        arguments: types.dropFirst(isMember ? 1 : 0).map { spelling($0) },
        known: signatures.map { $0.spelling(of: name, in: environment) },
        at: tree[id].range
      )
    )
  }

  private func isVariable(_ name: String) -> Bool {
    candidates(for: name).contains { environment.index.variables[$0] != nil }
  }

  private func hostFunction(_ name: String, isAbsolute: Bool) -> Int? {
    for candidate in isAbsolute ? [name] : candidates(for: name) {
      if let index = environment.index.functions[candidate] { return index }
    }
    return nil
  }

  private mutating func checkHostCall(
    _ id: SyntaxTree.NodeID,
    _ index: Int,
    _ arguments: [SyntaxTree.NodeID],
    skipsReceiver: Bool
  ) -> ExpressionType? {
    let types = arguments.map { check($0) }
    guard !types.contains(where: { $0 == nil }) else { return nil }
    let function = environment.functions[index]
    var matching = TypeMatching()
    let given = types.compactMap { $0 }
    guard given.count == function.parameters.count,
      zip(given, function.parameters).allSatisfy({ $0 == .null || matching.fits($0, $1) })
    else {
      let known = "\(function.name)(\(function.parameters.map { spelling($0) }.joined(separator: ", ")))"
      return report(
        CheckingMistake.noSignature(
          function.name,
          receiver: nil,
          arguments: given.map { spelling($0) },
          known: [known],
          at: tree[id].range
        )
      )
    }
    checked.bindings[Int(id)] = .host(index, skipsReceiver: skipsReceiver)
    return matching.resolve(function.result)
  }

  private func nearestFunction(to name: String) -> String? {
    let macros = MacroReference.all.map(\.name)
    let known = FunctionLibrary.signatures.keys.sorted() + environment.functions.map(\.name) + macros
    return NearestName.find(name, among: known)
  }

  mutating func checkComprehension(_ id: SyntaxTree.NodeID) -> ExpressionType? {
    let node = tree[id]
    guard let walked = check(node.a) else { return nil }
    warnOfWalk(node.a, walked)
    warnOfNull([node.a], for: ComprehensionKind(rawValue: node.operation)?.name ?? "")
    let parts = Array(tree.children(of: node))
    let isPair = parts[1] != SyntaxTree.none
    // What the names stand for; with one name, the item of a list but the key of a map.
    let types: [ExpressionType]
    switch walked {
    case .list(let item): types = isPair ? [.int, item] : [item]
    case .map(let key, let value) where node.operation != ComprehensionKind.sortBy.rawValue:
      types = isPair ? [key, value] : [key]
    case .dyn: types = isPair ? [.dyn, .dyn] : [.dyn]
    default:
      return report(CheckingMistake.notAList(spelling(walked), at: tree[node.a].range))
    }
    let slot = checked.localCount
    checked.localCount += types.count
    checked.bindings[Int(id)] = .local(slot)
    for (position, type) in types.enumerated() {
      locals.append(
        Local(
          name: tree.names[Int(parts[position])].text,
          type: TypeMatching.settled(type),
          slot: slot + position,
          allowed: position == types.count - 1 ? allowed[node.a] ?? [] : []
        )
      )
    }
    defer { locals.removeLast(types.count) }
    return checkBody(id, parts, TypeMatching.settled(types[0]))
  }

  private mutating func checkBody(
    _ id: SyntaxTree.NodeID,
    _ parts: [SyntaxTree.NodeID],
    _ item: ExpressionType
  ) -> ExpressionType? {
    let kind = ComprehensionKind(rawValue: tree[id].operation)
    let outer = guards
    defer { guards = outer }
    var isGood = true
    if parts[2] != SyntaxTree.none {
      isGood = checkCondition(parts[2], for: kind?.name ?? "")
      assume(parts[2], is: true)
    }
    switch kind {
    case .filter:
      if let words = allowed[tree[id].a] { allowed[id] = words }
      return isGood ? .list(item) : nil
    case .sortBy:
      guard let key = check(parts[3]) else { return nil }
      if let words = allowed[tree[id].a] { allowed[id] = words }
      guard !key.isOrdered else { return .list(item) }
      return report(CheckingMistake.operatorMismatch("sortBy", spelling(key), at: tree[parts[3]].range))
    case .map, .transformList:
      guard let result = check(parts[3]) else { return nil }
      if let words = allowed[parts[3]] { allowed[id] = words }
      return isGood ? .list(result) : nil
    case .transformMap:
      guard let result = check(parts[3]), isGood else { return nil }
      return .map(item, result)
    case .transformMapEntry:
      guard let result = check(parts[3]), isGood else { return nil }
      switch result {
      case .map, .dyn: return result
      default: return report(CheckingMistake.notAMap(spelling(result), at: tree[parts[3]].range))
      }
    default:
      return isGood ? .bool : nil
    }
  }

  /// A condition that runs for every record must not walk all records of a kind.
  mutating func warnOfWalk(_ id: SyntaxTree.NodeID, _ type: ExpressionType) {
    guard environment.isPerRecord, case .variable(let index) = checked.bindings[Int(id)],
      case .list(.record) = type
    else { return }
    diagnostics.append(CheckingMistake.quadratic(environment.variables[index].name, at: tree[id].range))
  }
}
