/// A place as people count it.
public struct TextPosition: Hashable, Sendable {
  /// The line, from 1.
  public var line: Int
  /// The character of Unicode within the line, from 1.
  public var column: Int

  /// Creates a place.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Turns byte offsets of a source into lines and columns.
///
/// A file on a single line, as programs write JSON, is no trap: columns are counted from the last of the
/// marks that stand every few hundred bytes, not from the line's beginning.
public struct LineTable: Sendable {
  private let source: SourceFile
  private let lineStarts: [UInt32]
  /// How many characters begin before each block of bytes.
  private let charactersBefore: [UInt32]
  private static let blockSize = 512

  /// Reads through a source once.
  public init(_ source: SourceFile) {
    self.source = source
    var lineStarts: [UInt32] = [0]
    var charactersBefore: [UInt32] = []
    source.bytes.withUnsafeBytes { bytes in
      var characters: UInt32 = 0
      for block in stride(from: 0, to: bytes.count, by: Self.blockSize) {
        charactersBefore.append(characters)
        let end = min(block + Self.blockSize, bytes.count)
        var index = block
        while index + 8 <= end {
          let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
          characters += UInt32(8 - Self.continuations(in: word))
          var breaks = Self.lineBreaks(in: word)
          while breaks != 0 {
            lineStarts.append(UInt32(index + breaks.trailingZeroBitCount / 8 + 1))
            breaks &= breaks - 1
          }
          index += 8
        }
        for index in index..<end {
          if bytes[index] & 0xC0 != 0x80 { characters += 1 }
          if bytes[index] == UInt8(ascii: "\n") { lineStarts.append(UInt32(index + 1)) }
        }
      }
    }
    self.lineStarts = lineStarts
    self.charactersBefore = charactersBefore
  }

  /// How many of eight bytes continue a character.
  private static func continuations(in word: UInt64) -> Int {
    (word >> 7 & ~(word >> 6) & 0x0101_0101_0101_0101).nonzeroBitCount
  }

  /// The highest bit of each of eight bytes that is a line break.
  private static func lineBreaks(in word: UInt64) -> UInt64 {
    // What differs from a line break has a bit set in its lower seven, which adding carries up, or its eighth.
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let difference = word ^ 0x0A0A_0A0A_0A0A_0A0A
    return ~((difference & low) &+ low | difference | low)
  }

  /// The place of a byte; offsets behind the end are taken as the end.
  public func position(of offset: UInt32) -> TextPosition {
    let line = self.line(of: offset)
    let end = min(Int(offset), source.bytes.count)
    let start = Int(lineStarts[line])
    let isNear = end - start <= Self.blockSize
    let column =
      isNear ? characters(in: min(start, end)..<end) : characters(before: end) - characters(before: start)
    return TextPosition(line: line + 1, column: column + 1)
  }

  /// The bytes of a line, counted from 1, without its line break; empty behind the last line.
  public func bytes(ofLine line: Int) -> Range<Int> {
    guard (1...lineStarts.count).contains(line) else { return source.bytes.count..<source.bytes.count }
    let start = Int(lineStarts[line - 1])
    var end = line < lineStarts.count ? Int(lineStarts[line]) - 1 : source.bytes.count
    if end > start, source.bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  private func line(of offset: UInt32) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func characters(before offset: Int) -> Int {
    let block = offset / Self.blockSize
    guard block < charactersBefore.count else {
      return offset == 0
        ? 0 : characters(before: offset - 1) + (source.bytes[offset - 1] & 0xC0 != 0x80 ? 1 : 0)
    }
    return Int(charactersBefore[block]) + characters(in: (block * Self.blockSize)..<offset)
  }

  /// How many characters begin in a range of bytes.
  private func characters(in range: Range<Int>) -> Int {
    source.bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      for index in range where bytes[index] & 0xC0 != 0x80 { count += 1 }
      return count
    }
  }
}
