import Audit
import Catalogue
public import Diagnostics

/// The report as Code Quality of GitLab, which merge requests show beside the changed lines.
public struct GitLabReport: Sendable {
  private let set: ReportSet
  private let language: Language

  /// Creates a report in one language.
  public init(_ set: ReportSet, language: Language) {
    self.set = set
    self.language = language
  }

  /// Writes the report as one JSON array with a final newline; the same audit gives the same bytes.
  public func write<Output: TextOutputStream>(to output: inout Output) {
    var writer = JSONWriter(output, lineDepth: 1)
    let all = set.parts.lazy.flatMap { part in
      let words = EntryWords(part.report, language: language)
      return part.report.entries.lazy.map { (part, words, $0) }
    }
    writer.array(all) { json, item in write(item.0, item.1, item.2, to: &json) }
    writer.finish()
    output = writer.output
  }

  private func write(
    _ part: ReportSet.Part,
    _ words: EntryWords,
    _ entry: ReportEntry,
    to json: inout JSONWriter<some TextOutputStream>
  ) {
    let check = part.report.catalogue.checks[entry.result.check]
    let place =
      entry.places.first.flatMap { part.report.places.place(of: $0.range) } ?? part.report.topOfInputs
    json.object { json in
      json.field("description", description(of: entry, words))
      json.field("check_name", check.id)
      // GitLab shows only the first of several with the same one.
      json.field("fingerprint", part.identity(entry.fingerprint))
      json.field("severity", entry.isFailure ? check.severity.gitLabName : "info")
      json.object("location") { json in
        json.field("path", place?.reference.path ?? "")
        json.object("lines") {
          $0.field("begin", place?.start.line ?? 1)
          $0.field("end", place?.end.line ?? 1)
        }
      }
    }
  }

  /// What is said of a failure; before that of another finding how it stands, since GitLab knows problems alone.
  private func description(of entry: ReportEntry, _ words: EntryWords) -> String {
    let message = words.message(of: entry.result)
    return entry.isFailure || entry.verdict == .open
      ? message : words.standing(of: entry.result, entry.verdict) + " – " + message
  }
}

extension ReportEntry {
  /// Whether it is a failure that nobody accepted.
  var isFailure: Bool { verdict.isFailure }
}

extension Verdict {
  /// Whether it is a failure that nobody accepted.
  var isFailure: Bool { self == .nonCompliant || self == .gap }
}

extension Check.Severity {
  /// What GitLab calls it.
  fileprivate var gitLabName: String {
    switch self {
    case .critical: "blocker"
    case .high: "critical"
    case .medium: "major"
    case .low: "minor"
    }
  }
}
