import Diagnostics

/// A text cut at its blanks into words, of one or more pieces each, and escaped for terminals.
struct StyledWords {
  /// A word.
  struct Word {
    /// Where its pieces stand in ``StyledWords/pieces``; there is always one.
    var pieces: Range<Int>
    /// How many columns it takes.
    var width: Int
  }

  /// The pieces of all words.
  private(set) var pieces: [StyledText.Span] = []
  /// The words in order.
  private(set) var words: [Word] = []
  private var width = 0

  init(_ text: StyledText) {
    for span in text.spans {
      var rest = TerminalText.escaped(span.text)[...]
      while let blank = rest.utf8.firstIndex(of: UInt8(ascii: " ")) {
        addPiece(rest[..<blank], span.role)
        endWord()
        rest = rest[rest.utf8.index(after: blank)...]
      }
      addPiece(rest, span.role)
    }
    endWord()
  }

  private mutating func addPiece(_ part: Substring, _ role: TextRole) {
    guard !part.isEmpty else { return }
    let text = String(part)
    pieces.append(StyledText.Span(text: text, role: role))
    width += TerminalText.width(text)
  }

  private mutating func endWord() {
    let start = words.last?.pieces.upperBound ?? 0
    guard start < pieces.count else { return }
    words.append(Word(pieces: start..<pieces.count, width: width))
    width = 0
  }
}
