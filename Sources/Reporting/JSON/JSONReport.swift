import Audit
import Catalogue
import Diagnostics
import Values

/// The report for machines: everything that the audit knows, in both languages; `docs/json-report.md`
/// describes it.
public struct JSONReport: Sendable {
  /// The version of the format: the second number grows with new fields, the first when a field changes or
  /// goes.
  public static let schemaVersion = "1.1"

  let report: Report

  /// Creates a report.
  public init(_ report: Report) { self.report = report }

  /// Writes the report as one JSON text with a final newline; the same audit gives the same bytes.
  public func write<Output: TextOutputStream>(to output: inout Output) {
    var writer = JSONWriter(output)
    writer.object { writeFields(to: &$0) }
    writer.finish()
    output = writer.output
  }

  /// Writes what the report's object holds.
  func writeFields(to json: inout JSONWriter<some TextOutputStream>) {
    json.head(toolVersion: report.toolVersion)
    json.field("asOf", report.result.asOf.description)
    json.field("tlp", report.tlp.label)
    if report.isRedacted { json.field("redacted", true) }
    json.text("notice", Report.notice)
    json.ruleSet(report.result.ruleSetDigest)
    json.field("organisation", report.organisation)
    writeProfile(to: &json)
    writeSettings(to: &json)
    writeInputs(to: &json)
    writeSummary(to: &json)
    if let comparison = report.comparison { json.comparison(withBaseline: comparison) }
    writeChecks(to: &json)
    writeSubjects(to: &json)
    json.array("results", ResultOrder(report)) { writeResult($1, to: &$0) }
    writeWaivers(to: &json)
    writeAttestations(to: &json)
    writeContradictions(to: &json)
    writeMissingFacts(to: &json)
    writeFrameworks(to: &json)
    writeExposure(to: &json)
  }

  /// What the organisation is, as far as anybody recorded it.
  private func writeProfile(to json: inout JSONWriter<some TextOutputStream>) {
    let profile = report.result.profile
    guard profile.kinds != nil || profile.country != nil else { return }
    json.object("profile") { json in
      if let kinds = profile.kinds { json.field("kinds") { $0.array(kinds) { $0.string($1) } } }
      json.field("country", profile.country)
    }
  }

  /// Every record that a check looks at, once.
  private func writeSubjects(to json: inout JSONWriter<some TextOutputStream>) {
    json.array("subjects", report.result.subjects.all) { json, subject in
      json.object { writeFields(of: subject, to: &$0) }
    }
  }

  func writeInputs(to json: inout JSONWriter<some TextOutputStream>) {
    json.inputs(report.result.inputs)
    json.array("records", report.result.recordCounts) { json, records in
      json.object {
        $0.field("entity", records.entity)
        $0.field("count", records.count)
        $0.text("label", records.label)
      }
    }
  }

  /// Counts by outcome, and of findings by verdict and severity.
  func writeSummary(to json: inout JSONWriter<some TextOutputStream>) {
    json.object("summary") { json in
      json.object("outcomes") { json in
        json.field("pass", report.result.count(.pass))
        json.field("fail", report.result.count(.fail))
        json.field("open", report.result.count(.open))
        json.field("review", report.result.count(.review))
        json.field("notApplicable", report.result.count(.notApplicable))
      }
      json.findingCounts { report.count($0, $1) }
    }
  }

  private func writeMissingFacts(to json: inout JSONWriter<some TextOutputStream>) {
    json.array("missingFacts", report.result.missingFacts) { json, fact in
      json.object {
        $0.field("field", fact.field)
        $0.text("label", fact.label)
        $0.field("subjects", fact.subjects)
        $0.field("results", fact.results)
      }
    }
  }
}

extension JSONWriter {
  /// How many findings are called so and weigh so much.
  mutating func findingCounts(_ count: (Verdict, Check.Severity) -> Int) {
    array("findings", Verdict.allCases) { json, verdict in
      json.object { json in
        json.field("verdict", verdict.rawValue)
        json.text("label", verdict.label)
        json.field("critical", count(verdict, .critical))
        json.field("high", count(verdict, .high))
        json.field("medium", count(verdict, .medium))
        json.field("low", count(verdict, .low))
      }
    }
  }

  /// A field that is text in every language.
  mutating func text(_ name: StaticString, _ text: LocalizedText) {
    object(name) {
      $0.field("en", text.en)
      $0.field("fr", text.fr)
    }
  }
}
