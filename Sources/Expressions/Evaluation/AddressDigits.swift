/// Numbers as addresses spell them.
enum AddressDigits {
  /// A decimal number without leading zeros.
  static func number(_ text: ArraySlice<UInt8>, atMost limit: Int) -> Int? {
    guard (1...3).contains(text.count), text.count == 1 || text.first != UInt8(ascii: "0"),
      text.allSatisfy({ Lexer.isDigit($0) })
    else { return nil }
    let value = text.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    return value <= limit ? value : nil
  }

  static func hexadecimal(_ text: ArraySlice<UInt8>) -> UInt16? {
    text.first == UInt8(ascii: "+") || text.first == UInt8(ascii: "-")
      ? nil : UInt16(String(decoding: text, as: UTF8.self), radix: 16)
  }
}
