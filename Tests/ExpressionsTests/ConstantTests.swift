import Diagnostics
import Expressions
import Testing
import Values

/// Names whose values are known when an expression is compiled.
@Suite struct ConstantTests {
  private static let constants: [TypeEnvironment.Constant] = [
    TypeEnvironment.Constant(name: "parameters.limit", type: .int, cells: [.int(3)]),
    TypeEnvironment.Constant(name: "parameters.is_strict", type: .bool, cells: [.bool(true)]),
    TypeEnvironment.Constant(name: "parameters.numbers", type: .list(.int), cells: [.int(1), .int(2)]),
    TypeEnvironment.Constant(name: "parameters.none", type: .list(.int), cells: []),
  ]

  private static func compile(_ text: String) throws(ExpressionErrors) -> CompiledExpression {
    var strings = StringTable()
    let environment = TypeEnvironment(
      variables: [TypeEnvironment.Variable(name: "x", type: .int)],
      constants: constants
    )
    return try ExpressionCompiler.compile(text, as: nil, in: environment, strings: &strings)
  }

  @Test(
    arguments: [
      ("x < parameters.limit", 2, true), ("x < parameters.limit", 3, false),
      ("x in parameters.numbers", 2, true), ("x in parameters.numbers", 3, false),
      ("x in parameters.none", 1, false), ("parameters.is_strict && x == 1", 1, true),
      ("parameters.numbers.exists(n, n > x)", 1, true), ("size(parameters.none) == 0", 0, true),
      ("parameters.limit * 2 - x == 5", 1, true),
    ] as [(String, Int64, Bool)]
  )
  func areValues(text: String, x: Int64, expected: Bool) throws {
    let compiled = try Self.compile(text)
    var arena = EvaluationArena()
    let strings = StringTable()
    let value = strings.withView { compiled.evaluate([.int(x)], in: StoreView(strings: $0), arena: &arena) }
    #expect(value == .bool(expected))
  }

  @Test func areNamedByTheExpressionThatReadsThem() throws {
    let compiled = try Self.compile("x < parameters.limit && x in parameters.numbers")
    #expect(compiled.constantsRead == ["parameters.limit", "parameters.numbers"])
    #expect(try Self.compile("x == 1").constantsRead == [])
  }

  /// What others may set is not always true, whatever it is now.
  @Test(arguments: [
    "parameters.is_strict && x == 1", "parameters.limit > 2", "parameters.limit > 2 || x == 1",
  ])
  func giveNoWarningOfAConstantCondition(text: String) throws {
    #expect(try Self.compile(text).warnings == [])
    #expect(try Self.compile("2 > 1 || x == 1").warnings.map(\.id) == ["expression.constant-condition"])
  }

  @Test(arguments: [
    ("x < parameters.limt", "parameters.limt", "did you mean `parameters.limit`?"),
    ("x < parameters.weight", "parameters.weight", nil),
  ])
  func saysWhatIsMeantByAnUnknownName(text: String, name: String, help: String?) {
    do throws(ExpressionErrors) {
      _ = try Self.compile(text)
      Issue.record("compiles")
    } catch {
      #expect(error.diagnostics.map(\.id) == ["expression.unknown-name"])
      #expect(error.diagnostics.first?.message.en.contains("`\(name)`") == true)
      #expect(error.diagnostics.first?.range == 4..<(4 + name.utf8.count))
      if let help { #expect(error.diagnostics.first?.help?.en == help) }
    }
  }

  @Test func areCheckedByType() {
    #expect(throws: ExpressionErrors.self) { try Self.compile("x < parameters.is_strict") }
    #expect(throws: ExpressionErrors.self) { try Self.compile("parameters.limit.days") }
  }
}
