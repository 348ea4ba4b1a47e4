public import Values

extension CompiledExpression {
  /// The value with the facts that it rests on or lacks; for reports, since it is many times slower than
  /// ``evaluate(_:in:arena:)``.
  ///
  /// - Parameters:
  ///   - variables: The values of the environment's variables, in its order.
  ///   - view: The store, whose texts must begin with those that the expression was compiled with.
  ///   - arena: Memory of the calling thread.
  public func explain(_ variables: [Cell], in view: StoreView, arena: inout EvaluationArena) -> Explanation {
    let verdict = evaluate(variables, in: view, arena: &arena)
    let (result, reasons, parts, isExhausted) = plan.withEvaluator(variables, in: view, arena: &arena) {
      evaluator in
      var explainer = Explainer(plan, evaluator, for: .reasons)
      let result = explainer.explain(plan.root)
      let reasons = explainer.wholeReasons(result)
      return (result, reasons, explainer.parts, explainer.evaluator.remaining < 0)
    }
    // Errors and exhaustion have no facts behind them: what is wrong is the rule.
    let isError = verdict.tag == .error || isExhausted
    return Explanation(
      value: isError ? verdict : result.value,
      missing: result.value.tag == .unknown && !isError ? Reasons.unique(result.missing) : [],
      witnesses: result.value.tag == .unknown || isError ? [] : Reasons.normalized(reasons),
      parts: parts.sorted {
        ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
      }
    )
  }

  /// The facts that an unknown value lacks, as ``explain(_:in:arena:)`` names them, without the reasons of all that is
  /// known; none for an error or a definite value.
  ///
  /// Audits of many records with few facts ask for little else.
  public func missing(_ variables: [Cell], in view: StoreView, arena: inout EvaluationArena) -> [FactPath] {
    plan.withEvaluator(variables, in: view, arena: &arena) { evaluator in
      guard evaluator.evaluate(plan.root).tag == .unknown else { return [] }
      var explainer = Explainer(plan, evaluator, for: .missingFacts)
      var missing: [FactPath] = []
      explainer.collectMissing(of: plan.root, into: &missing)
      return explainer.evaluator.remaining < 0 ? [] : Reasons.unique(missing)
    }
  }
}
