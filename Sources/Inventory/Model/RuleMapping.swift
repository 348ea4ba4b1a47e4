public import Diagnostics
public import Documents

/// A mapping of a rule file, read key by key; a key that nobody asked for is reported when reading ends.
///
/// Rule files are ours, so diagnostics show their lines in full.
public struct RuleMapping {
  /// The document that it stands in.
  public let document: Document
  /// The mapping's node.
  public let node: Document.Index
  private var entries: [(key: String, keyNode: Document.Index, value: Document.Index)] = []
  /// Whether somebody asked for the entry at the same position.
  private var isAsked: [Bool] = []
  /// Keys that somebody asked for and that are not there.
  private var absent: [String] = []
  /// Keys that are missing, each with the position of the entry that may be its misspelling.
  private var misspelt: [(key: String, written: Int)] = []

  /// Opens a mapping, or reports that the node is none and returns nil.
  public init?(_ document: Document, at node: Document.Index, into bag: inout DiagnosticBag) {
    self.document = document
    self.node = node
    guard document.nodes[node].kind == .mapping else {
      bag.add(
        Diagnostic(
          "rule.wrong-shape",
          en: "keys with values are expected here",
          fr: "des clés avec leurs valeurs sont attendues ici",
          at: document.range(of: node),
          excerpt: .full
        )
      )
      return nil
    }
    var key = node + 1
    while key < document.end(of: node) {
      let value = document.end(of: key)
      entries.append((document.string(key), key, value))
      key = document.end(of: value)
    }
    isAsked = Array(repeating: false, count: entries.count)
  }

  /// Every key with its value, in order; asking for all of them leaves none unknown.
  public mutating func all() -> [(key: String, keyNode: Document.Index, value: Document.Index)] {
    for index in isAsked.indices { isAsked[index] = true }
    return entries
  }

  /// The place of the mapping.
  public var range: SourceRange { document.range(of: node) }

  /// The node of a value, or nil when the key is absent.
  public mutating func value(_ key: String) -> Document.Index? {
    // A key that stands twice, which whoever read the document has reported, is known both times.
    var found: Document.Index?
    for position in entries.indices where entries[position].key == key {
      isAsked[position] = true
      found = found ?? entries[position].value
    }
    if found == nil { absent.append(key) }
    return found
  }

  /// The place of a value, or of the mapping when the key is absent.
  public mutating func place(_ key: String) -> SourceRange {
    value(key).map { document.range(of: $0) } ?? range
  }

  /// The text of a scalar, or nil when the key is absent or, which is reported, not a text.
  public mutating func string(_ key: String, into bag: inout DiagnosticBag) -> String? {
    guard let value = value(key) else { return nil }
    guard document.nodes[value].kind == .scalar, document.nodes[value].textLength > 0 else {
      bag.add(
        Diagnostic(
          "rule.wrong-shape",
          en: "`\(key)` must be a text",
          fr: "`\(key)` doit être un texte",
          at: document.range(of: value),
          excerpt: .full
        )
      )
      return nil
    }
    return document.string(value)
  }

  /// The text of a scalar that must be there.
  public mutating func required(_ key: String, into bag: inout DiagnosticBag) -> String? {
    guard value(key) != nil else {
      reportMissing(key, into: &bag)
      return nil
    }
    return string(key, into: &bag)
  }

  /// The node of a value that must be there.
  public mutating func requiredValue(_ key: String, into bag: inout DiagnosticBag) -> Document.Index? {
    if let value = value(key) { return value }
    reportMissing(key, into: &bag)
    return nil
  }

  /// A truth value; false when the key is absent.
  public mutating func flag(_ key: String, into bag: inout DiagnosticBag) -> Bool {
    guard let value = value(key) else { return false }
    if let flag = document.withText(of: value, CoreSchema.bool) { return flag }
    bag.add(
      Diagnostic(
        "rule.wrong-shape",
        en: "`\(key)` must be `true` or `false`",
        fr: "`\(key)` doit valoir `true` ou `false`",
        at: document.range(of: value),
        excerpt: .full
      )
    )
    return false
  }

