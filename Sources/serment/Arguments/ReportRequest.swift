import Diagnostics

/// A form that the report of an audit can be written in.
enum AuditFormat: String, CaseIterable {
  case text
  case json
  case ndjson
  case sarif
  case junit
  case tap
  case gitlab
  case github
  case githubSummary = "github-summary"
  case oscal
  case csv
  case csvControls = "csv-controls"
  case markdown
  case html
  case pdf
  case docx

  /// Whether it is the page, which shows more than what an audit finds: the plan, departments, lines of files.
  var isPage: Bool { self == .html || self == .pdf }

  /// Whether another program makes it, which is no text for a terminal.
  var isConverted: Bool { self == .pdf || self == .docx }
}

/// A report that somebody asked for: its form, and the file that it goes to.
struct ReportRequest {
  /// The form.
  var format: AuditFormat
  /// The file; nil for what `--output` says.
  var path: String?

  /// The request written as `NAME` or `NAME=FILE`.
  static func argument(_ text: String) throws -> ReportRequest {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let name = parts.first ?? ""
    guard let format = AuditFormat(rawValue: name) else {
      throw ArgumentMistake(description: help(for: name))
    }
    guard parts.count == 2 else { return ReportRequest(format: format) }
    guard !parts[1].isEmpty else {
      throw ArgumentMistake(
        description: localized(
          "name a file behind the sign, as in \(name)=report.\(name)",
          "indiquer un fichier après le signe, par exemple \(name)=rapport.\(name)"
        )
      )
    }
    return ReportRequest(format: format, path: parts[1])
  }

  /// What could have been meant by a name that no format has.
  private static func help(for name: String) -> String {
    let names = AuditFormat.allCases.map(\.rawValue)
    if let nearest = NearestName.find(name, among: names) {
      return localized("did you mean `\(nearest)`?", "vouliez-vous dire `\(nearest)`\u{202F}?")
    }
    let list = names.map { "`\($0)`" }.joined(separator: ", ")
    return localized("possible values: \(list)", "valeurs possibles\u{A0}: \(list)")
  }
}
