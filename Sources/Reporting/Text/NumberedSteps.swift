/// A text split at its numbers `1.`, `2.`, …, so that each step can stand on a line of its own.
enum NumberedSteps {
  /// The steps with their numbers; the whole text as the only one when it does not count from 1 to at least
  /// 2.
  static func split(_ text: String) -> [String] {
    guard text.hasPrefix("1. ") else { return [text] }
    var steps: [String] = []
    var rest = text[...]
    var next = 2
    while let blank = firstBlank(before: "\(next). ", in: rest.utf8) {
      steps.append(String(rest[..<blank]))
      rest = rest[rest.utf8.index(after: blank)...]
      next += 1
    }
    return steps + [String(rest)]
  }

  /// Where a word begins with some text, given by the blank before it.
  private static func firstBlank(before word: String, in text: Substring.UTF8View) -> String.Index? {
    var rest = text
    while let blank = rest.firstIndex(of: UInt8(ascii: " ")) {
      rest = rest[rest.index(after: blank)...]
      if rest.starts(with: word.utf8) { return blank }
    }
    return nil
  }
}
