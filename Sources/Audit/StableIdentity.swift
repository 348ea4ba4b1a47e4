public import Catalogue
import Crypto

// Identities for what has no fingerprint of its own, made the same way in every run.
extension Fingerprint {
  /// The identity of a finding that has no witness: an open result, which is known by what lacks the facts.
  ///
  /// It differs from that of every witness, so that nothing accepted as open hides a later failure.
  public static func unwitnessed(check: String, entity: String, subject: String, outcome: Outcome) -> String {
    identity(of: ["without witness", outcome.rawValue, check, entity, subject])
  }

  /// SHA-256 over parts, which are told apart by their lengths; lowercase hexadecimal.
  public static func identity(of parts: [String]) -> String { hexadecimal(digest(of: parts)) }

  /// A UUID that is the same for the same parts.
  ///
  /// It carries the marks of version 5 of RFC 9562, the only name-based one that OSCAL's schema admits, over SHA-256
  /// instead of SHA-1.
  public static func uuid(of parts: [String]) -> String {
    var bytes = Array(digest(of: parts).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = Array(hexadecimal(bytes).utf8)
    let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
    return groups.map { String(decoding: digits[$0], as: UTF8.self) }.joined(separator: "-")
  }

  private static func digest(of parts: [String]) -> SHA256.Digest {
    var hash = SHA256()
    for part in parts { hash.update(data: Array("\(part.utf8.count) \(part) ".utf8)) }
    return hash.finalize()
  }
}
