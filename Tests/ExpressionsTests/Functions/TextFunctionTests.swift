import Expressions
import Testing

@Suite("Functions over texts")
struct TextFunctionTests {
  @Test(
    "places",
    arguments: [
      ("'héé'.charAt(2)", "'é'"), ("'héé'.charAt(3)", "''"), ("'héé'.charAt(4)", "error(invalid-argument)"),
      ("'a'.charAt(-1)", "error(invalid-argument)"), ("''.charAt(0)", "''"),
      ("dyn(1).charAt(0)", "error(no-overload)"),
      ("'a'.charAt(dyn(true))", "error(no-overload)"), ("'a'.charAt(dyn(null))", "error(null-operand)"),
      ("'tacocat'.lastIndexOf('at')", "5"), ("'tacocat'.lastIndexOf('a', 4)", "1"),
      ("'tacocat'.lastIndexOf('')", "7"), ("'tacocat'.lastIndexOf('', 3)", "3"),
      ("'été'.lastIndexOf('é')", "2"), ("'été'.lastIndexOf('é', 1)", "0"), ("''.lastIndexOf('a')", "-1"),
      ("'ab'.lastIndexOf('abc')", "-1"), ("'abc'.lastIndexOf('a', 4)", "error(invalid-argument)"),
      ("'abc'.lastIndexOf('a', -1)", "error(invalid-argument)"),
      ("'abc'.indexOf('a', dyn('1'))", "error(no-overload)"), ("'abc'.indexOf('', 3)", "3"),
      ("'a,b'.split(',', dyn('1'))", "error(no-overload)"),
      ("'ab'.replace('a', 'b', dyn(1.0))", "error(no-overload)"),
    ]
  )
  func places(_ text: String, _ value: String) throws {
    var hospital = Hospital()
    #expect(try hospital.evaluate(text) == value)
  }

  @Test(
    "spellings",
    arguments: [
      ("'aé😀'.reverse()", "'😀éa'"), ("''.reverse()", "''"), ("subject.name.reverse()", "'1 IRM'"),
      (#"strings.quote('a\n\t\r\v\f\b\a')"#, #"'"a\n\t\r\v\f\b\a"'"#),
      (#"strings.quote('é\\"')"#, #"'"é\\\""'"#),
      ("strings.quote('')", #"'""'"#), ("strings.quote(subject.flows[0].target.name)", "unknown"),
      ("base64.encode(b'')", "''"), ("base64.encode(b'f')", "'Zg=='"), ("base64.encode(b'fo')", "'Zm8='"),
      ("base64.encode(b'foo')", "'Zm9v'"), ("base64.encode(b'\\xff\\xfe')", "'//4='"),
      ("base64.decode('Zm9v')", "b[102, 111, 111]"), ("base64.decode('Zg')", "b[102]"),
      ("base64.decode('')", "b[]"),
      ("base64.decode('Zg=')", "error(invalid-conversion)"),
      ("base64.decode('Z')", "error(invalid-conversion)"),
      ("base64.decode('Zg==Zg==')", "error(invalid-conversion)"),
      ("base64.decode('====')", "error(invalid-conversion)"),
      ("base64.decode('Z!==')", "error(invalid-conversion)"),
      ("base64.decode('Zm9v=')", "error(invalid-conversion)"),
    ]
  )
  func spellings(_ text: String, _ value: String) throws {
    var hospital = Hospital()
    #expect(try hospital.evaluate(text) == value)
  }

  @Test(
    "parts longer than what is compared byte by byte",
    arguments: [
      ("(A + 'b' + A + 'c').indexOf(A + 'c')", "21"), ("(A + A + 'b').indexOf(A + 'b')", "20"),
      ("(A + A).lastIndexOf(A)", "20"), ("(A + A).lastIndexOf(A, 3)", "3"),
      ("(A + 'é' + A).lastIndexOf('é' + A)", "20"),
      ("(A + A).indexOf(A + 'b')", "-1"), ("(A + 'x' + A + 'y').replace(A, '-')", "'-x-y'"),
      ("(A + 'x' + A).split(A)", "['', 'x', '']"),
      ("(A + A + A).split(A, 2)", "['', '" + String(repeating: "a", count: 40) + "']"),
      ("(A + 'b').contains(A + 'b')", "true"),
    ]
  )
  func longParts(_ text: String, _ value: String) throws {
    var hospital = Hospital()
    let letters = "'" + String(repeating: "a", count: 20) + "'"
    let expression = text.split(separator: "A", omittingEmptySubsequences: false).joined(separator: letters)
    #expect(try hospital.evaluate(expression) == value)
  }
}
