import Diagnostics

/// Texts as OSCAL's types want them.
enum OSCALText {
  /// The namespace of properties that OSCAL does not define.
  static let namespace = "urn:serment:oscal"

  /// A control's id as a token of OSCAL: letters, digits, `.`, `-` and `_`, not a digit first.
  ///
  /// Article 32(1)(b) of `gdpr` becomes `gdpr-32.1.b`.
  static func token(_ framework: String, _ control: String) -> String {
    var result = ""
    for scalar in "\(framework)-\(control)".unicodeScalars where scalar != ")" {
      switch scalar {
      case "(": result += "."
      case "-", ".", "_", "0"..."9": result.unicodeScalars.append(scalar)
      default:
        let isLetter = scalar.properties.isAlphabetic
        result.unicodeScalars.append(isLetter ? scalar : "_")
      }
    }
    return result
  }

  /// A text in which OSCAL reads Markdown.
  static func markup(_ text: String) -> String { MarkdownText(text: text).source }

  /// A value on one line without blanks at its ends.
  static func value(_ text: String) -> String {
    let words = TerminalText.escaped(text).split(separator: " ")
    return words.isEmpty ? "–" : words.joined(separator: " ")
  }
}

extension JSONWriter {
  /// Properties of our own.
  mutating func oscalProperties(_ properties: [(name: String, value: String?)]) {
    array("props", properties.filter { $0.value != nil }) { json, property in
      json.object {
        $0.field("name", property.name)
        $0.field("ns", OSCALText.namespace)
        $0.field("value", OSCALText.value(property.value ?? ""))
      }
    }
  }

  /// References to observations; left out where there are none, which OSCAL's schema wants.
  mutating func oscalObservations(_ identifiers: [String]) {
    guard !identifiers.isEmpty else { return }
    array("related-observations", identifiers) { json, identifier in
      json.object { $0.field("observation-uuid", identifier) }
    }
  }
}
