/// Signs by which a text shows itself to be a manifest of services, before it is read as one.
public enum ManifestSigns {
  /// Whether keys at the top of a text are those of a Compose file or of an object of Kubernetes.
  public static func recognises(_ keys: TopLevelKeys, text: [UInt8]) -> Bool {
    let names = keys.names
    if names.contains("apiVersion"), names.contains("kind") { return true }
    return names.contains("services") && holdsOne(of: ["image", "build", "extends"], text)
  }

  /// Whether a text that cannot be read as an inventory looks like a manifest: lines without indentation begin with
  /// keys of one.
  public static func mayStand(in text: [UInt8]) -> Bool {
    let keys = leadingKeys(of: text)
    return keys.contains("services") || keys.contains("apiVersion") && keys.contains("kind")
  }

  /// Where the first mark of a template of Helm begins, in bytes, which is no manifest before values are filled in; nil
  /// for any other text.
  ///
  /// Configurations inside manifests have marks of their own between the same braces, such as the texts of alerts; in
  /// a text that can be read, only words that Helm alone has count.
  public static func templateMark(in text: [UInt8], isReadable: Bool) -> Int? {
    let words = isReadable ? helmWords : helmWords + templateWords
    var rest = text.prefix(1 << 20)[...]
    while let open = rest.firstRange(of: Array("{{".utf8)) {
      rest = rest[open.upperBound...]
      let inside = rest.prefix(256).prefix { $0 != UInt8(ascii: "}") && $0 != 0x0A }
      let content = inside.drop { $0 == UInt8(ascii: "-") || $0 == 0x20 }
      if words.contains(where: { content.starts(with: $0.utf8) }) { return open.lowerBound }
      if helmObjects.contains(where: { inside.firstRange(of: Array($0.utf8)) != nil }) {
        return open.lowerBound
      }
    }
    return nil
  }

  private static let helmObjects = [".Values.", ".Release.", ".Chart.", ".Capabilities."]
  private static let helmWords = ["include \"", "toYaml "]
  private static let templateWords = [
    "if ", "else", "end", "range ", "with ", "define ", "template ", "/*", ".", "$",
  ]

  private static func holdsOne(of keys: [String], _ text: [UInt8]) -> Bool {
    keys.contains { key in
      ["\(key):", "\"\(key)\""].contains { text.prefix(1 << 20).firstRange(of: Array($0.utf8)) != nil }
    }
  }

  /// The words before a colon at the very beginning of lines, of those that matter.
  private static func leadingKeys(of text: [UInt8]) -> Set<String> {
    var found: Set<String> = []
    for line in text.prefix(1 << 20).split(separator: 0x0A) {
      for key in ["services", "apiVersion", "kind"] where line.starts(with: "\(key):".utf8) {
        found.insert(key)
      }
    }
    return found
  }
}
