import Values

// Counting, cutting and turning round UTF-8 by code points.
extension TextSearch {
  /// How many code points a text has.
  static func length(_ text: some Sequence<UInt8>) -> Int {
    text.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  /// Where a code point begins, in bytes; the end counts as one more; nil behind it.
  static func offset(ofCodePoint index: Int64, in text: [UInt8]) -> Int? {
    guard index >= 0 else { return nil }
    var rest = index
    for (position, byte) in text.enumerated() where byte & 0xC0 != 0x80 {
      if rest == 0 { return position }
      rest -= 1
    }
    return rest == 0 ? text.count : nil
  }

  /// A text with its code points in the opposite order.
  static func reversed(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var end = text.count
    while let start = text[..<end].lastIndex(where: { $0 & 0xC0 != 0x80 }) {
      result += text[start..<end]
      end = start
    }
    return result
  }

  /// The pieces between separators, at most `limit` when that is not negative; every letter without a separator.
  static func split(_ text: [UInt8], by separator: [UInt8], limit: Int64) -> [ArraySlice<UInt8>] {
    guard limit != 0 else { return [] }
    var pieces: [ArraySlice<UInt8>] = []
    var start = 0
    while limit < 0 || Int64(pieces.count) + 1 < limit {
      let cut =
        separator.isEmpty ? endOfCodePoint(at: start, in: text) : find(separator, in: text, from: start)
      guard let cut, cut + separator.count < text.count || !separator.isEmpty else { break }
      pieces.append(text[start..<cut])
      start = cut + separator.count
    }
    return pieces + [text[start...]]
  }
}
