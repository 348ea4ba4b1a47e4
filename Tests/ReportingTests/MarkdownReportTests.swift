import Diagnostics
import Reporting
import Testing

@Suite struct MarkdownReportTests {
  private func text(_ set: ReportSet, _ language: Language) -> String {
    var output = ""
    MarkdownReport(set, language: language).write(to: &output)
    return output
  }

  @Test(arguments: Language.allCases) func reportsAreReviewed(language: Language) throws {
    try GoldenFile.expect(text(SampleSets.whole, language), matches: "report-\(language).md")
  }

  @Test(arguments: Language.allCases) func inventoryTextBecomesNoMarkup(language: Language) {
    let text = text(SampleSets.hostileSet, language)
    // Outside code, every mark has its backslash; inside code, nothing is markup.
    for line in text.split(separator: "\n") {
      let prose = line.replacing(#/`+[^`]*`+/#, with: "").replacing(#/\\./#, with: "")
      #expect(!prose.contains("<script") && !prose.contains("](javascript"), "\(line)")
    }
    #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
  }

  @Test func membersOfAGroupFollowEachOther() {
    let text = text(SampleSets.group, .en)
    #expect(text.contains("\n# `north`\n") && text.contains("\n# `south`\n"))
  }
}
