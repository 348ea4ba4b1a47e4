import Diagnostics

/// Text inside an XML document.
enum XMLText {
  /// The text with what would be markup as references, and with every character that XML 1.0 forbids or that a terminal
  /// obeys written out as `\u{1B}`: no reference may stand for those.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      // Also the end of `]]>`, which must not stand in text.
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&apos;"
      // As references, since a reader makes blanks of those of an attribute.
      case "\n": result += "&#10;"
      case "\t": result += "&#9;"
      default:
        if TerminalText.isHidden(scalar) {
          result += TerminalText.escaped(String(scalar))
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }

  /// A start tag with its attributes, left open for `>` or `/>`.
  static func tag(_ name: String, _ attributes: [(name: String, value: String)]) -> String {
    attributes.reduce("<" + name) { $0 + " \($1.name)=\"\(escaped($1.value))\"" }
  }
}
