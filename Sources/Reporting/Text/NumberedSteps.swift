/// A text split at its numbers `1.`, `2.`, …, so that each step can stand on a line of its own.
enum NumberedSteps {
  /// The steps with their numbers; the whole text as the only one when it does not count from 1 to at least
  /// 2.
  static func split(_ text: String) -> [String] {
    guard text.hasPrefix("1. ") else { return [text] }
    var steps: [String] = []
    var rest = text[...]
    var next = 2
    while let range = rest.firstRange(of: " \(next). ") {
      steps.append(String(rest[..<range.lowerBound]))
      rest = rest[rest.index(after: range.lowerBound)...]
      next += 1
    }
    return steps + [String(rest)]
  }
}
