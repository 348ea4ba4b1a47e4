public import Diagnostics

/// A document as a table of cells for a spreadsheet, as RFC 4180 wants it.
///
/// In French with semicolons and a byte order mark, which spreadsheets of a French locale expect.
public struct DocumentCSV: Sendable {
  private let document: LegalDocument
  private let typography: Typography
  private let table: CSVTable

  /// Creates the table of a document.
  public init(_ document: LegalDocument, language: Language) {
    self.document = document
    typography = Typography(language: language)
    table = CSVTable(CSVDialect(for: language))
  }

  /// Writes the table.
  public func write(to output: inout some TextOutputStream) {
    let sections = document.sections.compactMap { section in
      section.register.flatMap { $0.isData ? (heading: section.heading, register: $0) : nil }
    }
    var columns: [LegalDocument.Column] = []
    for column in sections.flatMap(\.register.columns) where !columns.contains(column) {
      columns.append(column)
    }
    let entry = sections.first?.register.entryLabel ?? document.title
    table.begin(
      [typography.words("Section", "Rubrique"), typography.text(entry)] + columns.map(title),
      to: &output
    )
    for (heading, register) in sections {
      for entry in register.entries {
        let values = columns.map { column in
          register.columns.firstIndex(of: column).map { entry.values[$0].line(in: typography) } ?? ""
        }
        table.write([typography.text(heading), typography.text(entry.title)] + values, to: &output)
      }
    }
  }

  private func title(_ column: LegalDocument.Column) -> String {
    typography.text(column.label) + (column.article.map { " [\(typography.text($0))]" } ?? "")
  }
}
