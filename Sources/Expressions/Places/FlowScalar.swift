/// Reads plain and quoted scalars again, by the rules of YAML 1.2.2, sections 7.3 and 6.5.
struct FlowScalar {
  private let source: [UInt8]
  private let quote: UInt8?
  private var position = 0
  private var reading = ScalarReading()
  /// Decoded bytes that no line end may strip: they were escaped.
  private var protected = 0

  private init(_ source: [UInt8], quote: UInt8?) {
    self.source = source
    self.quote = quote
  }

  /// What a scalar decodes to; `quote` is nil for a plain one.
  static func read(_ source: [UInt8], quote: UInt8?) -> ScalarReading {
    var scalar = FlowScalar(source, quote: quote)
    scalar.run()
    return scalar.reading
  }

  private mutating func run() {
    position = quote == nil ? 0 : 1
    while position < source.count {
      let byte = source[position]
      if byte == 0x0A || byte == 0x0D {
        foldLine()
      } else if byte == UInt8(ascii: "'"), quote == byte {
        guard position + 1 < source.count, source[position + 1] == byte else { break }
        take(byte, length: 2)
      } else if byte == UInt8(ascii: "\""), quote == byte {
        break
      } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        guard takeEscape() else { break }
      } else {
        take(byte, length: 1)
      }
    }
    if quote == nil { reading.dropBlanks(to: protected) }
    reading.end = min(position, source.count)
  }

  private mutating func take(_ byte: UInt8, length: Int) {
    reading.append(byte, from: position..<(position + length))
    position += length
  }

  /// One line end is a space; with empty lines behind it, each of those is a line feed.
  ///
  /// Blanks around them go.
  private mutating func foldLine() {
    reading.dropBlanks(to: protected)
    let start = position
    let breaks = skipLines()
    let place = start..<position
    guard breaks > 1 else { return reading.append(0x20, from: place) }
    for _ in 1..<breaks { reading.append(0x0A, from: place) }
    protected = reading.decoded.count
  }

  /// Skips line ends and the blanks around them; how many line ends there were.
  private mutating func skipLines() -> Int {
    var breaks = 0
    while position < source.count {
      switch source[position] {
      case 0x0A: breaks += 1
      case 0x0D: breaks += position + 1 < source.count && source[position + 1] == 0x0A ? 0 : 1
      case 0x20, 0x09: break
      default: return breaks
      }
      position += 1
    }
    return breaks
  }

  private static let simpleEscapes: [UInt8: [UInt8]] = [
    UInt8(ascii: "0"): [0], UInt8(ascii: "a"): [7], UInt8(ascii: "b"): [8], UInt8(ascii: "t"): [9], 0x09: [9],
    UInt8(ascii: "n"): [10], UInt8(ascii: "v"): [11], UInt8(ascii: "f"): [12], UInt8(ascii: "r"): [13],
    UInt8(ascii: "e"): [27], UInt8(ascii: " "): [0x20], UInt8(ascii: "\""): [0x22], UInt8(ascii: "/"): [0x2F],
    UInt8(ascii: "\\"): [0x5C], UInt8(ascii: "N"): [0xC2, 0x85], UInt8(ascii: "_"): [0xC2, 0xA0],
    UInt8(ascii: "L"): [0xE2, 0x80, 0xA8], UInt8(ascii: "P"): [0xE2, 0x80, 0xA9],
  ]

  /// Decodes one escape of a double-quoted scalar; false when there is none such.
  private mutating func takeEscape() -> Bool {
    guard position + 1 < source.count else { return false }
    let letter = source[position + 1]
    if letter == 0x0A || letter == 0x0D { return takeEscapedLineEnd() }
    var content = Self.simpleEscapes[letter]
    var length = 2
    if content == nil {
      let digits =
        letter == UInt8(ascii: "x")
        ? 2 : letter == UInt8(ascii: "u") ? 4 : letter == UInt8(ascii: "U") ? 8 : 0
      length = 2 + digits
      guard digits > 0, position + length <= source.count,
        let value = UInt32(
          String(decoding: source[(position + 2)..<(position + length)], as: UTF8.self),
          radix: 16
        ),
        let scalar = Unicode.Scalar(value)
      else { return false }
      content = Array(String(Character(scalar)).utf8)
    }
    for byte in content ?? [] { reading.append(byte, from: position..<(position + length)) }
    position += length
    protected = reading.decoded.count
    return true
  }

  /// A backslash at the end of a line joins it to the next without a space.
  private mutating func takeEscapedLineEnd() -> Bool {
    protected = reading.decoded.count
    position += 1
    let start = position
    let breaks = skipLines()
    for _ in 1..<max(breaks, 1) { reading.append(0x0A, from: start..<position) }
    protected = reading.decoded.count
    return true
  }
}
