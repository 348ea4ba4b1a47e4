import Audit
import CPage

/// A style sheet or a script that the program carries for its pages.
struct PageAsset {
  /// Its text, as it stands between the tags.
  let text: String
  /// Its source expression for a Content Security Policy, which lets a browser obey it and nothing else.
  let policy: String

  static let style = PageAsset(cpage_style())
  static let script = PageAsset(cpage_script())

  /// The style sheet of a document that a law asks for.
  static let documentStyle = PageAsset(Array(DocumentStyle.sheet.utf8))

  private init(_ file: cpage_file) {
    self.init(Array(UnsafeBufferPointer(start: file.bytes, count: file.length)))
  }

  private init(_ bytes: [UInt8]) {
    text = String(decoding: bytes, as: UTF8.self)
    policy = "'sha256-" + Self.base64(ofHexadecimal: InputDigest(name: "", bytes: bytes).sha256) + "'"
  }

  /// RFC 4648's base 64 of a digest that is written in hexadecimal digits.
  static func base64(ofHexadecimal text: String) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    let bits = text.utf8.flatMap { digit -> [UInt8] in
      let value = digit < UInt8(ascii: "a") ? digit &- UInt8(ascii: "0") : digit &- UInt8(ascii: "a") &+ 10
      return [value >> 3 & 1, value >> 2 & 1, value >> 1 & 1, value & 1]
    }
    var result: [UInt8] = stride(from: 0, to: bits.count, by: 6).map { start in
      let sextet = (0..<6).reduce(0) { $0 << 1 | Int(start + $1 < bits.count ? bits[start + $1] : 0) }
      return alphabet[sextet]
    }
    while result.count % 4 != 0 { result.append(UInt8(ascii: "=")) }
    return String(decoding: result, as: UTF8.self)
  }
}
