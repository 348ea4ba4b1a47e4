/// Finds secrets in clear inside the texts of configurations; what they are is never kept, only under which name.
enum SecretText {
  /// What a dollar sign at the beginning of a secret means.
  enum Dollar {
    /// It may begin a reference, as it does for many programs.
    case refers
    /// It is a letter like others: references are filled in already.
    case isLetter
  }

  /// How much of one text is looked at.
  static let mostBytes = 1 << 20
  /// How many names of one text are told.
  private static let mostNames = 100

  /// Whether the value of a name that promises a secret is one: not a reference to something else, not a switch.
  static func isLiteral(_ value: some StringProtocol, _ dollar: Dollar = .refers) -> Bool {
    let bytes = Array(value.utf8.prefix(4096))
    guard let first = bytes.first(where: { $0 > 0x20 }) else { return false }
    if "<%{*".utf8.contains(first) || dollar == .refers && first == UInt8(ascii: "$") { return false }
    if ["$(", "${"].contains(where: { bytes.firstRange(of: Array($0.utf8)) != nil }) { return false }
    if first == UInt8(ascii: "/") || bytes.starts(with: "./".utf8) || bytes.starts(with: "file:".utf8) {
      return false
    }
    return !words.contains(String(decoding: bytes, as: UTF8.self).lowercased())
  }

  private static let words: Set<String> = [
    "true", "false", "yes", "no", "on", "off", "0", "1", "null", "none", "nil", "required", "optional",
    "oui", "non",
  ]

  /// Whether a text holds an address with a password in it: `scheme://user:password@host`, or a parameter of the address
  /// such as `?password=…`.
  static func holdsAddressWithPassword(_ text: String, _ dollar: Dollar) -> Bool {
    let bytes = Array(text.utf8.prefix(mostBytes))
    var rest = bytes[...]
    let mark = Array("://".utf8)
    while let scheme = rest.firstRange(of: mark) {
      rest = rest[scheme.upperBound...]
      // Up to the next address, so that a text of nothing but addresses is not read anew for each.
      let end = rest.firstRange(of: mark)?.lowerBound ?? rest.endIndex
      let address = rest[..<end].prefix { $0 > 0x20 && !"\"'".utf8.contains($0) }
      if address.split(whereSeparator: { "?&;".utf8.contains($0) }).dropFirst().contains(where: {
        name(in: $0, dollar) != nil
      }) {
        return true
      }
      let authority = address.prefix { !"/?#".utf8.contains($0) }
      guard let at = authority.lastIndex(of: UInt8(ascii: "@")) else { continue }
      guard let colon = authority[..<at].firstIndex(of: UInt8(ascii: ":")) else { continue }
      let password = authority[(colon + 1)..<at]
      if isLiteral(String(decoding: password, as: UTF8.self), dollar) { return true }
    }
    return false
  }

  /// A secret among the settings of a text.
  struct Setting {
    var name: String
    /// Where it stands in the text, with its name, in bytes.
    var place: Range<Int>
  }

  /// The secrets that stand in clear in a text of settings, each name once: `name = value`, `name: value` and
  /// `"name": "value"`, line by line, or several in a line behind commas and semicolons.
  static func settings(in text: String, _ dollar: Dollar) -> [Setting] {
    var found: [Setting] = []
    let bytes = Array(text.utf8.prefix(mostBytes))
    for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) where !isComment(line) {
      for setting in line.split(whereSeparator: { ",;".utf8.contains($0) }) {
        guard found.count < mostNames else { return found }
        guard let name = name(in: setting, dollar) else { continue }
        if found.contains(where: { $0.name == name }) { continue }
        let start = setting.firstIndex { $0 > 0x20 } ?? setting.startIndex
        found.append(Setting(name: name, place: start..<setting.endIndex))
      }
    }
    return found
  }

  /// Whether a line says nothing to programs.
  private static func isComment(_ line: ArraySlice<UInt8>) -> Bool {
    let content = line.drop { $0 <= 0x20 }
    return ["#", ";", "//"].contains { content.starts(with: $0.utf8) }
  }

  /// The name of the secret that a setting gives; nil when it gives none.
  private static func name(in setting: ArraySlice<UInt8>, _ dollar: Dollar) -> String? {
    let content = setting.drop { !isName($0) && !"#;/".utf8.contains($0) }
    guard let first = content.first, isName(first),
      let separator = content.firstIndex(where: { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ":") })
    else { return nil }
    var name = content[..<separator]
    // Items of lists, and lines for a shell.
    for mark in ["- ", "export "] where name.starts(with: mark.utf8) {
      name = name.dropFirst(mark.utf8.count)
    }
    name = trimmed(name)
    // With a blank inside it is a sentence.
    guard name.count <= 128, name.allSatisfy(isName) else { return nil }
    let text = String(decoding: name, as: UTF8.self)
    guard SecretName.matches(text) else { return nil }
    let value = content[(separator + 1)...].drop { " \t\"'>".utf8.contains($0) }
    let written = value.prefix { $0 > 0x20 && !"\"'}]".utf8.contains($0) }
    return isLiteral(String(decoding: written, as: UTF8.self), dollar) ? text : nil
  }

  /// A name without the blanks and quotation marks round it.
  private static func trimmed(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isAround: (UInt8) -> Bool = { " \t\"'".utf8.contains($0) }
    let begun = name.drop(while: isAround)
    guard let last = begun.lastIndex(where: { !isAround($0) }) else { return [] }
    return begun[...last]
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
