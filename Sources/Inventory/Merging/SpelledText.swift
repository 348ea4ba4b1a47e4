/// Compares texts as people do.
enum SpelledText {
  /// Whether two texts differ in case and white space at most.
  static func isSame(_ left: Bytes, _ right: Bytes) -> Bool {
    // Most texts of a list differ in their first letter; folding them all would make merging slow.
    if let first = left.first, let second = right.first, isLetterOrDigit(first), isLetterOrDigit(second),
      first | 0x20 != second | 0x20
    {
      return false
    }
    return folded(left) == folded(right)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    CoreSchema.isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func folded(_ text: Bytes) -> [Substring] {
    String(decoding: text, as: UTF8.self).lowercased().split { $0.isWhitespace }
  }
}
