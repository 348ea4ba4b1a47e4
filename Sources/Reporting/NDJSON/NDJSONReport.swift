import Audit
import Catalogue
import Values

/// The report for streams: one JSON object a line, of which the first and the last speak of the whole and every other of
/// one result.
public struct NDJSONReport: Sendable {
  /// The version of the lines; results are those of the JSON report.
  public static let schemaVersion = "1.1"

  private let set: ReportSet

  /// Creates a report.
  public init(_ set: ReportSet) { self.set = set }

  /// Writes the report; the same audit gives the same bytes.
  public func write<Output: TextOutputStream>(to output: inout Output) {
    // No item stands on a line of its own: a line is one object.
    var writer = JSONWriter(output, lineDepth: -1)
    for part in set.parts { write(part, to: &writer) }
    writer.flush()
    output = writer.output
  }

  private func write(_ part: ReportSet.Part, to json: inout JSONWriter<some TextOutputStream>) {
    let whole = JSONReport(part.report)
    json.object { json in
      json.field("type", "head")
      json.field("schemaVersion", Self.schemaVersion)
      json.field("member", part.member)
      json.tool(version: set.toolVersion)
      json.field("asOf", set.asOf.description)
      json.field("tlp", set.tlp.label)
      json.text("notice", Report.notice)
      json.ruleSet(part.report.result.ruleSetDigest)
      whole.writeInputs(to: &json)
    }
    json.endLine()
    for element in ResultOrder(part.report) {
      json.object { json in
        json.field("type", "result")
        json.field("member", part.member)
        json.field("severity", part.report.catalogue.checks[element.check].severity.rawValue)
        whole.writeResultFields(element, to: &json)
      }
      json.endLine()
    }
    json.object { json in
      json.field("type", "tail")
      json.field("member", part.member)
      json.field("results", part.report.result.findings.count + part.report.result.settled.count)
      whole.writeSummary(to: &json)
    }
    json.endLine()
  }
}
