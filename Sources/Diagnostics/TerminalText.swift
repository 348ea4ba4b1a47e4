/// Makes text from an inventory harmless on a terminal, and measures how wide it stands there.
///
/// An inventory may hold escape sequences that rewrite the screen, or marks that turn the order of letters
/// round so that a report reads as something else (Unicode TR 36, TR 39).
public enum TerminalText {
  /// The text with every character that a terminal obeys, or that nobody sees, written out as `\u{1B}`.
  public static func escaped(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if isHidden(scalar) {
        result += name(of: scalar)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// How many columns the text takes; ambiguous widths count one, as in a Western locale.
  public static func width(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    return text.unicodeScalars.reduce(0) { $0 + width($1) }
  }

  /// The text with blanks behind it up to a width.
  public static func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - width(text)))
  }

  /// The text with blanks before it up to a width.
  public static func aligned(_ text: String, to columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - width(text))) + text
  }

  /// Whether a terminal obeys a character, or nobody sees it.
  public static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F: true  // C0, DEL, C1
    case 0xAD, 0x61C, 0x180E, 0xFEFF: true  // soft hyphen, bidi mark, separators without width
    case 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F: true  // bidi, separators
    case 0xFFF9...0xFFFB, 0xE0000...0xE007F: true  // annotations, tags
    case 0xFFFE, 0xFFFF: true  // no characters at all, which XML and YAML forbid
    default: false
    }
  }

  private static func name(of scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide(scalar.value) ? 2 : 1
    }
  }

  /// East Asian Wide and Fullwidth of UAX 11, by block.
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF: true
    case 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF: true
    case 0x20000...0x3FFFD: true
    default: false
    }
  }
}
