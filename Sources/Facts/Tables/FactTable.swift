import Diagnostics
import Values

/// The columns of a kind of table, in the order in which every such table has them.
protocol FactColumn: CaseIterable, RawRepresentable, Sendable where RawValue == Int {
  /// The names of the columns, as the table's header line has them.
  static var names: [String] { get }
}

/// A tab-separated table of `Rules/facts/`, cut into fields that nobody has interpreted yet.
///
/// Only offsets are kept, so that a table of a thousand rows costs the start of a command well under a
/// millisecond.
struct FactTable<Column: FactColumn>: Sendable {
  let file: SourceFile
  let citation: FactCitation
  /// For each row: the start of every field, one past the end of the last one, and the number of the line.
  ///
  /// A field ends one byte, the tab, before the next one starts.
  private let bounds: [UInt32]
  private let stride = Column.names.count + 2

  /// Cuts a file; nil, with diagnostics, when its citation or header cannot be used.
  ///
  /// Broken rows are told and left out.
  init?(_ file: SourceFile, into diagnostics: inout DiagnosticBag) {
    var cutter = FactTableCutter(file: file, columns: Column.names)
    let citation = cutter.readCitation(into: &diagnostics)
    let hasHeader = cutter.readHeader(into: &diagnostics)
    guard let citation, hasHeader else { return nil }
    self.file = file
    self.citation = citation
    bounds = cutter.readRows(into: &diagnostics)
  }

  var rows: Range<Int> { 0..<bounds.count / stride }

  /// The bytes of a field, as a range of offsets in ``file``.
  func field(_ row: Int, _ column: Column) -> Range<Int> {
    let base = row * stride + column.rawValue
    return Int(bounds[base])..<Int(bounds[base + 1]) - 1
  }

  func bytes(_ row: Int, _ column: Column) -> ArraySlice<UInt8> { file.bytes[field(row, column)] }

  func text(_ row: Int, _ column: Column) -> String { String(decoding: bytes(row, column), as: UTF8.self) }

  func isEmpty(_ row: Int, _ column: Column) -> Bool { field(row, column).isEmpty }

  func range(_ row: Int, _ column: Column) -> SourceRange {
    let field = field(row, column)
    return SourceRange(source: file.id, start: UInt32(field.lowerBound), end: UInt32(field.upperBound))
  }

  func evidence(_ row: Int) -> FactRow {
    let base = row * stride
    let start = bounds[base]
    let end = bounds[base + stride - 2] - 1
    return FactRow(
      file: file.name,
      line: Int(bounds[base + stride - 1]),
      range: SourceRange(source: file.id, start: start, end: end)
    )
  }
}

extension FactTable {
  /// Reads an optional day; a field that is neither empty nor a day is told.
  func date(_ row: Int, _ column: Column, into diagnostics: inout DiagnosticBag) -> CalendarDate? {
    let field = bytes(row, column)
    guard !field.isEmpty else { return nil }
    if let date = CalendarDate(iso8601: field) { return date }
    let text = text(row, column)
    diagnostics.add(
      Diagnostic(
        "facts.invalid-date",
        en: "`\(text)` is not a day",
        fr: "`\(text)` n'est pas une date",
        help: LocalizedText(
          en: "write the day as YYYY-MM-DD, or leave the field empty",
          fr: "écrire la date sous la forme AAAA-MM-JJ ou laisser le champ vide"
        ),
        at: range(row, column),
        excerpt: .full
      )
    )
    return nil
  }

  /// Reads a text in both languages, which stand together or are both empty.
  func localized(_ row: Int, _ en: Column, _ fr: Column, into diagnostics: inout DiagnosticBag)
    -> LocalizedText?
  {
    guard isEmpty(row, en) == isEmpty(row, fr) else {
      let missing = isEmpty(row, en) ? en : fr
      diagnostics.add(
        Diagnostic(
          "facts.missing-language",
          en: "column `\(Column.names[missing.rawValue])` is empty, its other language is not",
          fr: "la colonne `\(Column.names[missing.rawValue])` est vide, son autre langue ne l'est pas",
          help: LocalizedText(
            en: "write the text in both languages",
            fr: "écrire le texte dans les deux langues"
          ),
          at: range(row, missing),
          excerpt: .full
        )
      )
      return nil
    }
    return isEmpty(row, en) ? nil : LocalizedText(en: text(row, en), fr: text(row, fr))
  }

  /// Tells that a field holds none of the values that its column takes.
  func reject(_ row: Int, _ column: Column, allowed: String, into diagnostics: inout DiagnosticBag) {
    let text = text(row, column)
    let name = Column.names[column.rawValue]
    diagnostics.add(
      Diagnostic(
        "facts.invalid-value",
        en: "`\(text)` is not a value of column `\(name)`",
        fr: "`\(text)` n'est pas une valeur de la colonne `\(name)`",
        help: LocalizedText(en: "write \(allowed)", fr: "écrire \(allowed)"),
        at: range(row, column),
        excerpt: .full
      )
    )
  }

  /// Tells that an earlier row already has this key.
  func rejectDuplicate(_ row: Int, _ column: Column, key: String, into diagnostics: inout DiagnosticBag) {
    diagnostics.add(
      Diagnostic(
        "facts.duplicate-row",
        en: "a second row for `\(key)`",
        fr: "une seconde ligne pour `\(key)`",
        help: LocalizedText(en: "delete one of the two rows", fr: "supprimer l'une des deux lignes"),
        at: range(row, column),
        excerpt: .full
      )
    )
  }
}
