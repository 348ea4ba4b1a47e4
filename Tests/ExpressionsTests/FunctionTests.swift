import Expressions
import Testing

@Suite("Functions of expressions")
struct FunctionTests {
  private func expect(_ text: String, _ value: String) throws {
    var hospital = Hospital()
    let found = try hospital.evaluate(text)
    #expect(found == value, "`\(text.prefix(80))`")
  }

  @Test(
    "texts",
    arguments: [
      ("size('πέντε')", "5"), ("'héé'.size()", "3"), ("b'h\\xc3'.size()", "2"),
      ("'abc'.contains('bc')", "true"),
      ("'abc'.contains('')", "true"), ("'abc'.contains('ac')", "false"), ("'abc'.startsWith('ab')", "true"),
      ("'abc'.startsWith('abcd')", "false"), ("'abc'.endsWith('bc')", "true"),
      ("'É1A'.lowerAscii()", "'É1a'"),
      ("'éa[z'.upperAscii()", "'éA[Z'"), ("'MÜLLER'.foldCase() == 'Müller'.foldCase()", "true"),
      ("' \\t a b\\u00a0 '.trim()", "'a b'"), ("'  '.trim()", "''"),
      ("'a,b,,c'.split(',')", "['a', 'b', '', 'c']"),
      ("'a,b,c'.split(',', 2)", "['a', 'b,c']"), ("'a,b'.split(',', 0)", "[]"),
      ("'aé'.split('')", "['a', 'é']"),
      ("['a', 'b'].join('-')", "'a-b'"), ("['a'].join()", "'a'"), ("[].join('-')", "''"),
      ("'banana'.replace('an', 'X')", "'bXXa'"), ("'banana'.replace('a', 'o', 2)", "'bonona'"),
      ("'ab'.replace('', '-')", "'-a-b-'"), ("'ab'.replace('', '-', 2)", "'-a-b'"),
      ("'ab'.replace('a', 'x', 0)", "'ab'"),
      ("'tacocat'.substring(4)", "'cat'"), ("'tàcocat'.substring(0, 4)", "'tàco'"),
      ("'a'.substring(1)", "''"),
      ("'abc'.substring(2, 1)", "error(invalid-argument)"), ("'abc'.substring(4)", "error(invalid-argument)"),
      ("'abc'.substring(-1)", "error(invalid-argument)"), ("'tàcocat'.indexOf('co')", "2"),
      ("'abc'.indexOf('x')", "-1"),
      ("'abcabc'.indexOf('a', 1)", "3"), ("'abc'.indexOf('a', 9)", "error(invalid-argument)"),
      ("'abc'.indexOf('')", "0"),
      ("subject.name.lowerAscii() in ['mri 1']", "true"), ("subject.name + '!' == 'MRI 1!'", "true"),
      ("('x' + subject.name) in ['a', 'b']", "false"), ("('M' + 'RI 1') == subject.name", "true"),
      ("'Z' + subject.name < 'a'", "true"),
      ("subject.flows[0].target.os.version.size()", "error(null-operand)"),
      ("subject.flows[0].target.name.size()", "unknown"),
    ]
  )
  func texts(_ text: String, _ value: String) throws { try expect(text, value) }

