import Audit
public import Diagnostics
import Exposure
import Values

/// The report in Markdown, for merge requests and wikis: the summary, then every check with its findings.
public struct MarkdownReport: Sendable {
  private let set: ReportSet
  private let language: Language
  private let typography: Typography
  /// Whether another program makes a document of it: with one title, and every section below a heading.
  private let isForConversion: Bool

  /// Creates a report in one language.
  ///
  /// - Parameter isForConversion: whether another program takes the first heading for the title of a document, and makes
  ///   sections of those below it. Such a title names the organisation.
  public init(_ set: ReportSet, language: Language, isForConversion: Bool = false) {
    self.set = set
    self.language = language
    typography = Typography(language: language)
    self.isForConversion = isForConversion
  }

  /// Writes the report; inventory text becomes no markup.
  public func write(to output: inout some TextOutputStream) {
    var page = MarkdownPage()
    writeTitle(to: &page)
    page.paragraph(
      .strong(MarkdownText(text: set.tlp.label))
        + MarkdownText(text: " – " + typography.text(set.tlp.meaning))
    )
    page.drain(into: &output)
    for part in set.parts {
      if isForConversion {
        beginPart(part, to: &page)
      } else if let member = part.member {
        page.heading(1, .code(member))
      }
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

  private func writeTitle(to page: inout MarkdownPage) {
    let day = typography.day(set.asOf)
    let dated = MarkdownText(text: typography.words("Audit as of \(day)", "Audit au \(day)"))
    guard isForConversion else { return page.heading(1, dated) }
    page.heading(1, MarkdownText(text: set.title(in: typography)))
    page.paragraph(dated)
  }

  /// The headings before the summary of an audit; what follows on a member stands below its own.
  private func beginPart(_ part: ReportSet.Part, to page: inout MarkdownPage) {
    page.depth = 0
    if let member = part.memberTitle {
      page.heading(2, MarkdownText(recorded: member))
      page.depth = 1
    }
    page.heading(2, MarkdownText(text: typography.words("Summary", "Synthèse")))
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
