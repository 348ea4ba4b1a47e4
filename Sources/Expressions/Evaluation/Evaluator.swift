import Values

/// Runs a plan over cells; what nobody recorded is a value of its own, `unknown`, that operators pass on or absorb.
struct Evaluator {
  /// How many steps one evaluation may take; an item of a macro or a byte of a new text is a step.
  static let budget = 1_000_000

  let instructions: UnsafeMutablePointer<Instruction>
  let operands: UnsafeMutablePointer<UInt32>
  let constants: UnsafeMutablePointer<Cell>
  let functions: UnsafeMutablePointer<TypeEnvironment.Function>
  let patterns: UnsafeMutablePointer<Pattern>
  let variables: UnsafeBufferPointer<Cell>
  let locals: UnsafeMutablePointer<Cell>
  let view: StoreView
  let arena: UnsafeMutablePointer<EvaluationArena>
  var remaining = Evaluator.budget

  /// Prepares to run a plan; `locals` has room for its frame, and for one cell at least.
  @inline(__always)
  init(
    _ plan: Plan,
    variables: UnsafeBufferPointer<Cell>,
    locals: UnsafeMutableBufferPointer<Cell>,
    view: StoreView,
    arena: UnsafeMutablePointer<EvaluationArena>
  ) {
    instructions = plan.instructions.baseAddress.unsafelyUnwrapped
    operands = plan.operands.baseAddress.unsafelyUnwrapped
    constants = plan.constants.baseAddress.unsafelyUnwrapped
    functions = plan.functions.baseAddress.unsafelyUnwrapped
    patterns = plan.patterns.baseAddress.unsafelyUnwrapped
    self.variables = variables
    self.locals = locals.baseAddress.unsafelyUnwrapped
    self.view = view
    self.arena = arena
  }

  /// The value of the whole expression.
  mutating func run(_ root: UInt32) -> Cell {
    let value = evaluate(root)
    // Whoever runs out of steps gets no verdict at all, even if the rest could absorb the error.
    return remaining < 0 ? EvaluationError.costExceeded.cell : value
  }

  /// The value of one instruction.
  mutating func evaluate(_ id: UInt32) -> Cell {
    let step = instructions + Int(id)
    switch step.pointee.operation {
    case .constant:
      return step.pointee.cell
    case .variable:
      return variable(step.pointee.a)
    case .local:
      return locals[Int(step.pointee.a)]
    case .variableField:
      return field(step.pointee.b, of: variable(step.pointee.a))
    case .localField:
      return field(step.pointee.b, of: locals[Int(step.pointee.a)])
    case .field:
      return field(step.pointee.b, of: operand(step.pointee.a))
    case .equality:
      let left = operand(step.pointee.a)
      let isEqual = equal(left, operand(step.pointee.b))
      return step.pointee.detail == BinaryOperator.equal.rawValue ? isEqual : negated(isEqual)
    case .order:
      let left = operand(step.pointee.a)
      return ordered(step.pointee.detail, left, operand(step.pointee.b))
    case .binary:
      let left = operand(step.pointee.a)
      return binary(step.pointee.detail, left, operand(step.pointee.b))
    case .and, .or:
      return chain(step, decidedBy: step.pointee.operation == .or)
    case .not:
      return negated(evaluate(step.pointee.a))
    case .conditional:
      return conditional(step)
    case .isInConstants:
      return isInConstants(evaluate(step.pointee.a), step)
    case .comprehension:
      return walk(step)
    default:
      return evaluateRarer(step)
    }
  }

  /// The value of one instruction; what most operands are is read here, without a call.
  @inline(__always)
  mutating func operand(_ id: UInt32) -> Cell {
    let step = instructions + Int(id)
    switch step.pointee.operation {
    case .constant: return step.pointee.cell
    case .variable: return variable(step.pointee.a)
    case .variableField: return field(step.pointee.b, of: variable(step.pointee.a))
    case .field:
      let source = instructions + Int(step.pointee.a)
      guard source.pointee.operation == .variableField else { return evaluate(id) }
      return field(step.pointee.b, of: field(source.pointee.b, of: variable(source.pointee.a)))
    default: return evaluate(id)
    }
  }

