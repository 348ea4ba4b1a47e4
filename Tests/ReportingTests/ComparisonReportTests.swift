import Audit
import Catalogue
import Comparison
import Diagnostics
import Reporting
import Testing
import Values

@Suite struct ComparisonReportTests {
  private static func text(_ language: Language, width: Int, isColoured: Bool = false) -> String {
    var text = ""
    ComparisonTextReport(
      SampleComparison.comparison,
      language: language,
      width: width,
      isColoured: isColoured,
      toolVersion: "1.2.3"
    ).write(to: &text)
    return text
  }

  @Test(arguments: [(Language.en, 100), (.fr, 80)])
  func textIsTheReviewedOne(language: Language, width: Int) throws {
    try GoldenFile.expect(Self.text(language, width: width), matches: "diff-\(language)-\(width).txt")
  }

  @Test func jsonIsTheReviewedOne() throws {
    var text = ""
    JSONComparison(SampleComparison.comparison, toolVersion: "1.2.3").write(to: &text)
    try GoldenFile.expect(text, matches: "diff.json")
  }

  @Test(arguments: Language.allCases, [60, 80, 120])
  func linesKeepTheWidthAndCommandNoTerminal(language: Language, width: Int) {
    let text = Self.text(language, width: width)
    for line in text.split(separator: "\n") { #expect(line.unicodeScalars.count <= width, "\(line)") }
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x202E })
  }

  @Test func coloursAreTheOnlySequences() {
    let coloured = Self.text(.en, width: 100, isColoured: true)
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == Self.text(.en, width: 100))
    #expect(coloured != Self.text(.en, width: 100))
  }

  /// The report of an audit marks what is new and known, and says at its end what is no longer there.
  @Test(arguments: Language.allCases)
  func auditsShowWhatTheBaselineKnows(language: Language) throws {
    var report = SampleResult.report
    let now = RecordedResult(
      report.result,
      of: report.catalogue,
      exposure: nil,
      name: "now",
      toolVersion: "1.2.3"
    )
    let fail = try #require(now.judgements.first { $0.standing == .fail })
    var gone = fail
    gone.key.subject = "former"
    var baseline = RecordedResult(
      name: "b.yaml",
      asOf: now.asOf,
      ruleSetDigest: "other",
      judgements: [fail, gone]
    )
    baseline.extent = .accepted
    report.comparison = Comparison(baseline, now)
    var text = ""
    TextReport(report, language: language, width: 120, isColoured: false).write(to: &text)
    let known = language == .en ? "· known" : "· connu"
    let new = language == .en ? "· new" : "· nouveau"
    #expect(text.contains(known) && text.contains(new), "\(text)")
    #expect(text.contains(language == .en ? "The rules differ" : "Les règles diffèrent"))
    #expect(text.contains("former — ") && text.contains(language == .en ? "1\u{A0}known" : "1\u{A0}connu"))
    var json = ""
    JSONReport(report).write(to: &json)
    #expect(json.contains(#""change": "gone", "check": "\#(fail.key.check)""#))
    #expect(json.contains(#""baseline": {"name": "b.yaml""#))
  }

  @Test(arguments: Language.allCases)
  func waiversSetAsideAreTold(language: Language) {
    var result = SampleResult.result
    result.setsWaiversAside = true
    let report = Report(
      result: result,
      catalogue: SampleCatalogue.catalogue,
      sources: SampleResult.sources,
      toolVersion: "1.2.3"
    )
    var text = ""
    TextReport(report, language: language, width: 80, isColoured: false).write(to: &text)
    let words = language == .en ? "Waivers are set aside" : "Les dérogations ne sont pas appliquées"
    #expect(text.contains(words))
    var json = ""
    JSONReport(report).write(to: &json)
    #expect(json.contains(#""setsWaiversAside": true"#))
  }
}
