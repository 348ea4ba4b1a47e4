/// Reads single code points of UTF-8.
enum CodePointDecoder {
  /// The code point that begins at `position`, with its length in bytes; nil for anything that is not UTF-8.
  static func decode(_ text: UnsafeBufferPointer<UInt8>, at position: Int) -> (value: UInt32, length: Int)? {
    guard position < text.count else { return nil }
    let lead = UInt32(text[position])
    let (length, smallest, bits): (Int, UInt32, UInt32) =
      switch lead {
      case 0x00..<0x80: (1, 0, lead)
      case 0xC2..<0xE0: (2, 0x80, lead & 0x1F)
      case 0xE0..<0xF0: (3, 0x800, lead & 0x0F)
      case 0xF0..<0xF5: (4, 0x10000, lead & 0x07)
      default: (0, 0, 0)
      }
    guard length > 0, position + length <= text.count else { return nil }
    var value = bits
    for offset in 1..<max(1, length) {
      let byte = UInt32(text[position + offset])
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | byte & 0x3F
    }
    guard value >= smallest, value <= CodePointSet.largest, !(0xD800..<0xE000).contains(value) else {
      return nil
    }
    return (value, length)
  }
}
