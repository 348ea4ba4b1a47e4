public import Values

extension Plan {
  /// Runs the plan over variables and a store.
  @inline(__always)
  func evaluate(_ variables: [Cell], in view: StoreView, arena: inout EvaluationArena) -> Cell {
    withEvaluator(variables, in: view, arena: &arena) { $0.run(root) }
  }

  /// Sets up the addresses that an evaluation reads and writes.
  @inline(__always)
  func withEvaluator<Result>(
    _ variables: [Cell],
    in view: StoreView,
    arena: inout EvaluationArena,
    _ body: (inout Evaluator) -> Result
  ) -> Result {
    arena.begin(view)
    return withUnsafeMutablePointer(to: &arena) { arena in
      variables.withUnsafeBufferPointer { variables in
        withUnsafeTemporaryAllocation(of: Cell.self, capacity: localCount + 1) { locals in
          locals.initialize(repeating: .unknown)
          var evaluator = Evaluator(self, variables: variables, locals: locals, view: view, arena: arena)
          return body(&evaluator)
        }
      }
    }
  }
}

extension CompiledExpression {
  /// The value for one set of variables: `unknown` when facts that decide it are missing, `error` when it has none.
  ///
  /// Nothing is allocated for a condition over recorded facts. Texts, lists and maps that the value names live in
  /// `arena` until its next evaluation. A condition whose value is null is an error: null is no truth value.
  ///
  /// - Parameters:
  ///   - variables: The values of the environment's variables, in its order.
  ///   - view: The store, whose texts must begin with those that the expression was compiled with.
  ///   - arena: Memory of the calling thread.
  public func evaluate(_ variables: [Cell], in view: StoreView, arena: inout EvaluationArena) -> Cell {
    Self.verdict(plan.evaluate(variables, in: view, arena: &arena), isCondition: type == .bool)
  }

  /// What the value of the plan means: a condition whose value is null says neither yes nor no.
  @inline(__always)
  static func verdict(_ value: Cell, isCondition: Bool) -> Cell {
    value.tag == .null && isCondition ? EvaluationError.nullOperand.cell : value
  }
}
