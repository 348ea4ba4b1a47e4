import Expressions
import Testing

@Suite("IP addresses and their ranges")
struct NetworkFunctionTests {
  @Test(
    "spellings that are an address, with the canonical one",
    arguments: [
      ("0.0.0.0", "0.0.0.0"), ("255.255.255.255", "255.255.255.255"), ("::", "::"), ("::1", "::1"),
      ("1::", "1::"),
      ("2001:DB8:0:0:1:0:0:1", "2001:db8::1:0:0:1"), ("2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1"),
      ("1:0:0:2:0:0:0:3", "1:0:0:2::3"), ("0:0:0:0:0:0:0:0", "::"), ("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"),
      ("64:ff9b::192.0.2.33", "64:ff9b::c000:221"), ("::ffff:c0a8:1", "192.168.0.1"), ("::0001", "::1"),
      ("::fffe:1:2", "::fffe:1:2"),
    ]
  )
  func addresses(_ text: String, _ canonical: String) throws {
    var hospital = Hospital()
    #expect(try hospital.evaluate("string(ip('\(text)'))") == "'\(canonical)'")
    #expect(try hospital.evaluate("isIP('\(text)')") == "true")
    #expect(try hospital.evaluate("ip.isCanonical('\(text)')") == "\(text == canonical)")
    #expect(try hospital.evaluate("ip('\(text)') == ip('\(canonical)')") == "true")
  }

  @Test(
    "spellings that are none",
    arguments: [
      "", ".", "1.2.3", "1.2.3.4.5", "1.2.3.256", "01.2.3.4", "1.2.3.+4", "1..2.3", " 1.2.3.4", "1.2.3.4 ",
      ":", ":::", ":1",
      "1:", "1::2::3", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7:8::", "::12345", "::g", "::+1",
      "fe80::1%eth0",
      "::ffff:192.168.0.1", "1.2.3.4::", "::1.2.3", "::1.2.3.4:5", "0x1.2.3.4", "١.2.3.4",
    ]
  )
  func noAddresses(_ text: String) throws {
    var hospital = Hospital()
    #expect(try hospital.evaluate("isIP('\(text)')") == "false")
    #expect(try hospital.evaluate("ip('\(text)')") == "error(invalid-conversion)")
    #expect(try hospital.evaluate("ip.isCanonical('\(text)')") == "error(invalid-conversion)")
    #expect(try hospital.evaluate("isCIDR('\(text)/8')") == "false")
  }

  @Test(
    "kinds of addresses",
    arguments: [
      ("127.255.0.1", "isLoopback", true), ("128.0.0.1", "isLoopback", false), ("::2", "isLoopback", false),
      ("10.0.0.1", "isGlobalUnicast", true), ("239.255.255.255", "isGlobalUnicast", false),
      ("fd00::1", "isGlobalUnicast", true),
      ("::", "isGlobalUnicast", false), ("169.254.0.1", "isGlobalUnicast", false),
      ("febf::1", "isLinkLocalUnicast", true),
      ("fec0::1", "isLinkLocalUnicast", false), ("169.253.0.1", "isLinkLocalUnicast", false),
      ("ff02::1", "isLinkLocalMulticast", true),
      ("ff12::1", "isLinkLocalMulticast", true), ("ff05::1", "isLinkLocalMulticast", false),
      ("224.0.1.0", "isLinkLocalMulticast", false),
      ("::", "isUnspecified", true), ("0.0.0.1", "isUnspecified", false),
    ]
  )
  func kinds(_ address: String, _ function: String, _ value: Bool) throws {
    var hospital = Hospital()
    #expect(try hospital.evaluate("ip('\(address)').\(function)()") == "\(value)")
  }

  @Test(
    "ranges",
    arguments: [
      ("cidr('10.1.2.3/0').masked() == cidr('0.0.0.0/0')", "true"),
      ("cidr('::1/0').masked() == cidr('::/0')", "true"),
      ("string(cidr('2001:db8:ffff::/33').masked())", "'2001:db8:8000::/33'"),
      ("string(cidr('2001:db8::ffff:ffff:ffff:ffff/65').masked())", "'2001:db8:0:0:8000::/65'"),
      ("string(cidr('::ff/127').masked())", "'::fe/127'"), ("cidr('::1/128').isMask()", "true"),
      ("cidr('::1/64').isMask()", "false"),
      ("cidr('10.0.0.0/8') == cidr('10.0.0.0/9')", "false"),
      ("cidr('10.0.0.0/8') == dyn(ip('10.0.0.0'))", "false"),
      ("cidr('0.0.0.0/0').containsIP('255.255.255.255')", "true"),
      ("cidr('::/0').containsIP('1.2.3.4')", "false"),
      ("cidr('::/0').containsIP('::1')", "true"), ("cidr('10.0.0.0/31').containsIP('10.0.0.2')", "false"),
      ("cidr('10.0.0.0/8').containsIP('::ffff:a01:203')", "true"),
      ("cidr('10.0.0.0/8').containsIP('x')", "error(invalid-conversion)"),
      ("cidr('10.0.0.0/8').containsIP('10.0.0.0/8')", "error(invalid-conversion)"),
      ("cidr('10.1.2.3/8').containsCIDR('10.9.0.0/16')", "true"),
      ("cidr('10.0.0.0/16').containsCIDR('10.0.0.0/8')", "false"),
      ("cidr('::/0').containsCIDR('10.0.0.0/8')", "false"),
      ("cidr('10.0.0.0/8').containsCIDR('x')", "error(invalid-conversion)"),
      ("cidr('10.0.0.0/08')", "error(invalid-conversion)"),
      ("cidr('10.0.0.0/+8')", "error(invalid-conversion)"),
      ("cidr('10.0.0.0/')", "error(invalid-conversion)"),
      ("cidr('10.0.0.0/8/8')", "error(invalid-conversion)"),
      ("cidr('::/129')", "error(invalid-conversion)"), ("isCIDR('::ffff:a00:0/104')", "false"),
      ("isCIDR('::/128')", "true"),
      ("cidr('10.0.0.0/8').containsIP(dyn(null))", "error(null-operand)"),
      ("dyn('x').family()", "error(no-overload)"),
      ("cidr('10.0.0.0/8').containsIP(subject.flows[0].target.name)", "unknown"),
      ("cidr('10.0.0.0/8').containsIP(dyn(cidr('10.0.0.0/8')))", "error(no-overload)"),
      ("ip('10.0.0.1') in [ip('10.0.0.2'), ip('10.0.0.1')]", "true"),
      ("{'a': ip('::1')}.a == ip('0::1')", "true"),
      ("cidr(subject.tags[0] == 'radiology' ? '10.0.0.0/8' : 'x').prefixLength()", "8"),
      ("type(cidr('::/0')) == net.CIDR", "true"),
      ("type(ip('::1')) == net.CIDR", "false"), ("ip('::1') == dyn('::1')", "false"),
      ("dyn(ip('::1')) < dyn(ip('::2'))", "error(no-overload)"),
    ]
  )
  func ranges(_ text: String, _ value: String) throws {
    var hospital = Hospital()
    #expect(try hospital.evaluate(text) == value)
  }
}
