import Values

/// Functions over texts. Positions count code points, as in CEL.
extension Evaluator {
  /// Calls `body` with a text's UTF-8 or a byte string; what the store holds is read without touching the arena, which
  /// would be copied.
  @inline(__always)
  func withText<Result>(_ cell: Cell, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    cell.flags.contains(.temporary)
      ? arena.pointee.withText(cell, body) : body(view.strings.bytes(of: cell.stringID))
  }

  func bytes(_ cell: Cell) -> [UInt8] { withText(cell) { Array($0) } }

  func textTest(_ builtin: Builtin, _ text: Cell, _ part: Cell) -> Cell {
    guard text.tag == .string, part.tag == .string else { return refuse(text, part) }
    return withText(text) { text in withText(part) { Self.textTest(builtin, text, $0) } }
  }

  private static func textTest(
    _ builtin: Builtin,
    _ text: UnsafeBufferPointer<UInt8>,
    _ part: UnsafeBufferPointer<UInt8>
  ) -> Cell {
    guard part.count <= text.count else { return .bool(false) }
    switch builtin {
    case .startsWith: return .bool(text.prefix(part.count).elementsEqual(part))
    case .endsWith: return .bool(text.suffix(part.count).elementsEqual(part))
    default: return .bool(TextSearch.find(part, in: text, from: 0) != nil)
    }
  }

  mutating func respelled(_ builtin: Builtin, _ text: Cell) -> Cell {
    guard text.tag == .string else { return refuse(text) }
    let bytes = bytes(text)
    switch builtin {
    case .lowerAscii: return makeText(bytes.map { $0 &- UInt8(ascii: "A") < 26 ? $0 | 0x20 : $0 })
    case .upperAscii: return makeText(bytes.map { $0 &- UInt8(ascii: "a") < 26 ? $0 & ~0x20 : $0 })
    case .trim:
      let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
      guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
        let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
      else { return makeText([]) }
      return makeText(Array(String(scalars[first...last]).utf8))
    default:
      var folded = String.UnicodeScalarView()
      for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
        folded.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
      return makeText(Array(String(folded).utf8))
    }
  }

  /// How often at most; negative for as often as possible, which is what holds when it is not said.
  private func limit(_ values: UnsafeBufferPointer<Cell>, at position: Int) -> Int64? {
    guard values.count > position else { return -1 }
    return values[position].tag == .int ? values[position].bits : nil
  }

  /// A text between quotes, with everything escaped that ends it or cannot be seen.
  mutating func quoted(_ text: Cell) -> Cell {
    guard text.tag == .string else { return refuse(text) }
    var result = [UInt8(ascii: "\"")]
    for byte in bytes(text) {
      if let letter = Self.escapes.first(where: { $0.byte == byte })?.letter {
        result.append(UInt8(ascii: "\\"))
        result.append(letter)
      } else {
        result.append(byte)
      }
    }
    return makeText(result + [UInt8(ascii: "\"")])
  }

  private static let escapes: [(byte: UInt8, letter: UInt8)] = [
    (7, UInt8(ascii: "a")), (8, UInt8(ascii: "b")), (9, UInt8(ascii: "t")), (10, UInt8(ascii: "n")),
    (11, UInt8(ascii: "v")), (12, UInt8(ascii: "f")), (13, UInt8(ascii: "r")),
    (UInt8(ascii: "\""), UInt8(ascii: "\"")), (UInt8(ascii: "\\"), UInt8(ascii: "\\")),
  ]

  mutating func split(_ values: UnsafeBufferPointer<Cell>) -> Cell {
    guard values[0].tag == .string, values[1].tag == .string else { return refuse(values[0], values[1]) }
    guard let limit = limit(values, at: 2) else { return refuse(values[2]) }
    let text = bytes(values[0])
    let parts = TextSearch.split(text, by: bytes(values[1]), limit: limit)
    guard spend(parts.count) else { return EvaluationError.costExceeded.cell }
    let cells = parts.map { makeText(Array($0)) }
    return arena.pointee.makeList(cells)
  }

  mutating func join(_ values: UnsafeBufferPointer<Cell>) -> Cell {
    guard let items = knownItems(values[0]) else { return unknownOrRefused(values[0]) }
    var separator: [UInt8] = []
    if values.count > 1 {
      guard values[1].tag == .string else { return refuse(values[1]) }
      separator = bytes(values[1])
    }
    var text: [UInt8] = []
    for (position, item) in items.enumerated() {
      guard item.tag == .string else { return refuse(item) }
      let part = bytes(item)
      guard spend(part.count + separator.count) else { return EvaluationError.costExceeded.cell }
      if position > 0 { text += separator }
      text += part
    }
    return makeText(text)
  }

  mutating func replaced(_ values: UnsafeBufferPointer<Cell>) -> Cell {
    for value in values.prefix(3) where value.tag != .string { return refuse(value) }
    guard let limit = limit(values, at: 3) else { return refuse(values[3]) }
    let replacement = bytes(values[2])
    let text = bytes(values[0])
    // Each replaced place may add as many bytes as the replacement has.
    let (growth, overflow) = (text.count + 1).multipliedReportingOverflow(by: replacement.count)
    guard !overflow, growth < Self.budget || spend(growth) else { return EvaluationError.costExceeded.cell }
    return makeText(TextSearch.replace(bytes(values[1]), in: text, with: replacement, limit: limit))
  }
}
