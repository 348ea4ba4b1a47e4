/// A word of an expression.
struct Token {
  /// What kind of word it is.
  enum Kind: UInt8 {
    case end
    case invalid
    case identifier
    case quotedIdentifier
    case int
    case uint
    case double
    case string
    case bytes
    case leftParenthesis
    case rightParenthesis
    case leftBracket
    case rightBracket
    case leftBrace
    case rightBrace
    case dot
    case comma
    case colon
    case question
    case plus
    case minus
    case times
    case divide
    case remainder
    case not
    case equal
    case notEqual
    case less
    case lessOrEqual
    case greater
    case greaterOrEqual
    case and
    case or
    case isIn
    case isTrue
    case isFalse
    case null
  }

  /// The kind.
  var kind: Kind
  /// UTF-8 offset of the first byte.
  var start: UInt32
  /// UTF-8 offset behind the last byte.
  var end: UInt32

  /// The token's place.
  var range: Range<Int> { Int(start)..<Int(end) }
}
