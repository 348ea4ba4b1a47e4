public import Diagnostics

/// A text with structure, read from YAML, XML or JSON: nodes in document order with their places.
///
/// A node's children follow it directly. A mapping holds key, value, key, value; a sequence holds its items.
/// An XML element with children or attributes is a mapping whose keys may repeat; attributes come first.
public struct Document: Sendable {
  /// The position of a node in ``nodes``.
  public typealias Index = Int

  /// The source that every range counts in.
  public var source: SourceID
  /// The syntax that the text was written in.
  public var format: SourceFormat
  /// The name of the XML root element; empty for YAML and JSON.
  public var rootName: String
  /// Every node in document order; the root is the first, and there is always one.
  public var nodes: [Node]
  /// The decoded text of all scalars, in UTF-8.
  public var text: [UInt8]

  /// Creates a document without nodes, for a reader to fill.
  public init(source: SourceID, format: SourceFormat, rootName: String = "") {
    self.source = source
    self.format = format
    self.rootName = rootName
    self.nodes = []
    self.text = []
  }

  /// The index behind a node and everything below it.
  @inlinable
  public func end(of node: Index) -> Index { Int(nodes[node].subtreeEnd) }

  /// The place of a node.
  @inlinable
  public func range(of node: Index) -> SourceRange {
    SourceRange(source: source, start: nodes[node].start, end: nodes[node].end)
  }

  /// The decoded text of a scalar; empty for other nodes.
  @inlinable
  public func string(_ node: Index) -> String {
    withText(of: node) { String(decoding: $0, as: UTF8.self) }
  }

  /// Calls `body` with the decoded UTF-8 text of a scalar, without a copy.
  @inlinable
  public func withText<Result>(of node: Index, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let start = Int(nodes[node].textStart)
    let end = start + Int(nodes[node].textLength)
    return text.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start..<end])) }
  }
}
