public import Diagnostics

/// A document as a table of cells for a spreadsheet, as RFC 4180 wants it.
///
/// In French with semicolons and a byte order mark, which spreadsheets of a French locale expect. A cell that one would
/// take for a formula begins with an apostrophe.
public struct DocumentCSV: Sendable {
  private let document: LegalDocument
  private let typography: Typography

  /// Creates the table of a document.
  public init(_ document: LegalDocument, language: Language) {
    self.document = document
    typography = Typography(language: language)
  }

  /// Writes the table.
  public func write(to output: inout some TextOutputStream) {
    if typography.language == .fr { output.write("\u{FEFF}") }
    let sections = document.sections.compactMap { section in
      section.register.flatMap { $0.isData ? (heading: section.heading, register: $0) : nil }
    }
    var columns: [LegalDocument.Column] = []
    for column in sections.flatMap(\.register.columns) where !columns.contains(column) {
      columns.append(column)
    }
    let entry = sections.first?.register.entryLabel ?? document.title
    write(
      [typography.words("Section", "Rubrique"), typography.text(entry)] + columns.map(title),
      to: &output
    )
    for (heading, register) in sections {
      for entry in register.entries {
        let values = columns.map { column in
          register.columns.firstIndex(of: column).map { entry.values[$0].line(in: typography) } ?? ""
        }
        write([typography.text(heading), typography.text(entry.title)] + values, to: &output)
      }
    }
  }

  private func title(_ column: LegalDocument.Column) -> String {
    typography.text(column.label) + (column.article.map { " [\(typography.text($0))]" } ?? "")
  }

  private func write(_ cells: [String], to output: inout some TextOutputStream) {
    let separator = typography.language == .fr ? ";" : ","
    output.write(cells.map(Self.cell).joined(separator: separator) + "\r\n")
  }

  /// A cell in quotes, that no spreadsheet obeys.
  public static func cell(_ text: String) -> String {
    let shown = TerminalText.escaped(text)
    let first = shown.unicodeScalars.first { !$0.properties.isWhitespace && $0 != "'" }
    let isFormula = first.map(formulaMarks.contains) ?? false
    return "\"" + (isFormula ? "'" : "") + shown.replacing("\"", with: "\"\"") + "\""
  }

  /// What a formula begins with, also in the full width of East Asian input.
  private static let formulaMarks: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "|", "%", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\u{2212}",
  ]
}
