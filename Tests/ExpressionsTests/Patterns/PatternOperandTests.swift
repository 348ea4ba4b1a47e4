import Expressions
import Testing
import Values

@Suite("`matches` and what it is given")
struct PatternOperandTests {
  @Test(
    "unknown, null and errors pass through",
    arguments: [
      ("subject.name.matches('^MRI [0-9]$')", "true"), ("matches(subject.name, 'x')", "false"),
      ("subject.flows[0].target.name.matches('a')", "unknown"),
      ("subject.name.matches(subject.flows[0].target.name)", "unknown"),
      ("subject.flows[0].target.os.version.matches('a')", "error(null-operand)"),
      ("'a'.matches(subject.flows[0].target.os.version)", "error(null-operand)"),
      ("string(b'\\xff').matches('a')", "error(invalid-conversion)"),
      ("'a'.matches(string(b'\\xff'))", "error(invalid-conversion)"),
      ("dyn(1).matches('a')", "error(no-overload)"), ("'a'.matches(dyn(1))", "error(no-overload)"),
      ("subject.name.matches(subject.name)", "true"),
      ("subject.name.matches(subject.name + '(')", "error(invalid-pattern)"),
      ("subject.tags.exists(t, t.matches('^r'))", "true"), ("(subject.name + '!').matches('1!$')", "true"),
      ("['a', 'b'].all(p, subject.name.matches('^' + p + '?M'))", "true"),
      ("mystery.matches('a') || subject.name.matches('M')", "true"), ("'a'.matches('^' + 'a' + '$')", "true"),
    ]
  )
  func operands(_ text: String, _ value: String) throws {
    var hospital = Hospital()
    #expect(try hospital.evaluate(text) == value)
    let explanation = try hospital.explain(text)
    let explained = hospital.store.withView { ValueDump.dump(explanation.value, EvaluationArena(), $0) }
    #expect(explained == value)
  }

  @Test("an explanation names the text and the pattern")
  func explanation() throws {
    var hospital = Hospital()
    let name = FactPath(variable: 0, steps: [.field(row: hospital.variables[0].rowID, slot: 0)])
    #expect(try hospital.explain("subject.name.matches('^MRI')").witnesses == [[name]])
    #expect(try hospital.explain("'MRI 1'.matches(subject.name)").witnesses == [[name]])
    let missing = try hospital.explain("subject.flows[0].target.name.matches('a')").missing
    #expect(missing.count == 1 && missing[0].steps.count == 4)
  }

  @Test("where nothing is checked, an invalid pattern is an error when it runs")
  func unchecked() throws {
    var hospital = Hospital()
    var environment = Hospital.environment
    environment.isChecked = false
    for text in ["'a'.matches('(')", "'a'.matches('(' + '')"] {
      let expression = try ExpressionCompiler.compile(
        text,
        as: nil,
        in: environment,
        strings: &hospital.store.strings
      )
      var arena = EvaluationArena()
      let value = hospital.store.withView { expression.evaluate(hospital.variables, in: $0, arena: &arena) }
      #expect(EvaluationError(value) == .invalidPattern)
    }
  }
}
