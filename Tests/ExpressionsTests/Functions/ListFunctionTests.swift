import Expressions
import Testing

@Suite("Functions over lists and sets")
struct ListFunctionTests {
  @Test(
    "lists",
    arguments: [
      ("[1, 2, 3].slice(0, 3)", "[1, 2, 3]"), ("[1, 2, 3].slice(3, 3)", "[]"),
      ("[1].slice(-1, 1)", "error(invalid-argument)"),
      ("[1, 2].slice(2, 1)", "error(invalid-argument)"),
      ("[1].slice(0, 9223372036854775807)", "error(invalid-argument)"),
      ("systems.map(s, s.name).slice(1, 2)", "[unknown]"), ("subject.flows[2].ports.slice(0, 1)", "unknown"),
      ("[[1], [[2]], []].flatten()", "[1, [2]]"), ("[1, [2, [3, [4]]]].flatten(0)", "[1, [2, [3, [4]]]]"),
      ("[1, [2, [3, [4]]]].flatten(9223372036854775807)", "[1, 2, 3, 4]"),
      ("[[1]].flatten(-1)", "error(invalid-argument)"),
      ("subject.flows.map(f, f.ports).flatten()", "[443, 104, 11112, 2575, …]"),
      ("[[1], dyn(subject.flows[0].target.name)].flatten()", "[1, …]"),
      ("[[1], dyn(null)].flatten()", "[1, null]"),
      ("[1, 1u, 1.0, 2, '1', '1', null, null].distinct()", "[1, 2, '1', null]"),
      ("[[1], [1.0], [2]].distinct()", "[[1], [2]]"),
      ("[9007199254740993, 9007199254740993, 9007199254740994].distinct().size()", "2"),
      ("[0.0, -0.0, 0].distinct()", "[0.0]"), ("[0.0 / 0.0, 0.0 / 0.0].distinct().size()", "2"),
      ("systems.map(s, s.name).distinct()", "['MRI 1', …]"), ("systems[1].tags.distinct()", "['spare', …]"),
      ("systems.distinct().size()", "2"), ("subject.flows.map(f, f.target).distinct()", "[row(0, 1), null]"),
      ("[3, 1, 2].reverse()", "[2, 1, 3]"), ("systems[1].tags.reverse()", "['spare', …]"),
      ("systems.map(s, s.name).reverse()", "[unknown, 'MRI 1']"), ("[].reverse()", "[]"),
      ("lists.range(-3)", "[]"), ("lists.range(1000).size()", "1000"),
      ("lists.range(9223372036854775807)", "error(cost-exceeded)"),
      (
        "lists.range(9223372036854775807).size() + lists.range(9223372036854775807).size()",
        "error(cost-exceeded)"
      ),
      ("lists.range(600000).reverse().size()", "error(cost-exceeded)"),
    ]
  )
  func lists(_ text: String, _ value: String) throws {
    var hospital = Hospital()
    #expect(try hospital.evaluate(text) == value)
  }

