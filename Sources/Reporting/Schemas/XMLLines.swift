/// Writes an XML text, one element on a line, children indented.
struct XMLLines<Output: TextOutputStream> {
  private(set) var output: Output
  private var openElements: [String] = []

  init(_ output: Output) {
    self.output = output
    self.output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }

  /// Begins an element with children.
  mutating func open(_ name: String, _ attributes: [(name: String, value: String)] = []) {
    line(XMLText.tag(name, attributes) + ">")
    openElements.append(name)
  }

  /// Ends the element that was begun last.
  mutating func close() {
    guard let name = openElements.popLast() else { return }
    line("</\(name)>")
  }

  /// An element without content.
  mutating func empty(_ name: String, _ attributes: [(name: String, value: String)]) {
    line(XMLText.tag(name, attributes) + "/>")
  }

  /// An element that holds text alone.
  mutating func text(_ name: String, _ text: String) { line("<\(name)>\(XMLText.escaped(text))</\(name)>") }

  private mutating func line(_ text: String) {
    output.write(String(repeating: "  ", count: openElements.count) + text + "\n")
  }
}
