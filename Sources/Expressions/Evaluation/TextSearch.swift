/// Searching and cutting UTF-8.
enum TextSearch {
  /// Where `part` first begins at or behind `start`, in bytes.
  static func find(_ part: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, from start: Int)
    -> Int?
  {
    guard let first = part.first else { return start }
    var position = start
    while position + part.count <= text.count {
      if text[position] == first, text[position..<(position + part.count)].elementsEqual(part) {
        return position
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
    while position >= 0 {
      if text[position..<(position + part.count)].elementsEqual(part) { return position }
      position -= 1
    }
    return nil
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
    var position = 0
    while position < text.count, limit < 0 || Int64(pieces.count) + 1 < limit {
      let isCut: Bool
      if separator.isEmpty {
        isCut = position > start && text[position] & 0xC0 != 0x80
      } else {
        isCut = text[position...].starts(with: separator)
      }
      guard isCut else {
        position += 1
        continue
      }
      pieces.append(text[start..<position])
      position += separator.count
      start = position
    }
    return pieces + [text[start...]]
  }

  /// A text with at most `limit` places replaced, all when negative; an empty part stands around every letter.
  static func replace(_ part: [UInt8], in text: [UInt8], with replacement: [UInt8], limit: Int64) -> [UInt8] {
    var result: [UInt8] = []
    var position = 0
    var count: Int64 = 0
    while position < text.count || (part.isEmpty && position == text.count) {
      let isPlace =
        part.isEmpty
        ? position == text.count || text[position] & 0xC0 != 0x80 : text[position...].starts(with: part)
      if isPlace, limit < 0 || count < limit {
        result += replacement
        count += 1
        position += part.count
        if !part.isEmpty { continue }
      }
      if position < text.count { result.append(text[position]) }
      position += 1
    }
    return result
  }
}
