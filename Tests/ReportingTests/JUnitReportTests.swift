import Audit
import Catalogue
import Diagnostics
import Testing

@testable import Reporting

@Suite struct JUnitReportTests {
  @Test func everyResultIsATestCaseAndCountsAgree() {
    let text = WrittenFormat.junit.text(SampleSets.whole)
    #expect(text.contains(#"<testsuites name="serment" tests="9" failures="2" errors="0">"#))
    #expect(text.ranges(of: "<testcase ").count == 9)
    #expect(text.ranges(of: "<failure ").count == 2 && text.ranges(of: "<skipped ").count == 6)
    #expect(
      text.contains(
        #"<testsuite name="unsupported-operating-system" tests="6" failures="1" errors="0" skipped="4" time="0""#
      )
    )
  }

  @Test func whatNeitherPassesNorFailsIsSkippedWithItsReason() {
    let text = WrittenFormat.junit.text(SampleSets.whole)
    for reason in [
      "waived: Risk accepted until 31\u{A0}March\u{A0}2027", "not evidenced – ",
      "attested: Attestation att-1",
      "to be reviewed – The plan", "not applicable",
    ] {
      #expect(text.contains("<skipped message=\"\(reason)"), "\(reason)")
    }
  }

  @Test func aBrokenRuleIsAnError() {
    var result = SampleResult.result
    result.findings = [
      .init(
        check: 0,
        subject: SampleResult.subject("a"),
        outcome: .open,
        cause: .ruleError,
        message: LocalizedText(verbatim: ""),
        witnesses: [],
        missing: .none
      )
    ]
    let text = WrittenFormat.junit.text(ReportSet(SampleSets.report(result)))
    #expect(text.contains(#"errors="1""#) && text.contains(#"<error message="No restore test"#))
  }

  @Test(arguments: Language.allCases)
  func inventoryTextIsNoMarkup(language: Language) {
    let text = WrittenFormat.junit.text(SampleSets.hostileSet, language)
    let tags = Set(text.matches(of: /<\/?([^\s\/>]*)/).map { String($0.output.1) })
    #expect(
      tags == ["?xml", "testsuites", "testsuite", "properties", "property", "testcase", "failure", "skipped"]
    )
    #expect(!text.contains("]]>") && text.contains("]]&gt;"))
    #expect(text.ranges(of: "</failure>").count == 1)
  }

  @Test(arguments: [
    ("a<b>&\"'", "a&lt;b&gt;&amp;&quot;&apos;"), ("a\nb\tc", "a&#10;b&#9;c"), ("]]>", "]]&gt;"),
    ("\u{0}\u{B}\u{1B}\r", "\\u{0}\\u{B}\\u{1B}\\r"), ("\u{FFFE}\u{FFFF}", "\\u{FFFE}\\u{FFFF}"),
    ("\u{7F}\u{85}\u{9F}", "\\u{7F}\\u{85}\\u{9F}"), ("é 漢 🏥", "é 漢 🏥"),
  ])
  func noCharacterIsWrittenThatXMLForbids(text: String, escaped: String) {
    #expect(XMLText.escaped(text) == escaped)
  }
}
