/// Bounds that keep hostile or broken input from taking the machine with it.
public struct ReadingLimits: Sendable {
  /// Largest text, in bytes.
  public var bytes = 1 << 30
  /// Deepest nesting.
  public var depth = 64
  /// Most nodes that aliases of one document may add.
  public var aliasedNodes = 100_000
  /// Most bytes of text that aliases of one document may add.
  public var aliasedBytes = 16 << 20
  /// Most keys of one mapping.
  public var keys = 100_000
  /// Most attributes of one XML element.
  public var attributes = 1_000
  /// Most nodes of a document, or of one piece of it, that are held at once.
  public var nodes = 4_000_000
  /// Longest scalar, in bytes of decoded text.
  public var scalarBytes = 8 << 20

  /// The limits that the command uses.
  public init() {}
}
