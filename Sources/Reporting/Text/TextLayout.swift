import Diagnostics

/// Lays text out in lines of a given width.
///
/// Everything it is given is escaped for terminals here, once, so no section of a report can forget it. Lines
/// break at blanks alone: the no-break spaces of French typography hold. A word wider than the line stands on
/// a line of its own.
struct TextLayout {
  /// Columns of a line.
  let width: Int
  /// Whether roles become colours.
  let isColoured: Bool
  /// What was laid out and not yet handed on.
  private var buffer = ""
  /// The colour that the next piece begins in.
  private var openColour: String?

  /// Below this, columns no longer fit and a terminal's own wrapping reads better.
  private static let leastWidth = 60

  init(width: Int, isColoured: Bool) {
    self.width = max(width, Self.leastWidth)
    self.isColoured = isColoured
  }

  /// Hands on what was laid out.
  mutating func drain(into output: inout some TextOutputStream) {
    output.write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Ends a block.
  mutating func blankLine() { buffer += "\n" }

  /// A line as it is, without wrapping: rows of a table.
  mutating func line(_ text: StyledText) {
    for span in text.spans { write(TerminalText.escaped(span.text), span.role) }
    endLine()
  }

  /// A line across the page.
  mutating func rule(_ mark: String) { line(StyledText(String(repeating: mark, count: width), .faint)) }

  /// The heading of a section.
  mutating func heading(_ text: String) {
    line(StyledText(text.uppercased(), .strong))
    rule("─")
  }

  /// A paragraph, its first line at `first` and every further one at `indent`.
  mutating func paragraph(_ text: StyledText, first: Int = 0, indent: Int? = nil) {
    buffer += String(repeating: " ", count: first)
    wrap(text, from: first, indent: indent ?? first)
  }

  /// A paragraph at `indent` with a label in the margin before its first line.
  mutating func labelled(_ label: StyledText, _ text: StyledText, first: Int, indent: Int) {
    buffer += String(repeating: " ", count: first)
    var column = first
    for span in label.spans {
      let escaped = TerminalText.escaped(span.text)
      write(escaped, span.role)
      column += TerminalText.width(escaped)
    }
    setColour(nil)
    let gap = max(1, indent - column)
    buffer += String(repeating: " ", count: gap)
    wrap(text, from: column + gap, indent: indent)
  }

  /// Paragraphs at `indent`, the first with a label in the margin.
  mutating func list(_ label: StyledText, _ items: [StyledText], first: Int, indent: Int) {
    for (index, item) in items.enumerated() {
      if index == 0 {
        labelled(label, item, first: first, indent: indent)
      } else {
        paragraph(item, first: indent)
      }
    }
  }

  private mutating func wrap(_ text: StyledText, from start: Int, indent: Int) {
    var column = start
    let words = StyledWords(text)
    for (number, word) in words.words.enumerated() {
      if number == 0 {
        // The first word stands where the line begins.
      } else if column + 1 + word.width > width {
        endLine()
        buffer += String(repeating: " ", count: indent)
        column = indent
      } else {
        if words.pieces[word.pieces.lowerBound].role.parameters != openColour { setColour(nil) }
        buffer += " "
        column += 1
      }
      for piece in words.pieces[word.pieces] { write(piece.text, piece.role) }
      column += word.width
    }
    endLine()
  }

  /// Writes a piece; neighbours of one role share their colour sequence.
  private mutating func write(_ text: String, _ role: TextRole) {
    setColour(role.parameters)
    buffer += text
  }

  private mutating func endLine() {
    setColour(nil)
    buffer += "\n"
  }

  private mutating func setColour(_ parameters: String?) {
    guard isColoured, parameters != openColour else { return }
    if openColour != nil { buffer += "\u{1B}[0m" }
    if let parameters { buffer += "\u{1B}[\(parameters)m" }
    openColour = parameters
  }
}
