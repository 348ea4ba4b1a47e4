/// Cuts a text into the pieces that libxml2's push parser is fed.
///
/// What the parser holds back, such as half a comment, it moves and looks through again with each piece. Pieces
/// that grow with it keep the sum of that linear.
struct XMLFeed {
  /// The size of pieces as long as the parser holds nothing back.
  static let pieceSize = 1 << 16
  /// libxml2 counts in 32 bits.
  private static let largestPiece = 1 << 28

  private let count: Int
  private var fed = 0

  /// Starts at the beginning of a text of so many bytes.
  init(count: Int) { self.count = count }

  /// The next piece; nil at the end of the text.
  ///
  /// - Parameter position: where the parser stands.
  mutating func next(parserAt position: Int) -> Range<Int>? {
    guard fed < count else { return nil }
    let length = min(max(Self.pieceSize, fed - position), Self.largestPiece, count - fed)
    defer { fed += length }
    return fed..<(fed + length)
  }
}
