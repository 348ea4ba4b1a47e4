import Audit
import Catalogue
import Diagnostics
import Values

/// What formats for other programs say of findings, in one language and without layout.
struct EntryWords: Sendable {
  let typography: Typography
  private let report: Report
  private let text: TextReport

  init(_ report: Report, language: Language) {
    self.report = report
    typography = Typography(language: language)
    text = TextReport(report, language: language, width: 0, isColoured: false)
  }

  /// A text of the rules.
  func text(_ text: LocalizedText) -> String { typography.text(text) }

  /// What is said of a finding on its subject; never empty.
  func message(of result: CheckResult) -> String {
    let title = typography.text(report.catalogue.checks[result.check].title)
    let message = typography.text(result.message)
    switch result.outcome {
    case .open:
      let parts = [result.cause.map { typography.text($0.label) }, missing(result)].compactMap { $0 }
      let what = typography.label(
        "\(title) – \(result.subject.id) – " + typography.text(Verdict.open.label)
      )
      return parts.isEmpty ? String(what.dropLast()) : what + " " + parts.joined(separator: " ")
    case .fail, .review, .pass, .notApplicable: return message.isEmpty ? title : message
    }
  }

  /// What would have to be recorded.
  private func missing(_ result: CheckResult) -> String? {
    guard !result.missing.paths.isEmpty else { return nil }
    let names = result.missing.paths.map { "\(typography.text($0.label)) (\($0.path))" }
    return typography.label(typography.words("Not recorded", "Non renseigné")) + " "
      + names.joined(separator: ", ")
  }

  /// A fact with its value.
  func fact(_ evidence: Evidence) -> String { typography.fact(evidence) }

  /// A fact with its value, its places and who says so.
  func factWithPlaces(_ evidence: Evidence) -> String { text.evidence(evidence).plain }

  /// What settles a finding: the waiver or the attestation; nil for one that nothing settles.
  func settlement(of result: CheckResult) -> String? {
    typography.settlement(of: result, report.result.waivers)?.plain
  }

  /// The verdict and, where the finding is settled, by what.
  func standing(of entry: ReportEntry) -> String { standing(of: entry.result, entry.verdict) }

  /// The same of a whole finding.
  func standing(of result: CheckResult, _ verdict: Verdict) -> String {
    let label = typography.text(verdict.label)
    return settlement(of: result).map { typography.label(label) + " " + $0 } ?? label
  }

  /// What is said of a result that gives no finding.
  func label(of outcome: Outcome) -> String {
    outcome == .pass
      ? typography.words("satisfied", "satisfait") : typography.words("not applicable", "sans objet")
  }
}