  /// What conditions seldom hold, kept apart so that the common steps need little stack.
  @inline(never)
  private mutating func evaluateRarer(_ step: UnsafeMutablePointer<Instruction>) -> Cell {
    switch step.pointee.operation {
    case .key: return value(forKey: step.pointee.cell, of: evaluate(step.pointee.a))
    case .hasField: return isPresent(field(step.pointee.b, of: evaluate(step.pointee.a)))
    case .recordedField: return isRecorded(field(step.pointee.b, of: evaluate(step.pointee.a)))
    case .hasKey: return hasKey(step.pointee.cell, of: evaluate(step.pointee.a))
    case .recordedKey: return isRecorded(value(forKey: step.pointee.cell, of: evaluate(step.pointee.a)))
    case .negate: return negative(evaluate(step.pointee.a))
    case .matches: return matches(evaluate(step.pointee.a), step)
    case .index:
      let container = evaluate(step.pointee.a)
      return item(at: evaluate(step.pointee.b), of: container)
    case .optionalField: return optionalField(step.pointee.b, of: evaluate(step.pointee.a))
    case .optionalKey: return optionalItem(at: step.pointee.cell, of: evaluate(step.pointee.a))
    case .optionalIndex:
      let container = evaluate(step.pointee.a)
      return optionalItem(at: evaluate(step.pointee.b), of: container)
    case .optionalItem: return evaluate(step.pointee.a)
    case .recordedOptional: return isRecorded(evaluate(step.pointee.a))
    case .optionalOr:
      let value = evaluate(step.pointee.a)
      guard value.tag == .optional else { return refuse(value) }
      if value.aux == 0 { return evaluate(step.pointee.b) }
      return step.pointee.detail == 1 ? item(0, of: value) : value
    case .bind: return bind(step)
    default:
      let count = Int(step.pointee.c)
      let first = operands + Int(step.pointee.b)
      return withUnsafeTemporaryAllocation(of: Cell.self, capacity: count) { buffer in
        for position in 0..<count { buffer.initializeElement(at: position, to: evaluate(first[position])) }
        return combine(step, UnsafeBufferPointer(buffer))
      }
    }
  }

  /// The value of an instruction that needs the values of all its operands first.
  mutating func combine(_ step: UnsafeMutablePointer<Instruction>, _ values: UnsafeBufferPointer<Cell>)
    -> Cell
  {
    switch step.pointee.operation {
    case .list: return step.pointee.detail == 0 ? makeList(values) : makeSparseList(step, values)
    case .map: return step.pointee.detail == 0 ? makeMap(values) : makeSparseMap(step, values)
    case .builtin:
      guard let builtin = Builtin(rawValue: step.pointee.detail) else {
        return EvaluationError.noOverload.cell
      }
      return call(builtin, values)
    case .host:
      for value in values where value.tag == .error { return value }
      return functions[Int(step.pointee.a)].body(Array(values), &arena.pointee)
    default: return EvaluationError.noOverload.cell
    }
  }

  @inline(__always)
  private func variable(_ index: UInt32) -> Cell {
    Int(index) < variables.count ? variables[Int(index)] : .unknown
  }

  /// A field of a record: null has no fields, so theirs are null too; what is not recorded says nothing of its fields.
  @inline(__always)
  func field(_ slot: UInt32, of record: Cell) -> Cell {
    if record.tag == .row { return view.field(Int(slot), of: record) }
    return record.tag == .null || record.tag == .unknown || record.tag == .error
      ? record : EvaluationError.noOverload.cell
  }

  /// `has` of what was selected.
  func isPresent(_ value: Cell) -> Cell {
    switch value.tag {
    case .unknown, .error: value
    default: .bool(value.tag != .null)
    }
  }

  /// `recorded` of what was selected: always true or false, unless the way there is an error.
  func isRecorded(_ value: Cell) -> Cell {
    value.tag == .error ? value : .bool(value.tag != .unknown)
  }

  /// The value of a strict operation that its operands do not allow: an error among them, else unknown, else an error.
  @inline(never)
  func refuse(_ left: Cell, _ right: Cell) -> Cell {
    if left.tag == .error { return left }
    if right.tag == .error { return right }
    if left.tag == .unknown || right.tag == .unknown { return .unknown }
    let isNull = left.tag == .null || right.tag == .null
    return (isNull ? EvaluationError.nullOperand : .noOverload).cell
  }

  /// The value of a strict operation that its operand does not allow.
  func refuse(_ value: Cell) -> Cell { refuse(value, value) }

  /// Takes steps from the budget; false when it is used up.
  @inline(__always)
  mutating func spend(_ steps: Int) -> Bool {
    remaining -= steps
    return remaining >= 0
  }
}
