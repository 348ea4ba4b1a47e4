import Glibc

/// Counts attributes before libxml2 does, which compares each of an element's with all others.
enum XMLAttributeCount {
  /// The place of the first attribute beyond a limit; nil when no element has as many.
  ///
  /// An attribute takes five bytes and no `<` stands in a tag, so that only stretches without one are looked
  /// at: nothing of an ordinary text but one byte in a thousand.
  static func excess(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> Range<Int>? {
    let block = 2 * limit
    var start = 0
    while start + block <= bytes.count {
      guard !holdsTag(bytes, start..<(start + block)) else {
        start += block
        continue
      }
      if let excess = attribute(limit, ofTagBefore: start, bytes) { return excess }
      start = nextTag(bytes, from: start) ?? bytes.count
    }
    return nil
  }

  private static func nextTag(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = bytes.baseAddress, start < bytes.count else { return nil }
    return memchr(base + start, Int32(UInt8(ascii: "<")), bytes.count - start)
      .map { UnsafeRawPointer($0) - UnsafeRawPointer(base) }
  }

  private static func holdsTag(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard let base = bytes.baseAddress else { return false }
    return memchr(base + range.lowerBound, Int32(UInt8(ascii: "<")), range.count) != nil
  }

  /// The attribute behind so many others in the tag that begins last before an index.
  private static func attribute(
    _ number: Int,
    ofTagBefore place: Int,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    var index = place
    repeat {
      guard index > 0 else { return nil }
      index -= 1
    } while bytes[index] != UInt8(ascii: "<")
    guard index + 1 < bytes.count, !"!?/".utf8.contains(bytes[index + 1]) else { return nil }
    var count = 0
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      if bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") {
        count += 1
        let start = index
        index = bytes[(index + 1)...].firstIndex(of: bytes[start]) ?? bytes.count
        if count > number { return start..<min(index + 1, bytes.count) }
      }
      index += 1
    }
    return nil
  }
}
