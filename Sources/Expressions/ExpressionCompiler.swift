import Diagnostics
public import Values

/// Turns the text of an expression into something that runs.
public enum ExpressionCompiler {
  /// Parses, checks and plans an expression.
  ///
  /// - Parameters:
  ///   - text: The expression.
  ///   - expected: The type that its value must have, such as `.bool` for a condition; nil for any.
  ///   - environment: What its names mean.
  ///   - strings: Where its texts are kept: the table of the store that it will run over, or one that the store's
  ///     table will begin with.
  ///   - earlier: A condition that holds whenever this one runs, such as a check's `when`: what it guards against
  ///     null counts as guarded here.
  /// - Throws: All errors, with places inside `text`.
  public static func compile(
    _ text: String,
    as expected: ExpressionType?,
    in environment: TypeEnvironment,
    strings: inout StringTable,
    assuming earlier: CompiledExpression? = nil
  ) throws(ExpressionErrors) -> CompiledExpression {
    let bytes = Array(text.utf8)
    let tree: SyntaxTree
    do {
      tree = try Parser.parse(bytes)
    } catch {
      throw ExpressionErrors(diagnostics: [error])
    }
    var checker = Checker(tree, in: environment, guardedPaths: earlier?.guardedPaths ?? [])
    checker.check(as: expected)
    let literals = PatternLiterals.compile(tree, checker.checked, bytes)
    // Where nothing is checked, an invalid pattern is an error when it runs.
    if environment.isChecked { checker.diagnostics += literals.mistakes }
    guard !checker.diagnostics.contains(where: { $0.severity == .error }) else {
      throw ExpressionErrors(diagnostics: sorted(checker.diagnostics))
    }
    let (plan, found) = withUnsafeMutablePointer(to: &strings) { strings in
      var planner = Planner(tree, checker.checked, literals.patterns, in: environment, strings: strings)
      return (planner.plan(), planner.diagnostics)
    }
    guard !found.contains(where: { $0.severity == .error }) else {
      throw ExpressionErrors(diagnostics: sorted(checker.diagnostics + found))
    }
    checker.assume(tree.root, is: true)
    let knowledge = CompiledExpression.Knowledge(
      text: text,
      type: TypeMatching.settled(checker.checked.types[Int(tree.root)]),
      warnings: sorted(checker.diagnostics + found),
      checked: checker.checked,
      environment: environment,
      guards: checker.guards
    )
    return CompiledExpression(plan: plan, knowledge: knowledge)
  }

  private static func sorted(_ diagnostics: [ExpressionDiagnostic]) -> [ExpressionDiagnostic] {
    diagnostics.sorted {
      ($0.range.lowerBound, $0.range.upperBound, $0.id) < ($1.range.lowerBound, $1.range.upperBound, $1.id)
    }
  }
}
