import Audit
import Catalogue
import Diagnostics
import FoundationEssentials
import Reporting
import Testing

/// What GitLab and GitHub show.
@Suite struct GitReportTests {
  private struct Issue: Decodable {
    struct Location: Decodable {
      struct Lines: Decodable { var begin: Int }
      var path: String
      var lines: Lines
    }
    var description: String
    var fingerprint: String
    var severity: String
    var location: Location
  }

  private func issues(_ set: ReportSet) throws -> [Issue] {
    try JSONDecoder().decode([Issue].self, from: Data(WrittenFormat.gitlab.text(set).utf8))
  }

  @Test func everyWitnessIsAnIssueOfGitLab() throws {
    let issues = try issues(SampleSets.whole)
    #expect(
      issues.map(\.severity) == ["critical", "info", "info", "blocker", "blocker", "info", "info", "info"]
    )
    #expect(issues[0].location.path == "radiologie.yaml" && issues[0].location.lines.begin == 4)
    #expect(issues[5].description.hasPrefix("waived: Risk accepted until"))
    #expect(issues[2].description.hasPrefix("attested: "))
  }

  @Test func fingerprintsOfAGroupAreUnique() throws {
    let issues = try issues(SampleSets.group)
    #expect(issues.count == 16 && Set(issues.map(\.fingerprint)).count == 16)
  }

  @Test func annotationsBeginWithTheGravest() {
    let lines = WrittenFormat.github.text(SampleSets.whole).split(separator: "\n")
    #expect(lines.count == 6)
    #expect(lines[0].hasPrefix("::error file=agent.xml,line=2,endLine=2,col=5,endColumn=8,title=Operating"))
    #expect(
      lines.map { $0.prefix { $0 != " " } } == [
        "::error", "::notice", "::notice", "::error", "::notice", "serment",
      ]
    )
    #expect(lines[5].hasSuffix("5 of 5 findings annotated, the gravest first"))
  }

  @Test func noMoreAreWrittenThanGitHubKeeps() {
    var result = SampleResult.result
    result.findings = (1...40).map {
      SampleResult.result(2, "s-\($0)", $0 > 20 ? .fail : .open, message: ("m", "m"), missing: $0 <= 20)
    }
    let text = WrittenFormat.github.text(ReportSet(SampleSets.report(result)))
    #expect(text.ranges(of: "::error ").count == 10 && text.ranges(of: "::notice ").count == 10)
    #expect(text.contains("20 of 40 findings"))
  }

  @Test(arguments: Language.allCases)
  func inventoryTextIsNoCommand(language: Language) {
    let lines = WrittenFormat.github.text(SampleSets.hostileSet, language).split(separator: "\n")
    #expect(lines.count == 4)
    for line in lines.dropLast() {
      let parts = line.split(separator: "::", maxSplits: 1)
      #expect(parts.count == 2)
      let head = parts[0].split(separator: " ", maxSplits: 1)
      #expect(["error", "warning", "notice"].contains(head[0]))
      for property in head[1].split(separator: ",") {
        #expect(
          property.firstMatch(of: /^(file|line|endLine|col|endColumn|title)=[^:]*$/) != nil,
          "\(property)"
        )
      }
    }
    #expect(lines.last?.hasPrefix("::") == false)
  }

  @Test func aForgedResultIsNoCommand() {
    let lines = WrittenFormat.github.text(SampleSets.forged).split(separator: "\n")
    #expect(lines.count == 2 && lines[0].hasPrefix("::error ") && lines[1].hasPrefix("serment "))
    #expect(!lines.joined().unicodeScalars.contains(where: TerminalText.isHidden))
  }

  @Test func summariesKeepTheirColumns() {
    let text = WrittenFormat.githubSummary.text(SampleSets.hostileSet)
    // Inside a span of code nothing is markup.
    let outside = text.replacing(/(`+)(?!`).*?[^`]\1(?!`)/, with: "")
    #expect(!outside.contains("<script") && !outside.contains("](javascript"))
    for table in text.split(separator: "\n\n").map({ $0.split(separator: "\n") })
    where table[0].hasPrefix("|") {
      let columns = table.map { line in
        line.replacing("\\|", with: "").split(separator: "|", omittingEmptySubsequences: false).count
      }
      #expect(Set(columns).count == 1, "\(table)")
    }
  }

  @Test func summariesOfGroupsHaveAPartForEachMember() {
    let text = WrittenFormat.githubSummary.text(SampleSets.group)
    #expect(text.contains("### `north`") && text.contains("### `south`"))
  }

  @Test func aSummaryOfThousandsStaysShort() {
    var result = SampleResult.result
    result.findings = (1...5000).map { SampleResult.result(2, "s-\($0)", .fail, message: ("m", "m")) }
    #expect(WrittenFormat.githubSummary.text(ReportSet(SampleSets.report(result))).utf8.count < 10_000)
  }
}
