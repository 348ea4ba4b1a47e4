import Audit
import Catalogue
import Comparison
import Diagnostics
import Testing

@testable import Reporting

@Suite struct RepeatedFindingsTests {
  /// Scanners with the same facts, and one with another.
  private func report(_ count: Int, name: String? = nil) -> Report {
    let facts = ["Windows 7", "Windows XP"].map {
      SampleResult.evidence("os.name", $0, $0, SampleResult.declared)
    }
    var result = SampleResult.result
    result.findings = (10..<10 + count).map { number in
      let isOther = number == 11
      return SampleResult.result(
        2,
        "mri-\(number)",
        .fail,
        name: name,
        message: ("mri-\(number) is old.", "mri-\(number) est ancien."),
        witnesses: [
          Witness(
            fingerprint: String(repeating: "\(number)", count: 32),
            evidence: [facts[isOther ? 1 : 0]]
          )
        ]
      )
    }
    return SampleSets.report(result)
  }

  private func text(
    _ report: Report,
    _ language: Language = .en,
    width: Int = 100,
    by arrangement: FindingArrangement = .check
  ) -> String {
    var text = ""
    TextReport(report, language: language, width: width, isColoured: false, by: arrangement).write(to: &text)
    return text
  }

  @Test func whatRepeatsIsSaidOnce() {
    let text = text(report(6))
    #expect(text.contains("✗ 5\u{A0}systems — non-compliant"))
    #expect(text.components(of: "Windows 7") == 1 && text.components(of: "Windows XP") == 1)
    #expect(text.contains("✗ mri-11 — non-compliant"))
    for number in 10...15 { #expect(text.contains("#" + String(repeating: "\(number)", count: 6))) }
    #expect(self.text(report(6), .fr).contains("✗ 5\u{A0}systèmes — non conforme"))
  }

  /// The order of findings stays that of the first of each.
  @Test func findingsOfSeveralKindsAreToldInTheirOrder() {
    let findings = report(8).result.findings[...]
    let entries = AlikeFindings(findings) { _ in nil }.entries
    #expect(
      entries.map { $0.map(\.subject.id) } == [
        ["mri-10", "mri-12", "mri-13", "mri-14", "mri-15", "mri-16", "mri-17"], ["mri-11"],
      ]
    )
  }

  @Test func whatIsNewStandsApartFromWhatIsKnown() {
    let findings = report(5).result.findings[...]
    let entries = AlikeFindings(findings) { $0.subject.id == "mri-13" ? .new : .unchanged }.entries
    #expect(entries.map(\.count) == [1, 1, 1, 1, 1])
  }

  /// Thousands of alike findings must not be compared with one another.
  @Test func eachFindingIsComparedWithTheBaselineOnce() {
    var asked = 0
    let findings = report(500).result.findings[...]
    let entries = AlikeFindings(findings) { _ in
      asked += 1
      return .unchanged
    }.entries
    #expect(entries.map(\.count) == [499, 1] && asked == 499)
  }

  @Test func twoAreToldOneByOne() {
    let text = text(report(3))
    #expect(!text.contains("2\u{A0}systems —") && text.components(of: "Windows 7") == 2)
  }

  @Test(arguments: [80, 200], FindingArrangement.allCases)
  func linesKeepToTheWidth(width: Int, arrangement: FindingArrangement) {
    for report in [SampleResult.report, report(40), SampleSets.hostileSet.parts[0].report] {
      for language in Language.allCases {
        let text = text(report, language, width: width, by: arrangement)
        // A word that is wider than the line stands alone on it.
        let wide = text.split(separator: "\n").filter {
          TerminalText.width(String($0)) > width && $0.split(separator: " ").count > 1
        }
        #expect(wide.isEmpty, "\(wide)")
      }
    }
  }

  @Test(arguments: FindingArrangement.allCases, Language.allCases)
  func hostileTextsAreHarmlessUnderEveryHeading(arrangement: FindingArrangement, language: Language) {
    let text = text(SampleSets.hostileSet.parts[0].report, language, by: arrangement)
    #expect(!text.unicodeScalars.contains { $0 != "\n" && TerminalText.isHidden($0) })
  }

  @Test func findingsStandUnderTheirHeadings() {
    let report = SampleResult.report
    let control = text(report, by: .control)
    #expect(control.contains("\nGDPR Art. 32(1)(b) · Title of 32(1)(b) — non-compliant\n"))
    let record = text(report, by: .system)
    #expect(record.contains("irm-1 runs Windows 7. #e5e5e5e5e5e5 #f6f6f6f6f6f6"))
    #expect(text(report, by: .site).contains("\nNot recorded\n"))
    #expect(text(report, by: .department).contains("\nNot recorded\n"))
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
