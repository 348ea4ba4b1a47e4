public import Diagnostics
public import Values

/// Where the facts of a table come from, and what they were true of.
public struct FactCitation: Hashable, Sendable {
  /// Who publishes the facts, as the table's `# source:` line says.
  public let source: String
  /// The day on which the table was last compared with its source.
  public let asOf: CalendarDate
  /// The licence of the facts, as the table's `# licence:` line says.
  public let licence: String

  /// Creates a citation.
  public init(source: String, asOf: CalendarDate, licence: String) {
    self.source = source
    self.asOf = asOf
    self.licence = licence
  }
}

/// One row of a table: the evidence behind a fact.
public struct FactRow: Hashable, Sendable {
  /// The table's path below `Rules/`, such as `facts/os-lifecycles.tsv`.
  public let file: String
  /// The line of the row, counted from 1.
  public let line: Int
  /// The place of the row.
  public let range: SourceRange

  /// Creates the evidence for a fact.
  public init(file: String, line: Int, range: SourceRange) {
    self.file = file
    self.line = line
    self.range = range
  }
}
