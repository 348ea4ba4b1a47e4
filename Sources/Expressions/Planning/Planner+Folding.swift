import Values

/// Constants are computed once, when an expression is compiled.
extension Planner {
  /// Emits an instruction, or its value when all it needs is constant and the value outlives an evaluation.
  mutating func fold(_ instruction: Instruction, at node: SyntaxTree.Node) -> UInt32 {
    instructions.append(instruction)
    ranges.append(node.range)
    let id = UInt32(instructions.count - 1)
    guard isConstant(instruction), let value = evaluate(id) else { return id }
    instructions[Int(id)] = Instruction(operation: .constant, cell: value)
    return id
  }

  private func isConstant(_ instruction: Instruction) -> Bool {
    switch instruction.operation {
    case .not, .negate, .isInConstants, .matches: constant(instruction.a) != nil
    case .equality, .order, .binary, .index: constant(instruction.a) != nil && constant(instruction.b) != nil
    case .conditional: [instruction.a, instruction.b, instruction.c].allSatisfy { constant($0) != nil }
    case .and, .or, .builtin:
      operands[Int(instruction.b)..<Int(instruction.b + instruction.c)].allSatisfy { constant($0) != nil }
    default: false
    }
  }

  /// The value of a constant instruction; nil for an error, which must happen where it stands when it runs, and for
  /// what lives in an arena.
  private mutating func evaluate(_ id: UInt32) -> Cell? {
    let plan = Plan(
      instructions: instructions,
      operands: operands,
      constants: constants,
      ranges: [],
      root: id,
      localCount: 0,
      functions: [],
      patterns: patterns
    )
    var arena = EvaluationArena()
    let value = strings.pointee.withView { plan.evaluate([], in: StoreView(strings: $0), arena: &arena) }
    switch value.tag {
    case .error, .unknown, .list, .map, .optional: return nil
    default: break
    }
    guard value.flags.contains(.temporary) else { return value }
    let text = arena.withText(value) { Array($0) }
    let id = text.withUnsafeBufferPointer { strings.pointee.intern($0) }
    return Cell(tag: value.tag, bits: Int64(id.index))
  }

  /// Emits the value of a constant of the environment; a list stands as one that was written out.
  mutating func planConstant(_ constant: TypeEnvironment.Constant, at node: SyntaxTree.Node) -> UInt32 {
    let cells = constant.cells.map { emit(Instruction(operation: .constant, cell: $0), at: node) }
    guard case .list = constant.type else {
      return cells.first ?? emit(Instruction(operation: .constant, cell: .null), at: node)
    }
    let first = addOperands(cells)
    return emit(Instruction(operation: .list, b: first, c: UInt32(cells.count)), at: node)
  }

  /// Whether a part of the text owes its value to a constant that others may set, so that it is not always the same.
  func restsOnNamedConstant(_ range: Range<Int>) -> Bool {
    checked.constants.values.joined().contains { range.contains($0.lowerBound) }
  }

  /// The value of a literal; texts are interned.
  mutating func cell(of literal: SyntaxTree.Literal) -> Cell {
    switch literal {
    case .null: .null
    case .bool(let value): .bool(value)
    case .int(let value): .int(value)
    case .uint(let value): .uint(value)
    case .double(let value): .double(value)
    case .string(let text): .string(text.withUnsafeBufferPointer { strings.pointee.intern($0) })
    case .bytes(let bytes):
      Cell(tag: .bytes, bits: Int64(bytes.withUnsafeBufferPointer { strings.pointee.intern($0) }.index))
    }
  }
}
