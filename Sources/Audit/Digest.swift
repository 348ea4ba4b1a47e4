import Crypto
public import Diagnostics

extension InputDigest {
  /// The digest of a file's bytes as they stand on disk.
  public init(name: String, bytes: [UInt8]) {
    self.init(name: name, sha256: Fingerprint.digest(bytes))
  }
}

/// Stable identities by SHA-256.
public enum Fingerprint {
  /// The digest of all rule files by path; path and content of each are told apart by their lengths.
  public static func ruleSet(_ files: [SourceFile]) -> String {
    var hash = SHA256()
    for file in files {
      hash.update(data: Array("\(file.name.utf8.count) \(file.name) \(file.bytes.count) ".utf8))
      hash.update(data: file.bytes)
    }
    return hexadecimal(hash.finalize())
  }

  /// SHA-256 of bytes, lowercase hexadecimal.
  public static func digest(_ bytes: [UInt8]) -> String { hexadecimal(SHA256.hash(data: bytes)) }

  /// The identity of a witness: check, subject and the paths of its evidence, never a place.
  static func witness(check: String, entity: String, subject: String, paths: [String]) -> String {
    let parts = [check, entity, subject] + paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return hexadecimal(SHA256.hash(data: Array(parts.joined(separator: "\0").utf8)))
  }

  /// Whether a text has the form of a fingerprint: the 64 digits of a SHA-256 in lowercase.
  public static func isWellFormed(_ text: String) -> Bool {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let letters = UInt8(ascii: "a")...UInt8(ascii: "f")
    return text.utf8.count == 64 && text.utf8.allSatisfy { digits ~= $0 || letters ~= $0 }
  }

  static func hexadecimal(_ digest: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
      as: UTF8.self
    )
  }
}
