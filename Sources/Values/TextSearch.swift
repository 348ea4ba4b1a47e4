/// Searching UTF-8, byte by byte: what readers see as one character may hold a part and a mark behind it.
public enum TextSearch {
  /// Up to this length a part is compared anew at each place; a longer one is searched so that time stays linear.
  private static let shortLength = 16

  /// Where `part` first begins at or behind `start`, in bytes.
  public static func find(
    _ part: UnsafeBufferPointer<UInt8>,
    in text: UnsafeBufferPointer<UInt8>,
    from start: Int
  )
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
  public static func findLast(
    _ part: UnsafeBufferPointer<UInt8>,
    in text: UnsafeBufferPointer<UInt8>,
    upTo end: Int
  )
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

  /// Where the code point that begins at `start` ends, in bytes.
  public static func endOfCodePoint(at start: Int, in text: [UInt8]) -> Int {
    guard start < text.count else { return text.count }
    return text[(start + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? text.count
  }

  /// A text with at most `limit` places replaced, all when negative; an empty part stands around every letter.
  public static func replace(
    _ part: [UInt8],
    in text: [UInt8],
    with replacement: [UInt8],
    limit: Int64 = -1
  ) -> [UInt8] {
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

  /// Where `part` first begins at or behind `start`, in bytes.
  public static func find(_ part: [UInt8], in text: [UInt8], from start: Int) -> Int? {
    text.withUnsafeBufferPointer { text in
      part.withUnsafeBufferPointer { find($0, in: text, from: start) }
    }
  }
}

extension String {
  /// The text with every place of a part replaced, compared byte by byte.
  ///
  /// `replacing` of the standard library compares what readers see as characters: a combining mark behind a quote would hide
  /// the quote from a writer that has to escape it.
  public func replacingBytes(of part: String, with replacement: String) -> String {
    let replaced = TextSearch.replace(Array(part.utf8), in: Array(utf8), with: Array(replacement.utf8))
    return String(decoding: replaced, as: UTF8.self)
  }
}
