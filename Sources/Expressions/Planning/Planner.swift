import Values

/// Turns a checked tree into instructions: names become slots, constants are folded, common shapes are specialised.
struct Planner {
  let tree: SyntaxTree
  let checked: CheckedTree
  /// The patterns that stand in the expression as literals, by their node.
  let literalPatterns: [SyntaxTree.NodeID: Pattern]
  let environment: TypeEnvironment
  /// The caller's table, by address so that it is never copied.
  let strings: UnsafeMutablePointer<StringTable>
  var instructions: [Instruction] = []
  var operands: [UInt32] = []
  var constants: [Cell] = []
  var ranges: [Range<Int>] = []
  var functions: [TypeEnvironment.Function] = []
  var patterns: [Pattern] = []
  /// What is doubtful, and the constant patterns that are none.
  var diagnostics: [ExpressionDiagnostic] = []

  init(
    _ tree: SyntaxTree,
    _ checked: CheckedTree,
    _ literalPatterns: [SyntaxTree.NodeID: Pattern],
    in environment: TypeEnvironment,
    strings: UnsafeMutablePointer<StringTable>
  ) {
    self.tree = tree
    self.checked = checked
    self.literalPatterns = literalPatterns
    self.environment = environment
    self.strings = strings
  }

  /// Plans the whole tree.
  mutating func plan() -> Plan {
    let root = plan(tree.root)
    if let value = constant(root), value.tag == .bool, !restsOnNamedConstant(tree[tree.root].range) {
      diagnostics.append(CheckingMistake.constant(value.isTrue, at: tree[tree.root].range))
    }
    return Plan(
      instructions: instructions,
      operands: operands,
      constants: constants,
      ranges: ranges,
      root: root,
      localCount: checked.localCount,
      functions: functions,
      patterns: patterns
    )
  }

  mutating func emit(_ instruction: Instruction, at node: SyntaxTree.Node) -> UInt32 {
    instructions.append(instruction)
    ranges.append(node.range)
    return UInt32(instructions.count - 1)
  }

  mutating func addOperands(_ ids: [UInt32]) -> UInt32 {
    operands += ids
    return UInt32(operands.count - ids.count)
  }

  /// The value of an instruction that is a constant.
  func constant(_ id: UInt32) -> Cell? {
    let instruction = instructions[Int(id)]
    return instruction.operation == .constant ? instruction.cell : nil
  }

  mutating func plan(_ id: SyntaxTree.NodeID) -> UInt32 {
    let node = tree[id]
    switch node.kind {
    case .literal:
      return emit(Instruction(operation: .constant, cell: cell(of: tree.literals[Int(node.a)])), at: node)
    case .identifier, .absoluteIdentifier: return planName(id)
    case .select: return planSelection(id, field: .field, key: .key)
    case .optionalSelect: return planSelection(id, field: .optionalField, key: .optionalKey)
    case .has: return planSelection(id, field: .hasField, key: .hasKey)
    case .recorded: return planSelection(id, field: .recordedField, key: .recordedKey)
    case .not: return fold(Instruction(operation: .not, a: plan(node.a)), at: node)
    case .negate: return fold(Instruction(operation: .negate, a: plan(node.a)), at: node)
    case .and, .or: return planChain(node)
    case .binary: return planBinary(node)
    case .index: return fold(Instruction(operation: .index, a: plan(node.a), b: plan(node.b)), at: node)
    case .optionalIndex:
      return emit(Instruction(operation: .optionalIndex, a: plan(node.a), b: plan(node.b)), at: node)
    case .optionalItem: return emit(Instruction(operation: .optionalItem, a: plan(node.a)), at: node)
    case .bind: return planBind(id)
    case .conditional:
      return fold(
        Instruction(operation: .conditional, a: plan(node.a), b: plan(node.b), c: plan(node.c)),
        at: node
      )
    case .list: return planItems(Instruction(operation: .list), tree.children(of: node), at: node)
    case .map: return planItems(Instruction(operation: .map), tree.children(of: node), at: node)
    case .comprehension: return planComprehension(id)
    case .call, .memberCall: return planCall(id)
    }
  }

