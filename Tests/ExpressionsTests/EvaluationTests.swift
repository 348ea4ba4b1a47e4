import Expressions
import Testing

@Suite("Values of expressions")
struct EvaluationTests {
  @Test(
    "operators and literals",
    arguments: [
      ("1 + 2 * 3", "7"), ("(1 + 2) * 3", "9"), ("7 / 2", "3"), ("-7 / 2", "-3"), ("-7 % 3", "-1"),
      ("1u + 2u", "3u"), ("0x1F", "31"), ("-0x10", "-16"), ("1.5e1", "15.0"), (".5 + 1.0", "1.5"),
      ("-9223372036854775808", "-9223372036854775808"), ("9223372036854775807 + 1", "error(overflow)"),
      ("-(-9223372036854775808)", "error(overflow)"), ("1u - 2u", "error(overflow)"),
      ("1 / 0", "error(division-by-zero)"), ("1 % 0", "error(division-by-zero)"), ("1.0 / 0.0", "inf"),
      ("9223372036854775807 * 2", "error(overflow)"), ("-9223372036854775808 / -1", "error(overflow)"),
      ("'a' + 'b'", "'ab'"), ("b'a' + b'\\xff'", "b[97, 255]"), ("[1] + [2, 3]", "[1, 2, 3]"),
      ("1 < 2 && 2u >= 2u", "true"), ("1 < 1.5", "true"), ("9007199254740993 > 9007199254740992.0", "false"),
      ("-1 < 0u", "true"), ("'b' > 'a'", "true"), ("'é' > 'z'", "true"), ("!true || true", "true"),
      ("true ? 1 : 2", "1"), ("false ? 1 : true ? 2 : 3", "2"), ("null == null", "true"),
      ("1 in [1, 2]", "true"),
      ("'c' in ['a', 'b']", "false"), ("'a' in {'a': 1}", "true"), ("{'a': 1}.a", "1"),
      ("{'a': 1}['b']", "error(no-such-key)"),
      ("[1, 2][1]", "2"), ("[1, 2][2]", "error(invalid-index)"), ("{1: 'x', 2: 'y'}[2]", "'y'"),
      ("{'a': 1, 'a': 2}", "error(invalid-key)"), ("[[1], [2]] == [[1], [2]]", "true"),
      ("{'a': 1} == {'a': 1}", "true"),
      ("dyn(1) == 1.0", "true"), ("dyn(1) == 'a'", "false"), ("dyn('a') < 1", "error(no-overload)"),
      ("r'\\n' == '\\\\n'", "true"), ("'''a'b'''", "'a'b'"), ("'\\u00e9\\x41\\101'", "'éAA'"),
      ("1 // one\n + 1", "2"),
      ("type(1) == int", "true"), ("type('a') == string && type([]) == list", "true"),
    ]
  )
  func operators(_ text: String, _ value: String) throws {
    var hospital = Hospital()
    #expect(try hospital.evaluate(text) == value)
  }

  @Test(
    "facts of records",
    arguments: [
      ("subject.name", "'MRI 1'"), ("subject.os.version == '7'", "true"),
      ("subject.zone.id in ['radiology', 'x']", "true"),
      ("subject.os.support_ends_on >= audit.date", "false"), ("subject.flows.size()", "3"),
      ("subject.flows.exists(f, !f.is_encrypted)", "true"), ("subject.flows.all(f, f.is_encrypted)", "false"),
      ("subject.flows.exists(f, f.is_encrypted && f.protocol == 'dicom')", "unknown"),
      ("subject.flows[0].target.name", "unknown"), ("subject.flows[0].target.os == null", "true"),
      ("subject.flows[0].target.os.version", "null"),
      ("subject.flows[0].target == subject.flows[1].target", "true"),
      ("subject.flows[2].target == null", "true"), ("subject.flows[2].target.name == null", "true"),
      ("subject.flows[2].ports.size()", "unknown"), ("subject.flows[2].ports.exists(p, p == 2575)", "true"),
      ("subject.flows[2].ports.exists(p, p == 1)", "unknown"), ("1 in subject.flows[2].ports", "unknown"),
      ("2575 in subject.flows[2].ports", "true"), ("subject.flows[2].ports.all(p, p > 3000)", "false"),
      ("subject.flows[2].ports.all(p, p > 1)", "unknown"), ("subject.flows[2].ports[0]", "unknown"),
      ("has(subject.name)", "true"), ("has(subject.flows[0].target.os)", "false"),
      ("has(subject.flows[0].target.name)", "unknown"),
      ("recorded(subject.flows[0].target.name)", "false"), ("recorded(subject.flows[0].target.os)", "true"),
      ("recorded(subject.flows[0].target.zone.id)", "false"),
      ("subject.flows[0].target.os.version < 'a'", "error(null-operand)"),
      ("systems.filter(s, s.is_medical)", "[row(0, 0), …]"),
      ("systems.filter(s, s.is_medical).exists(s, s.cpu_count > 3)", "true"),
      ("systems.map(s, s.name)", "['MRI 1', unknown]"),
      ("systems.map(s, s.is_medical, s.name)", "['MRI 1', …]"),
      ("subject.flows.exists_one(f, f.protocol == 'https')", "unknown"),
      ("systems.exists_one(s, s == subject)", "true"),
      ("network.reaches(subject, 'internet')", "true"),
      ("network.reaches(subject, subject.flows[0].target.name)", "unknown"),
      ("mystery.anything == 1", "unknown"), ("false && mystery.x", "false"),
    ]
  )
  func facts(_ text: String, _ value: String) throws {
    var hospital = Hospital()
    #expect(try hospital.evaluate(text) == value)
  }
}