  /// A text in both languages; nil when the key is absent or, which is reported, a language is.
  public mutating func text(_ key: String, into bag: inout DiagnosticBag) -> LocalizedText? {
    guard let value = value(key) else { return nil }
    return Self.text(document, at: value, into: &bag)
  }

  /// A text in both languages that must be there.
  public mutating func requiredText(_ key: String, into bag: inout DiagnosticBag) -> LocalizedText? {
    guard value(key) != nil else {
      reportMissing(key, into: &bag)
      return nil
    }
    return text(key, into: &bag)
  }

  /// Reads `{en: …, fr: …}`; both are needed.
  public static func text(
    _ document: Document,
    at node: Document.Index,
    into bag: inout DiagnosticBag
  ) -> LocalizedText? {
    guard var mapping = RuleMapping(document, at: node, into: &bag) else { return nil }
    let en = mapping.language("en", into: &bag)
    let fr = mapping.language("fr", into: &bag)
    mapping.finish(into: &bag)
    guard let en, let fr else { return nil }
    return LocalizedText(en: en, fr: fr)
  }

  private mutating func language(_ key: String, into bag: inout DiagnosticBag) -> String? {
    if value(key) != nil { return string(key, into: &bag) }
    let (en, fr) = key == "en" ? ("English", "anglaise") : ("French", "française")
    bag.add(
      Diagnostic(
        "rule.missing-language",
        en: "the \(en) text is missing",
        fr: "la version \(fr) du texte manque",
        help: LocalizedText(
          en: "every text stands in both languages: `{en: …, fr: …}`",
          fr: "chaque texte figure dans les deux langues : `{en: …, fr: …}`"
        ),
        at: range,
        excerpt: .full
      )
    )
    return nil
  }

  /// A mapping below a key; nil when the key is absent or, which is reported, no mapping.
  public mutating func mapping(_ key: String, into bag: inout DiagnosticBag) -> RuleMapping? {
    guard let value = value(key) else { return nil }
    return RuleMapping(document, at: value, into: &bag)
  }

  /// Reports every key that nobody asked for, with the nearest that exists.
  public func finish(into bag: inout DiagnosticBag) {
    for (key, written) in misspelt where isAsked[written] { bag.add(missing(key)) }
    for position in entries.indices where !isAsked[position] {
      let entry = entries[position]
      let written = WrittenValue.quote(entry.key)
      bag.add(
        Diagnostic(
          "rule.unknown-key",
          en: "\(written) is not a key of this mapping",
          fr: "\(written) n'est pas une clé de ce bloc",
          help: Diagnostic.suggestion(entry.key, among: known),
          at: document.range(of: entry.keyNode),
          excerpt: .full
        )
      )
    }
  }

  /// Every key that somebody asked for, each once.
  private var known: [String] {
    Set(absent + zip(entries, isAsked).compactMap { $1 ? $0.key : nil }).sorted()
  }

  /// Marks keys as known that are not read because something else is wrong.
  public mutating func leave(_ keys: [String]) {
    for key in keys { _ = value(key) }
  }

  /// A misspelt key is one mistake, which ``finish(into:)`` reports.
  private mutating func reportMissing(_ key: String, into bag: inout DiagnosticBag) {
    let slip = entries.indices.first { position in
      !isAsked[position] && NearestName.find(entries[position].key, among: [key]) != nil
    }
    if let slip {
      misspelt.append((key, slip))
    } else {
      bag.add(missing(key))
    }
  }

  private func missing(_ key: String) -> Diagnostic {
    let start = document.range(of: node).start
    return Diagnostic(
      "rule.missing-key",
      en: "`\(key)` is missing",
      fr: "`\(key)` manque",
      help: LocalizedText(en: "add `\(key): …` here", fr: "ajouter ici `\(key): …`"),
      at: SourceRange(source: document.source, start: start, end: start),
      excerpt: .full
    )
  }
}
