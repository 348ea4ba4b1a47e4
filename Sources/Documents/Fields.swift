public import Diagnostics

/// The fields of a mapping of a file that this program wrote, found without making a text of every key.
public struct Fields {
  /// The document.
  public let document: Document
  /// The mapping.
  public let node: Document.Index

  /// Opens a mapping; nil when the node is none.
  public init?(_ document: Document, at node: Document.Index) {
    guard document.nodes[node].kind == .mapping else { return nil }
    self.document = document
    self.node = node
  }

  /// Where the mapping stands.
  public var range: SourceRange { document.range(of: node) }

  /// The node of a value; nil when the key is absent.
  public func value(_ name: StaticString) -> Document.Index? {
    let wanted = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    var key = node + 1
    while key < document.end(of: node) {
      let value = document.end(of: key)
      if document.withText(of: key, { $0.elementsEqual(wanted) }) { return value }
      key = document.end(of: value)
    }
    return nil
  }

  /// Every key with its place.
  public var keys: [(name: String, place: SourceRange)] {
    var keys: [(String, SourceRange)] = []
    var key = node + 1
    while key < document.end(of: node) {
      keys.append((document.string(key), document.range(of: key)))
      key = document.end(of: document.end(of: key))
    }
    return keys
  }

  /// Where a value stands; the mapping when the key is absent.
  public func place(_ name: StaticString) -> SourceRange {
    value(name).map { document.range(of: $0) } ?? range
  }

  /// The text of a scalar; nil when the key is absent or holds something else.
  public func text(_ name: StaticString) -> String? { value(name).flatMap(text(at:)) }

  /// The text of a scalar that says something.
  public func text(at node: Document.Index) -> String? {
    guard document.nodes[node].kind == .scalar, document.nodes[node].style != .jsonLiteral,
      document.nodes[node].textLength > 0
    else { return nil }
    return document.string(node)
  }

  /// The mapping below a key; nil when the key is absent or holds something else.
  public func fields(_ name: StaticString) -> Fields? { value(name).flatMap { Fields(document, at: $0) } }

  /// A text in both languages.
  public func localized(_ name: StaticString) -> LocalizedText? {
    guard let fields = fields(name), let en = fields.value("en"), let fr = fields.value("fr") else {
      return nil
    }
    return LocalizedText(en: document.string(en), fr: document.string(fr))
  }

  /// The items of a list; nil when the key is absent or holds something else.
  public func items(_ name: StaticString) -> [Document.Index]? { value(name).flatMap(items(at:)) }

  /// The items of a list.
  public func items(at node: Document.Index) -> [Document.Index]? {
    guard document.nodes[node].kind == .sequence else { return nil }
    var items: [Document.Index] = []
    var next = node + 1
    while next < document.end(of: node) {
      items.append(next)
      next = document.end(of: next)
    }
    return items
  }
}
