import Diagnostics
import Documents

/// A document under the decoder's eyes: bare buffers, so that walking it costs neither copies nor counts.
///
/// Valid only within ``open(_:_:)``.
struct PieceView {
  let nodes: UnsafeBufferPointer<Node>
  let text: Bytes
  let source: SourceID
  let format: SourceFormat

  /// Calls `body` with a view of a document.
  static func open<Result>(_ document: Document, _ body: (PieceView) -> Result) -> Result {
    document.nodes.withUnsafeBufferPointer { nodes in
      document.text.withUnsafeBufferPointer { text in
        body(PieceView(nodes: nodes, text: text, source: document.source, format: document.format))
      }
    }
  }

  /// Whether the text was XML.
  var isXML: Bool { format == .xml }

  /// The decoded text of a scalar; empty for other nodes.
  func text(of node: Int) -> Bytes {
    let start = Int(nodes[node].textStart)
    return Bytes(rebasing: text[start..<start + Int(nodes[node].textLength)])
  }

  /// The place of a node.
  func range(of node: Int) -> SourceRange {
    SourceRange(source: source, start: nodes[node].start, end: nodes[node].end)
  }

  /// The index behind a node and everything below it.
  func end(of node: Int) -> Int { Int(nodes[node].subtreeEnd) }

  /// The value of an entry of a mapping, by key; nil when it has none.
  func value(of key: StaticString, in mapping: Int) -> Int? {
    let name = Bytes(start: key.utf8Start, count: key.utf8CodeUnitCount)
    var child = mapping + 1
    while child < end(of: mapping) {
      let value = end(of: child)
      if text(of: child).elementsEqual(name) { return value }
      child = end(of: value)
    }
    return nil
  }

  /// The decoded text of a scalar as a string, for messages.
  func string(_ node: Int) -> String { String(decoding: text(of: node), as: UTF8.self) }

  /// What a person wrote at a node, for messages.
  func written(_ node: Int) -> WrittenValue {
    switch nodes[node].kind {
    case .mapping: return .mapping
    case .sequence: return .sequence
    case .scalar:
      let text = text(of: node)
      switch nodes[node].style {
      case .xmlNil: return .null
      case .plain where CoreSchema.isNull(text), .jsonLiteral where CoreSchema.isNull(text): return .null
      case .quoted, .taggedString, .jsonString: return .quoted(string(node))
      default: return text.isEmpty ? .nothing : .text(string(node))
      }
    }
  }

  /// The scalars of a list of names: a sequence, or in XML a wrapper whose elements are `item`.
  func names(in list: Int, _ bag: inout DiagnosticBag) -> [Int] {
    let isWrapper = nodes[list].kind == .mapping && nodes[list].isElement
    guard nodes[list].kind == .sequence || isWrapper else {
      bag.add(.notNames(at: range(of: list)), at: range(of: list))
      return []
    }
    var names: [Int] = []
    var child = list + 1
    while child < end(of: list) {
      let name = isWrapper ? end(of: child) : child
      if nodes[name].kind == .scalar {
        names.append(name)
      } else {
        bag.add(.notNames(at: range(of: name)), at: range(of: name))
      }
      child = end(of: name)
    }
    return names
  }
}
