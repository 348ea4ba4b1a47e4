/// A page of Markdown, block by block.
struct MarkdownPage {
  /// What was written, ending with a line break.
  private(set) var text = ""
  /// How many levels further down headings stand than they say.
  var depth = 0
  private var isBegun = false

  /// A heading; 1 is the page's own.
  mutating func heading(_ level: Int, _ title: MarkdownText) {
    block(String(repeating: "#", count: level + depth) + " " + title.source)
  }

  mutating func paragraph(_ paragraph: MarkdownText) { block(paragraph.source) }

  /// A list, one line per item; nothing when there is none.
  mutating func list(_ items: [MarkdownText]) {
    guard !items.isEmpty else { return }
    block(items.map { "- " + $0.source }.joined(separator: "\n"))
  }

  /// A list of which each item has a list of its own below it.
  mutating func list(_ items: [(text: MarkdownText, details: [MarkdownText])]) {
    guard !items.isEmpty else { return }
    let lines = items.flatMap { item in ["- " + item.text.source] + item.details.map { "  - " + $0.source } }
    block(lines.joined(separator: "\n"))
  }

  /// A list that counts from 1.
  mutating func numberedList(_ items: [MarkdownText]) {
    block(items.enumerated().map { "\($0.offset + 1). " + $0.element.source }.joined(separator: "\n"))
  }

  /// A table; columns of numbers stand to the right.
  mutating func table(_ titles: [MarkdownText], numbers: Set<Int> = [], _ rows: [[MarkdownText]]) {
    let rule = titles.indices.map { numbers.contains($0) ? "--:" : "---" }
    let lines = [titles.map(\.source), rule] + rows.map { $0.map(Self.cell) }
    block(lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n"))
  }

  /// A bar ends a cell, even inside code.
  private static func cell(_ text: MarkdownText) -> String {
    text.source.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }

  /// Hands on what was written, and keeps the page open.
  mutating func drain(into output: inout some TextOutputStream) {
    output.write(text)
    text = ""
  }

  private mutating func block(_ block: String) {
    if isBegun { text += "\n" }
    isBegun = true
    text += block + "\n"
  }
}
