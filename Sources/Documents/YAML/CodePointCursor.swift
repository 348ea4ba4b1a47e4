/// Turns libyaml's positions, which count characters, into byte offsets.
///
/// Positions of neighbouring events lie close together, so the way from the last one is walked, forward or
/// back.
struct CodePointCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var character = 0
  private var offset = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The offset of the first byte of a character; the text's end for positions behind it.
  mutating func offset(of position: Int) -> Int {
    skipASCII(towards: position)
    while character < position, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      character += 1
    }
    while character > position, offset > 0 {
      offset -= 1
      while offset > 0, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
      character -= 1
    }
    return offset
  }

  /// Passes eight characters at a time while all of them are single bytes.
  private mutating func skipASCII(towards position: Int) {
    let raw = UnsafeRawBufferPointer(bytes)
    while character + 8 <= position, offset + 8 <= raw.count,
      raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      character += 8
      offset += 8
    }
  }
}
