import Diagnostics

/// Reads JSON by RFC 8259, without extensions and without recursion.
struct JSONReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var assembler: DocumentAssembler
  private var index = 0
  /// For each open mapping and sequence, the bracket that closes it.
  private var closers: [UInt8] = []

  /// What may stand next.
  private enum Expectation {
    case value
    case valueOrEnd
    case keyOrEnd
    case key
    case colon
    case commaOrEnd
    case nothing
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ assembler: DocumentAssembler) {
    self.bytes = bytes
    self.assembler = assembler
  }

  /// Reads the text to its end or to the first mistake, which is reported.
  mutating func read(into bag: inout DiagnosticBag) {
    do {
      var next = Expectation.value
      while let byte = skipBlanks() { next = try step(byte, next, &bag) }
      guard case .nothing = next else { throw fail(.unfinished, at: bytes.count, &bag) }
      assembler.finish(into: &bag)
    } catch {}
  }

  private mutating func step(_ byte: UInt8, _ next: Expectation, _ bag: inout DiagnosticBag)
    throws(DocumentAssembler.Stop) -> Expectation
  {
    switch next {
    case .value, .valueOrEnd:
      if case .valueOrEnd = next, byte == closers.last { return try close(&bag) }
      return try value(byte, &bag)
    case .key, .keyOrEnd:
      if case .keyOrEnd = next, byte == closers.last { return try close(&bag) }
      guard byte == UInt8(ascii: "\"") else { throw fail(.expectedKey, at: index, &bag) }
      try string(&bag)
      return .colon
    case .colon:
      guard byte == UInt8(ascii: ":") else { throw fail(.expectedColon, at: index, &bag) }
      index += 1
      return .value
    case .commaOrEnd:
      if byte == closers.last { return try close(&bag) }
      guard byte == UInt8(ascii: ",") else { throw fail(.expectedComma, at: index, &bag) }
      index += 1
      return closers.last == UInt8(ascii: "}") ? .key : .value
    case .nothing: throw fail(.trailing, at: index, &bag)
    }
  }

  private mutating func value(_ byte: UInt8, _ bag: inout DiagnosticBag) throws(DocumentAssembler.Stop)
    -> Expectation
  {
    switch byte {
    case UInt8(ascii: "{"):
      try assembler.begin(.mapping, at: index, into: &bag)
      closers.append(UInt8(ascii: "}"))
      index += 1
      return .keyOrEnd
    case UInt8(ascii: "["):
      try assembler.begin(.sequence, at: index, into: &bag)
      closers.append(UInt8(ascii: "]"))
      index += 1
      return .valueOrEnd
    case UInt8(ascii: "\""): try string(&bag)
    default: try literal(&bag)
    }
    return afterValue
  }

  private mutating func close(_ bag: inout DiagnosticBag) throws(DocumentAssembler.Stop) -> Expectation {
    index += 1
    closers.removeLast()
    assembler.end(at: index, into: &bag)
    return afterValue
  }

  private var afterValue: Expectation { closers.isEmpty ? .nothing : .commaOrEnd }

  private mutating func skipBlanks() -> UInt8? {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      case let byte: return byte
      }
    }
    return nil
  }

  // MARK: Scalars

  private mutating func string(_ bag: inout DiagnosticBag) throws(DocumentAssembler.Stop) {
    let start = index
    let textStart = assembler.text.count
    index += 1
    var copied = index
    while true {
      guard index < bytes.count else { throw fail(.unfinishedString, at: start, &bag) }
      switch bytes[index] {
      case UInt8(ascii: "\""):
        assembler.text += UnsafeBufferPointer(rebasing: bytes[copied..<index])
        index += 1
        try assembler.scalar(.jsonString, from: start, to: index, textStart: textStart, into: &bag)
        return
      case UInt8(ascii: "\\"):
        assembler.text += UnsafeBufferPointer(rebasing: bytes[copied..<index])
        guard let escape = JSONEscape(bytes, at: index) else { throw fail(.invalidEscape, at: index, &bag) }
        assembler.text += UTF8.encode(escape.scalar) ?? UTF8.encodedReplacementCharacter
        index += escape.length
        copied = index
      case 0..<0x20: throw fail(.controlInString, at: index, &bag)
      default: index += 1
      }
    }
  }

  private mutating func literal(_ bag: inout DiagnosticBag) throws(DocumentAssembler.Stop) {
    let start = index
    let end = bytes[start...].firstIndex { ",]}: \t\r\n\"[{".utf8.contains($0) } ?? bytes.count
    let word = UnsafeBufferPointer(rebasing: bytes[start..<end])
    let isKnown =
      word.elementsEqual("true".utf8) || word.elementsEqual("false".utf8) || word.elementsEqual("null".utf8)
    guard isKnown || JSONNumber.isValid(word) else { throw fail(.invalidValue, at: start, &bag) }
    let textStart = assembler.text.count
    assembler.text += word
    index = end
    try assembler.scalar(.jsonLiteral, from: start, to: end, textStart: textStart, into: &bag)
  }

  private func fail(_ mistake: JSONMistake, at start: Int, _ bag: inout DiagnosticBag)
    -> DocumentAssembler.Stop
  {
    let isComment = start + 1 < bytes.count && "*/".utf8.contains(bytes[start + 1])
    let mistake = isComment && bytes[start] == UInt8(ascii: "/") ? .comment : mistake
    bag.add(mistake.diagnostic(at: assembler.range(start, min(start + 1, bytes.count))))
    return DocumentAssembler.Stop()
  }
}
