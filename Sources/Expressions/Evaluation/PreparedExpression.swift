public import Values

/// An expression in an ``EvaluationSession``: all that its evaluation needs is set up once, so that it costs little more
/// than the facts that it reads.
public struct PreparedExpression: ~Copyable {
  // Both are only kept alive: evaluations read their memory by address. Touching the expression itself would make all
  // threads count references to it at the same place.
  let expression: CompiledExpression
  private let session: EvaluationSession
  private let root: UInt32
  private let isCondition: Bool
  private let locals: UnsafeMutableBufferPointer<Cell>
  private(set) var evaluator: Evaluator

  init(
    _ expression: CompiledExpression,
    in session: EvaluationSession,
    variables: UnsafeBufferPointer<Cell>,
    arena: UnsafeMutablePointer<EvaluationArena>
  ) {
    self.expression = expression
    self.session = session
    root = expression.plan.root
    isCondition = expression.type == .bool
    locals = .allocate(capacity: expression.plan.localCount + 1)
    locals.initialize(repeating: .unknown)
    evaluator = Evaluator(
      expression.plan,
      variables: variables,
      locals: locals,
      view: session.view,
      arena: arena
    )
  }

  deinit { locals.deallocate() }

  /// The value for the session's variables as they are now, as ``CompiledExpression/evaluate(_:in:arena:)`` gives it.
  public mutating func value() -> Cell {
    begin()
    return CompiledExpression.verdict(evaluator.run(root), isCondition: isCondition)
  }

  /// Forgets what the last evaluation made.
  @inline(__always)
  mutating func begin() {
    evaluator.arena.pointee.clear()
    evaluator.remaining = Evaluator.budget
  }
}
