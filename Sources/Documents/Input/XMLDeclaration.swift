/// What stands before the root element of an XML text.
enum XMLDeclaration {
  /// The encoding that the declaration names, in lowercase, and the place of its name; nil when there is none.
  static func encoding(of bytes: [UInt8]) -> (name: String, place: Range<Int>)? {
    guard bytes.starts(with: "<?xml".utf8), let end = bytes.prefix(512).firstIndex(of: UInt8(ascii: ">")),
      let word = bytes[..<end].firstRange(of: Array("encoding".utf8))
    else { return nil }
    var rest = bytes[word.upperBound..<end].drop { $0 <= 0x20 }
    guard rest.first == UInt8(ascii: "=") else { return nil }
    rest = rest.dropFirst().drop { $0 <= 0x20 }
    guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return nil
    }
    let name = rest.dropFirst().prefix { $0 != quote }
    return (String(decoding: name, as: UTF8.self).lowercased(), name.startIndex..<name.endIndex)
  }

  /// The name of the root element, without its prefix; nil when there is none.
  static func rootName(of bytes: [UInt8]) -> String? {
    var index = 0
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")), open + 1 < bytes.count {
      let rest = bytes[(open + 1)...]
      if rest.starts(with: "!--".utf8) {
        guard let end = bytes[(open + 4)...].firstRange(of: Array("-->".utf8)) else { return nil }
        index = end.upperBound
      } else if rest.first == UInt8(ascii: "!") || rest.first == UInt8(ascii: "?") {
        guard let end = endOfMarkup(from: open, in: bytes) else { return nil }
        index = end
      } else {
        let name = rest.prefix { byte in !" \t\r\n/>".utf8.contains(byte) }
        return String(decoding: name.split(separator: UInt8(ascii: ":")).last ?? name, as: UTF8.self)
      }
    }
    return nil
  }

  /// The index behind a processing instruction or a DOCTYPE with its subset in brackets.
  private static func endOfMarkup(from start: Int, in bytes: [UInt8]) -> Int? {
    var depth = 0
    for index in start..<bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">") where depth <= 0: return index + 1
      default: break
      }
    }
    return nil
  }
}

/// The well-formedness of UTF-8.
enum UTF8Validation {
  /// The offset of the first byte that is not part of a character; nil when all are.
  static func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        // Eight ASCII bytes at a time, which is what nearly all of an inventory is.
        if index + 8 <= bytes.count {
          let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
          if word & 0x8080_8080_8080_8080 == 0 {
            index += 8
            continue
          }
        }
        guard let length = characterLength(bytes, at: index) else { return index }
        index += length
      }
      return nil
    }
  }

  private static func characterLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    let lead = bytes[index]
    if lead < 0x80 { return 1 }
    // The second byte excludes overlong forms, surrogates and numbers above U+10FFFF (Unicode table 3-7).
    let (length, second): (Int, ClosedRange<UInt8>)
    switch lead {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
    for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return nil }
    return length
  }
}
