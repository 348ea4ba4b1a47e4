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
    var start = token.startIndex
    var isRaw = false
    while token[start] != UInt8(ascii: "'"), token[start] != UInt8(ascii: "\"") {
      if token[start] | 0x20 == UInt8(ascii: "r") { isRaw = true }
      start += 1
    }
    let quote = token[start]
    let isTriple = token.endIndex - start >= 6 && token[start + 1] == quote && token[start + 2] == quote
    let width = isTriple ? 3 : 1
    let body = token[(start + width)..<(token.endIndex - width)]
    var result: [UInt8] = []
    result.reserveCapacity(body.count)
    var position = body.startIndex
    while position < body.endIndex {
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
    }
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
