/// Private keys and tokens that show by their own form what they are, whatever name they stand under.
///
/// Only forms that nothing else has count: an id of an access key alone opens nothing, and a key that a password protects
/// is no secret in clear.
enum SecretToken {
  /// Where the first one begins that stands outside of some parts of a text, in bytes; nil when there is none.
  static func first(in text: String, outside parts: [Range<Int>]) -> Int? {
    let bytes = Array(text.utf8.prefix(SecretText.mostBytes))
    for start in bytes.indices where begins(at: start, of: bytes) {
      if !parts.contains(where: { $0.contains(start) }) { return start }
    }
    return nil
  }

  private static func begins(at start: Int, of bytes: [UInt8]) -> Bool {
    let first = bytes[start]
    if first == UInt8(ascii: "-") { return isPrivateKey(bytes[start...]) }
    guard "egnx".utf8.contains(first), start == 0 || !isOfWord(bytes[start - 1]) else { return false }
    return isWebToken(bytes[start...]) || kinds.contains { $0.matches(bytes[start...]) }
  }

  // MARK: Tokens with a prefix

  /// Tokens of one issuer.
  private struct Kind {
    var prefix: String
    /// How many letters, digits and joints follow at least.
    var length: Int
    /// How many of the first of them are digits.
    var digits = 0

    func matches(_ bytes: ArraySlice<UInt8>) -> Bool {
      guard bytes.starts(with: prefix.utf8) else { return false }
      let body = bytes.dropFirst(prefix.utf8.count).prefix(SecretToken.mostOfBody).prefix(while: isOfWord)
      // `ghp_xxxxxxxxxxxx` shows where a token belongs.
      return body.count >= length && body.prefix(digits).allSatisfy(isDigit) && Set(body).count >= 8
    }
  }

  /// How much is looked at to tell a token from a stand-in for one.
  private static let mostOfBody = 128

  private static let kinds: [Kind] =
    ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "npm_"].map { Kind(prefix: $0, length: 36) }
    + ["xoxa-", "xoxb-", "xoxp-", "xoxr-", "xoxs-"].map { Kind(prefix: $0, length: 24, digits: 9) }
    + [Kind(prefix: "github_pat_", length: 40), Kind(prefix: "glpat-", length: 20)]

  // MARK: Tokens in three parts, and keys

  /// Whether a JSON web token begins here: two objects in base64 and a signature, with dots between them.
  private static func isWebToken(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    for _ in 0..<2 {
      guard rest.starts(with: "eyJ".utf8) else { return false }
      let end = rest.firstIndex { !isOfWord($0) } ?? rest.endIndex
      guard end - rest.startIndex >= 12, end < rest.endIndex, rest[end] == UInt8(ascii: ".") else {
        return false
      }
      rest = rest[(end + 1)...]
    }
    return rest.first.map(isOfWord) == true
  }

  /// Whether a private key begins here as programs write it: its mark, then base64 of what such keys begin with.
  private static func isPrivateKey(_ bytes: ArraySlice<UInt8>) -> Bool {
    let mark = "-----BEGIN "
    guard bytes.starts(with: mark.utf8) else { return false }
    let name = bytes.dropFirst(mark.utf8.count).prefix(32).prefix { $0 != UInt8(ascii: "-") }
    let end = "PRIVATE KEY"
    guard name.suffix(end.utf8.count).elementsEqual(end.utf8), !name.starts(with: "ENCRYPTED".utf8) else {
      return false
    }
    var body = bytes[name.endIndex...].drop { $0 == UInt8(ascii: "-") }
    // Line ends, or what stands for them in a text of one line.
    while let first = body.first, first <= 0x20 || first == UInt8(ascii: "\\") {
      body = body.dropFirst(first == UInt8(ascii: "\\") ? 2 : 1)
    }
    return ["MI", "MC", "ME", "MH", "b3Bl"].contains { body.starts(with: $0.utf8) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
