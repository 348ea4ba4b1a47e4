/// What GitHub and GitLab make of a text behind Markdown's back: `@name` calls a person, `#12` names an issue, an address
/// becomes a link, `:name:` a picture.
///
/// They look at the text that a reader sees, where a backslash is gone, and at one node of it at a time, as the filters of
/// GitHub's html-pipeline do: a comment of HTML, which nobody sees, parts it into two.
struct HostReferences {
  /// Parts a text for these programs and not for readers.
  static let gap = "<!-- -->"

  private let scalars: [Unicode.Scalar]

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  /// Whether something would be referred to if the text were not parted before an index.
  func isBroken(before index: Int) -> Bool {
    guard index > 0 else { return false }
    switch scalars[index - 1] {
    // Also the address of a mailbox.
    case "@": return isWord(index)
    case "#", "!", "%", "~", "&", "$": return isWord(index) && !isWord(index - 2)
    case "-": return isWord(index) && holds("gh", endingAt: index - 1)
    case ":": return holds("//", from: index) || isPicture(from: index)
    case "w", "W": return scalars[index] == "." && holds("www", endingAt: index)
    default: return false
    }
  }

  /// Whether a name from an index on, up to a colon, may be that of a picture: there are two of numbers alone.
  private func isPicture(from index: Int) -> Bool {
    let name = scalars[index...].prefix { Self.isNameOfPicture($0) }
    guard !name.isEmpty, name.endIndex < scalars.endIndex, scalars[name.endIndex] == ":" else { return false }
    return name.contains { !("0"..."9").contains($0) } || ["100", "1234"].contains(Self.text(name))
  }

  private static func isNameOfPicture(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) || ["_", "+", "-"].contains(scalar)
  }

  /// Whether a letter, a digit or an underscore stands at an index.
  private func isWord(_ index: Int) -> Bool {
    guard scalars.indices.contains(index) else { return false }
    let scalar = scalars[index]
    return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "_"
  }

  private func holds(_ text: String, from index: Int) -> Bool {
    scalars[index...].starts(with: text.unicodeScalars)
  }

  /// Whether a word in small letters stands before an index, by itself.
  private func holds(_ word: String, endingAt index: Int) -> Bool {
    let start = index - word.unicodeScalars.count
    return start >= 0 && !isWord(start - 1) && Self.text(scalars[start..<index]).lowercased() == word
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
