/// Folds what people and agents write to lowercase ASCII, so that names compare byte by byte.
enum NameFolding {
  /// Folds one code point's UTF-8 bytes at `position` and moves past it.
  ///
  /// Letters and digits of ASCII come back in lowercase, accented letters of Latin-1 without their accent, other
  /// characters as spaces; marks that stand behind a name (`®`, `™`) and combining accents come back as nil.
  @inline(__always)
  static func next(in bytes: UnsafeBufferPointer<UInt8>, at position: inout Int) -> UInt8? {
    let byte = bytes[position]
    position += 1
    if byte < 0x80 { return lowercased(byte) }
    guard position < bytes.count, bytes[position] & 0xC0 == 0x80 else { return byte }
    let second = bytes[position]
    switch byte {
    case 0xC3:
      position += 1
      return latinLetters[Int(second & 0x3F)]
    case 0xC2:
      position += 1
      // U+00A0 separates as a space does; U+00AD and U+00AE are marks.
      return second == 0xAD || second == 0xAE ? nil : UInt8(ascii: " ")
    case 0xCC, 0xCD:
      position += 1
      return nil
    default:
      while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
      // U+2122, the trade mark sign.
      let isTradeMark = byte == 0xE2 && second == 0x84
      return isTradeMark ? nil : UInt8(ascii: " ")
    }
  }

  @inline(__always)
  static func lowercased(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// A text in folded bytes.
  static func folded(_ text: some Sequence<UInt8>) -> [UInt8] {
    Array(text).withUnsafeBufferPointer { bytes in
      var folded: [UInt8] = []
      folded.reserveCapacity(bytes.count)
      var position = 0
      while position < bytes.count {
        if let byte = next(in: bytes, at: &position) { folded.append(byte) }
      }
      return folded
    }
  }

  /// Only the letters of a text, folded: `Côte d'Ivoire` gives `cotedivoire`.
  static func letters(of text: String) -> [UInt8] { folded(text.utf8).filter(isLetter) }

  /// The letters U+00C0 to U+00FF, without accents; the two signs among them separate.
  private static let latinLetters: [UInt8] = Array(
    "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty".utf8
  )
}