  private mutating func planName(_ id: SyntaxTree.NodeID) -> UInt32 {
    switch checked.bindings[Int(id)] {
    case .variable(let index): emit(Instruction(operation: .variable, a: UInt32(index)), at: tree[id])
    case .local(let slot): emit(Instruction(operation: .local, a: UInt32(slot)), at: tree[id])
    case .constant(let index): planConstant(environment.constants[index], at: tree[id])
    case .typeName(let cell): emit(Instruction(operation: .constant, cell: cell), at: tree[id])
    default: emit(Instruction(operation: .constant, cell: EvaluationError.noOverload.cell), at: tree[id])
    }
  }

  private mutating func planSelection(
    _ id: SyntaxTree.NodeID,
    field: Instruction.Operation,
    key: Instruction.Operation
  ) -> UInt32 {
    let node = tree[id]
    if case .optional = checked.types[Int(node.a)] { return planSelection(ofOptional: id) }
    switch checked.bindings[Int(id)] {
    case .field(let slot, _):
      let operand = plan(node.a)
      let source = instructions[Int(operand)]
      // The two commonest shapes read their record without a step of its own.
      if field == .field, source.operation == .variable || source.operation == .local {
        let operation: Instruction.Operation = source.operation == .variable ? .variableField : .localField
        return emit(Instruction(operation: operation, a: source.a, b: UInt32(slot)), at: node)
      }
      return emit(Instruction(operation: field, a: operand, b: UInt32(slot)), at: node)
    case .key:
      let name = Cell.string(strings.pointee.intern(tree.names[Int(node.b)].text))
      return emit(Instruction(operation: key, a: plan(node.a), cell: name), at: node)
    default: return planName(id)
    }
  }

  /// What is selected of an optional is an optional, however it is written.
  private mutating func planSelection(ofOptional id: SyntaxTree.NodeID) -> UInt32 {
    let node = tree[id]
    let operand = plan(node.a)
    var selection = Instruction(operation: .optionalKey, a: operand)
    if case .field(let slot, _) = checked.bindings[Int(id)] {
      selection.operation = .optionalField
      selection.b = UInt32(slot)
    } else {
      selection.cell = .string(strings.pointee.intern(tree.names[Int(node.b)].text))
    }
    let value = emit(selection, at: node)
    switch node.kind {
    case .has:
      let first = addOperands([value])
      return emit(
        Instruction(operation: .builtin, detail: Builtin.hasValue.rawValue, b: first, c: 1),
        at: node
      )
    case .recorded: return emit(Instruction(operation: .recordedOptional, a: value), at: node)
    default: return value
    }
  }

  mutating func planItems(
    _ instruction: Instruction,
    _ children: some Sequence<SyntaxTree.NodeID>,
    at node: SyntaxTree.Node
  ) -> UInt32 {
    let ids = children.map { plan($0) }
    var instruction = instruction
    instruction.b = addOperands(ids)
    instruction.c = UInt32(ids.count)
    if instruction.operation != .builtin,
      ids.contains(where: { instructions[Int($0)].operation == .optionalItem })
    {
      instruction.detail = 1
    }
    // Lists, maps and what the host computes live in an arena, so only the language's own functions fold.
    return instruction.operation == .builtin ? fold(instruction, at: node) : emit(instruction, at: node)
  }

  private mutating func planChain(_ node: SyntaxTree.Node) -> UInt32 {
    let children = Array(tree.children(of: node))
    let ids = children.map { plan($0) }
    for (child, id) in zip(children, ids) {
      guard let value = constant(id), value.tag == .bool, !restsOnNamedConstant(tree[child].range) else {
        continue
      }
      diagnostics.append(CheckingMistake.constant(value.isTrue, at: tree[child].range))
    }
    let first = addOperands(ids)
    return fold(
      Instruction(operation: node.kind == .and ? .and : .or, b: first, c: UInt32(ids.count)),
      at: node
    )
  }

