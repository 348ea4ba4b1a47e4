import Audit
public import Diagnostics
import Values

/// The report as assessment results of OSCAL 1.1, NIST's language for security assessments; one result per organisation.
public struct OSCALReport: Sendable {
  private let set: ReportSet
  private let language: Language

  /// Observations, risks and findings stand on one line each.
  private static let lineDepth = 5

  /// Creates a report in one language.
  public init(_ set: ReportSet, language: Language) {
    self.set = set
    self.language = language
  }

  /// Writes the report as one JSON text with a final newline; the same audit gives the same bytes, identifiers included.
  public func write<Output: TextOutputStream>(to output: inout Output) {
    let identity = identity
    let plan = Fingerprint.uuid(of: ["plan", identity])
    var writer = JSONWriter(output, lineDepth: Self.lineDepth)
    writer.object { json in
      json.object("assessment-results") { json in
        json.field("uuid", Fingerprint.uuid(of: ["assessment-results", identity]))
        writeMetadata(to: &json)
        json.object("import-ap") { $0.field("href", "#" + plan) }
        json.array("results", set.parts) { json, part in
          OSCALResult(part, language: language, identity: identity).write(to: &json)
        }
        json.object("back-matter") { writePlan(plan, to: &$0) }
      }
    }
    writer.finish()
    output = writer.output
  }

  private var typography: Typography { Typography(language: language) }

  /// Whatever makes this report another one than that of yesterday.
  private var identity: String {
    var parts = [set.toolVersion, language.rawValue, set.asOf.description, set.tlp.label]
    for part in set.parts {
      let result = part.report.result
      parts += [part.member ?? "", result.ruleSetDigest, part.report.configuration?.sha256 ?? ""]
      parts += result.inputs.flatMap { [$0.name, $0.sha256] }
    }
    return Fingerprint.identity(of: parts)
  }

  private func writeMetadata(to json: inout JSONWriter<some TextOutputStream>) {
    json.object("metadata") { json in
      let day = typography.day(set.asOf)
      json.field("title", typography.words("Audit as of \(day)", "Audit au \(day)"))
      json.field("last-modified", set.asOf.oscalInstant)
      json.field("version", set.asOf.description)
      json.field("oscal-version", "1.1.3")
      json.array("props", [set.tlp.label]) { json, label in
        json.object {
          // The name that OSCAL itself has for such a label.
          $0.field("name", "marking")
          $0.field("value", label)
        }
      }
      json.field("remarks", typography.text(Report.notice))
    }
  }

  /// OSCAL wants results to name their plan: here the rules that were applied.
  private func writePlan(_ plan: String, to json: inout JSONWriter<some TextOutputStream>) {
    json.array("resources", [plan]) { json, plan in
      json.object { json in
        json.field("uuid", plan)
        json.field("title", typography.words("Rules of serment", "Règles de serment"))
        let digests = set.parts.map(\.report.result.ruleSetDigest)
        let text = "serment \(set.toolVersion), sha256:" + (digests.first ?? "")
        json.field("description", text)
      }
    }
  }
}

extension CalendarDate {
  /// The beginning of the day: OSCAL knows instants alone, and the clock says nothing of an audit.
  var oscalInstant: String { description + "T00:00:00Z" }
}
