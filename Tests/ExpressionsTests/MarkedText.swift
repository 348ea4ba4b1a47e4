/// A text in which `⟦…⟧` marks the place that a diagnostic must name.
struct MarkedText {
  var text: String
  var range: Range<Int>

  init(_ marked: String) {
    let parts = marked.split(separator: "⟦", maxSplits: 1, omittingEmptySubsequences: false)
    let rest = (parts.last ?? "").split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false)
    let before = parts[0].utf8.count
    text = parts[0] + rest.joined()
    range = before..<(before + (rest.first?.utf8.count ?? 0))
  }
}
