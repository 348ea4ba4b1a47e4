/// Cuts the UTF-8 of an expression into tokens, by the lexis of CEL's language definition.
struct Lexer {
  private let text: [UInt8]
  private var position = 0

  init(_ text: [UInt8]) { self.text = text }

  /// The next token; `end` again and again behind the last one.
  mutating func next() -> Token {
    skipBlanks()
    let start = position
    guard position < text.count else { return token(.end, from: start) }
    let byte = text[position]
    if Self.isDigit(byte) || (byte == UInt8(ascii: ".") && Self.isDigit(peek(1))) {
      return number(from: start)
    }
    if let quoted = quotedText(from: start) { return quoted }
    if Self.isLetter(byte) { return word(from: start) }
    if byte == UInt8(ascii: "`") { return quotedIdentifier(from: start) }
    return sign(from: start)
  }

  private func peek(_ distance: Int) -> UInt8 {
    position + distance < text.count ? text[position + distance] : 0
  }

  private func token(_ kind: Token.Kind, from start: Int) -> Token {
    Token(kind: kind, start: UInt32(start), end: UInt32(position))
  }

  private mutating func skipBlanks() {
    while position < text.count {
      switch text[position] {
      case UInt8(ascii: " "), 0x09, 0x0A, 0x0C, 0x0D:
        position += 1
      case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/"):
        while position < text.count, text[position] != 0x0A { position += 1 }
      default:
        return
      }
    }
  }

  private mutating func skip(while condition: (UInt8) -> Bool) {
    while position < text.count, condition(text[position]) { position += 1 }
  }

  private mutating func number(from start: Int) -> Token {
    if text[position] == UInt8(ascii: "0"), peek(1) | 0x20 == UInt8(ascii: "x"), Self.isHexadecimal(peek(2)) {
      position += 2
      skip(while: Self.isHexadecimal)
      return integer(from: start)
    }
    skip(while: Self.isDigit)
    var isDouble = false
    if peek(0) == UInt8(ascii: "."), Self.isDigit(peek(1)) {
      isDouble = true
      position += 1
      skip(while: Self.isDigit)
    }
    if peek(0) | 0x20 == UInt8(ascii: "e") {
      let signLength = peek(1) == UInt8(ascii: "+") || peek(1) == UInt8(ascii: "-") ? 1 : 0
      if Self.isDigit(peek(1 + signLength)) {
        isDouble = true
        position += 1 + signLength
        skip(while: Self.isDigit)
      }
    }
    return isDouble ? token(.double, from: start) : integer(from: start)
  }

  private mutating func integer(from start: Int) -> Token {
    guard peek(0) | 0x20 == UInt8(ascii: "u") else { return token(.int, from: start) }
    position += 1
    return token(.uint, from: start)
  }

  private mutating func word(from start: Int) -> Token {
    skip { Self.isLetter($0) || Self.isDigit($0) }
    let word = text[start..<position]
    // Few words are short enough to be compared.
    guard word.count <= 5, let kind = Self.keywords.first(where: { word.elementsEqual($0.word) })?.kind else {
      return token(.identifier, from: start)
    }
    return token(kind, from: start)
  }

  private static let keywords: [(word: [UInt8], kind: Token.Kind)] = [
    (Array("in".utf8), .isIn), (Array("true".utf8), .isTrue), (Array("false".utf8), .isFalse),
    (Array("null".utf8), .null),
  ]

  private mutating func quotedIdentifier(from start: Int) -> Token {
    position += 1
    skip { $0 != UInt8(ascii: "`") && $0 != 0x0A }
    guard peek(0) == UInt8(ascii: "`"), position > start + 1 else { return token(.invalid, from: start) }
    position += 1
    return token(.quotedIdentifier, from: start)
  }

  /// A text or byte string with its prefix, or nil when none begins here.
  private mutating func quotedText(from start: Int) -> Token? {
    var prefix = 0
    var isRaw = false
    var isBytes = false
    while prefix < 2 {
      let letter = peek(prefix) | 0x20
      if letter == UInt8(ascii: "r"), !isRaw {
        isRaw = true
      } else if letter == UInt8(ascii: "b"), !isBytes {
        isBytes = true
      } else {
        break
      }
      prefix += 1
    }
    let quote = peek(prefix)
    guard quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") else { return nil }
    let isTriple = peek(prefix + 1) == quote && peek(prefix + 2) == quote
    position += prefix + (isTriple ? 3 : 1)
    while position < text.count {
      let byte = text[position]
      if byte == quote, !isTriple || (peek(1) == quote && peek(2) == quote) {
        position += isTriple ? 3 : 1
        return token(isBytes ? .bytes : .string, from: start)
      }
      if !isTriple, byte == 0x0A || byte == 0x0D { break }
      position += byte == UInt8(ascii: "\\") && !isRaw ? 2 : 1
    }
    position = min(position, text.count)
    return token(.invalid, from: start)
  }

  private mutating func sign(from start: Int) -> Token {
    let byte = text[position]
    let follower = peek(1)
    position += 1
    func double(_ second: Character, _ kind: Token.Kind, else single: Token.Kind) -> Token.Kind {
      guard follower == second.asciiValue else { return single }
      return kind
    }
    let kind: Token.Kind
    switch byte {
    case UInt8(ascii: "("): kind = .leftParenthesis
    case UInt8(ascii: ")"): kind = .rightParenthesis
    case UInt8(ascii: "["): kind = .leftBracket
    case UInt8(ascii: "]"): kind = .rightBracket
    case UInt8(ascii: "{"): kind = .leftBrace
    case UInt8(ascii: "}"): kind = .rightBrace
    case UInt8(ascii: "."): kind = .dot
    case UInt8(ascii: ","): kind = .comma
    case UInt8(ascii: ":"): kind = .colon
    case UInt8(ascii: "?"): kind = .question
    case UInt8(ascii: "+"): kind = .plus
    case UInt8(ascii: "-"): kind = .minus
    case UInt8(ascii: "*"): kind = .times
    case UInt8(ascii: "/"): kind = .divide
    case UInt8(ascii: "%"): kind = .remainder
    case UInt8(ascii: "!"): kind = double("=", .notEqual, else: .not)
    case UInt8(ascii: "="): kind = double("=", .equal, else: .invalid)
    case UInt8(ascii: "<"): kind = double("=", .lessOrEqual, else: .less)
    case UInt8(ascii: ">"): kind = double("=", .greaterOrEqual, else: .greater)
    case UInt8(ascii: "&"): kind = double("&", .and, else: .invalid)
    case UInt8(ascii: "|"): kind = double("|", .or, else: .invalid)
    default:
      // A sign outside ASCII is reported whole, not by its first byte.
      skip { byte >= 0x80 && $0 & 0xC0 == 0x80 }
      return token(.invalid, from: start)
    }
    switch kind {
    case .notEqual, .equal, .lessOrEqual, .greaterOrEqual, .and, .or: position += 1
    default: break
    }
    return token(kind, from: start)
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
  static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "_")
  }
  static func isHexadecimal(_ byte: UInt8) -> Bool { isDigit(byte) || (byte | 0x20) &- UInt8(ascii: "a") < 6 }
}
