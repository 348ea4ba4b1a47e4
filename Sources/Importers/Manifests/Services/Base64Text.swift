/// Tells texts in base64 from others, without decoding them.
enum Base64Text {
  /// Whether a text has the letters and the length of base64; it may be broken into lines.
  static func recognises(_ text: String) -> Bool {
    let letters = text.utf8.filter { $0 > 0x20 }
    let padding = letters.reversed().prefix { $0 == UInt8(ascii: "=") }.count
    guard !letters.isEmpty, letters.count % 4 == 0, padding <= 2 else { return false }
    return letters.dropLast(padding).allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"):
        true
      default: false
      }
    }
  }
}
