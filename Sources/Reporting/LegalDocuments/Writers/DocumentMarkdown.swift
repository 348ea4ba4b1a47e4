public import Diagnostics

/// A document as a page of Markdown.
public struct DocumentMarkdown: Sendable {
  private let document: LegalDocument
  private let typography: Typography

  /// Creates the page of a document.
  public init(_ document: LegalDocument, language: Language) {
    self.document = document
    typography = Typography(language: language)
  }

  /// Writes the page.
  public func write(to output: inout some TextOutputStream) {
    var page = MarkdownPage()
    page.heading(1, text(document.title))
    page.list(document.particulars.map(item))
    for section in document.sections.dropLast() { write(section, to: &page) }
    writeMissing(to: &page)
    if let origin = document.sections.last { write(origin, to: &page) }
    output.write(page.text)
  }

  private func write(_ section: LegalDocument.Section, to page: inout MarkdownPage) {
    page.heading(2, text(section.heading))
    for paragraph in section.paragraphs { page.paragraph(text(paragraph)) }
    page.list(section.particulars.map(item))
    guard let register = section.register else { return }
    guard !register.entries.isEmpty else { return page.paragraph(text(register.whenEmpty)) }
    switch register.layout {
    case .table:
      page.table(
        [text(register.entryLabel)] + register.columns.map(name),
        register.entries.map { [text($0.title)] + $0.values.map(value) }
      )
    case .sheets:
      for entry in register.entries {
        page.heading(3, text(entry.title))
        page.list(
          zip(register.columns, entry.values).map { column, value in
            item(LegalDocument.Particular(column: column, value: value))
          }
        )
      }
    }
  }

  private func writeMissing(to page: inout MarkdownPage) {
    guard document.showsMissing else { return }
    page.heading(2, text(MissingWords.heading))
    guard !document.missing.isEmpty else { return page.paragraph(text(MissingWords.nothing)) }
    page.paragraph(text(MissingWords.lead(document.kind)))
    page.table(
      MissingWords.columns.map(text),
      document.missing.map { entry in
        [
          text(entry.column.article ?? LocalizedText(verbatim: "–")), text(entry.column.label),
          value(DocumentValue(entry.subjects)),
        ]
      }
    )
  }

  private func item(_ particular: LegalDocument.Particular) -> MarkdownText {
    let label = typography.text(particular.column.label)
    let article = particular.column.article.map { " (\(typography.text($0)))" } ?? ""
    return .strong(MarkdownText(text: typography.label(label + article))) + " " + value(particular.value)
  }

  private func name(_ column: LegalDocument.Column) -> MarkdownText { text(column.label) }

  private func value(_ value: DocumentValue) -> MarkdownText {
    MarkdownText(text: value.line(in: typography))
  }

  private func text(_ text: LocalizedText) -> MarkdownText { MarkdownText(text: typography.text(text)) }
}
