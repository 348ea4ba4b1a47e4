/// An escape in a JSON string.
struct JSONEscape {
  /// The character that it stands for.
  let scalar: Unicode.Scalar
  /// How many bytes it takes, surrogate pairs as one.
  let length: Int

  /// Reads the escape whose backslash stands at an index; nil when it is none, lone surrogates included.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    guard index + 1 < bytes.count else { return nil }
    let simple: Unicode.Scalar? =
      switch bytes[index + 1] {
      case UInt8(ascii: "\""): "\""
      case UInt8(ascii: "\\"): "\\"
      case UInt8(ascii: "/"): "/"
      case UInt8(ascii: "b"): "\u{8}"
      case UInt8(ascii: "f"): "\u{C}"
      case UInt8(ascii: "n"): "\n"
      case UInt8(ascii: "r"): "\r"
      case UInt8(ascii: "t"): "\t"
      default: nil
      }
    if let simple {
      scalar = simple
      length = 2
      return
    }
    guard let first = Self.codeUnit(bytes, at: index) else { return nil }
    if let value = Unicode.Scalar(first) {
      scalar = value
      length = 6
      return
    }
    guard first < 0xDC00, let second = Self.codeUnit(bytes, at: index + 6),
      (0xDC00...0xDFFF).contains(second),
      let value = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { return nil }
    scalar = value
    length = 12
  }

  /// The number behind `\u` at an index.
  private static func codeUnit(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt32? {
    guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u")
    else {
      return nil
    }
    var value: UInt32 = 0
    for byte in bytes[(index + 2)..<(index + 6)] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - UInt8(ascii: "a") + 10)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - UInt8(ascii: "A") + 10)
      default: return nil
      }
    }
    return value
  }
}

/// The grammar of JSON numbers.
enum JSONNumber {
  static func isValid(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var rest = text[...]
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let whole = takeDigits(&rest)
    guard whole == 1 || whole > 1 && text[rest.startIndex - whole] != UInt8(ascii: "0") else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard takeDigits(&rest) > 0 else { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
      guard takeDigits(&rest) > 0 else { return false }
    }
    return rest.isEmpty
  }

  private static func takeDigits(_ rest: inout Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
    rest = rest.dropFirst(digits)
    return digits
  }
}
