import Audit
public import Diagnostics
import Exposure
import Values

/// The report in Markdown, for merge requests and wikis: the summary, then every check with its findings.
public struct MarkdownReport: Sendable {
  private let set: ReportSet
  private let language: Language
  private let typography: Typography

  /// Creates a report in one language.
  public init(_ set: ReportSet, language: Language) {
    self.set = set
    self.language = language
    typography = Typography(language: language)
  }

  /// Writes the report; inventory text becomes no markup.
  public func write(to output: inout some TextOutputStream) {
    var page = MarkdownPage()
    let day = typography.day(set.asOf)
    page.heading(1, MarkdownText(text: typography.words("Audit as of \(day)", "Audit au \(day)")))
    page.paragraph(
      .strong(MarkdownText(text: set.tlp.label))
        + MarkdownText(text: " – " + typography.text(set.tlp.meaning))
    )
    page.drain(into: &output)
    for part in set.parts {
      if let member = part.member { page.heading(1, .code(member)) }
      GitHubSummary(set, language: language).writeSummary(of: part.report, to: &page)
      writeExposure(of: part.report, to: &page)
      MarkdownFindings(part.report, language: language).write(to: &page, into: &output)
      writeBasis(of: part.report, to: &page)
      page.drain(into: &output)
    }
    page.paragraph(MarkdownText(text: typography.text(Report.notice)))
    page.paragraph(MarkdownText(text: "serment \(set.toolVersion)"))
    page.drain(into: &output)
  }

  /// What the failures may cost, as ranges.
  private func writeExposure(of report: Report, to page: inout MarkdownPage) {
    let text = TextReport(report, language: language, width: 0, isColoured: false)
    let lines = text.exposureRanges
    guard !lines.isEmpty else { return }
    page.heading(2, MarkdownText(text: typography.words("Exposure to fines", "Exposition aux amendes")))
    page.list(lines.map { MarkdownText(text: $0.plain) })
    page.paragraph(MarkdownText(text: typography.text(ExposureResult.notice)))
  }

  /// What all of it was read from.
  private func writeBasis(of report: Report, to page: inout MarkdownPage) {
    page.heading(2, MarkdownText(text: typography.words("Basis", "Base")))
    let rules = typography.words("rules", "règles")
    page.table(
      [
        MarkdownText(text: typography.words("File", "Fichier")), "SHA-256",
      ],
      report.result.inputs.map { [.code($0.name), .code($0.sha256)] }
        + [[MarkdownText(text: rules), .code(report.result.ruleSetDigest)]]
    )
  }
}
