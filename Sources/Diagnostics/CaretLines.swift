/// A line of a source with carets under a range, as harmless text.
struct CaretLines {
  /// What of the line stands before the range; the line is shortened round it when it is long, and masked as asked.
  private(set) var before = ""
  /// What stands in the range.
  private(set) var marked = ""
  /// What stands behind it.
  private(set) var after = ""
  /// Blanks and carets under it.
  let carets: String

  /// The line.
  var text: String { before + marked + after }

  /// What stands for a character that must not be shown.
  private static let mask = "•"
  /// The most columns that are shown.
  private static let mostColumns = 96

  /// Cuts the line out.
  ///
  /// - Parameters:
  ///   - line: the line's bytes in the source, without its break.
  ///   - range: the bytes to point at; what lies outside the line is left out.
  ///   - masks: bytes that are never shown.
  init(
    source: SourceFile,
    line: Range<Int>,
    range: Range<Int>,
    excerpt: Diagnostic.Excerpt,
    masks: [Range<Int>]
  ) {
    let bytes = Self.window(of: line, around: range.lowerBound, in: source.bytes)
    let isXML = source.bytes.first { $0 > 0x20 } == UInt8(ascii: "<")
    let structure =
      excerpt == .structure || excerpt == .value
      ? StructureMask(line: source.bytes[bytes], isXML: isXML) : nil
    var carets = ""
    var offset = bytes.lowerBound
    while offset < bytes.upperBound {
      let length = Self.characterLength(at: offset, in: source.bytes[bytes])
      let isFree = excerpt == .value && range.contains(offset) || structure?[offset] ?? true
      let isMasked = !isFree || masks.contains { $0.contains(offset) }
      let shown = isMasked ? Self.mask : Self.shown(source.bytes[offset..<(offset + length)])
      let isMarked = range.contains(offset) || range.isEmpty && offset == range.lowerBound
      if isMarked {
        marked += shown
      } else if offset < range.lowerBound {
        before += shown
      } else {
        after += shown
      }
      carets += String(repeating: isMarked ? "^" : " ", count: TerminalText.width(shown))
      offset += length
    }
    if !carets.contains("^") { carets += "^" }
    while carets.last == " " { carets.removeLast() }
    self.carets = carets
  }

  /// The part of a long line that holds the place.
  private static func window(of line: Range<Int>, around place: Int, in bytes: [UInt8]) -> Range<Int> {
    guard line.count > mostColumns else { return line }
    var start = max(line.lowerBound, min(place, line.upperBound) - mostColumns / 2)
    var end = min(line.upperBound, start + mostColumns)
    while start < end, bytes[start] & 0xC0 == 0x80 { start += 1 }
    while end > start, end < line.upperBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return start..<end
  }

  /// A character as it can be shown: one that a terminal obeys, and bytes that are no UTF-8, become U+FFFD.
  private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let scalar = text.unicodeScalars.first, scalar != "\t" else { return " " }
    return TerminalText.isHidden(scalar) ? "\u{FFFD}" : text
  }

  /// How many bytes the character takes; one for a byte that is no UTF-8.
  private static func characterLength(at offset: Int, in bytes: ArraySlice<UInt8>) -> Int {
    let length =
      switch bytes[offset] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    let end = offset + length
    return end <= bytes.endIndex && bytes[(offset + 1)..<end].allSatisfy { $0 & 0xC0 == 0x80 } ? length : 1
  }
}