  @Test(
    "order",
    arguments: [
      ("['b', 'é', 'a', 'B'].sort()", "['B', 'a', 'b', 'é']"), ("[true, false].sort()", "[false, true]"),
      ("[].sort()", "[]"),
      ("[date('2026-02-01'), date('2026-01-01')].sort()", "[2026-01-01, 2026-02-01]"),
      ("[2u, 1u].sort()", "[1u, 2u]"),
      ("[dyn(1), 'a'].sort()", "error(no-overload)"), ("[dyn(1), 2u].sort()", "error(no-overload)"),
      ("[1, dyn(null)].sort()", "error(null-operand)"), ("[dyn([1])].sort()", "error(no-overload)"),
      ("[1.0, 0.0 / 0.0].sort()", "error(invalid-argument)"), ("systems[1].tags.sort()", "['spare', …]"),
      ("systems.map(s, s.name).sort()", "['MRI 1', unknown, …]"),
      ("(systems.map(s, s.name) + ['A']).sort()[0]", "unknown"),
      ("(systems.map(s, s.name) + ['A']).sort().exists(n, n == 'A')", "true"),
      ("['bbb', 'a', 'cc', 'd'].sortBy(t, t.size())", "['a', 'd', 'cc', 'bbb']"), ("[].sortBy(n, n)", "[]"),
      ("subject.flows.sortBy(f, f.ports.size()).map(f, f.ports.size())", "[1, 2, unknown, …]"),
      ("[1, 2].sortBy(n, n / 0)", "error(division-by-zero)"),
      ("[1, 2].sortBy(n, n == 1 ? dyn(1) : 'a')", "error(no-overload)"),
      ("[1, 2].sortBy(n, dyn([n]))", "error(no-overload)"),
      ("dyn({'a': 1}).sortBy(k, k)", "error(no-overload)"),
      ("[3, 1].sortBy(n, n).sortBy(n, -n)", "[3, 1]"),
      ("[[2, 1], [0]].sortBy(l, l.sort()[0])", "[[0], [2, 1]]"),
    ]
  )
  func order(_ text: String, _ value: String) throws {
    var hospital = Hospital()
    #expect(try hospital.evaluate(text) == value)
  }

  @Test(
    "sets",
    arguments: [
      ("sets.contains([], [])", "true"), ("sets.contains([1, 2], [2.0, 1u])", "true"),
      ("sets.contains([[1], [2]], [[dyn(2.0)]])", "true"),
      ("sets.contains([9007199254740993], [9007199254740993])", "true"),
      ("sets.contains(dyn(1), [])", "error(no-overload)"),
      ("sets.contains(subject.flows[2].ports, [2575])", "true"),
      ("sets.contains(subject.flows[2].ports, [1])", "unknown"),
      ("sets.contains([2575], subject.flows[2].ports)", "unknown"),
      ("sets.contains([1], subject.flows[2].ports)", "false"),
      ("sets.contains(['MRI 1'], systems.map(s, s.name))", "unknown"),
      ("sets.contains(['x'], systems.map(s, s.name))", "false"),
      ("sets.contains([], [subject.flows[0].target.name])", "false"), ("sets.intersects([], [])", "false"),
      ("sets.intersects(subject.flows[2].ports, [2575])", "true"),
      ("sets.intersects(subject.flows[2].ports, [1])", "unknown"),
      ("sets.intersects(subject.flows[2].ports, [])", "unknown"),
      ("sets.intersects([], subject.flows[2].ports)", "false"),
      ("sets.intersects(systems.map(s, s.name), ['MRI 1'])", "true"),
      ("sets.equivalent([1], [1, 1.0, 1u])", "true"),
      ("sets.equivalent([1], [1, 2])", "false"),
      ("sets.equivalent(subject.flows[2].ports, [2575])", "unknown"),
      ("sets.equivalent(subject.flows[2].ports, [1])", "false"),
      ("sets.equivalent([1], [dyn(subject.flows[0].target.name)])", "unknown"),
      ("sets.contains(lists.range(30000), lists.range(30000).reverse())", "true"),
      ("sets.contains(lists.range(2000).map(n, [n]), lists.range(2000).map(n, [n]))", "error(cost-exceeded)"),
    ]
  )
  func sets(_ text: String, _ value: String) throws {
    var hospital = Hospital()
    #expect(try hospital.evaluate(text) == value)
  }

  @Test(
    "what cannot be sorted is found when the expression is compiled",
    arguments: [
      "systems.sort()", "systems.sortBy(s, s.os)", "systems.sortBy(s, s.tags)", "{'a': 1}.sortBy(k, k)",
    ]
  )
  func refusals(_ text: String) {
    var hospital = Hospital()
    #expect {
      try hospital.compile(text)
    } throws: { error in
      (error as? ExpressionErrors)?.diagnostics.contains { $0.id == "expression.type-mismatch" } == true
    }
  }
}
