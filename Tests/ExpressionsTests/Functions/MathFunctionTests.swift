import Expressions
import Testing

@Suite("Functions over numbers")
struct MathFunctionTests {
  @Test(
    "values",
    arguments: [
      ("math.greatest(1, 1.0)", "1"), ("math.greatest(1.0, 1)", "1.0"), ("math.greatest(1, 2.5, 2u)", "2.5"),
      ("math.least(1, 2u, -0.5, 3)", "-0.5"), ("math.greatest(subject.cpu_count, 8)", "8"),
      ("math.greatest([])", "error(empty-list)"),
      ("math.greatest(0.0 / 0.0, 1.0)", "error(invalid-argument)"),
      ("math.least(1.0, 0.0 / 0.0)", "error(invalid-argument)"),
      ("[1.0, 0.0 / 0.0].max()", "error(invalid-argument)"),
      ("math.greatest(dyn('a'), 1)", "error(no-overload)"),
      ("math.least([dyn('a'), 'b'])", "error(no-overload)"),
      ("math.greatest(1, dyn(null))", "error(null-operand)"),
      ("math.greatest(subject.flows[2].ports)", "unknown"),
      ("math.least(systems[1].cpu_count, 1)", "unknown"), ("math.ceil(-0.5)", "-0.0"),
      ("math.round(0.5)", "1.0"),
      ("math.round(2.5)", "3.0"), ("math.round(1.0 / 0.0)", "inf"), ("math.trunc(1e300)", "1e+300"),
      ("math.floor(dyn(null))", "error(null-operand)"), ("math.floor(subject.price)", "2.0"),
      ("math.abs(-9223372036854775807)", "9223372036854775807"), ("math.abs(-0.0)", "0.0"),
      ("math.abs(-9223372036854775808)", "error(overflow)"), ("math.sign(-9223372036854775808)", "-1"),
      ("math.sign(18446744073709551615u)", "1u"), ("math.isNaN(math.sign(0.0 / 0.0))", "true"),
      ("math.sqrt(2u) > 1.41421", "true"), ("math.sqrt(dyn('4'))", "error(no-overload)"),
      ("math.bitShiftLeft(1, 63)", "-9223372036854775808"),
      ("math.bitShiftLeft(3, 9223372036854775807)", "0"),
      ("math.bitShiftRight(-1, 63)", "1"), ("math.bitShiftRight(-1, 0)", "-1"),
      ("math.bitNot(0u)", "18446744073709551615u"),
      ("math.bitShiftRight(1, -9223372036854775808)", "error(invalid-argument)"),
      ("math.bitXor(18446744073709551615u, 1u)", "18446744073709551614u"),
      ("math.bitAnd(dyn(1), 1u)", "error(no-overload)"),
    ]
  )
  func values(_ text: String, _ value: String) throws {
    var hospital = Hospital()
    #expect(try hospital.evaluate(text) == value)
  }

  @Test(
    "types",
    arguments: [
      ("math.greatest(1, 2)", .int), ("math.greatest(1.0)", .double), ("math.greatest(1, 2.0)", .dyn),
      ("math.greatest(1, 2, 3, 4u)", .dyn), ("math.least([1u])", .uint), ("math.greatest(1, dyn(2))", .dyn),
      ("math.abs(1u)", .uint), ("math.sqrt(4)", .double), ("math.isNaN(1.0)", .bool),
    ] as [(String, ExpressionType)]
  )
  func types(_ text: String, _ type: ExpressionType) throws {
    var hospital = Hospital()
    #expect(try hospital.compile(text).type == type)
  }

  @Test(
    "what no signature takes is found when the expression is compiled",
    arguments: [
      "math.greatest()", "math.greatest('a')", "math.greatest(1, 'a')", "math.greatest(1, 2, true)",
      "math.greatest(['a'])", "math.ceil(1)", "math.abs('a')", "math.bitAnd(1, 1u)",
      "math.bitShiftLeft(1u, 1u)",
      "math.sqrt(null)", "math.greatest([1], 2)",
    ]
  )
  func refusals(_ text: String) {
    var hospital = Hospital()
    #expect {
      try hospital.compile(text)
    } throws: { error in
      (error as? ExpressionErrors)?.diagnostics.map(\.id) == ["expression.type-mismatch"]
    }
  }
}
