import Diagnostics
import Documents

/// An element of an agent's inventory with the elements below it; everything is optional in what agents
/// write.
///
/// In XML an element that occurs several times is repeated, in JSON it is a list; names are in capitals there
/// and in lowercase here. Both read the same.
struct AgentElement {
  private let document: Document
  private let node: Document.Index

  init(_ document: Document, _ node: Document.Index = 0) {
    self.document = document
    self.node = node
  }

  /// Where the element's content stands.
  var range: SourceRange { document.range(of: node) }

  /// The elements below this one that bear one of the names, given in capitals, in order.
  func all(_ names: String...) -> [AgentElement] {
    guard document.nodes[node].kind == .mapping else { return [] }
    var found: [AgentElement] = []
    var key = node + 1
    while key < document.end(of: node) {
      let value = document.end(of: key)
      if names.contains(where: { isNamed(key, $0) }) { add(value, to: &found) }
      key = document.end(of: value)
    }
    return found
  }

  /// The first element of a name below this one.
  func first(_ name: String) -> AgentElement? { all(name).first }

  /// The text of the first element of a name; nil when there is none or it is blank.
  func value(_ name: String) -> PlacedText? {
    guard let element = first(name), document.nodes[element.node].kind == .scalar, !element.isNull else {
      return nil
    }
    let text = document.string(element.node)
    return text.contains { !$0.isWhitespace } ? PlacedText(text: text, range: element.range) : nil
  }

  private var isNull: Bool {
    let node = document.nodes[node]
    return node.style == .xmlNil
      || node.style == .jsonLiteral && document.withText(of: self.node) { $0.elementsEqual("null".utf8) }
  }

  private func isNamed(_ key: Document.Index, _ name: String) -> Bool {
    document.withText(of: key) { written in
      written.elementsEqual(name.utf8) { $0 == $1 || $0 == lowercase($1) }
    }
  }

  private func lowercase(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  /// Adds an element, or each item of a list of them.
  private func add(_ value: Document.Index, to found: inout [AgentElement]) {
    guard document.nodes[value].kind == .sequence else {
      found.append(AgentElement(document, value))
      return
    }
    var item = value + 1
    while item < document.end(of: value) {
      found.append(AgentElement(document, item))
      item = document.end(of: item)
    }
  }
}
