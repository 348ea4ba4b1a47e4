public import Diagnostics

/// What separates the cells of a table of comma-separated values, and what stands before it.
public struct CSVDialect: Hashable, Sendable {
  /// A mark between cells.
  public enum Separator: String, CaseIterable, Sendable {
    /// As RFC 4180 has it.
    case comma
    /// As spreadsheets expect it where the comma is the decimal mark.
    case semicolon

    /// The mark itself.
    var mark: String { self == .comma ? "," : ";" }
  }

  /// The mark between cells.
  public var separator: Separator
  /// Whether the file begins with the byte order mark, by which Excel knows that it is UTF-8.
  public var hasByteOrderMark: Bool

  /// Creates a dialect.
  public init(separator: Separator, hasByteOrderMark: Bool) {
    self.separator = separator
    self.hasByteOrderMark = hasByteOrderMark
  }

  /// What opens with a double click where the language is spoken: in French, Excel splits at semicolons and takes a file
  /// without byte order mark for Windows-1252.
  public init(for language: Language) {
    self.init(separator: language == .fr ? .semicolon : .comma, hasByteOrderMark: language == .fr)
  }
}
