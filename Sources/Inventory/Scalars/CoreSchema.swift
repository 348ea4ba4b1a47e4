/// The UTF-8 text of a scalar, valid for the duration of a call.
typealias Bytes = UnsafeBufferPointer<UInt8>

/// The YAML 1.2 core schema (section 10.3.2): what a scalar without quotes means once its type is declared.
enum CoreSchema {
  /// Whether the text is `null`, `Null`, `NULL` or `~`.
  static func isNull(_ text: Bytes) -> Bool {
    switch text.count {
    case 1: text[0] == UInt8(ascii: "~")
    case 4: matches(text, "null") || matches(text, "Null") || matches(text, "NULL")
    default: false
    }
  }

  /// The truth value of `true`, `True`, `TRUE` and their opposites; `yes` and `on` are texts.
  static func bool(_ text: Bytes) -> Bool? {
    switch text.count {
    case 4 where matches(text, "true") || matches(text, "True") || matches(text, "TRUE"): true
    case 5 where matches(text, "false") || matches(text, "False") || matches(text, "FALSE"): false
    default: nil
    }
  }

  /// The number written in decimal, in octal as `0o17` or in hexadecimal as `0x1F`; `010` is ten.
  static func integer(_ text: Bytes) -> Int64? {
    if text.count > 2, text[0] == UInt8(ascii: "0") {
      let digits = Bytes(rebasing: text.dropFirst(2))
      if text[1] == UInt8(ascii: "x") { return magnitude(digits, radix: 16).flatMap(Int64.init(exactly:)) }
      if text[1] == UInt8(ascii: "o") { return magnitude(digits, radix: 8).flatMap(Int64.init(exactly:)) }
    }
    guard let first = text.first else { return nil }
    let isNegative = first == UInt8(ascii: "-")
    let hasSign = isNegative || first == UInt8(ascii: "+")
    guard let value = magnitude(hasSign ? Bytes(rebasing: text.dropFirst()) : text, radix: 10) else {
      return nil
    }
    if isNegative, value == Int64.min.magnitude { return .min }
    guard let number = Int64(exactly: value) else { return nil }
    return isNegative ? -number : number
  }

  /// The finite number written with digits, an optional fraction and an optional exponent.
  ///
  /// `.inf` and `.nan` are no answers to any question about a hospital and are refused.
  static func decimal(_ text: Bytes) -> Double? {
    var rest = text[...]
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      rest = rest.dropFirst()
    }
    let whole = rest.prefix(while: isDigit)
    rest = rest.dropFirst(whole.count)
    var digits = whole.count
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      let fraction = rest.prefix(while: isDigit)
      rest = rest.dropFirst(fraction.count)
      digits += fraction.count
    }
    guard digits > 0 else { return nil }
    if let mark = rest.first {
      guard mark | 0x20 == UInt8(ascii: "e") else { return nil }
      rest = rest.dropFirst()
      if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
        rest = rest.dropFirst()
      }
      guard !rest.isEmpty, rest.allSatisfy(isDigit) else { return nil }
    }
    guard let value = Double(String(decoding: text, as: UTF8.self)), value.isFinite else { return nil }
    return value
  }

  /// Whether a byte is `0` to `9`.
  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  /// The value of a hexadecimal digit of either case.
  static func hexadecimal(_ byte: UInt8) -> UInt8? {
    if isDigit(byte) { return byte &- UInt8(ascii: "0") }
    let lower = byte | 0x20
    return (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(lower) ? lower &- UInt8(ascii: "a") + 10 : nil
  }

  private static func magnitude(_ digits: Bytes, radix: UInt64) -> UInt64? {
    guard !digits.isEmpty else { return nil }
    var value: UInt64 = 0
    for byte in digits {
      guard let digit = hexadecimal(byte), UInt64(digit) < radix else { return nil }
      let (shifted, overflow) = value.multipliedReportingOverflow(by: radix)
      let (sum, carry) = shifted.addingReportingOverflow(UInt64(digit))
      guard !overflow, !carry else { return nil }
      value = sum
    }
    return value
  }

  private static func matches(_ text: Bytes, _ word: StaticString) -> Bool {
    text.elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }
}
