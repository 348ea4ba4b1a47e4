/// Texts as they are written into a YAML file.
public enum YAMLText {
  /// A text as a scalar: plain where every reader takes it for that text, else in double quotes.
  public static func scalar(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

  /// A text in double quotes.
  public static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in allowed(text).unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted += "\\" }
      if TerminalText.isHidden(scalar) {
        let digits = String(scalar.value, radix: 16)
        quoted += "\\U" + String(repeating: "0", count: 8 - digits.utf8.count) + digits
      } else {
        quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// A text without the two characters that a line may show and no YAML file may hold, not even in a comment.
  public static func allowed(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isForbidden) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { isForbidden($0) ? "\u{FFFD}" : $0 }))
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{FFFE}" || scalar == "\u{FFFF}"
  }

  /// Whether a text can stand without quotes: it begins with a letter, holds none of YAML's marks, and is no word that
  /// some reader takes for a truth value or for nothing; or it is long hexadecimal.
  private static func isPlain(_ text: String) -> Bool {
    let utf8 = text.utf8
    guard let first = utf8.first, utf8.allSatisfy(isHarmless) else { return false }
    if !isLetter(first) { return utf8.count == 64 && utf8.contains(where: isLetter) && !utf8.contains(0x2E) }
    return !reserved.contains(text.lowercased())
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isHarmless(_ byte: UInt8) -> Bool {
    isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "-_./".utf8.contains(byte)
  }

  private static let reserved: Set<String> = [
    "true", "false", "yes", "no", "on", "off", "y", "n", "null", "nan", "inf",
  ]
}
