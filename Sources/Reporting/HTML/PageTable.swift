/// A table for people and for readers of screens: with a caption, heads of columns and heads of rows.
struct PageTable {
  /// A cell.
  enum Cell {
    case text(String)
    case number(String)
    case styled(StyledText)
    case markup((inout HTMLWriter) -> Void)
  }

  /// The head of a column; numbers stand to the right.
  struct Column {
    let title: String
    var isNumber = false
  }

  /// The member of a group that the table is about; nil for an organisation by itself.
  let member: String?
  let caption: String
  let columns: [Column]
  /// Cells by row, of which the first is the row's head.
  let rows: [[Cell]]
  var name = ""
  /// Whether the caption is for readers of screens alone, since the heading says the same.
  var hidesCaption = false

  /// Writes the table in a frame that scrolls, also by keyboard, where the table is wider than the page.
  func write(to html: inout HTMLWriter) {
    // Members have tables of the same captions, which readers of screens must tell apart.
    let label = member.map { "\(caption) – \($0)" } ?? caption
    let frame = [
      HTMLAttribute.class("scroll"), HTMLAttribute("role", "region"), HTMLAttribute("aria-label", label),
      HTMLAttribute("tabindex", "0"),
    ]
    html.element("div", frame) { html in
      html.element("table", name.isEmpty ? [] : [.class(name)]) { html in
        html.element("caption", hidesCaption ? [.class("unseen")] : [], caption)
        html.element("thead") { html in
          html.element("tr") { html in
            for column in columns {
              let marks = column.isNumber ? [HTMLAttribute.class("num")] : []
              html.element("th", [HTMLAttribute("scope", "col")] + marks, column.title)
            }
          }
        }
        html.element("tbody") { html in
          for row in rows {
            html.element("tr") { html in
              for (position, cell) in row.enumerated() { write(cell, isHead: position == 0, to: &html) }
            }
          }
        }
      }
    }
  }

  private func write(_ cell: Cell, isHead: Bool, to html: inout HTMLWriter) {
    let name: StaticString = isHead ? "th" : "td"
    let scope = isHead ? [HTMLAttribute("scope", "row")] : []
    switch cell {
    case .text(let text): html.element(name, scope, text)
    case .number(let text): html.element(name, scope + [.class("num")], text)
    case .styled(let text): html.element(name, scope, text)
    case .markup(let write): html.element(name, scope, write)
    }
  }
}
