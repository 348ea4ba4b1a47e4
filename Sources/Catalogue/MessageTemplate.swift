/// A sentence with field paths to fill in.
public struct MessageTemplate: Sendable {
  /// A piece of a sentence.
  public enum Piece: Hashable, Sendable {
    /// Words.
    case text(String)
    /// A field path from the subject: slots, one per step.
    case path(String, slots: [Int])
  }

  /// The pieces in English.
  public var en: [Piece]
  /// The pieces in French.
  public var fr: [Piece]
}
