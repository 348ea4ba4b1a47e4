/// How the characters of a file are written, as its first bytes tell.
enum TextEncoding {
  /// UTF-8 behind a mark of so many bytes, or any encoding that has ASCII in it.
  case utf8(mark: Int)
  case utf16(isBigEndian: Bool, mark: Int)
  case utf32(isBigEndian: Bool, mark: Int)

  init(of bytes: [UInt8]) {
    let head = Array(bytes.prefix(4))
    if head == [0, 0, 0xFE, 0xFF] {
      self = .utf32(isBigEndian: true, mark: 4)
    } else if head == [0xFF, 0xFE, 0, 0] {
      self = .utf32(isBigEndian: false, mark: 4)
    } else if head.starts(with: [0xFE, 0xFF]) {
      self = .utf16(isBigEndian: true, mark: 2)
    } else if head.starts(with: [0xFF, 0xFE]) {
      self = .utf16(isBigEndian: false, mark: 2)
    } else if head.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = .utf8(mark: 3)
    } else if head.count == 4, head[0] == 0, head[1] == 0, head[2] == 0, head[3] != 0 {
      self = .utf32(isBigEndian: true, mark: 0)
    } else if head.count == 4, head[0] != 0, head[1] == 0, head[2] == 0, head[3] == 0 {
      self = .utf32(isBigEndian: false, mark: 0)
    } else if head.count >= 2, head[0] == 0, head[1] != 0 {
      self = .utf16(isBigEndian: true, mark: 0)
    } else if head.count >= 2, head[0] != 0, head[1] == 0 {
      self = .utf16(isBigEndian: false, mark: 0)
    } else {
      self = .utf8(mark: 0)
    }
  }

  /// What people call it.
  var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16: "UTF-16"
    case .utf32: "UTF-32"
    }
  }
}

/// Text of two-byte units.
enum UTF16Text {
  /// The text in UTF-8; nil when a byte or half of a pair is missing.
  static func decode(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> [UInt8]? {
    guard bytes.count % 2 == 0 else { return nil }
    let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    let hasError = transcode(
      units.makeIterator(),
      from: UTF16.self,
      to: UTF8.self,
      stoppingOnError: true
    ) { result.append($0) }
    return hasError ? nil : result
  }
}

/// Text of four-byte units.
enum UTF32Text {
  /// The text in UTF-8; nil when a byte is missing or a number is no character.
  static func decode(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> [UInt8]? {
    guard bytes.count % 4 == 0 else { return nil }
    var result: [UInt8] = []
    for index in stride(from: bytes.startIndex, to: bytes.endIndex, by: 4) {
      let unit = bytes[index..<(index + 4)]
      let ordered = isBigEndian ? Array(unit) : Array(unit.reversed())
      guard let scalar = Unicode.Scalar(ordered.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }) else {
        return nil
      }
      result += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    }
    return result
  }
}
