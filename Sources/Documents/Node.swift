/// One value of a ``Document`` with its place.
public struct Node: Sendable {
  /// What a node is.
  public enum Kind: UInt8, Sendable {
    /// A single value.
    case scalar
    /// Keys with values.
    case mapping
    /// Values in order.
    case sequence
  }

  /// How a scalar was written, which decides how its declared type reads it.
  public enum Style: UInt8, Sendable {
    /// YAML without quotes: the 1.2 core schema applies.
    case plain
    /// YAML in quotes or as a block: text.
    case quoted
    /// YAML with the tag `!!str`, whatever its quotes.
    case taggedString
    /// JSON string: text.
    case jsonString
    /// JSON number, `true`, `false` or `null`, told apart by the text.
    case jsonLiteral
    /// Text or attribute of XML: the declared type decides.
    case xml
    /// An XML element with `xsi:nil="true"`: an explicit null.
    case xmlNil
    /// Not a scalar.
    case none
  }

  /// What the node is.
  public var kind: Kind
  /// How a scalar was written.
  public var style: Style
  /// Whether the node came from an XML element, so that repeated keys are a list.
  public var isElement: Bool
  /// Byte offset of the first byte in the source.
  public var start: UInt32
  /// Byte offset behind the last byte in the source.
  public var end: UInt32
  /// Offset of a scalar's decoded text in the document's text.
  public var textStart: UInt32
  /// Length of a scalar's decoded text in bytes.
  public var textLength: UInt32
  /// Index behind the node and everything below it.
  public var subtreeEnd: UInt32
  /// Number of items of a sequence, or of key-value pairs of a mapping.
  public var count: UInt32

  /// Creates a node.
  @inlinable
  public init(
    kind: Kind,
    style: Style,
    isElement: Bool = false,
    start: UInt32,
    end: UInt32,
    textStart: UInt32 = 0,
    textLength: UInt32 = 0,
    subtreeEnd: UInt32,
    count: UInt32 = 0
  ) {
    self.kind = kind
    self.style = style
    self.isElement = isElement
    self.start = start
    self.end = end
    self.textStart = textStart
    self.textLength = textLength
    self.subtreeEnd = subtreeEnd
    self.count = count
  }
}
