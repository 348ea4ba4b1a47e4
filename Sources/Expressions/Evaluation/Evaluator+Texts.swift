import Values

/// Functions over texts. Positions count code points, as in CEL.
extension Evaluator {
  private func bytes(_ cell: Cell) -> [UInt8] { arena.pointee.withText(cell) { Array($0) } }

  func textTest(_ builtin: Builtin, _ text: Cell, _ part: Cell) -> Cell {
    guard text.tag == .string, part.tag == .string else { return refuse(text, part) }
    return arena.pointee.withText(text) { text in
      arena.pointee.withText(part) { part in
        guard part.count <= text.count else { return .bool(false) }
        switch builtin {
        case .startsWith: return .bool(text.prefix(part.count).elementsEqual(part))
        case .endsWith: return .bool(text.suffix(part.count).elementsEqual(part))
        default: return .bool(TextSearch.find(part, in: text, from: 0) != nil)
        }
      }
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

  mutating func split(_ values: UnsafeBufferPointer<Cell>) -> Cell {
    guard values[0].tag == .string, values[1].tag == .string else { return refuse(values[0], values[1]) }
    let limit = values.count > 2 ? values[2].bits : -1
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
    let limit = values.count > 3 ? values[3].bits : -1
    let replacement = bytes(values[2])
    let text = bytes(values[0])
    // Each replaced place may add as many bytes as the replacement has.
    let (growth, overflow) = (text.count + 1).multipliedReportingOverflow(by: replacement.count)
    guard !overflow, growth < Self.budget || spend(growth) else { return EvaluationError.costExceeded.cell }
    return makeText(TextSearch.replace(bytes(values[1]), in: text, with: replacement, limit: limit))
  }

  mutating func substring(_ values: UnsafeBufferPointer<Cell>) -> Cell {
    guard values[0].tag == .string else { return refuse(values[0]) }
    for value in values.dropFirst() where value.tag != .int { return refuse(value) }
    let text = bytes(values[0])
    let ends = values.count > 2 ? values[2].bits : Int64(TextSearch.length(text))
    guard values[1].bits <= ends, let start = TextSearch.offset(ofCodePoint: values[1].bits, in: text),
      let end = TextSearch.offset(ofCodePoint: ends, in: text)
    else { return EvaluationError.invalidArgument.cell }
    return makeText(Array(text[start..<end]))
  }

  func index(_ values: UnsafeBufferPointer<Cell>) -> Cell {
    guard values[0].tag == .string, values[1].tag == .string else { return refuse(values[0], values[1]) }
    let text = bytes(values[0])
    let first = values.count > 2 ? values[2].bits : 0
    guard let start = TextSearch.offset(ofCodePoint: first, in: text) else {
      return EvaluationError.invalidArgument.cell
    }
    let found = text.withUnsafeBufferPointer { text in
      arena.pointee.withText(values[1]) { TextSearch.find($0, in: text, from: start) }
    }
    return .int(found.map { Int64(TextSearch.length(text[..<$0])) } ?? -1)
  }
}
