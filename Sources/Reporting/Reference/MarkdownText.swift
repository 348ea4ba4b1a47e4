import Diagnostics

/// A piece of Markdown that stands on one line.
///
/// Texts of rules enter it through ``init(text:)`` and those of inventories through ``init(recorded:)`` alone, so that none of
/// them can become markup, a link or a terminal's command, nor call a person where a host of repositories shows it.
struct MarkdownText: Sendable, ExpressibleByStringLiteral {
  /// The Markdown.
  let source: String

  /// Markdown as it is: marks that the pages write themselves.
  private init(markup: String) { source = markup }

  /// Fixed words of the pages, or marks between pieces.
  init(stringLiteral text: String) { source = text }

  /// A text of a rule file; words between backticks are set as code.
  init(text: String) {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    // An even number of backticks parts the text into an odd number of pieces, every other of them code.
    guard parts.count % 2 == 1, parts.enumerated().allSatisfy({ $0.offset % 2 == 0 || !$0.element.isEmpty })
    else {
      source = Self.escaped(text)
      return
    }
    source = parts.enumerated().map { index, part in
      index % 2 == 0 ? Self.escaped(String(part)) : Self.code(String(part)).source
    }.joined()
  }

  /// A text of an inventory, in which nothing is a mark.
  init(recorded text: String) { source = Self.escaped(text) }

  var isEmpty: Bool { source.isEmpty }

  static func + (left: Self, right: Self) -> Self { Self(markup: left.source + right.source) }

  /// A name or an expression, set as code.
  static func code(_ text: String) -> Self {
    let text = TerminalText.escaped(oneLine(text))
    let longest = text.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: longest + 1)
    let gap = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
    return Self(markup: fence + gap + text + gap + fence)
  }

  /// A text in bold type.
  static func strong(_ text: Self) -> Self { Self(markup: "**" + text.source + "**") }

  /// A link to another page of the reference, or to an address on the web; only the text when it is neither.
  static func link(_ text: Self, to target: String) -> Self {
    let isAddress = target.hasPrefix("https://") || target.hasPrefix("http://")
    guard isAddress || !target.utf8.contains(UInt8(ascii: ":")) else { return text }
    return Self(markup: "[" + text.source + "](" + encoded(target) + ")")
  }

  /// A link that shows its address.
  static func link(to target: String) -> Self {
    link(Self(markup: escaped(target, refersByItself: false)), to: target)
  }

  /// The text with a backslash before every character that could be a mark.
  ///
  /// - Parameter refersByItself: whether it could become a link or call somebody, which it cannot inside a link.
  private static func escaped(_ text: String, refersByItself: Bool = true) -> String {
    var result = ""
    let scalars = Array(TerminalText.escaped(oneLine(text)).unicodeScalars)
    let references = HostReferences(scalars)
    for (index, scalar) in scalars.enumerated() {
      if refersByItself, references.isBroken(before: index) { result += HostReferences.gap }
      if isMark(scalar, after: index > 0 ? scalars[index - 1] : " ", isFirst: index == 0)
        || isNumberOfList(scalars, at: index)
      {
        result += "\\"
      }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  private static func isMark(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar, isFirst: Bool) -> Bool
  {
    switch scalar {
    case "\\", "`", "*", "[", "]", "<", ">", "&", "~": true
    case "_": !previous.properties.isAlphabetic
    case "#", "+", "-", "=": isFirst
    default: false
    }
  }

  /// Whether the point or bracket at an index would make a text that begins with a number an item of a list.
  private static func isNumberOfList(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    index > 0 && (scalars[index] == "." || scalars[index] == ")")
      && scalars[..<index].allSatisfy { ("0"..."9").contains($0) }
  }

  private static func oneLine(_ text: String) -> String {
    text.split { $0 == "\n" || $0 == "\r\n" }.joined(separator: " ")
  }

  /// The target with what would end a link, and what a terminal obeys, as percent codes.
  private static func encoded(_ target: String) -> String {
    var result = ""
    for byte in target.utf8 {
      switch byte {
      case 0...0x20, 0x7F..., UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "\\"):
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + String(repeating: "0", count: 2 - digits.count) + digits
      default: result.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return result
  }
}

extension [MarkdownText] {
  /// The pieces with a separator between them.
  func joined(_ separator: MarkdownText) -> MarkdownText {
    guard let first else { return "" }
    return dropFirst().reduce(first) { $0 + separator + $1 }
  }
}
