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
    var html = HTMLWriter()
    html.doctype()
    html.element("html", [HTMLAttribute("lang", typography.language.rawValue)]) { html in
      html.element("head", [], writeHead)
      html.element("body", [], writeBody)
    }
    html.drain(into: &output)
  }

  private func writeHead(to html: inout HTMLWriter) {
    html.empty("meta", [HTMLAttribute("charset", "utf-8")])
    guard !isForConversion else { return }
    html.empty(
      "meta",
      [
        HTMLAttribute("name", "viewport"), HTMLAttribute("content", "width=device-width, initial-scale=1"),
      ]
    )
    let policy = "default-src 'none'; style-src \(PageAsset.documentStyle.policy)"
    html.empty(
      "meta",
      [HTMLAttribute("http-equiv", "Content-Security-Policy"), HTMLAttribute("content", policy)]
    )
    html.element("title", text(document.title) + " – " + text(document.subject))
    html.embed(.documentStyle, in: "style")
  }

  private func writeBody(to html: inout HTMLWriter) {
    html.element("h1", text(document.title))
    write(document.particulars, to: &html)
    if !isForConversion { writeContents(to: &html) }
    for (index, section) in document.sections.dropLast().enumerated() {
      write(section, number: index + 1, to: &html)
    }
    var number = document.sections.count
    if document.showsMissing {
      writeMissing(number: number, to: &html)
      number += 1
    }
    if let origin = document.sections.last { write(origin, number: number, to: &html) }
  }

  private func writeContents(to html: inout HTMLWriter) {
    let label = typography.words("Contents", "Sommaire")
    let headings =
      document.sections.dropLast().map(\.heading) + (document.showsMissing ? [MissingWords.heading] : [])
      + document.sections.suffix(1).map(\.heading)
    html.element("nav", [HTMLAttribute("aria-label", label)]) { html in
      html.element("h2", label)
      html.element("ol") { html in
        for (index, heading) in headings.enumerated() {
          html.element("li") { $0.element("a", [.link(to: "s\(index + 1)")], text(heading)) }
        }
      }
    }
  }

  private func write(_ section: LegalDocument.Section, number: Int, to html: inout HTMLWriter) {
    html.element("h2", [.id("s\(number)")], text(section.heading))
    for paragraph in section.paragraphs { html.element("p", text(paragraph)) }
    write(section.particulars, to: &html)
    guard let register = section.register else { return }
    guard !register.entries.isEmpty else { return html.element("p", text(register.whenEmpty)) }
    switch register.layout {
    case .table:
      writeTable(
        [register.entryLabel] + register.columns.map(\.label),
        register.entries.map { [DocumentValue($0.title)] + $0.values },
        to: &html
      )
    case .sheets:
      for entry in register.entries {
        html.element("h3", text(entry.title))
        let particulars = zip(register.columns, entry.values).map {
          LegalDocument.Particular(column: $0, value: $1)
        }
        write(particulars, to: &html)
      }
    }
  }

  private func writeMissing(number: Int, to html: inout HTMLWriter) {
    html.element("h2", [.id("s\(number)")], text(MissingWords.heading))
    guard !document.missing.isEmpty else { return html.element("p", text(MissingWords.nothing)) }
    html.element("p", text(MissingWords.lead(document.kind)))
    let rows = document.missing.map { entry in
      [
        DocumentValue(entry.column.article ?? LocalizedText(verbatim: "–")),
        DocumentValue(entry.column.label), DocumentValue(entry.subjects),
      ]
    }
    writeTable(MissingWords.columns, rows, to: &html)
  }

  /// A table of labels and values, with rows that a screen reader names by their label.
  private func write(_ particulars: [LegalDocument.Particular], to html: inout HTMLWriter) {
    guard !particulars.isEmpty else { return }
    html.element("table", [.class("sheet")]) { html in
      writeWidths([34, 66], to: &html)
      html.element("tbody") { html in
        for particular in particulars {
          html.element("tr") { html in
            html.element("th", [HTMLAttribute("scope", "row")]) { html in
              writeHead(DocumentValue(particular.column.label), to: &html)
              guard let article = particular.column.article else { return }
              html.empty("br", [])
              html.element("small", text(article))
            }
            html.element("td") { write(particular.value, to: &$0) }
          }
        }
      }
    }
  }

  private func writeTable(_ titles: [LocalizedText], _ rows: [[DocumentValue]], to html: inout HTMLWriter) {
    html.element("table") { html in
      writeWidths(ColumnWidths.percent(titles, rows, typography), to: &html)
      html.element("thead") { html in
        html.element("tr") { html in
          for title in titles { html.element("th", [HTMLAttribute("scope", "col")], text(title)) }
        }
      }
      html.element("tbody") { html in
        for row in rows {
          html.element("tr") { html in
            if let first = row.first {
              html.element("th", [HTMLAttribute("scope", "row")]) { writeHead(first, to: &$0) }
            }
            for value in row.dropFirst() { html.element("td") { write(value, to: &$0) } }
          }
        }
      }
    }
  }

  /// The widths of columns, by classes where the page's own style sheet knows them.
  private func writeWidths(_ widths: [Int], to html: inout HTMLWriter) {
    html.element("colgroup") { html in
      for width in widths {
        html.empty(
          "col",
          [isForConversion ? HTMLAttribute("style", "width: \(width)%") : .class("w\(width)")]
        )
      }
    }
  }

  private func write(_ value: DocumentValue, to html: inout HTMLWriter) {
    guard !value.isMissing, value.items.count > 1 else {
      let words = value.items.first.map(text) ?? ""
      return value.isMissing ? html.element("em", [.class("missing")], words) : html.write(words)
    }
    html.element("ul") { html in
      for item in value.items { html.element("li", text(item)) }
    }
  }

  /// The head of a row, in bold type where no style sheet sees to it.
  private func writeHead(_ value: DocumentValue, to html: inout HTMLWriter) {
    guard isForConversion else { return write(value, to: &html) }
    html.element("strong") { write(value, to: &$0) }
  }

  private func text(_ text: LocalizedText) -> String { typography.text(text) }
}
