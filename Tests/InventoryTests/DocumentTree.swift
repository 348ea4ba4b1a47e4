import Diagnostics
import Documents

/// A document written as Swift literals: what a reader would hand over, without a text.
///
/// Every node has a place of its own, counted in the order of the text.
enum DocumentTree: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  case scalar(String, Node.Style)
  indirect case sequence([DocumentTree])
  indirect case mapping([(String, DocumentTree)], isElement: Bool)

  init(stringLiteral text: String) { self = .scalar(text, .plain) }
  init(arrayLiteral items: DocumentTree...) { self = .sequence(items) }
  init(dictionaryLiteral entries: (String, DocumentTree)...) { self = .mapping(entries, isElement: false) }

  static func quoted(_ text: String) -> DocumentTree { .scalar(text, .quoted) }
  static func jsonString(_ text: String) -> DocumentTree { .scalar(text, .jsonString) }
  static func jsonLiteral(_ text: String) -> DocumentTree { .scalar(text, .jsonLiteral) }
  static func xml(_ text: String) -> DocumentTree { .scalar(text, .xml) }
  static let xmlNil = DocumentTree.scalar("", .xmlNil)
  static func element(_ entries: [(String, DocumentTree)]) -> DocumentTree {
    .mapping(entries, isElement: true)
  }

  /// The document, as a reader would fill it.
  func document(source: UInt32 = 0, format: SourceFormat = .yaml) -> Document {
    var document = Document(
      source: SourceID(index: source),
      format: format,
      rootName: format == .xml ? "inventory" : ""
    )
    append(to: &document)
    return document
  }

  private func append(to document: inout Document) {
    let index = document.nodes.count
    let place = UInt32(index) * 2
    switch self {
    case .scalar(let text, let style):
      document.nodes.append(
        Node(
          kind: .scalar,
          style: style,
          start: place,
          end: place + 1,
          textStart: UInt32(document.text.count),
          textLength: UInt32(text.utf8.count),
          subtreeEnd: UInt32(index + 1)
        )
      )
      document.text += Array(text.utf8)
    case .sequence(let items):
      document.nodes.append(Node(kind: .sequence, style: .none, start: place, end: place + 1, subtreeEnd: 0))
      for item in items { item.append(to: &document) }
      document.nodes[index].count = UInt32(items.count)
    case .mapping(let entries, let isElement):
      document.nodes.append(
        Node(kind: .mapping, style: .none, isElement: isElement, start: place, end: place + 1, subtreeEnd: 0)
      )
      for (key, value) in entries {
        DocumentTree.scalar(key, isElement ? .xml : .plain).append(to: &document)
        value.append(to: &document)
      }
      document.nodes[index].count = UInt32(entries.count)
    }
    document.nodes[index].subtreeEnd = UInt32(document.nodes.count)
  }
}
