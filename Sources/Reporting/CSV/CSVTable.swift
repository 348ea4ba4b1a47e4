import Diagnostics
import Values

/// Writes rows of cells by RFC 4180, none of which a spreadsheet takes for a formula.
struct CSVTable {
  private let dialect: CSVDialect

  /// The mark that makes a spreadsheet take a cell for text, as OWASP advises.
  private static let textMark: Unicode.Scalar = "'"

  init(_ dialect: CSVDialect) { self.dialect = dialect }

  /// Writes what stands before the rows, and their titles.
  func begin(_ titles: [String], to output: inout some TextOutputStream) {
    if dialect.hasByteOrderMark { output.write("\u{FEFF}") }
    write(titles, to: &output)
  }

  /// Writes a row.
  func write(_ cells: [String], to output: inout some TextOutputStream) {
    output.write(cells.map(Self.cell).joined(separator: dialect.separator.mark) + "\r\n")
  }

  /// A text as a cell: visible characters alone, in quotes where a reader of either separator needs them.
  static func cell(_ text: String) -> String {
    let text = disarmed(TerminalText.escaped(text))
    guard text.unicodeScalars.contains(where: needsQuotes) || text.hasPrefix(" ") || text.hasSuffix(" ")
    else {
      return text
    }
    return "\"" + text.replacingBytes(of: "\"", with: "\"\"") + "\""
  }

  /// The text with a mark before every character that could begin a formula: at its beginning, and behind what a program
  /// that splits lines in another way takes for the end of a cell.
  private static func disarmed(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: beginsFormula) else { return text }
    var result = String.UnicodeScalarView()
    var isCellStart = true
    for scalar in text.unicodeScalars {
      if isCellStart, beginsFormula(scalar) { result.append(textMark) }
      result.append(scalar)
      isCellStart = needsQuotes(scalar) || (isCellStart && scalar.properties.isWhitespace)
    }
    return String(result)
  }

  private static func needsQuotes(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "," || scalar == ";" || scalar == "\""
  }

  /// Whether spreadsheets begin a formula with a character; those of full width are for Japanese ones.
  ///
  /// The minus sign, and the bar and the percent sign that end commands of old dynamic data exchange, are taken for one by
  /// some readers only: an apostrophe too many harms nobody.
  ///
  /// Tabs and line breaks are written out and cannot begin one.
  private static func beginsFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\u{2212}", "|", "%": true
    default: false
    }
  }
}
