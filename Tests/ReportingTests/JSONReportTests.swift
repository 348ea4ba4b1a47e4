import Audit
import Catalogue
import Diagnostics
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
    #expect(
      shape.results.map { "\($0.check) \($0.subject.id)" } == [
        "no-restore-test irm-1", "staff-training-unclear pacs", "staff-training-unclear portal",
        "unsupported-operating-system irm-1", "unsupported-operating-system irm-2",
        "unsupported-operating-system lab-1", "unsupported-operating-system lab-2",
        "unsupported-operating-system pacs", "unsupported-operating-system ups",
      ]
    )
    #expect(shape.results[3].subject.name == SampleResult.hostileName)
  }

  @Test func nothingInvisibleStandsInTheFile() {
    #expect(Self.text().unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x202E })
    #expect(Self.text().contains(#""name": "Aera\u001b[2J\u202egpj\nexit""#))
  }

  @Test func whatNobodyHasVerifiedStandsWithItsFrameworkAndControl() {
    let sample = SampleCatalogue.catalogue
    var frameworks = sample.frameworks
    frameworks[0].doubt = LocalizedText(en: "whether it is law", fr: "son entrée en vigueur")
    frameworks[0].controls[0].doubt = LocalizedText(en: "which day", fr: "la date")
    var output = ""
    let report = Report(
      result: SampleResult.result,
      catalogue: Catalogue(
        model: sample.model,
        checks: sample.checks,
        frameworks: frameworks,
        strings: sample.strings
      ),
      sources: SampleResult.sources,
      toolVersion: "1.2.3"
    )
    JSONReport(report).write(to: &output)
    #expect(output.contains(#""en": "whether it is law""#) && output.contains(#""fr": "la date""#))
    #expect(!Self.text().contains(#""doubt""#))
  }

  @Test func theOrganisationIsNamedUnlessTheReportIsRedacted() {
    var report = SampleResult.report
    report.organisation = "Clinique du Val"
    func text(_ report: Report) -> String {
      var text = ""
      JSONReport(report).write(to: &text)
      return text
    }
    #expect(text(report).contains(#""organisation": "Clinique du Val""#))
    #expect(
      !text(report.redacted()).contains("Val") && text(report.redacted()).contains(#""redacted": true"#)
    )
  }

  @Test func repeatedWritingGivesTheSameBytes() {
    #expect(Self.text() == Self.text())
  }
}
