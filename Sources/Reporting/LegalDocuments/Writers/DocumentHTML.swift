public import Diagnostics

/// A document as one page of HTML: complete in itself, without scripts, to be printed on A4.
public struct DocumentHTML: Sendable {
  private let document: LegalDocument
  private let typography: Typography
  /// Whether another program makes a document of it: without a list of contents and without styles.
  private let isForConversion: Bool

  /// Creates the page of a document.
  ///
  /// - Parameter isForConversion: whether another program takes the page's headings over and makes the rest itself.
  public init(_ document: LegalDocument, language: Language, isForConversion: Bool = false) {
    self.document = document
    typography = Typography(language: language)
    self.isForConversion = isForConversion
  }

  /// Writes the page.
  public func write(to output: inout some TextOutputStream) {
    let title = escaped(document.title)
    output.write("<!DOCTYPE html>\n<html lang=\"\(typography.language.rawValue)\">\n<head>\n")
    output.write("<meta charset=\"utf-8\">\n")
    if !isForConversion {
      output.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
      output.write(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
      )
      output.write("<title>\(title) – \(escaped(document.subject))</title>\n")
      output.write("<style>\n\(DocumentStyle.sheet)</style>\n")
    }
    output.write("</head>\n<body>\n")
    output.write("<h1>\(title)</h1>\n")
    write(document.particulars, to: &output)
    if !isForConversion { writeContents(to: &output) }
    for (index, section) in document.sections.dropLast().enumerated() {
      write(section, number: index + 1, to: &output)
    }
    writeMissing(number: document.sections.count, to: &output)
    if let origin = document.sections.last {
      write(origin, number: document.sections.count + 1, to: &output)
    }
    output.write("</body>\n</html>\n")
  }

  private func writeContents(to output: inout some TextOutputStream) {
    let label = typography.words("Contents", "Sommaire")
    output.write("<nav aria-label=\"\(label)\">\n<h2>\(label)</h2>\n<ol>\n")
    let headings =
      document.sections.dropLast().map(\.heading) + [MissingWords.heading]
      + document.sections.suffix(1).map(\.heading)
    for (index, heading) in headings.enumerated() {
      output.write("<li><a href=\"#s\(index + 1)\">\(escaped(heading))</a></li>\n")
    }
    output.write("</ol>\n</nav>\n")
  }

  private func write(
    _ section: LegalDocument.Section,
    number: Int,
    to output: inout some TextOutputStream
  ) {
    heading(section.heading, number: number, to: &output)
    for paragraph in section.paragraphs { output.write("<p>\(escaped(paragraph))</p>\n") }
    write(section.particulars, to: &output)
    guard let register = section.register else { return }
    guard !register.entries.isEmpty else {
      return output.write("<p>\(escaped(register.whenEmpty))</p>\n")
    }
    switch register.layout {
    case .table:
      writeTable(
        [register.entryLabel] + register.columns.map(\.label),
        register.entries.map { [DocumentValue($0.title)] + $0.values },
        to: &output
      )
    case .sheets:
      for entry in register.entries {
        output.write("<h3>\(escaped(entry.title))</h3>\n")
        let particulars = zip(register.columns, entry.values).map {
          LegalDocument.Particular(column: $0, value: $1)
        }
        write(particulars, to: &output)
      }
    }
  }

  private func writeMissing(number: Int, to output: inout some TextOutputStream) {
    heading(MissingWords.heading, number: number, to: &output)
    guard !document.missing.isEmpty else {
      return output.write("<p>\(escaped(MissingWords.nothing))</p>\n")
    }
    output.write("<p>\(escaped(MissingWords.lead))</p>\n")
    let rows = document.missing.map { entry in
      [
        DocumentValue(entry.column.article ?? LocalizedText(verbatim: "–")),
        DocumentValue(entry.column.label), DocumentValue(entry.subjects),
      ]
    }
    writeTable(MissingWords.columns, rows, to: &output)
  }

  private func heading(_ text: LocalizedText, number: Int, to output: inout some TextOutputStream) {
    output.write("<h2 id=\"s\(number)\">\(escaped(text))</h2>\n")
  }

  /// A table of labels and values, with rows that a screen reader names by their label.
  private func write(
    _ particulars: [LegalDocument.Particular],
    to output: inout some TextOutputStream
  ) {
    guard !particulars.isEmpty else { return }
    output.write("<table class=\"sheet\">\n")
    output.write("<colgroup><col style=\"width: 34%\"><col style=\"width: 66%\"></colgroup>\n<tbody>\n")
    for particular in particulars {
      let article = particular.column.article.map { "<br><small>\(escaped($0))</small>" } ?? ""
      output.write("<tr><th scope=\"row\">\(strong(escaped(particular.column.label)))\(article)</th>")
      output.write("<td>\(cell(particular.value))</td></tr>\n")
    }
    output.write("</tbody>\n</table>\n")
  }

  private func writeTable(
    _ titles: [LocalizedText],
    _ rows: [[DocumentValue]],
    to output: inout some TextOutputStream
  ) {
    output.write("<table>\n<colgroup>")
    for width in ColumnWidths.percent(titles, rows, typography) {
      output.write("<col style=\"width: \(width)%\">")
    }
    output.write("</colgroup>\n<thead>\n<tr>")
    for title in titles { output.write("<th scope=\"col\">\(escaped(title))</th>") }
    output.write("</tr>\n</thead>\n<tbody>\n")
    for row in rows {
      output.write("<tr>")
      for (index, value) in row.enumerated() {
        output.write(index == 0 ? "<th scope=\"row\">\(strong(cell(value)))</th>" : "<td>\(cell(value))</td>")
      }
      output.write("</tr>\n")
    }
    output.write("</tbody>\n</table>\n")
  }

  private func cell(_ value: DocumentValue) -> String {
    if value.isMissing { return "<em class=\"missing\">\(escaped(value.items.first))</em>" }
    guard value.items.count > 1 else { return escaped(value.items.first) }
    return "<ul>" + value.items.map { "<li>\(escaped($0))</li>" }.joined() + "</ul>"
  }

  /// Heads of rows in bold type where no style sheet sees to it.
  private func strong(_ markup: String) -> String {
    isForConversion ? "<strong>" + markup + "</strong>" : markup
  }

  private func escaped(_ text: LocalizedText?) -> String {
    text.map { XMLText.escaped(typography.text($0)) } ?? ""
  }
}
