import Diagnostics
import Expressions
import Values

/// Runs cases of CEL's conformance suite through the compiler and the evaluator.
struct ConformanceRunner {
  enum Result: Equatable {
    case passed
    case failed(String)
    case skipped(String)
  }

  private var store = RecordStore(slotsPerEntity: [])

  mutating func run(_ test: ConformanceCase) -> Result {
    if test.needsProto { return .skipped("needs protocol buffers") }
    // The values that are bound are written as literals of a map, since nothing but an expression can make them.
    let names = test.bindings.keys.sorted()
    let environment = TypeEnvironment(
      variables: names.map { name in
        let declared = test.typeEnv.first { $0.name == name }?.type
        return TypeEnvironment.Variable(
          name: name,
          type: test.disableCheck ? .dyn : SuiteType.read(declared ?? "dyn")
        )
      },
      functions: test.typeEnv.flatMap { Self.functions($0) },
      container: test.container,
      timeZone: { SuiteTimeZones.rule(of: $0) },
      isChecked: !test.disableCheck
    )
    do {
      let bindings = try compile(
        "[\(names.map { "dyn(\(test.bindings[$0]?.expression ?? "null"))" }.joined(separator: ", "))]"
      )
      let expression = try ExpressionCompiler.compile(
        test.expr,
        as: nil,
        in: environment,
        strings: &store.strings
      )
      if let type = test.deducedType, SuiteType.read(type) != expression.type {
        return .failed("deduced \(expression.type), not \(type)")
      }
      if test.checkOnly { return .passed }
      return try evaluate(expression, bindings, test)
    } catch let errors as ExpressionErrors {
      let ids = errors.diagnostics.map(\.id)
      let isMeant = !ids.contains("expression.unknown-function") && !ids.contains("expression.syntax")
      let message = errors.diagnostics.first?.message.en ?? ""
      return test.expect.kind == "error" && isMeant ? .passed : .failed("does not compile: \(message)")
    } catch {
      return .failed("\(error)")
    }
  }

  private mutating func compile(_ text: String) throws -> CompiledExpression {
    try ExpressionCompiler.compile(
      text,
      as: nil,
      in: TypeEnvironment(isChecked: false),
      strings: &store.strings
    )
  }

  private mutating func evaluate(
    _ expression: CompiledExpression,
    _ bindings: CompiledExpression,
    _ test: ConformanceCase
  ) throws -> Result {
    let expected = try test.expect.value.map { try compile($0.expression) }
    return store.withView { view in
      var arena = EvaluationArena()
      let list = bindings.evaluate([], in: view, arena: &arena)
      let variables = arena.items(of: list, in: view)
      arena.keep()
      let value = expression.evaluate(variables, in: view, arena: &arena)
      return Self.judge(value, arena, expected, test, view)
    }
  }

  private static func judge(
    _ value: Cell,
    _ arena: EvaluationArena,
    _ expected: CompiledExpression?,
    _ test: ConformanceCase,
    _ view: StoreView
  ) -> Result {
    let found = ValueDump.dump(value, arena, view)
    guard let expected else {
      return value.tag == .error ? .passed : .failed("\(found) instead of an error")
    }
    var other = EvaluationArena()
    let wanted = expected.evaluate([], in: view, arena: &other)
    let spelling = ValueDump.dump(wanted, other, view)
    return found == spelling ? .passed : .failed("\(found) instead of \(spelling)")
  }

  /// The functions that a case declares, which are never called: the suite only asks for their types.
  private static func functions(_ declaration: ConformanceCase.Declaration) -> [TypeEnvironment.Function] {
    (declaration.function ?? []).map { overload in
      TypeEnvironment.Function(
        name: declaration.name,
        parameters: overload.params.map { SuiteType.read($0) },
        result: SuiteType.read(overload.result)
      ) { _, _ in .unknown }
    }
  }
}
