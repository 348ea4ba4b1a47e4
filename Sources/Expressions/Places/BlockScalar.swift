/// Reads literal and folded block scalars again, by the rules of YAML 1.2.2, section 8.1.
struct BlockScalar {
  private enum Chomping {
    case strip
    case clip
    case keep
  }

  private let source: [UInt8]
  private let isFolded: Bool
  private let chomping: Chomping
  private let indentation: Int
  private var reading = ScalarReading()

  /// What a scalar may decode to: when it declares its indentation, that counts from a parent that is not seen here.
  static func readings(_ source: [UInt8]) -> [ScalarReading] {
    let header = source.prefix { $0 != 0x0A && $0 != 0x0D }
    let indicators = header.dropFirst().prefix { $0 != 0x20 && $0 != 0x09 }
    let chomping: Chomping =
      indicators.contains(UInt8(ascii: "-")) ? .strip : indicators.contains(UInt8(ascii: "+")) ? .keep : .clip
    let lines = self.lines(source, from: header.count)
    guard let first = lines.first(where: { line in source[line.content].contains { $0 != 0x20 } }) else {
      return []
    }
    let detected = source[first.content].prefix { $0 == 0x20 }.count
    let isDeclared = indicators.contains { (UInt8(ascii: "1")...UInt8(ascii: "9")).contains($0) }
    let candidates = isDeclared ? Array((0...detected).reversed()) : [detected]
    return candidates.map { indentation in
      var scalar = BlockScalar(
        source: source,
        isFolded: header.first == UInt8(ascii: ">"),
        chomping: chomping,
        indentation: indentation
      )
      scalar.run(lines)
      scalar.reading.mayLackLineEnds = true
      return scalar.reading
    }
  }

  private struct Line {
    var content: Range<Int>
    /// The line end behind it.
    var lineEnd: Range<Int>
  }

  private static func lines(_ source: [UInt8], from start: Int) -> [Line] {
    var lines: [Line] = []
    var position = start
    var lineStart = start
    while position < source.count {
      let byte = source[position]
      guard byte == 0x0A || byte == 0x0D else {
        position += 1
        continue
      }
      let isPair = byte == 0x0D && position + 1 < source.count && source[position + 1] == 0x0A
      let end = position + (isPair ? 2 : 1)
      lines.append(Line(content: lineStart..<position, lineEnd: position..<end))
      position = end
      lineStart = end
    }
    if lineStart < source.count {
      lines.append(Line(content: lineStart..<source.count, lineEnd: source.count..<source.count))
    }
    // The first of them is the rest of the header.
    return Array(lines.dropFirst())
  }

  private mutating func run(_ lines: [Line]) {
    var pendingBreak: Range<Int>?
    var emptyLines: [Range<Int>] = []
    var wasIndented = false
    for line in lines {
      let indent = min(source[line.content].prefix { $0 == 0x20 }.count, indentation)
      let content = (line.content.lowerBound + indent)..<line.content.upperBound
      guard !content.isEmpty else {
        if !line.lineEnd.isEmpty { emptyLines.append(line.lineEnd) }
        continue
      }
      // Whatever stands further left belongs to the parent: a comment, or what the reader's end mark took along.
      guard indent == indentation else { break }
      let isIndented = source[content.lowerBound] == 0x20 || source[content.lowerBound] == 0x09
      if let lineBreak = pendingBreak {
        if !isFolded || wasIndented || isIndented {
          reading.append(0x0A, from: lineBreak)
        } else if emptyLines.isEmpty {
          reading.append(0x20, from: lineBreak)
        }
      }
      for place in emptyLines { reading.append(0x0A, from: place) }
      emptyLines = []
      for offset in content { reading.append(source[offset], from: offset..<(offset + 1)) }
      wasIndented = isIndented
      pendingBreak = line.lineEnd.isEmpty ? nil : line.lineEnd
    }
    if chomping != .strip, let lineBreak = pendingBreak { reading.append(0x0A, from: lineBreak) }
    if chomping == .keep { for place in emptyLines { reading.append(0x0A, from: place) } }
  }
}
