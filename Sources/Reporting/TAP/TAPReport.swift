import Audit
import Catalogue
public import Diagnostics
import Values

/// The report in the Test Anything Protocol, version 14: one test point per check and record.
public struct TAPReport: Sendable {
  private let set: ReportSet
  private let language: Language

  /// Creates a report in one language.
  public init(_ set: ReportSet, language: Language) {
    self.set = set
    self.language = language
  }

  /// Writes the report; the same audit gives the same bytes.
  public func write(to output: inout some TextOutputStream) {
    let count = set.parts.reduce(0) { $0 + $1.report.result.findings.count + $1.report.result.settled.count }
    output.write("TAP version 14\n1..\(count)\(count == 0 ? " # SKIP no results" : "")\n")
    let version = TerminalText.escaped(set.toolVersion)
    output.write("# serment \(version), \(set.asOf), \(set.tlp.label)\n")
    var number = 0
    for part in set.parts {
      let words = EntryWords(part.report, language: language)
      for element in ResultOrder(part.report) {
        number += 1
        write(element, number, part, words, to: &output)
      }
    }
  }

  private func write(
    _ element: ResultOrder.Element,
    _ number: Int,
    _ part: ReportSet.Part,
    _ words: EntryWords,
    to output: inout some TextOutputStream
  ) {
    let report = part.report
    let check = report.catalogue.checks[element.check]
    let (entity, id) = element.subject(in: report.result)
    let name = Self.escaped(part.qualified("\(check.id) \(entity)/\(id)"))
    switch element {
    case .settled(let settled):
      let directive =
        settled.outcome == .pass ? "" : " # SKIP " + Self.escaped(words.label(of: settled.outcome))
      output.write("ok \(number) - \(name)\(directive)\n")
    case .finding(let finding):
      let verdict = Verdict(finding, isRequired: check.isRequired)
      let directive = Self.directive(of: verdict).map { directive in
        " # \(directive) " + Self.escaped(words.standing(of: finding, verdict))
      }
      output.write("\(verdict == .attested ? "ok" : "not ok") \(number) - \(name)\(directive ?? "")\n")
      output.write(diagnostics(of: finding, check, verdict, report, words))
    }
  }

  /// The directive of a finding.
  ///
  /// A failure that nobody accepted has none. What is open, to be reviewed or waived is not fine either, but breaks
  /// nothing: `TODO`; what an attestation settles was not tested: `SKIP`.
  private static func directive(of verdict: Verdict) -> String? {
    switch verdict {
    case .nonCompliant, .gap: nil
    case .open, .review, .waived: "TODO"
    case .attested: "SKIP"
    }
  }

  /// What is known of a finding, as the block of YAML that belongs to a test point.
  private func diagnostics(
    of finding: CheckResult,
    _ check: Check,
    _ verdict: Verdict,
    _ report: Report,
    _ words: EntryWords
  ) -> String {
    var lines = [
      "message: " + Self.quoted(words.message(of: finding)), "severity: \(check.severity.rawValue)",
      "verdict: \(verdict.rawValue)",
    ]
    let entries = report.entries(of: finding)
    if let range = entries.first?.places.first?.range, let label = report.places.label(of: range) {
      lines.append("at: " + Self.quoted(label))
    }
    lines.append("fingerprints:")
    lines += entries.map { "  - " + Self.quoted($0.fingerprint) }
    let facts = entries.flatMap { $0.evidence.map(words.factWithPlaces) }
    if !facts.isEmpty { lines += ["evidence:"] + facts.map { "  - " + Self.quoted($0) } }
    return "  ---\n" + lines.map { "  \($0)\n" }.joined() + "  ...\n"
  }

  /// A text on the line of a test point, where `#` would begin a directive.
  private static func escaped(_ text: String) -> String {
    TerminalText.escaped(text.replacingBytes(of: "\\", with: "\\\\").replacingBytes(of: "#", with: "\\#"))
  }

  /// A text as a scalar of YAML in double quotes, with nothing in it that YAML forbids or a terminal obeys.
  private static func quoted(_ text: String) -> String {
    let escaped = TerminalText.escaped(text).replacingBytes(of: "\\", with: "\\\\")
    return "\"" + escaped.replacingBytes(of: "\"", with: "\\\"") + "\""
  }
}
