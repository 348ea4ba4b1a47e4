import Diagnostics
import Documents

/// An element of an agent's inventory with the elements below it; everything is optional in what agents
/// write.
struct AgentElement {
  private let document: Document
  private let node: Document.Index

  init(_ document: Document, _ node: Document.Index = 0) {
    self.document = document
    self.node = node
  }

  /// Where the element's content stands.
  var range: SourceRange { document.range(of: node) }

  /// The elements of a name below this one, in order.
  func all(_ name: String) -> [AgentElement] {
    guard document.nodes[node].kind == .mapping else { return [] }
    var found: [AgentElement] = []
    var key = node + 1
    while key < document.end(of: node) {
      let value = document.end(of: key)
      let isNamed = document.withText(of: key) { $0.elementsEqual(name.utf8) }
      if isNamed { found.append(AgentElement(document, value)) }
      key = document.end(of: value)
    }
    return found
  }

  /// The first element of a name below this one.
  func first(_ name: String) -> AgentElement? { all(name).first }

  /// The text of the first element of a name; nil when there is none or it is blank.
  func value(_ name: String) -> AgentValue? {
    guard let element = first(name), document.nodes[element.node].kind == .scalar else { return nil }
    let text = document.string(element.node)
    return text.contains { !$0.isWhitespace } ? AgentValue(text: text, range: element.range) : nil
  }
}

/// A text with its place.
struct AgentValue {
  var text: String
  var range: SourceRange

  /// The same place with another reading of the text; nil when `read` makes nothing of it.
  func map(_ read: (String) -> String?) -> AgentValue? {
    read(text).map { AgentValue(text: $0, range: range) }
  }
}
