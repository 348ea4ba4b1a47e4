import Audit
import FoundationEssentials
import Reporting
import Testing

@Suite struct JSONReportTests {
  static func text() -> String {
    var output = ""
    JSONReport(SampleResult.report).write(to: &output)
    return output
  }

  @Test func reportIsTheReviewedOne() throws {
    try GoldenFile.expect(Self.text(), matches: "report.json")
  }

  private struct Shape: Decodable {
    struct Result: Decodable {
      struct Subject: Decodable {
        var id: String
        var name: String?
      }
      var check: String
      var subject: Subject
      var outcome: String
    }
    var schemaVersion: String
    var results: [Result]
  }

  @Test func aStrictReaderGetsEverythingBack() throws {
    let shape = try JSONDecoder().decode(Shape.self, from: Data(Self.text().utf8))
    #expect(shape.schemaVersion == JSONReport.schemaVersion)
    #expect(shape.results.map(\.outcome) == SampleResult.result.results.map(\.outcome.rawValue))
    #expect(shape.results[3].subject.name == SampleResult.hostileName)
  }

  @Test func nothingInvisibleStandsInTheFile() {
    #expect(Self.text().unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x202E })
    #expect(Self.text().contains(#""name": "Aera\u001b[2J\u202egpj\nexit""#))
  }

  @Test func repeatedWritingGivesTheSameBytes() {
    #expect(Self.text() == Self.text())
  }
}
