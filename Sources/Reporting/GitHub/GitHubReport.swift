import Audit
import Catalogue
public import Diagnostics
import Values

/// Annotations of GitHub Actions: workflow commands in the log of a step, which GitHub shows beside the lines they name.
public struct GitHubReport: Sendable {
  private let set: ReportSet
  private let language: Language

  /// How many annotations of one kind GitHub keeps of a step.
  private static let mostOfAKind = 10

  /// Creates a report in one language.
  public init(_ set: ReportSet, language: Language) {
    self.set = set
    self.language = language
  }

  /// Writes the gravest findings as one command each, and a line that says how many there are.
  public func write(to output: inout some TextOutputStream) {
    var shown: [Kind: Int] = [:]
    var whole = 0
    for severity in Check.Severity.allCases {
      for part in set.parts {
        let words = EntryWords(part.report, language: language)
        for group in part.report.groups where group.check.severity == severity {
          for verdict in Verdict.allCases {
            guard let kind = Kind(verdict, severity), let findings = group.findings[verdict] else { continue }
            whole += findings.count
            let room = Self.mostOfAKind - shown[kind, default: 0]
            for finding in findings.prefix(room) {
              output.write(command(kind, finding, verdict, part.report, words) + "\n")
            }
            shown[kind, default: 0] += min(room, findings.count)
          }
        }
      }
    }
    writeTail(shown.values.reduce(0, +), of: whole, to: &output)
  }

  /// Says what is left out; without colons in front, so that it is no command.
  private func writeTail(_ shown: Int, of whole: Int, to output: inout some TextOutputStream) {
    let typography = Typography(language: language)
    let counts = typography.words(
      "\(typography.number(shown)) of \(typography.number(whole)) findings annotated, the gravest first",
      "\(typography.number(shown)) constats annotés sur \(typography.number(whole)), les plus graves d'abord"
    )
    let version = TerminalText.escaped(set.toolVersion)
    output.write("serment \(version) – \(set.tlp.label) – \(counts)\n")
  }

  private func command(
    _ kind: Kind,
    _ finding: CheckResult,
    _ verdict: Verdict,
    _ report: Report,
    _ words: EntryWords
  ) -> String {
    let check = report.catalogue.checks[finding.check]
    let entries = report.entries(of: finding)
    let range = entries.lazy.compactMap { $0.places.first?.range }.first
    var properties: [(name: String, value: String)] = []
    if let place = range.flatMap({ report.places.place(of: $0) }) ?? report.topOfInputs {
      properties += [
        ("file", place.reference.path), ("line", "\(place.start.line)"), ("endLine", "\(place.end.line)"),
      ]
      // GitHub refuses columns of an annotation of several lines.
      if place.start.line == place.end.line {
        properties += [("col", "\(place.start.column)"), ("endColumn", "\(place.end.column)")]
      }
    }
    properties.append(("title", "\(words.text(check.title)) (\(words.text(verdict.label)))"))
    let facts = entries.flatMap { $0.evidence.map(words.factWithPlaces) }
    let text = ([words.message(of: finding)] + facts).map(TerminalText.escaped).joined(separator: "\n")
    let list = properties.map { "\($0.name)=\(Self.property($0.value))" }.joined(separator: ",")
    return "::\(kind.rawValue) \(list)::\(Self.data(text))"
  }

  /// What stands behind the command.
  private static func data(_ text: String) -> String {
    text.replacingBytes(of: "%", with: "%25").replacingBytes(of: "\r", with: "%0D")
      .replacingBytes(of: "\n", with: "%0A")
  }

  /// What stands inside the command.
  private static func property(_ text: String) -> String {
    data(TerminalText.escaped(text)).replacingBytes(of: ":", with: "%3A").replacingBytes(of: ",", with: "%2C")
  }

  /// What GitHub calls an annotation.
  private enum Kind: String {
    case error
    case warning
    case notice

    /// What a finding becomes; nil for one that is settled.
    init?(_ verdict: Verdict, _ severity: Check.Severity) {
      switch (verdict, severity) {
      case (.nonCompliant, .critical), (.nonCompliant, .high), (.gap, .critical), (.gap, .high): self = .error
      case (.nonCompliant, .medium), (.gap, .medium): self = .warning
      case (.nonCompliant, .low), (.gap, .low), (.open, _), (.review, _): self = .notice
      case (.waived, _), (.attested, _): return nil
      }
    }
  }
}
