import Documents

/// The texts of a document in their structure, whether they come from events or from a document that was read.
///
/// Tags, anchors and quotes are left out: what they decide here, other tests cover.
enum YAMLEvents {
  /// The structure that a file of events describes, with aliases replaced by what they name.
  static func outline(_ events: String) -> [String] {
    var result: [String] = []
    var anchors: [Substring: [String]] = [:]
    var open: [(anchor: Substring?, start: Int)] = []
    for line in events.split(separator: "\n") {
      let anchor = line.split(separator: " ").first { $0.hasPrefix("&") }?.dropFirst()
      switch line.prefix(4) {
      case "+MAP", "+SEQ":
        open.append((anchor, result.count))
        result.append(String(line.prefix(4)))
      case "-MAP", "-SEQ":
        result.append(String(line.prefix(4)))
        if let closed = open.popLast(), let name = closed.anchor {
          anchors[name] = Array(result[closed.start...])
        }
      case "=VAL":
        let text = decoded(value(line))
        result.append(text)
        if let anchor { anchors[anchor] = [text] }
      case "=ALI": result += anchors[line.dropFirst("=ALI *".count)] ?? ["?"]
      default: break
      }
    }
    return result
  }

  /// The structure of a document.
  static func outline(_ document: Document) -> [String] {
    var result: [String] = []
    var ends: [(index: Int, event: String)] = []
    for index in document.nodes.indices {
      while ends.last.map({ $0.index <= index }) ?? false { result.append(ends.removeLast().event) }
      switch document.nodes[index].kind {
      case .scalar: result.append("=" + document.string(index))
      case .mapping:
        result.append("+MAP")
        ends.append((document.end(of: index), "-MAP"))
      case .sequence:
        result.append("+SEQ")
        ends.append((document.end(of: index), "-SEQ"))
      }
    }
    return result + ends.reversed().map(\.event)
  }

  /// What stands behind anchor, tag and the sign of the style.
  private static func value(_ line: Substring) -> Substring {
    var rest = line.dropFirst("=VAL ".count)
    while let first = rest.first, first == "&" || first == "<" {
      rest = rest.drop { $0 != " " }.dropFirst()
    }
    return rest.dropFirst()
  }

  private static func decoded(_ text: Substring) -> String {
    var result = "="
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        let plain: [Unicode.Scalar: Unicode.Scalar] = ["n": "\n", "t": "\t", "r": "\r", "b": "\u{8}"]
        result.unicodeScalars.append(plain[scalar] ?? scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
