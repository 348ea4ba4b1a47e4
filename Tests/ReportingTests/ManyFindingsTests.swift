import Catalogue
import Diagnostics
import Reporting
import Testing

@testable import Audit

/// A report on thousands of systems that share a finding.
@Suite struct ManyFindingsTests {
  private func report(_ count: Int, _ outcome: Outcome) -> String {
    var result = SampleResult.result
    result.findings = (1...count).map { number in
      SampleResult.result(
        2,
        "s-\(10_000 + number)",
        outcome,
        message: ("message \(number)", "message \(number)"),
        missing: outcome == .open
      )
    }
    var output = ""
    let report = Report(
      result: result,
      catalogue: SampleCatalogue.catalogue,
      sources: SampleResult.sources,
      toolVersion: "1"
    )
    TextReport(report, language: .en, width: 80, isColoured: false).write(to: &output)
    return output
  }

  @Test func twentyAreShownAndTheRestCountedAndBounded() {
    let text = report(5000, .fail)
    #expect(text.contains("message 20\n") && !text.contains("message 21\n"))
    #expect(text.contains("and 4,980\u{A0}others, from s-10021 … s-15000; `--format json` lists all"))
    #expect(text.utf8.count < 20_000)
  }

  @Test func oneMoreThanTwentyIsNamedAlone() {
    #expect(report(21, .fail).contains("and 1\u{A0}other, from s-10021; `--format json` lists all"))
    #expect(!report(20, .fail).contains("`--format json` lists all"))
  }

  @Test func openResultsOfOneKindNameTwentySubjects() {
    let text = report(5000, .open)
    #expect(text.contains("s-10020") && !text.contains("s-10022"))
    #expect(text.contains("and 4,980\u{A0}others, from s-10021 … s-15000"))
    #expect(text.utf8.count < 20_000)
  }
}
