/// Reads the literals of CEL: numbers, texts and byte strings with their escapes.
enum LiteralDecoder {
  /// An escape that CEL does not have, with its offset in the literal.
  struct InvalidEscape: Error {
    var offset: Int
    var length: Int
  }

  /// The number of an `int` token's digits, negated on demand so that the smallest number can be written; nil when
  /// it does not fit.
  static func int(_ digits: ArraySlice<UInt8>, isNegative: Bool) -> Int64? {
    guard let magnitude = magnitude(digits) else { return nil }
    if isNegative { return magnitude <= 1 << 63 ? Int64(truncatingIfNeeded: 0 &- magnitude) : nil }
    return Int64(exactly: magnitude)
  }

  /// The number of a `uint` token; nil when it does not fit.
  static func uint(_ token: ArraySlice<UInt8>) -> UInt64? { magnitude(token.dropLast()) }

  private static func magnitude(_ digits: ArraySlice<UInt8>) -> UInt64? {
    let isHexadecimal = digits.count > 2 && digits[digits.startIndex + 1] | 0x20 == UInt8(ascii: "x")
    let body = isHexadecimal ? digits.dropFirst(2) : digits
    return UInt64(String(decoding: body, as: UTF8.self), radix: isHexadecimal ? 16 : 10)
  }

  /// The content of a `string` or `bytes` token, with its prefix and quotes, in UTF-8.
  static func text(_ token: ArraySlice<UInt8>, isBytes: Bool) throws(InvalidEscape) -> [UInt8] {
    try decode(token, isBytes: isBytes) { _, _ in }
  }

  /// Where each byte of the content of a valid `string` token is written, and at last where its content ends; all
  /// bytes of an escape stand at its backslash.
  static func places(in token: ArraySlice<UInt8>) -> [Int] {
    var places: [Int] = []
    do {
      _ = try decode(token, isBytes: false) { place, count in
        places += Array(repeating: place, count: count - places.count)
      }
    } catch {
      return []
    }
    return places
  }

  /// The content of a token; `note` learns where each of its pieces is written, and how long the content is with it.
  private static func decode(
    _ token: ArraySlice<UInt8>,
    isBytes: Bool,
    note: (Int, Int) -> Void
  ) throws(InvalidEscape) -> [UInt8] {
    var opening = token.startIndex
    var isRaw = false
    while token[opening] != UInt8(ascii: "'"), token[opening] != UInt8(ascii: "\"") {
      if token[opening] | 0x20 == UInt8(ascii: "r") { isRaw = true }
      opening += 1
    }
    let quote = token[opening]
    let isTriple = token.endIndex - opening >= 6 && token[opening + 1] == quote && token[opening + 2] == quote
    let width = isTriple ? 3 : 1
    let body = token[(opening + width)..<(token.endIndex - width)]
    var result: [UInt8] = []
    result.reserveCapacity(body.count)
    var position = body.startIndex
    while position < body.endIndex {
      let start = position
      let byte = body[position]
      if byte == UInt8(ascii: "\\"), !isRaw {
        let length = try escape(body, at: position, isBytes: isBytes, into: &result, from: token.startIndex)
        position += length
      } else if byte == 0x0D {
        // Line ends inside a triple-quoted text count as one line feed, whatever the file uses.
        result.append(0x0A)
        position += position + 1 < body.endIndex && body[position + 1] == 0x0A ? 2 : 1
      } else {
        result.append(byte)
        position += 1
      }
      note(start, result.count)
    }
    note(body.endIndex, result.count + 1)
    return result
  }

  private static let simpleEscapes: [UInt8: UInt8] = [
    UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12, UInt8(ascii: "n"): 10,
    UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9, UInt8(ascii: "v"): 11, UInt8(ascii: "\\"): 0x5C,
    UInt8(ascii: "?"): 0x3F, UInt8(ascii: "\""): 0x22, UInt8(ascii: "'"): 0x27, UInt8(ascii: "`"): 0x60,
  ]

  /// Decodes the escape at `position` and returns its length.
  private static func escape(
    _ body: ArraySlice<UInt8>,
    at position: Int,
    isBytes: Bool,
    into result: inout [UInt8],
    from origin: Int
  ) throws(InvalidEscape) -> Int {
    guard position + 1 < body.endIndex else { throw InvalidEscape(offset: position - origin, length: 1) }
    let letter = body[position + 1]
    if let simple = simpleEscapes[letter] {
      result.append(simple)
      return 2
    }
    let (skipped, digits, radix): (Int, Int, Int) =
      switch letter {
      case UInt8(ascii: "x"), UInt8(ascii: "X"): (2, 2, 16)
      case UInt8(ascii: "u") where !isBytes: (2, 4, 16)
      case UInt8(ascii: "U") where !isBytes: (2, 8, 16)
      case UInt8(ascii: "0")...UInt8(ascii: "3"): (1, 3, 8)
      default: throw InvalidEscape(offset: position - origin, length: 2)
      }
    let first = position + skipped
    let end = min(first + digits, body.endIndex)
    let spelling = String(decoding: body[first..<end], as: UTF8.self)
    guard end - first == digits, !spelling.hasPrefix("+"), !spelling.hasPrefix("-"),
      let value = UInt32(spelling, radix: radix)
    else { throw InvalidEscape(offset: position - origin, length: end - position) }
    if isBytes {
      result.append(UInt8(truncatingIfNeeded: value))
    } else if let scalar = Unicode.Scalar(value) {
      result += Array(UTF8.encode(scalar) ?? .init())
    } else {
      throw InvalidEscape(offset: position - origin, length: end - position)
    }
    return end - position
  }
}