  private mutating func planBinary(_ node: SyntaxTree.Node) -> UInt32 {
    let left = plan(node.a)
    let right = plan(node.b)
    let list = instructions[Int(right)]
    if node.operation == BinaryOperator.isIn.rawValue, list.operation == .list, list.c > 0 {
      let items = operands[Int(list.b)..<Int(list.b + list.c)].compactMap { constant($0) }
      let tags: [Cell.Tag] = [.string, .int, .date, .bool]
      if items.count == Int(list.c), tags.contains(items[0].tag), items.allSatisfy({ $0.tag == items[0].tag })
      {
        let first = UInt32(constants.count)
        constants += items
        return fold(Instruction(operation: .isInConstants, a: left, b: first, c: list.c), at: node)
      }
    }
    let operation: Instruction.Operation =
      switch BinaryOperator(rawValue: node.operation) {
      case .equal, .notEqual: .equality
      case .less, .lessOrEqual, .greater, .greaterOrEqual: .order
      default: .binary
      }
    return fold(Instruction(operation: operation, detail: node.operation, a: left, b: right), at: node)
  }

  private mutating func planComprehension(_ id: SyntaxTree.NodeID) -> UInt32 {
    let node = tree[id]
    guard case .local(let slot) = checked.bindings[Int(id)] else { return planName(id) }
    let parts = Array(tree.children(of: node))
    let list = plan(node.a)
    let condition = parts[2] == SyntaxTree.none ? Instruction.none : plan(parts[2])
    let result = parts[3] == SyntaxTree.none ? Instruction.none : plan(parts[3])
    let second = parts[1] == SyntaxTree.none ? Instruction.none : UInt32(slot + 1)
    let first = addOperands([condition, result, second])
    return emit(
      Instruction(operation: .comprehension, detail: node.operation, a: list, b: UInt32(slot), c: first),
      at: node
    )
  }

  private mutating func planBind(_ id: SyntaxTree.NodeID) -> UInt32 {
    let node = tree[id]
    guard case .local(let slot) = checked.bindings[Int(id)] else { return planName(id) }
    let value = plan(node.a)
    let body = plan(node.c)
    return emit(
      Instruction(operation: .bind, detail: node.operation, a: value, b: UInt32(slot), c: body),
      at: node
    )
  }

  private mutating func planCall(_ id: SyntaxTree.NodeID) -> UInt32 {
    let node = tree[id]
    switch checked.bindings[Int(id)] {
    case .builtin(let builtin, _) where builtin == .optionalOr || builtin == .optionalOrValue:
      // What stands in for a missing value is looked at only when it is needed.
      let sides = tree.children(of: node).map { plan($0) }
      let detail: UInt8 = builtin == .optionalOrValue ? 1 : 0
      return emit(
        Instruction(operation: .optionalOr, detail: detail, a: sides[0], b: sides[1]),
        at: node
      )
    case .builtin(let builtin, skipsReceiver: false) where builtin.isPartOfInstant && node.c == 1:
      let name = tree.names[Int(node.a)].text
      functions.append(ZonedClock(rule: environment.timeZone).function(name, builtin))
      return planItems(
        Instruction(operation: .host, a: UInt32(functions.count - 1)),
        tree.children(of: node),
        at: node
      )
    case .builtin(let builtin, let skipsReceiver):
      let arguments = tree.children(of: node).dropFirst(skipsReceiver ? 1 : 0)
      if builtin == .matches { return planMatch(Array(arguments), at: node) }
      return planItems(
        Instruction(operation: .builtin, detail: builtin.rawValue),
        arguments,
        at: node
      )
    case .host(let index, let skipsReceiver):
      functions.append(environment.functions[index])
      let arguments = tree.children(of: node).dropFirst(skipsReceiver ? 1 : 0)
      return planItems(Instruction(operation: .host, a: UInt32(functions.count - 1)), arguments, at: node)
    default: return planName(id)
    }
  }
}
