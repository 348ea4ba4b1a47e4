@_spi(_Unicode) import Swift

/// Unicode Normalization Form C, so that `é` written in one or in two code points is one text.
///
/// The language compares texts as bytes, and the same name typed on a Mac and on Linux must be equal.
enum NormalizedText {
  /// Whether every byte is ASCII, which is in normal form already.
  static func isASCII(_ text: Bytes) -> Bool {
    var rest = UnsafeRawBufferPointer(text)
    while rest.count >= 8 {
      if rest.loadUnaligned(as: UInt64.self) & 0x8080_8080_8080_8080 != 0 { return false }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(8))
    }
    return rest.allSatisfy { $0 < 0x80 }
  }

  /// The text in Normalization Form C.
  static func composed(_ text: Bytes) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: String(decoding: text, as: UTF8.self)._nfc)
    return String(scalars)
  }
}
