public import Values

/// Evaluates expressions over one subject after the other, on one thread.
///
/// What evaluations need is set up once; a condition then costs little more than the facts that it reads. Valid only
/// inside the ``RecordStore/withView(_:)`` that its view comes from.
public struct EvaluationSession: ~Copyable {
  /// The store that is read.
  public let view: StoreView
  // Memory at fixed addresses, so that an evaluation neither counts references nor asks who else reads.
  private let variableCells: UnsafeMutableBufferPointer<Cell>
  private let arenaAddress: UnsafeMutablePointer<EvaluationArena>
  private var locals: UnsafeMutableBufferPointer<Cell>

  /// Begins a session.
  ///
  /// - Parameters:
  ///   - variables: The values of the environment's variables, in its order.
  ///   - view: The store, whose texts must begin with those that the expressions were compiled with.
  public init(_ variables: [Cell], in view: StoreView) {
    self.view = view
    variableCells = .allocate(capacity: variables.count)
    _ = variableCells.initialize(from: variables)
    arenaAddress = .allocate(capacity: 1)
    arenaAddress.initialize(to: EvaluationArena())
    arenaAddress.pointee.begin(view)
    locals = .allocate(capacity: 1)
    locals.initialize(repeating: .unknown)
  }

  deinit {
    arenaAddress.deinitialize(count: 1)
    arenaAddress.deallocate()
    variableCells.deallocate()
    locals.deallocate()
  }

  /// The values of the environment's variables, in its order.
  public var variables: [Cell] { Array(variableCells) }

  /// The texts, lists and maps that the last value names.
  public var arena: EvaluationArena {
    _read { yield arenaAddress.pointee }
    _modify { yield &arenaAddress.pointee }
  }

  /// Gives a variable another value; what the environment has no variable for is ignored.
  public mutating func set(_ variable: Int, to value: Cell) {
    if variableCells.indices.contains(variable) { variableCells[variable] = value }
  }

  /// The value of an expression, as ``CompiledExpression/evaluate(_:in:arena:)`` gives it.
  public mutating func value(of expression: borrowing CompiledExpression) -> Cell {
    value(of: prepare(expression))
  }

  /// Makes an expression ready for many evaluations; it must live as long as the session.
  public mutating func prepare(_ expression: borrowing CompiledExpression) -> PreparedExpression {
    if expression.plan.localCount > locals.count { reserveLocals(expression.plan.localCount) }
    return PreparedExpression(
      plan: expression.plan.addresses,
      root: expression.plan.root,
      isCondition: expression.type == .bool
    )
  }

  /// The value of an expression that this session made ready.
  public mutating func value(of expression: PreparedExpression) -> Cell {
    arenaAddress.pointee.clear()
    var evaluator = Evaluator(
      expression.plan,
      variables: UnsafeBufferPointer(variableCells),
      locals: locals,
      view: view,
      arena: arenaAddress
    )
    let value = evaluator.run(expression.root)
    return expression.isCondition ? CompiledExpression.verdict(value) : value
  }

  /// An evaluator of a plan over the memory of the session.
  mutating func evaluator(of plan: Plan) -> Evaluator {
    if plan.localCount > locals.count { reserveLocals(plan.localCount) }
    arenaAddress.pointee.clear()
    return Evaluator(
      plan,
      variables: UnsafeBufferPointer(variableCells),
      locals: locals,
      view: view,
      arena: arenaAddress
    )
  }

  private mutating func reserveLocals(_ count: Int) {
    locals.deallocate()
    locals = .allocate(capacity: count)
    locals.initialize(repeating: .unknown)
  }
}

/// An expression in the hands of a session: addresses alone, so that threads do not count references to it in turn.
public struct PreparedExpression: BitwiseCopyable {
  fileprivate let plan: Plan.Addresses
  fileprivate let root: UInt32
  fileprivate let isCondition: Bool
}