  @Test(
    "days, instants, exact and calendar times",
    arguments: [
      ("date('2026-01-31') + months(1)", "2026-02-28"), ("date('2024-01-31') + months(1)", "2024-02-29"),
      ("date('2024-02-29') + years(1)", "2025-02-28"), ("date('2026-03-31') - months(1)", "2026-02-28"),
      ("date('2026-11-24') - days(24)", "2026-10-31"),
      ("months(1) + date('2026-11-30') + days(2)", "2027-01-01"),
      ("date('2026-01-01') - date('2025-12-31') == duration('24h')", "true"),
      ("date('9999-12-31') + days(1)", "error(overflow)"),
      ("date('0001-01-01') - years(1)", "error(overflow)"),
      ("years(10) + months(2) + days(3)", "period(122, 3)"),
      ("-years(1) - days(1)", "period(-12, -1)"), ("years(400000000)", "error(overflow)"),
      ("date('2026-02-30')", "error(invalid-conversion)"),
      ("date('26-02-03')", "error(invalid-conversion)"), ("audit.date > date('2026-11-23')", "true"),
      ("timestamp('2026-11-24T10:12:00.5+01:00')", "timestamp(1795511520, 500000000)"),
      ("timestamp('2026-11-24T09:12:00Z') == timestamp('2026-11-24T10:12:00+01:00')", "true"),
      ("timestamp('2026-11-24 09:12:00Z')", "error(invalid-conversion)"),
      ("timestamp('2026-11-24T24:00:00Z')", "error(invalid-conversion)"),
      ("timestamp('2026-11-24T09:12:00')", "error(invalid-conversion)"),
      ("timestamp(date('1970-01-02'))", "timestamp(86400, 0)"),
      ("date(timestamp('1969-12-31T23:59:59Z'))", "1969-12-31"),
      ("int(timestamp('1970-01-01T01:00:00Z'))", "3600"),
      ("duration('1h30m') + duration('-0.5s')", "duration(5399, 500000000)"),
      ("duration('-1.5s')", "duration(-2, 500000000)"),
      ("string(duration('-1.5s'))", "'-1.5s'"), ("string(duration('1h'))", "'3600s'"),
      ("duration('1')", "error(invalid-conversion)"),
      ("duration('1h') > duration('59m59.999s')", "true"), ("duration('90m').getHours()", "1"),
      ("duration('-90m').getMinutes()", "-90"),
      ("duration('1.25s').getMilliseconds()", "250"), ("subject.seen_at.getFullYear()", "2001"),
      ("subject.seen_at.getMonth()", "8"),
      ("subject.seen_at.getDate()", "9"), ("subject.seen_at.getDayOfMonth()", "8"),
      ("subject.seen_at.getDayOfWeek()", "0"),
      ("subject.seen_at.getDayOfYear()", "251"), ("subject.seen_at.getHours()", "1"),
      ("subject.seen_at.getMinutes()", "46"),
      ("subject.seen_at.getSeconds()", "40"), ("subject.seen_at.getMilliseconds()", "500"),
      ("date('1969-12-31').getDayOfWeek()", "3"),
      ("string(subject.seen_at)", "'2001-09-09T01:46:40.5Z'"), ("string(years(10) + days(1))", "'P10Y1D'"),
      ("subject.seen_at - duration('1h') < subject.seen_at", "true"),
      ("subject.seen_at - subject.seen_at", "duration(0, 0)"),
      ("timestamp('9999-12-31T23:59:59Z') + duration('1s')", "error(overflow)"),
    ]
  )
  func times(_ text: String, _ value: String) throws {
    try expect(text, value)
  }

  @Test(
    "conversions",
    arguments: [
      ("int('12')", "12"), ("int('+12')", "error(invalid-conversion)"),
      ("int('1.5')", "error(invalid-conversion)"),
      ("int(-3.9)", "-3"), ("int(1e19)", "error(overflow)"), ("int(0.0 / 0.0)", "error(overflow)"),
      ("uint(-1)", "error(overflow)"),
      ("uint('7')", "7u"), ("double('1e3')", "1000.0"), ("double('0x10')", "error(invalid-conversion)"),
      ("double(3)", "3.0"),
      ("int(18446744073709551615u)", "error(overflow)"), ("string(1.5)", "'1.5'"), ("string(2.0)", "'2'"),
      ("string(true)", "'true'"),
      ("string(7u)", "'7'"), ("string(date('2026-01-02'))", "'2026-01-02'"), ("bytes('é')", "b[195, 169]"),
      ("string(b'\\xc3\\xa9')", "'é'"),
      ("string(b'\\xff')", "error(invalid-conversion)"), ("bool('true')", "true"),
      ("bool('yes')", "error(invalid-conversion)"),
      ("[3, 1, 2].min()", "1"), ("['b', 'a'].max()", "'b'"), ("[1, 2].sum()", "3"),
      ("[0.5, 1.0].sum()", "1.5"),
      ("[].sum()", "0"), ("[].min()", "error(empty-list)"),
      ("[9223372036854775807, 1].sum()", "error(overflow)"),
      ("size({'a': 1})", "1"), ("dyn({'a': 1}).a + 1", "2"), ("type(date('2026-01-01')) == date", "true"),
    ]
  )
  func conversions(_ text: String, _ value: String) throws { try expect(text, value) }

  @Test("an expression that takes too many steps has no value, even where the rest would absorb the error")
  func cost() throws {
    let list = "[" + (0..<40).map(String.init).joined(separator: ", ") + "]"
    let text = "'\(String(repeating: "x", count: 2000))' + string(b)"
    let walk = "\(list).all(a, \(list).all(b, (\(text)).size() > a))"
    try expect("\(list).all(a, \(list).all(b, a + b >= 0))", "true")
    try expect(walk, "error(cost-exceeded)")
    try expect("\(walk) || subject.is_medical", "error(cost-exceeded)")
    try expect("mystery == 1 || \(walk)", "error(cost-exceeded)")
    var hospital = Hospital()
    let explanation = try hospital.explain("mystery == 1 || \(walk)")
    #expect(EvaluationError(explanation.value) == .costExceeded)
    #expect(explanation.witnesses.isEmpty && explanation.missing.isEmpty)
  }
}
