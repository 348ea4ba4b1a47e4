/// How one value is spelled: what stands behind a `%`.
struct FormatVerb {
  enum Kind: UInt8 {
    case text = 0x73
    case decimal = 0x64
    case fixed = 0x66
    case scientific = 0x65
    case binary = 0x62
    case octal = 0x6F
    case hexadecimal = 0x78
    case upperHexadecimal = 0x58
  }

  let kind: Kind
  /// Digits behind the point.
  let precision: Int

  private static let standardPrecision = 6
  private static let maximumPrecision = 1000

  /// Reads a verb and steps behind it; nil when there is none of that letter.
  init?(_ template: [UInt8], at position: inout Int) {
    var precision = Self.standardPrecision
    if position < template.count, template[position] == UInt8(ascii: ".") {
      let digits = template[(position + 1)...].prefix { Lexer.isDigit($0) }
      guard let number = Int(String(decoding: digits, as: UTF8.self)), number <= Self.maximumPrecision else {
        return nil
      }
      precision = number
      position = digits.endIndex
    }
    guard position < template.count, let kind = Kind(rawValue: template[position]) else { return nil }
    position += 1
    self.kind = kind
    self.precision = precision
  }
}
