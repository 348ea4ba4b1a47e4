import Audit
import Catalogue
import Diagnostics
import Testing

@testable import Reporting

@Suite struct FindingStoryTests {
  private func story(
    _ beginning: String,
    _ language: Language,
    width: Int,
    _ report: Report = SampleResult.report
  )
    -> String?
  {
    guard case .one(let found) = FindingSearch(report).find(beginning) else { return nil }
    var output = ""
    let style = ListingStyle(language: language, width: width, isColoured: false)
    FindingStory(found, in: report, style: style).write(to: &output)
    return output
  }

  @Test(arguments: [(Language.en, 100), (.fr, 80)]) func theStoryIsReviewed(language: Language, width: Int)
    throws
  {
    let text = try #require(story("e5", language, width: width))
    try GoldenFile.expect(text, matches: "story-\(language)-\(width).txt")
    // A whole fingerprint has no place to break.
    let fingerprint = String(repeating: "e5", count: 32)
    for line in text.split(separator: "\n") where !line.contains(fingerprint) {
      #expect(TerminalText.width(String(line)) <= width, "\(line)")
    }
  }

  @Test(arguments: ["#E5E5", "e5", String(repeating: "e5", count: 32)])
  func findingsAreFoundAsPeopleCopyThem(beginning: String) {
    #expect(story(beginning, .en, width: 80)?.contains("#e5e5e5") == true)
  }

  @Test func nothingAndSeveralAreToldApart() {
    guard case .none = FindingSearch(SampleResult.report).find("zz") else {
      Issue.record("found what is not there")
      return
    }
    guard case .none = FindingSearch(SampleResult.report).find("#") else {
      Issue.record("found all by nothing")
      return
    }
    var result = SampleResult.result
    result.findings = ["ab", "ac"].map { digits in
      SampleResult.result(0, digits, .fail, witnesses: [SampleResult.witness(digits, [])])
    }
    guard case .several(let names) = FindingSearch(SampleSets.report(result)).find("a") else {
      Issue.record("`a` begins several")
      return
    }
    #expect(names.count == 2 && names.allSatisfy { $0.hasPrefix("a") })
  }

  @Test(arguments: Language.allCases) func hostileTextsAreHarmless(language: Language) {
    let report = SampleSets.hostileSet.parts[0].report
    for entry in report.entries {
      let text = story(entry.fingerprint, language, width: 80, report) ?? ""
      #expect(!text.isEmpty && !text.unicodeScalars.contains { $0 != "\n" && TerminalText.isHidden($0) })
    }
  }
}
