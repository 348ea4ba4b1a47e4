public import Diagnostics

/// The report as SARIF 2.1.0, the form in which analysers hand results to GitHub, editors and dashboards; one run per
/// organisation.
public struct SARIFReport: Sendable {
  private let set: ReportSet
  private let language: Language
  private let listsSettled: Bool

  /// Results, checks and controls stand on one line each.
  private static let lineDepth = 5

  /// Creates a report in one language.
  ///
  /// - Parameter listsSettled: whether results that pass or do not apply are listed too, of which a large inventory has
  ///   millions.
  public init(_ set: ReportSet, language: Language, listsSettled: Bool = false) {
    self.set = set
    self.language = language
    self.listsSettled = listsSettled
  }

  /// Writes the report as one JSON text with a final newline; the same audit gives the same bytes.
  public func write<Output: TextOutputStream>(to output: inout Output) {
    var writer = JSONWriter(output, lineDepth: Self.lineDepth)
    writer.object { json in
      json.field(
        "$schema",
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
      )
      json.field("version", "2.1.0")
      json.array("runs", set.parts) { json, part in
        SARIFRun(part, tlp: set.tlp, language: language)
          .write(listsSettled: listsSettled, to: &json)
      }
    }
    writer.finish()
    output = writer.output
  }
}
