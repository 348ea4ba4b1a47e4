import Diagnostics
import Values

/// Walks over the lines of a table once and finds where its fields begin.
struct FactTableCutter {
  let file: SourceFile
  let columns: [String]
  private var offset = 0
  private(set) var line = 1

  private static let tab = UInt8(ascii: "\t")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  init(file: SourceFile, columns: [String]) {
    self.file = file
    self.columns = columns
  }

  /// Reads the `#` lines at the top, of which `source`, `as_of` and `licence` are required.
  mutating func readCitation(into diagnostics: inout DiagnosticBag) -> FactCitation? {
    var values: [String: (text: String, range: SourceRange)] = [:]
    while let range = peekLine(), file.bytes[range].first == UInt8(ascii: "#") {
      let text = String(decoding: file.bytes[range].dropFirst(), as: UTF8.self)
      if let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) {
        let key = text[..<colon].drop { $0 == " " }
        let value = text[text.utf8.index(after: colon)...].drop { $0 == " " }
        values[String(key)] = (String(value), sourceRange(range))
      }
      advance(past: range)
    }
    for key in ["source", "as_of", "licence"] where values[key] == nil {
      diagnostics.add(missingCitation(key))
    }
    guard let source = values["source"], let day = values["as_of"], let licence = values["licence"] else {
      return nil
    }
    guard let asOf = CalendarDate(iso8601: day.text.utf8) else {
      diagnostics.add(
        Diagnostic(
          "facts.invalid-date",
          en: "`\(day.text)` is not a day",
          fr: "`\(day.text)` n'est pas une date",
          help: LocalizedText(en: "write `# as_of: YYYY-MM-DD`", fr: "écrire `# as_of: AAAA-MM-JJ`"),
          at: day.range,
          excerpt: .full
        )
      )
      return nil
    }
    return FactCitation(source: source.text, asOf: asOf, licence: licence.text)
  }

  /// Reads the header line, which must name exactly the columns of this kind of table.
  mutating func readHeader(into diagnostics: inout DiagnosticBag) -> Bool {
    let expected = columns.joined(separator: "\t")
    let range = peekLine() ?? offset..<offset
    advance(past: range)
    if file.bytes[range].elementsEqual(expected.utf8) { return true }
    let list = columns.joined(separator: ", ")
    diagnostics.add(
      Diagnostic(
        "facts.wrong-header",
        en: "the header of `\(file.name)` does not name the columns of this table",
        fr: "l'en-tête de `\(file.name)` ne nomme pas les colonnes de cette table",
        help: LocalizedText(
          en: "name the columns, separated by tabs: \(list)",
          fr: "nommer les colonnes, séparées par des tabulations : \(list)"
        ),
        at: sourceRange(range),
        excerpt: .full
      )
    )
    return false
  }

  /// Finds the fields of every row: the start of each, one past its end, and the line, per row.
  mutating func readRows(into diagnostics: inout DiagnosticBag) -> [UInt32] {
    var bounds: [UInt32] = []
    bounds.reserveCapacity(file.bytes.count / 64 * (columns.count + 2))
    var wrongRows: [(line: Int, count: Int, range: Range<Int>)] = []
    file.bytes.withUnsafeBufferPointer { bytes in
      while offset < bytes.count {
        let rowStart = offset
        let first = bounds.count
        bounds.append(UInt32(offset))
        while offset < bytes.count, bytes[offset] != Self.newline {
          if bytes[offset] == Self.tab { bounds.append(UInt32(offset + 1)) }
          offset += 1
        }
        let end = offset > rowStart && bytes[offset - 1] == Self.carriageReturn ? offset - 1 : offset
        offset += 1
        bounds.append(UInt32(end + 1))
        bounds.append(UInt32(line))
        let count = bounds.count - first - 2
        if count != columns.count {
          bounds.removeSubrange(first...)
          if end > rowStart { wrongRows.append((line, count, rowStart..<end)) }
        }
        line += 1
      }
    }
    for row in wrongRows { diagnostics.add(wrongFieldCount(row.count, at: row.range)) }
    return bounds
  }

  /// The next line without its break; nil at the end of the file.
  private func peekLine() -> Range<Int>? {
    guard offset < file.bytes.count else { return nil }
    var end = file.bytes[offset...].firstIndex(of: Self.newline) ?? file.bytes.count
    if end > offset, file.bytes[end - 1] == Self.carriageReturn { end -= 1 }
    return offset..<end
  }

  private mutating func advance(past range: Range<Int>) {
    offset = range.upperBound
    if offset < file.bytes.count, file.bytes[offset] == Self.carriageReturn { offset += 1 }
    if offset < file.bytes.count { offset += 1 }
    line += 1
  }

  private func sourceRange(_ range: Range<Int>) -> SourceRange {
    SourceRange(source: file.id, start: UInt32(range.lowerBound), end: UInt32(range.upperBound))
  }

  private func missingCitation(_ key: String) -> Diagnostic {
    Diagnostic(
      "facts.missing-citation",
      en: "`\(file.name)` does not state its `\(key)`",
      fr: "`\(file.name)` n'indique pas son `\(key)`",
      help: LocalizedText(
        en: "begin the file with a line `# \(key): …`",
        fr: "commencer le fichier par une ligne `# \(key): …`"
      ),
      at: SourceRange(source: file.id, start: 0, end: 0),
      excerpt: .full
    )
  }

  private func wrongFieldCount(_ count: Int, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      "facts.wrong-field-count",
      en: "this row has \(count) fields, the header \(columns.count)",
      fr: "cette ligne a \(count) champs, l'en-tête \(columns.count)",
      help: LocalizedText(
        en: "separate the fields by one tab each, and keep the tab of an empty field",
        fr: "séparer les champs par une tabulation, y compris autour d'un champ vide"
      ),
      at: sourceRange(range),
      excerpt: .full
    )
  }
}
