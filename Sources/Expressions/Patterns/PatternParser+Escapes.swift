/// What follows a backslash.
extension PatternParser {
  /// A backslash outside brackets.
  mutating func backslash() throws(PatternMistake) {
    if let named = try escapedClass() { return append(resolved(named)) }
    switch peek(1) {
    case UInt8(ascii: "b"): appendAssertion(.wordBoundary)
    case UInt8(ascii: "B"): appendAssertion(.noWordBoundary)
    case UInt8(ascii: "A"): appendAssertion(.textStart)
    case UInt8(ascii: "z"): appendAssertion(.textEnd)
    case UInt8(ascii: "Q"):
      position += 2
      while position < text.count, !sees("\\E") { appendLiteral(try codePoint()) }
      if position < text.count { position += 2 }
    default: appendLiteral(try escapedCodePoint())
    }
  }

  private mutating func appendAssertion(_ assertion: PatternTree.Assertion) {
    position += 2
    append(.assertion(assertion))
  }

  /// A class that has a name.
  struct NamedClass {
    var set: CodePointSet
    var isNegated: Bool
  }

  /// Reads `\d`, `\pL` and their like; nil, and nothing read, for any other escape.
  mutating func escapedClass() throws(PatternMistake) -> NamedClass? {
    guard let letter = peek(1) else { return nil }
    if letter | 0x20 == UInt8(ascii: "p") { return try property() }
    guard let set = NamedClasses.perl(letter | 0x20) else { return nil }
    position += 2
    return NamedClass(set: set, isNegated: letter & 0x20 == 0)
  }

  /// The members of a named class: with other cases added when case is ignored, and negated only then.
  func resolved(_ named: NamedClass) -> CodePointSet {
    let set = flags.ignoresCase ? CaseFolding.widened(named.set) : named.set
    return named.isNegated ? set.complement : set
  }

  /// Reads `\pL`, `\p{Greek}`, `\P{^Greek}`.
  private mutating func property() throws(PatternMistake) -> NamedClass {
    let start = position
    var isNegated = peek(1) == UInt8(ascii: "P")
    position += 2
    var nameStart = position
    var nameEnd = position
    if peek() == UInt8(ascii: "{") {
      nameStart += 1
      while let byte = peek(), byte != UInt8(ascii: "}") { _ = try codePoint() }
      guard peek() != nil else { throw mistake(.neverClosed(spelling(from: start)), from: start) }
      nameEnd = position
      position += 1
    } else if peek() != nil {
      _ = try codePoint()
      nameEnd = position
    }
    if nameStart < nameEnd, text[nameStart] == UInt8(ascii: "^") {
      isNegated.toggle()
      nameStart += 1
    }
    let name = String(decoding: text[nameStart..<nameEnd], as: UTF8.self)
    guard let set = UnicodeCategories.set(named: name) ?? UnicodeScripts.set(named: name) else {
      throw mistake(.unknownProperty(spelling(from: start)), from: start)
    }
    return NamedClass(set: set, isNegated: isNegated)
  }

  /// Reads an escape that stands for one code point.
  mutating func escapedCodePoint() throws(PatternMistake) -> UInt32 {
    let start = position
    position += 1
    guard let letter = peek() else { throw mistake(.trailingBackslash, from: start) }
    let value = try codePoint()
    switch letter {
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "a"): return 0x07
    case UInt8(ascii: "f"): return 0x0C
    case UInt8(ascii: "v"): return 0x0B
    case UInt8(ascii: "x"):
      if let value = hexadecimal() { return value }
    case UInt8(ascii: "0"): return octal(behind: 0)
    case UInt8(ascii: "1")...UInt8(ascii: "7"):
      if let next = peek(), next &- UInt8(ascii: "0") < 8 { return octal(behind: value - 0x30) }
      throw mistake(.backreference(spelling(from: start)), from: start)
    case UInt8(ascii: "8"), UInt8(ascii: "9"):
      throw mistake(.backreference(spelling(from: start)), from: start)
    case UInt8(ascii: "C"): throw mistake(.singleByte, from: start)
    case 0x00..<0x80
    where !Lexer.isDigit(letter) && !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter | 0x20):
      return value
    default: break
    }
    throw mistake(.unknownEscape(spelling(from: start)), from: start)
  }

  /// Up to two more octal digits.
  private mutating func octal(behind first: UInt32) -> UInt32 {
    var value = first
    for _ in 0..<2 {
      guard let digit = peek(), digit &- UInt8(ascii: "0") < 8 else { break }
      value = value * 8 + UInt32(digit - UInt8(ascii: "0"))
      position += 1
    }
    return value
  }

  /// What follows `\x`: two digits, or any number of them in braces; nil, behind what was wrong, for anything else.
  private mutating func hexadecimal() -> UInt32? {
    let isBraced = peek() == UInt8(ascii: "{")
    if isBraced { position += 1 }
    var value: UInt32 = 0
    var count = 0
    while isBraced || count < 2, let byte = peek(), let digit = Self.hexadecimalDigit(byte) {
      position += 1
      count += 1
      value = value * 16 + digit
      guard value <= CodePointSet.largest else { return nil }
    }
    guard isBraced else { return count == 2 ? value : nil }
    guard count > 0, peek() == UInt8(ascii: "}") else { return nil }
    position += 1
    return value
  }

  private static func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
