/// An encoding of one byte per character that inventory tools still write.
enum SingleByteEncoding {
  case latin1
  case latin9
  case windows1252

  /// The encoding of an XML declaration, in lowercase.
  init?(named name: String) {
    switch name {
    case "iso-8859-1", "latin1": self = .latin1
    case "iso-8859-15", "latin-9": self = .latin9
    case "windows-1252", "cp1252": self = .windows1252
    default: return nil
    }
  }

  /// The text in UTF-8; nil when a byte is no character of the encoding.
  func decode(_ bytes: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        result.append(byte)
      } else {
        guard let scalar = scalar(byte) else { return nil }
        result += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    return result
  }

  private func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    switch (self, byte) {
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
