/// A ZIP archive of files that are stored as they are, without compression: what an empty DOCX needs and no more.
struct StoredArchive {
  private var content: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  /// Adds a file; its text must be short.
  mutating func add(_ name: String, _ text: String) {
    let (name, data) = (Array(name.utf8), Array(text.utf8))
    let offset = UInt32(truncatingIfNeeded: content.count)
    // Version 2.0, no flags, stored, midnight of 1980-01-01: the same bytes on every run.
    var header: [UInt8] = [20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0]
    header += Self.bytes(Self.checksum(data))
    header +=
      Self.bytes(UInt32(truncatingIfNeeded: data.count)) + Self.bytes(UInt32(truncatingIfNeeded: data.count))
    header += Self.bytes(UInt16(truncatingIfNeeded: name.count)) + [0, 0]
    content += [0x50, 0x4B, 3, 4] + header + name + data
    // Made by version 2.0; no comment, first disk, no attributes.
    directory +=
      [0x50, 0x4B, 1, 2, 20, 0] + header + [UInt8](repeating: 0, count: 10) + Self.bytes(offset) + name
    count += 1
  }

  /// The whole archive.
  var bytes: [UInt8] {
    let size = Self.bytes(UInt32(truncatingIfNeeded: directory.count))
    let start = Self.bytes(UInt32(truncatingIfNeeded: content.count))
    let end: [UInt8] =
      [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + Self.bytes(count) + Self.bytes(count) + size + start + [0, 0]
    return content + directory + end
  }

  private static func bytes<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    (0..<Number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }

  /// CRC-32 of ISO 3309, as ZIP wants it.
  private static func checksum(_ data: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in data {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum >> 1 ^ (sum & 1 == 0 ? 0 : 0xEDB8_8320) }
    }
    return ~sum
  }
}
