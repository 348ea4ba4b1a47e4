import Expressions
import Testing
import Values

@Suite("Macros with two names, and names for values")
struct MacroTests {
  @Test(
    "positions and items, keys and values",
    arguments: [
      ("[5, 6].exists(i, v, i == 1 && v == 6)", "true"), ("[5, 6].all(i, v, v - i == 5)", "true"),
      ("[5, 6].exists_one(i, v, v > i)", "false"), ("[5, 6].existsOne(i, v, v == 5 + i && i > 0)", "true"),
      ("[5, 6].transformList(i, v, v * i)", "[0, 6]"), ("[5, 6].transformList(i, v, i > 0, v)", "[6]"),
      ("['a', 'b'].transformMap(i, v, v + v)", "{0: 'aa', 1: 'bb'}"),
      ("{'a': 1, 'b': 2}.transformMap(k, v, v > 1, v + 1)", "{'b': 3}"),
      ("{'a': 1, 'b': 2}.transformMapEntry(k, v, {v: k})", "{1: 'a', 2: 'b'}"),
      ("{'a': 1, 'b': 1}.transformMapEntry(k, v, {v: k})", "error(invalid-key)"),
      ("{'a': 1, 'b': 2}.transformMapEntry(k, v, v > 1, {k: v, k + k: v})", "{'b': 2, 'bb': 2}"),
      ("{'a': 1}.transformList(k, v, k)", "['a']"), ("{'a': 1}.map(k, k)", "['a']"),
      ("[1].transformMap(i, v, 1 / 0)", "error(division-by-zero)"), ("[].transformMap(i, v, v)", "{}"),
      ("dyn([1]).transformMapEntry(i, v, dyn(1))", "error(no-overload)"),
      ("subject.flows.exists(i, f, i == 1 && !f.is_encrypted)", "true"),
      ("subject.flows.transformList(i, f, f.is_encrypted, i)", "[0, …]"),
      ("subject.flows.transformMap(i, f, i < 2, f.ports[0])", "{0: 443, 1: 104}"),
      ("subject.flows.transformMap(i, f, f.is_encrypted, i)", "unknown"),
      ("subject.flows.transformMap(i, f, f.is_encrypted, 1 / 0)", "error(division-by-zero)"),
      // Nobody knows where an item stands in a list that may lack items.
      ("subject.flows[2].ports.exists(i, p, i == 0)", "unknown"),
      ("subject.flows[2].ports.exists(i, p, p == 2575)", "true"),
      ("subject.flows[2].ports.transformMap(i, p, p)", "unknown"),
      ("subject.flows.filter(f, f.is_encrypted).exists(i, f, i == 0 && f.protocol == 'https')", "unknown"),
    ]
  )
  func pairs(_ text: String, _ value: String) throws {
    var hospital = Hospital()
    #expect(try hospital.evaluate(text) == value)
  }

  @Test(
    "names for values: what is wrong or unknown counts where the name is used",
    arguments: [
      ("cel.bind(x, 2, x * x)", "4"), ("cel.bind(x, 1, cel.bind(x, x + 1, x))", "2"),
      ("cel.bind(x, 1 / 0, true)", "true"), ("cel.bind(x, 1 / 0, x)", "error(division-by-zero)"),
      ("cel.bind(t, subject.flows[0].target, t.os == null)", "true"),
      ("cel.bind(n, subject.flows[0].target.name, n == 'x')", "unknown"),
      ("cel.bind(n, subject.flows[0].target.name, n == 'x' || true)", "true"),
      ("[1, 2].map(x, cel.bind(y, x + 1, y * y))", "[4, 9]"),
      (
        "cel.block([1, cel.index(0) + 1], [cel.index(1)].map(cel.iterVar(0, 0), cel.iterVar(0, 0) * 3))",
        "[6]"
      ),
    ]
  )
  func bound(_ text: String, _ value: String) throws {
    var hospital = Hospital()
    #expect(try hospital.evaluate(text) == value)
  }

  @Test(
    "their types",
    arguments: [
      ("subject.tags.transformList(i, t, i)", ExpressionType.list(.int)),
      ("subject.tags.transformMap(i, t, t)", .map(.int, .string)),
      ("{'a': 1.0}.transformMap(k, v, v > 1.0)", .map(.string, .bool)),
      ("{'a': 1.0}.transformMapEntry(k, v, {v > 1.0: k})", .map(.bool, .string)),
      ("{'a': 1.0}.transformList(k, v, k)", .list(.string)), ("cel.bind(o, subject.os, o.version)", .string),
    ]
  )
  func types(_ text: String, _ type: ExpressionType) throws {
    var hospital = Hospital()
    #expect(try hospital.compile(text).type == type)
  }

  /// A list that holds one list twice, sixty times over: few cells, and more items than anything could walk.
  private static let unfolding = (0..<60).reduce("[subject.name]") { list, level in
    "cel.bind(x\(level), \(list), [x\(level), x\(level)])"
  }

  @Test("what holds one list many times over costs what it unfolds to")
  func unfolding() throws {
    var hospital = Hospital()
    let list = Self.unfolding
    #expect(try hospital.evaluate("cel.bind(x, \(list), x == x)") == "error(cost-exceeded)")
    #expect(try hospital.evaluate("cel.bind(x, \(list), x.size() == 2)") == "true")
    #expect(try hospital.explain("[\(list)]").value.tag == .list)
  }

  @Test("looking up the keys of a large map takes steps")
  func lookUps() throws {
    var hospital = Hospital()
    let text =
      "cel.bind(a, 'x'.size() == 1 ? \(Self.numbers) : [], cel.bind(m, a.transformMap(i, v, v), a.all(x, a.all(y, m[x] == x))))"
    #expect(try hospital.evaluate(text) == "error(cost-exceeded)")
  }

  /// Some 700 numbers, so that a walk inside a walk stays within what a list costs.
  private static let numbers = "[" + (0..<700).map { "\($0)" }.joined(separator: ", ") + "]"
}
