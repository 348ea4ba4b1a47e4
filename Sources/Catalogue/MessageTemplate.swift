/// A sentence with field paths to fill in.
public struct MessageTemplate: Sendable {
  /// A piece of a sentence.
  public enum Piece: Hashable, Sendable {
    /// Words.
    case text(String)
    /// Field paths from the subject, each as slots, one per step: the first that has a value fills the place.
    case path(String, choices: [[Int]])
  }

  /// The pieces in English.
  public var en: [Piece]
  /// The pieces in French.
  public var fr: [Piece]

  /// Creates a template.
  public init(en: [Piece], fr: [Piece]) {
    self.en = en
    self.fr = fr
  }
}
