import Diagnostics

/// Turns the token of a literal into its value, or says what is wrong with it.
enum LiteralReader {
  /// The value of a literal token; `range` includes the sign before a negative number.
  static func read(
    _ token: Token,
    in text: [UInt8],
    isNegative: Bool,
    range: Range<Int>
  ) throws(ExpressionDiagnostic) -> SyntaxTree.Literal {
    let spelling = text[token.range]
    switch token.kind {
    case .isTrue: return .bool(true)
    case .isFalse: return .bool(false)
    case .int:
      if let value = LiteralDecoder.int(spelling, isNegative: isNegative) { return .int(value) }
    case .uint:
      if let value = LiteralDecoder.uint(spelling) { return .uint(value) }
    case .double:
      // A number beyond the range of `double` reads as infinity, as IEEE 754 has it.
      if let value = Double(String(decoding: spelling, as: UTF8.self)) {
        return .double(isNegative ? -value : value)
      }
    case .string, .bytes:
      let isBytes = token.kind == .bytes
      do {
        let content = try LiteralDecoder.text(spelling, isBytes: isBytes)
        return isBytes ? .bytes(content) : .string(content)
      } catch {
        let start = token.range.lowerBound + error.offset
        let place = start..<(start + error.length)
        throw SyntaxMistake.invalidEscape(String(decoding: text[place], as: UTF8.self), at: place)
      }
    default: return .null
    }
    throw SyntaxMistake.numberTooLarge(String(decoding: text[range], as: UTF8.self), at: range)
  }
}
