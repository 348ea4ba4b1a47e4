public import Diagnostics

/// How a document is handed over.
public enum Delivery: Sendable {
  /// Once, whole.
  case whole
  /// Piece by piece, each with the shape of the whole.
  ///
  /// A piece is the root mapping with one entry. Where the entry's value is a sequence (in XML: an element
  /// with child elements), there is one piece per item, holding the sequence with that item alone; an empty
  /// sequence is a piece of its own. All ranges are true. Memory follows the largest piece, not the text.
  case pieces
}

/// What is known of a document before its content is read.
public struct DocumentHead: Sendable {
  /// The syntax.
  public var format: SourceFormat
  /// The name of the XML root element; empty for YAML and JSON.
  public var rootName: String
  /// The first key of the root mapping; empty when the root is none.
  public var firstKey: String
}
