/// Where each byte of an expression stands in the YAML scalar that holds it, through quotes, escapes and folding.
///
/// YAML readers give the decoded text and the scalar's place, but nothing in between; the scalar is read again here,
/// and what does not decode to exactly the same text is refused rather than guessed.
public struct ScalarOffsetMap: Sendable {
  /// The place of each decoded byte, then of the end.
  private let places: [Range<Int>]

  /// Reads a scalar again.
  ///
  /// - Parameters:
  ///   - source: The scalar's bytes as they stand in the file, from its quote, `|` or `>` if it has one.
  ///   - text: What the YAML reader decoded it to.
  /// - Returns: nil when `source` does not read as `text`; the whole scalar's place is then the best there is.
  public init?(source: some Sequence<UInt8>, text: String) {
    let source = Array(source)
    for rescan in Self.readings(of: source) {
      guard let lineEnds = rescan.lineEndsMissing(from: text) else { continue }
      places = rescan.places + Array(repeating: rescan.end..<rescan.end, count: lineEnds + 1)
      return
    }
    return nil
  }

  /// The place in the source, in bytes from the scalar's start, of a range of the decoded text.
  public func sourceRange(of range: Range<Int>) -> Range<Int> {
    let last = places.count - 1
    let start = places[min(max(range.lowerBound, 0), last)].lowerBound
    guard range.upperBound > range.lowerBound else { return start..<start }
    let end = places[min(max(range.upperBound - 1, 0), last)].upperBound
    return start..<max(start, end)
  }

  /// What the source may decode to: several indentations are possible where a block scalar declares its own.
  private static func readings(of source: [UInt8]) -> [ScalarReading] {
    switch source.first {
    case UInt8(ascii: "'"): return [FlowScalar.read(source, quote: UInt8(ascii: "'"))]
    case UInt8(ascii: "\""): return [FlowScalar.read(source, quote: UInt8(ascii: "\""))]
    case UInt8(ascii: "|"), UInt8(ascii: ">"): return BlockScalar.readings(source)
    default: return [FlowScalar.read(source, quote: nil)]
    }
  }
}

/// A decoded scalar with the place of each byte.
struct ScalarReading {
  private(set) var decoded: [UInt8] = []
  private(set) var places: [Range<Int>] = []
  /// Where the content ends in the source.
  var end = 0
  /// Whether the source may stop before the line ends that the text ends with: a block scalar's place often does.
  var mayLackLineEnds = false

  /// How many line ends the text has behind what was read; nil when it is another text.
  func lineEndsMissing(from text: String) -> Int? {
    let rest = Array(text.utf8.dropFirst(decoded.count))
    guard text.utf8.starts(with: decoded), rest.isEmpty || mayLackLineEnds else { return nil }
    return rest.allSatisfy { $0 == 0x0A } ? rest.count : nil
  }

  mutating func append(_ byte: UInt8, from place: Range<Int>) {
    decoded.append(byte)
    places.append(place)
    end = place.upperBound
  }

  /// Takes back blanks at the end, down to a length.
  mutating func dropBlanks(to length: Int) {
    while decoded.count > length, let last = decoded.last, last == 0x20 || last == 0x09 {
      decoded.removeLast()
      places.removeLast()
    }
  }
}
