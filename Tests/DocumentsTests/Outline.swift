import Diagnostics
import Documents

/// A document as one line: what was read, and with `places` what stands in the text where each scalar is said
/// to be.
enum Outline {
  /// Reads a text and writes what came of it, or the ids and places of its diagnostics.
  static func read(_ text: String, as delivery: Delivery = .whole, limits: ReadingLimits = ReadingLimits())
    -> String
  {
    var sources = SourceMap()
    let source = sources.add(name: "test", bytes: Array(text.utf8))
    var bag = DiagnosticBag()
    final class Pieces { var texts: [String] = [] }
    let pieces = Pieces()
    DocumentReader(limits: limits).read(source, as: delivery, into: &bag) { document, _ in
      pieces.texts.append(write(document, at: 0))
    }
    let table = LineTable(source)
    let mistakes = bag.sorted.map { diagnostic in
      let place = diagnostic.range.map { table.position(of: $0.start) }
      return "\(diagnostic.id)@\(place.map { "\($0.line):\($0.column)" } ?? "-")"
    }
    return (pieces.texts + mistakes).joined(separator: " | ")
  }

  /// The diagnostics of a text with place and English message, which must have French words of its own and a
  /// way out.
  static func messages(_ text: String) -> String {
    var sources = SourceMap()
    let source = sources.add(name: "test", bytes: Array(text.utf8))
    var bag = DiagnosticBag()
    DocumentReader().read(source, as: .whole, into: &bag) { _, _ in }
    let table = LineTable(source)
    return bag.sorted.map { diagnostic in
      let place = table.position(of: diagnostic.range?.start ?? 0)
      let isWhole =
        diagnostic.message.fr != diagnostic.message.en && !diagnostic.message.fr.contains("invalide : ")
      return
        "\(diagnostic.id)@\(place.line):\(place.column): \(isWhole ? diagnostic.message.en : "untranslated")"
    }.joined(separator: " | ")
  }

  /// The scalars of a document, each with the text of its place.
  static func places(_ text: String) -> [String] {
    var sources = SourceMap()
    let source = sources.add(name: "test", bytes: Array(text.utf8))
    var bag = DiagnosticBag()
    guard let document = DocumentReader().read(source, into: &bag) else { return bag.sorted.map(\.id) }
    return document.nodes.indices.map { index in
      let node = document.nodes[index]
      let place = String(decoding: source.bytes[Int(node.start)..<Int(node.end)], as: UTF8.self)
      return node.kind == .scalar ? "\(document.string(index))=\(place)" : place
    }
  }

  private static func write(_ document: Document, at node: Int) -> String {
    switch document.nodes[node].kind {
    case .scalar: return scalar(document, node)
    case .sequence:
      let items = children(of: node, document).map { write(document, at: $0) }
      return "[" + items.joined(separator: ",") + "]" + checkedCount(document, node, items.count)
    case .mapping:
      let parts = children(of: node, document)
      let pairs = stride(from: 0, to: parts.count, by: 2).map { index in
        "\(document.string(parts[index])):\(write(document, at: parts[index + 1]))"
      }
      let name = document.nodes[node].isElement ? "<>" : ""
      return "\(name){" + pairs.joined(separator: ",") + "}" + checkedCount(document, node, pairs.count)
    }
  }

  private static func children(of node: Int, _ document: Document) -> [Int] {
    var children: [Int] = []
    var next = node + 1
    while next < document.end(of: node) {
      children.append(next)
      next = document.end(of: next)
    }
    return children
  }

  private static func checkedCount(_ document: Document, _ node: Int, _ count: Int) -> String {
    document.nodes[node].count == UInt32(count) ? "" : "(count \(document.nodes[node].count))"
  }

  private static func scalar(_ document: Document, _ node: Int) -> String {
    let text = document.string(node)
    return switch document.nodes[node].style {
    case .plain, .jsonLiteral, .xml: text
    case .quoted, .jsonString: "'\(text)'"
    case .taggedString: "!\(text)"
    case .xmlNil: "nil"
    case .none: "?"
    }
  }
}
