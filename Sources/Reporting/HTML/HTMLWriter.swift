import Diagnostics

/// Writes HTML element by element.
///
/// Names of elements and attributes are of the program; every text and every value is escaped here, once, so no part of a
/// page can forget it. What is opened is closed, since an element's content is written by a closure.
struct HTMLWriter {
  /// What was written and not yet handed on.
  private var buffer = ""
  /// The level of the headings of the section that is being written.
  private var level = 1

  /// Hands on what was written.
  mutating func drain(into output: inout some TextOutputStream) {
    output.write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  /// An element with what `content` writes.
  mutating func element(
    _ name: StaticString,
    _ attributes: [HTMLAttribute] = [],
    _ content: (inout HTMLWriter) -> Void
  ) {
    begin(name, attributes)
    content(&self)
    end(name)
  }

  /// An element that holds a text.
  mutating func element(_ name: StaticString, _ attributes: [HTMLAttribute], _ text: String) {
    element(name, attributes) { $0.write(text) }
  }

  /// An element without attributes that holds a text.
  mutating func element(_ name: StaticString, _ text: String) { element(name, [], text) }

  /// An element without attributes that holds a text in roles.
  mutating func element(_ name: StaticString, _ text: StyledText) { element(name, [], text) }

  /// An element that holds a text in roles.
  mutating func element(_ name: StaticString, _ attributes: [HTMLAttribute], _ text: StyledText) {
    element(name, attributes) { $0.write(text) }
  }

  /// An element without an end, such as `meta`.
  mutating func empty(_ name: StaticString, _ attributes: [HTMLAttribute]) { begin(name, attributes) }

  /// Text, in which nothing is markup.
  mutating func write(_ text: String) { buffer += Self.escaped(text) }

  /// Text in roles.
  mutating func write(_ text: StyledText) {
    for span in text.spans {
      switch span.role {
      case .body: write(span.text)
      case .strong: element("strong", span.text)
      case .faint: element("span", [.class("faint")], span.text)
      case .alarm: element("span", [.class("alarm")], span.text)
      case .warning: element("span", [.class("warning")], span.text)
      case .question: element("span", [.class("question")], span.text)
      case .good: element("span", [.class("good")], span.text)
      }
    }
  }

  /// A style sheet or a script of the program, as it stands.
  mutating func embed(_ asset: PageAsset, in name: StaticString) {
    begin(name, [])
    buffer += asset.text
    end(name)
  }

  /// Begins a document.
  mutating func doctype() { buffer += "<!DOCTYPE html>\n" }

  /// Writes parts whose headings are one level below.
  mutating func nested(_ content: (inout HTMLWriter) -> Void) {
    level += 1
    content(&self)
    level -= 1
  }

  /// A heading of the section that is being written.
  mutating func heading(_ attributes: [HTMLAttribute] = [], _ content: (inout HTMLWriter) -> Void) {
    element(Self.headings[min(level, Self.headings.count) - 1], attributes, content)
    buffer += "\n"
  }

  private static let headings: [StaticString] = ["h1", "h2", "h3", "h4", "h5", "h6"]

  private mutating func begin(_ name: StaticString, _ attributes: [HTMLAttribute]) {
    buffer += "<"
    buffer += name.description
    for attribute in attributes {
      buffer += " "
      buffer += attribute.name.description
      buffer += "=\""
      buffer += Self.escaped(attribute.value)
      buffer += "\""
    }
    buffer += ">"
  }

  private mutating func end(_ name: StaticString) {
    buffer += "</"
    buffer += name.description
    // A line break inside a sentence would be read as a blank.
    buffer += Self.withinSentences.contains(name.description) ? ">" : ">\n"
  }

  private static let withinSentences: Set<String> = ["a", "code", "mark", "span", "strong"]

  /// A text that is one in any place of a page: what is markup is written as a reference, what nobody sees or what turns
  /// the order of letters round is written out.
  static func escaped(_ text: String) -> String {
    let visible = TerminalText.escaped(text)
    guard visible.utf8.contains(where: { reference(for: $0) != nil }) else { return visible }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(visible.utf8.count + 16)
    for byte in visible.utf8 {
      if let reference = reference(for: byte) {
        reference.withUTF8Buffer { bytes += $0 }
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func reference(for byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
