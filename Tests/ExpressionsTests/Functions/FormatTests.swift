import Expressions
import Testing

@Suite("Formatting of values")
struct FormatTests {
  @Test(
    "numbers",
    arguments: [
      ("'%.3f'.format([1.2345])", "'1.234'"), ("'%.0f'.format([0.5])", "'0'"),
      ("'%.0f'.format([1.5])", "'2'"),
      ("'%.0f'.format([2.5])", "'2'"), ("'%.1f'.format([0.25])", "'0.2'"), ("'%.1f'.format([0.35])", "'0.3'"),
      ("'%.2f'.format([999.999])", "'1000.00'"), ("'%.1f'.format([-0.0])", "'-0.0'"),
      ("'%f'.format([0.0])", "'0.000000'"),
      ("'%.20f'.format([0.1])", "'0.10000000000000000555'"),
      ("'%.0f'.format([1e23])", "'99999999999999991611392'"),
      ("'%.3f'.format([5e-324])", "'0.000'"), ("'%.2e'.format([5e-324])", "'4.94e-324'"),
      ("'%.3e'.format([1.7976931348623157e308])", "'1.798e+308'"), ("'%.0e'.format([9.5])", "'1e+01'"),
      ("'%.0e'.format([8.5])", "'8e+00'"), ("'%e'.format([0.0])", "'0.000000e+00'"),
      ("'%.1e'.format([-0.00996])", "'-1.0e-02'"),
      ("'%.3f'.format([-9223372036854775807])", "'-9223372036854775808.000'"),
      ("'%f'.format([1.0 / 0.0])", "'Infinity'"), ("'%e'.format([-1.0 / 0.0])", "'-Infinity'"),
      ("'%s %d'.format([1e21, 1e-7])", "'1000000000000000000000 0.0000001'"),
      ("'%s'.format([123456.5])", "'123456.5'"),
      ("'%s'.format([2.0])", "'2'"), ("'%s'.format([-0.5])", "'-0.5'"),
      ("'%s'.format([1.5e300]).size()", "301"),
      ("'%b %o %x %X'.format([-5, -8, -30, 30u])", "'-101 -10 -1e 1E'"),
      ("'%x'.format([18446744073709551615u])", "'ffffffffffffffff'"), ("'%b'.format([false])", "'0'"),
      ("'%x %X'.format(['é', b'\\x00\\xff'])", "'c3a9 00FF'"),
    ]
  )
  func numbers(_ text: String, _ value: String) throws {
    var hospital = Hospital()
    #expect(try hospital.evaluate(text) == value)
  }

  @Test(
    "any value",
    arguments: [
      ("'%s'.format([subject.os.support_ends_on])", "'2020-01-14'"),
      ("'%s'.format([years(1) + days(2)])", "'P1Y2D'"),
      ("'%s'.format([cidr('10.0.0.0/8')])", "'10.0.0.0/8'"), ("'%s'.format([[ip('::1')]])", "'[::1]'"),
      ("'%s'.format([type(ip('::1'))])", "'net.IP'"), ("'%s'.format([{}])", "'{}'"),
      ("'%s'.format([[]])", "'[]'"),
      ("'%s'.format([{'b': 1, 'a': {2: [null]}}])", "'{a: {2: [null]}, b: 1}'"),
      ("'%%%s%%'.format(['x'])", "'%x%'"),
      ("'é%s'.format(['ü'])", "'éü'"), ("''.format([1])", "''"),
      ("'%s'.format([subject.tags])", "'[radiology, vital]'"),
    ]
  )
  func anything(_ text: String, _ value: String) throws {
    var hospital = Hospital()
    #expect(try hospital.evaluate(text) == value)
  }

  @Test(
    "what has no spelling, or none yet",
    arguments: [
      ("'%s'.format([])", "error(invalid-argument)"), ("'%'.format([1])", "error(invalid-argument)"),
      ("'%.'.format([1])", "error(invalid-argument)"), ("'%.f'.format([1])", "error(invalid-argument)"),
      ("'%.2'.format([1])", "error(invalid-argument)"), ("'%.1001f'.format([1])", "error(invalid-argument)"),
      ("'%.99999999999999999999f'.format([1])", "error(invalid-argument)"),
      ("'%E'.format([1])", "error(invalid-argument)"),
      ("'%d'.format(['1'])", "error(no-overload)"), ("'%b'.format([1.0])", "error(no-overload)"),
      ("'%f'.format(['1'])", "error(no-overload)"), ("'%x'.format([null])", "error(null-operand)"),
      ("'%s'.format([subject])", "error(no-overload)"),
      ("'%s'.format([b'\\xff'])", "error(invalid-conversion)"),
      ("'%s'.format([subject.flows[0].target.name])", "unknown"),
      ("'%s'.format([systems[1].tags])", "unknown"),
      ("'%s'.format(systems[1].tags)", "unknown"), ("'%s'.format([systems.map(s, s.name)])", "unknown"),
    ]
  )
  func refusals(_ text: String, _ value: String) throws {
    var hospital = Hospital()
    #expect(try hospital.evaluate(text) == value)
  }
}
