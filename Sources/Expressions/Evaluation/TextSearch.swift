/// Searching and cutting UTF-8.
enum TextSearch {
  /// Up to this length a part is compared anew at each place; a longer one is searched so that time stays linear.
  private static let shortLength = 16

  /// Where `part` first begins at or behind `start`, in bytes.
  static func find(_ part: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, from start: Int)
    -> Int?
  {
    guard let first = part.first else { return start }
    if part.count > shortLength { return occurrence(of: part, in: text, from: start, wantsLast: false) }
    var position = start
    while position + part.count <= text.count {
      if text[position] == first {
        var length = 1
        while length < part.count, text[position + length] == part[length] { length += 1 }
        if length == part.count { return position }
      }
      position += 1
    }
    return nil
  }

  /// Where `part` last begins at or before `end`, in bytes.
  static func findLast(_ part: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, upTo end: Int)
    -> Int?
  {
    var position = min(end, text.count - part.count)
    guard position >= 0 else { return nil }
    if part.count > shortLength {
      let text = UnsafeBufferPointer(rebasing: text[..<(position + part.count)])
      return occurrence(of: part, in: text, from: 0, wantsLast: true)
    }
    while position >= 0 {
      if text[position..<(position + part.count)].elementsEqual(part) { return position }
      position -= 1
    }
    return nil
  }

  /// The first or last place of a part, by Knuth, Morris and Pratt: no byte of the text is looked at twice.
  @inline(never)
  private static func occurrence(
    of part: UnsafeBufferPointer<UInt8>,
    in text: UnsafeBufferPointer<UInt8>,
    from start: Int,
    wantsLast: Bool
  ) -> Int? {
    // How much of the part still stands there when the byte behind so much of it differs.
    var rests = [0]
    rests.reserveCapacity(part.count)
    for position in 1..<part.count {
      var rest = rests[position - 1]
      while rest > 0, part[position] != part[rest] { rest = rests[rest - 1] }
      rests.append(part[position] == part[rest] ? rest + 1 : 0)
    }
    var found: Int?
    var length = 0
    for position in min(start, text.count)..<text.count {
      while length > 0, text[position] != part[length] { length = rests[length - 1] }
      if text[position] == part[length] { length += 1 }
      guard length == part.count else { continue }
      found = position + 1 - part.count
      guard wantsLast else { return found }
      length = rests[length - 1]
    }
    return found
  }

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

  /// Where the code point that begins at `start` ends, in bytes.
  static func endOfCodePoint(at start: Int, in text: [UInt8]) -> Int {
    guard start < text.count else { return text.count }
    return text[(start + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? text.count
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

  /// A text with at most `limit` places replaced, all when negative; an empty part stands around every letter.
  static func replace(_ part: [UInt8], in text: [UInt8], with replacement: [UInt8], limit: Int64) -> [UInt8] {
    var result: [UInt8] = []
    var start = 0
    var count: Int64 = 0
    while limit < 0 || count < limit, let place = find(part, in: text, from: start) {
      result += text[start..<place] + replacement
      count += 1
      start = place + part.count
      guard part.isEmpty else { continue }
      // Behind an empty part one letter must pass before it stands there again.
      guard place < text.count else { break }
      start = endOfCodePoint(at: place, in: text)
      result += text[place..<start]
    }
    return result + text[start...]
  }

  private static func find(_ part: [UInt8], in text: [UInt8], from start: Int) -> Int? {
    text.withUnsafeBufferPointer { text in
      part.withUnsafeBufferPointer { find($0, in: text, from: start) }
    }
  }
}
