import Diagnostics

/// Opens tables whose rows have keys, and keeps where they come from.
struct CitedTables {
  private let files: FactFiles
  private(set) var citations: [String: FactCitation] = [:]

  init(_ files: FactFiles) {
    self.files = files
  }

  mutating func open<Column: FactColumn>(
    _ name: String,
    into diagnostics: inout DiagnosticBag
  ) -> FactTable<Column>? {
    let table: FactTable<Column>? = files.open("facts/\(name).tsv", into: &diagnostics)
    citations[name] = table?.citation
    return table
  }

  /// The rows of a table that can be read, each key once.
  mutating func rows<Column: FactColumn, Row: KeyedRow>(
    _ name: String,
    _ make: (FactTable<Column>, Int, inout DiagnosticBag) -> Row?,
    into diagnostics: inout DiagnosticBag
  ) -> [Row] {
    guard let table: FactTable<Column> = open(name, into: &diagnostics) else { return [] }
    var rows: [Row] = []
    for number in table.rows {
      guard let row = make(table, number, &diagnostics) else { continue }
      if let column = Column(rawValue: 0), rows.contains(where: { $0.key == row.key }) {
        table.rejectDuplicate(number, column, key: row.key, into: &diagnostics)
      } else {
        rows.append(row)
      }
    }
    return rows
  }
}

/// A row of a table, found by its key.
protocol KeyedRow {
  /// What no other row of the table has.
  var key: String { get }
}
