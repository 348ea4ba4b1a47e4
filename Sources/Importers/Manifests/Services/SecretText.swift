/// Finds secrets in clear inside the texts of configurations; what they are is never kept, only under which name.
enum SecretText {
  /// How much of one text is looked at.
  private static let mostBytes = 1 << 20
  /// How many names of one text are told.
  private static let mostNames = 100

  /// Whether the value of a name that promises a secret is one: not a reference to something else, not a switch.
  static func isLiteral(_ value: some StringProtocol) -> Bool {
    let bytes = Array(value.utf8.prefix(4096))
    guard let first = bytes.first(where: { $0 > 0x20 }) else { return false }
    if "$<%{*".utf8.contains(first) || bytes.firstRange(of: Array("$(".utf8)) != nil { return false }
    if first == UInt8(ascii: "/") || bytes.starts(with: "./".utf8) || bytes.starts(with: "file:".utf8) {
      return false
    }
    return !words.contains(String(decoding: bytes, as: UTF8.self).lowercased())
  }

  private static let words: Set<String> = [
    "true", "false", "yes", "no", "on", "off", "0", "1", "null", "none", "nil", "required", "optional",
  ]

  /// Whether a text holds an address with a password in it: `scheme://user:password@host`.
  static func holdsAddressWithPassword(_ text: String) -> Bool {
    let bytes = Array(text.utf8.prefix(mostBytes))
    var rest = bytes[...]
    while let scheme = rest.firstRange(of: Array("://".utf8)) {
      let authority = rest[scheme.upperBound...].prefix { $0 > 0x20 && !"/?#\"'".utf8.contains($0) }
      rest = rest[scheme.upperBound...]
      guard let at = authority.lastIndex(of: UInt8(ascii: "@")) else { continue }
      guard let colon = authority[..<at].firstIndex(of: UInt8(ascii: ":")) else { continue }
      let password = authority[(colon + 1)..<at]
      if isLiteral(String(decoding: password, as: UTF8.self)) { return true }
    }
    return false
  }

  /// The names of secrets that stand in clear in a text of settings, each once: `name = value`, `name: value` and
  /// `"name": "value"`, line by line.
  static func names(in text: String) -> [String] {
    var found: [String] = []
    let bytes = Array(text.utf8.prefix(mostBytes))
    for line in bytes.split(whereSeparator: { "\n\r,".utf8.contains($0) }) {
      guard found.count < mostNames else { break }
      guard let name = name(in: line), !found.contains(name) else { continue }
      found.append(name)
    }
    return found
  }

  /// The name of the secret that a line sets; nil when it sets none.
  private static func name(in line: ArraySlice<UInt8>) -> String? {
    let content = line.drop { !isName($0) && !"#;/".utf8.contains($0) }
    guard let first = content.first, isName(first),
      let separator = content.firstIndex(where: { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ":") })
    else { return nil }
    let name = content[..<separator].filter { !" \t\"'".utf8.contains($0) }
    guard name.count <= 128, name.allSatisfy(isName) else { return nil }
    let text = String(decoding: name, as: UTF8.self)
    guard SecretName.matches(text) else { return nil }
    let value = content[(separator + 1)...].drop { " \t\"'>".utf8.contains($0) }
    let written = value.prefix { $0 > 0x20 && !"\"'}]".utf8.contains($0) }
    return isLiteral(String(decoding: written, as: UTF8.self)) ? text : nil
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }
}
