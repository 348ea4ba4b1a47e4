import Expressions
import Testing

@Suite("Optional values")
struct OptionalTests {
  @Test(
    "what may not be there",
    arguments: [
      ("{'a': 1}.?a", "optional(1)"), ("{'a': 1}.?b", "optional()"), ("{'a': 1}[?'a'].value()", "1"),
      ("{'a': 1}[?'b'].value()", "error(no-value)"), ("[5][?0].orValue(7)", "5"), ("[5][?1].orValue(7)", "7"),
      ("[5][?-1].hasValue()", "false"), ("[5].first().value()", "5"), ("[5, 6].last().value()", "6"),
      ("[].last().hasValue()", "false"), ("optional.of(null).hasValue()", "true"),
      ("optional.none().orValue(1)", "1"), ("optional.of([1])[0]", "optional(1)"),
      ("optional.of({'a': {'b': 1}}).a.b.value()", "1"), ("{'a': {}}.?a.b.c", "optional()"),
      ("has({'a': {}}.?a.b)", "false"), ("has({'a': {'b': null}}.?a.b)", "true"),
      ("optional.of(dyn(1)) == optional.of(1.0)", "true"), ("optional.of(1) == optional.none()", "false"),
      ("dyn(optional.of(1)) == 1", "false"), ("[optional.none()].size()", "1"),
      ("[?optional.of(1), 2, ?optional.none()]", "[1, 2]"),
      ("{?'a': optional.of(1), ?'b': optional.none(), 'c': 3}", "{'a': 1, 'c': 3}"),
      ("{?'a': optional.of(1), 'a': 2}", "error(invalid-key)"),
      ("optional.unwrap([optional.of(1), optional.none()])", "[1]"), ("[optional.of(1)].unwrapOpt()", "[1]"),
      ("optional.of(2).optMap(x, x + 1)", "optional(3)"), ("optional.none().optMap(x, x + 1)", "optional()"),
      ("optional.of([2]).optFlatMap(x, x[?1])", "optional()"),
      ("optional.of(1).or(optional.of(1 / 0))", "optional(1)"), ("optional.of(1).orValue(1 / 0)", "1"),
      ("optional.of(1 / 0).orValue(1)", "error(division-by-zero)"),
      ("{'a': 1}[?{}['x']].hasValue()", "error(no-such-key)"),
      ("{'a': dyn(null)}.?a.b.hasValue()", "error(null-operand)"),
      ("dyn(optional.of({'a': 1})).a", "optional(1)"), ("has(dyn(optional.of({'a': 1})).b)", "false"),
      ("dyn(optional.of([4]))[0]", "optional(4)"), ("dyn(1).?a", "error(no-overload)"),
      ("optional.ofNonZeroValue(dyn([])).hasValue()", "false"),
      ("optional.ofNonZeroValue('a')", "optional('a')"),
      (
        "[0, 0u, 0.0, '', b'', false, null, [], {}, duration('0s')].map(x, optional.ofNonZeroValue(x)).unwrapOpt()",
        "[]"
      ),
      ("type(optional.none()) == optional_type", "true"),
    ]
  )
  func values(_ text: String, _ value: String) throws {
    var hospital = Hospital()
    #expect(try hospital.evaluate(text) == value)
  }

  @Test(
    "fields: null is no value, what is not recorded leaves it open",
    arguments: [
      ("subject.?name", "optional('MRI 1')"), ("subject.flows[0].target.?os", "optional()"),
      ("subject.flows[0].target.?os.version", "optional()"), ("subject.flows[2].target.?name", "optional()"),
      ("subject.flows[0].target.?name", "unknown"), ("subject.flows[0].target.?zone.?id", "unknown"),
      ("subject.?os.version.orValue('')", "'7'"), ("has(subject.?os.version)", "true"),
      ("has(subject.flows[0].target.?os.version)", "false"),
      ("has(subject.flows[0].target.?zone.id)", "unknown"),
      ("recorded(subject.flows[0].target.?zone.id)", "false"),
      ("recorded(subject.flows[0].target.?os.version)", "true"),
      ("subject.flows[0].target.?name.hasValue() || true", "true"),
      ("subject.flows[2].ports[?0]", "unknown"), ("subject.flows[2].ports.first()", "unknown"),
      ("[?subject.?name, ?subject.flows[0].target.?name]", "['MRI 1', …]"),
      ("[?subject.?name, ?subject.flows[0].target.?name].exists(n, n == 'MRI 1')", "true"),
      ("[subject.?name, subject.flows[0].target.?name].unwrapOpt()", "['MRI 1', …]"),
      ("{?'a': subject.flows[0].target.?name}", "unknown"),
      ("optional.of(subject.flows[0].target.name).hasValue()", "unknown"),
      ("optional.ofNonZeroValue(systems.filter(s, s.is_medical))", "optional([row(0, 0), …])"),
      ("optional.ofNonZeroValue(systems.filter(s, !s.is_medical))", "unknown"),
      ("subject.?cpu_count.optMap(c, c > 2).orValue(false)", "true"),
    ]
  )
  func facts(_ text: String, _ value: String) throws {
    var hospital = Hospital()
    #expect(try hospital.evaluate(text) == value)
  }

  @Test(
    "their types",
    arguments: [
      ("subject.?name", ExpressionType.optional(.string)), ("subject.?os.version", .optional(.string)),
      ("subject.?os.?version", .optional(.string)), ("subject.?tags[0]", .optional(.string)),
      ("[optional.none(), optional.of(1)]", .list(.optional(.int))), ("optional.none()", .optional(.dyn)),
      ("[?subject.?name]", .list(.string)), ("{?'a': subject.?cpu_count}", .map(.string, .int)),
      ("subject.?name.orValue('')", .string), ("subject.?name.optMap(n, n.size())", .optional(.int)),
      ("subject.?os.optFlatMap(o, o.?version)", .optional(.string)), ("mystery.?x", .optional(.dyn)),
      ("subject.?name.hasValue()", .bool), ("[subject.?name].unwrapOpt()", .list(.string)),
    ]
  )
  func types(_ text: String, _ type: ExpressionType) throws {
    var hospital = Hospital()
    #expect(try hospital.compile(text).type == type)
  }
}
