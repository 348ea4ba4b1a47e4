/// An encoding of one byte per character that inventory tools still write.
enum SingleByteEncoding {
  case ascii
  case latin1
  case latin9
  case windows1252

  /// The encoding of an XML declaration, in lowercase.
  init?(named name: String) {
    switch name {
    case "us-ascii", "ascii": self = .ascii
    case "iso-8859-1", "latin1": self = .latin1
    case "iso-8859-15", "latin-9": self = .latin9
    case "windows-1252", "cp1252": self = .windows1252
    default: return nil
    }
  }

  /// A byte that is no character of the encoding.
  struct Mistake: Error {
    var offset: Int
  }

  /// The text in UTF-8, or the first byte that is no character.
  func decode(_ bytes: [UInt8]) -> Result<[UInt8], Mistake> {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    for (offset, byte) in bytes.enumerated() {
      if byte < 0x80 {
        result.append(byte)
      } else {
        guard let scalar = scalar(byte) else { return .failure(Mistake(offset: offset)) }
        result += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    return .success(result)
  }

  private func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    switch (self, byte) {
    case (.ascii, _): nil
    case (.latin9, _): Self.latin9Differences[byte] ?? Unicode.Scalar(byte)
    case (.windows1252, 0x80...0x9F): Self.windows1252Controls[Int(byte - 0x80)]
    default: Unicode.Scalar(byte)
    }
  }

  private static let latin9Differences: [UInt8: Unicode.Scalar] = [
    0xA4: "€", 0xA6: "Š", 0xA8: "š", 0xB4: "Ž", 0xB8: "ž", 0xBC: "Œ", 0xBD: "œ", 0xBE: "Ÿ",
  ]

  /// Bytes 0x80 to 0x9F; five of them are no characters.
  private static let windows1252Controls: [Unicode.Scalar?] = [
    "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
    nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
  ]
}
