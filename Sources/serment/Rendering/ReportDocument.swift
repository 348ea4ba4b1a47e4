import Diagnostics
import Reporting

/// The report of an audit as a DOCX: pandoc makes it of the Markdown report.
struct ReportDocument {
  private let set: ReportSet
  private let language: Language
  private let template: String?

  /// - Parameter template: a DOCX whose styles, page and headers are taken over; nil for A4 with pandoc's own styles.
  init(_ set: ReportSet, language: Language, template: String?) {
    self.set = set
    self.language = language
    self.template = template
  }

  /// The bytes of the document; the same audit gives the same.
  func bytes() throws(PandocDocument.Failure) -> [UInt8] {
    var page = ""
    MarkdownReport(set, language: language, isForConversion: true).write(to: &page)
    return try PandocDocument(day: set.asOf, language: language, label: set.tlp, template: template)
      .convert(page, from: .markdown)
  }
}
