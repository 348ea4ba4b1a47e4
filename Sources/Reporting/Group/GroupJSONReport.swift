import Audit
import Catalogue
import Diagnostics
import Values

/// The report on a group for machines: what concerns all members, then the whole report of each.
public struct GroupJSONReport: Sendable {
  /// The version of what stands around the members' reports, which have a version of their own.
  public static let schemaVersion = "1.0"

  /// Results of members stand on one line each: results of reports of members in a list.
  private static let lineDepth = 5

  let group: GroupReport

  /// Creates a report.
  public init(_ group: GroupReport) { self.group = group }

  /// Writes the report as one JSON text with a final newline; the same audits give the same bytes.
  public func write<Output: TextOutputStream>(to output: inout Output) {
    var writer = JSONWriter(output, lineDepth: Self.lineDepth)
    writer.object { json in
      json.head(toolVersion: group.toolVersion, schemaVersion: Self.schemaVersion)
      json.field("asOf", group.asOf.description)
      json.field("tlp", group.tlp.label)
      json.text("notice", Report.notice)
      writeGroup(to: &json)
      json.array("members", group.members) { json, member in
        json.object { json in
          json.field("id", member.id)
          json.field("name", member.name)
          json.field("path", member.path)
          json.object("report") { JSONReport(member.report).writeFields(to: &$0) }
        }
      }
    }
    writer.finish()
    output = writer.output
  }

  private func writeGroup(to json: inout JSONWriter<some TextOutputStream>) {
    json.object("group") { json in
      json.field("name", group.name)
      json.object("file") {
        $0.field("name", group.file.name)
        $0.field("sha256", group.file.sha256)
      }
      json.findingCounts { group.count($0, $1) }
      json.array("risks", group.risks) { json, risk in
        json.object { json in
          json.field("check", risk.check.id)
          json.field("severity", risk.check.severity.rawValue)
          json.array("members", risk.failures) { json, failure in
            json.object {
              $0.field("id", failure.member)
              $0.field("failures", failure.count)
            }
          }
        }
      }
      json.array("relations", group.relations) { json, relation in
        json.object { json in
          json.field("member", relation.member)
          json.field("provider", relation.provider)
          json.field("other", relation.other)
          if let role = relation.role { json.text("role", role) }
          if let activity = relation.activity { json.text("activity", activity) }
          if relation.isJointControl { json.field("isAnswered", relation.isAnswered) }
        }
      }
      json.text("exposureNotice", GroupReport.exposureNotice)
    }
  }
}
