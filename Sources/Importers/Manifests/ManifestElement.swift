import Diagnostics
import Documents

/// A value of a Compose file or a Kubernetes manifest with the values below it; everything is optional in them.
///
/// Merge keys of YAML 1.1 (`<<`) are seen through: a mapping's own keys come first, then those that it merges. Aliases
/// stand in a document as copies of what they name, with its places.
struct ManifestElement {
  let document: Document
  let node: Document.Index
  /// The text that the document was read from.
  let source: SourceFile

  init(_ document: Document, of source: SourceFile, _ node: Document.Index = 0) {
    self.document = document
    self.node = node
    self.source = source
  }

  /// Another value of the same document.
  private func element(_ node: Document.Index) -> ManifestElement {
    ManifestElement(document, of: source, node)
  }

  /// Where the value stands.
  var range: SourceRange { document.range(of: node) }
  /// Whether the value has keys.
  var isMapping: Bool { document.nodes[node].kind == .mapping }
  /// Whether the value is a list.
  var isSequence: Bool { document.nodes[node].kind == .sequence }

  /// Whether nothing is said.
  var isNull: Bool {
    let node = document.nodes[node]
    guard node.kind == .scalar else { return false }
    guard node.style == .plain || node.style == .jsonLiteral else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(document.string(self.node))
  }

  /// The text of a scalar that says something.
  var text: PlacedText? {
    guard document.nodes[node].kind == .scalar, !isNull else { return nil }
    return PlacedText(text: document.string(node), range: range)
  }

  /// The truth value of a scalar.
  var flag: PlacedFlag? { text?.flag }

  /// The items of a list.
  var items: [ManifestElement] {
    guard isSequence else { return [] }
    var found: [ManifestElement] = []
    var item = node + 1
    while item < document.end(of: node) {
      found.append(element(item))
      item = document.end(of: item)
    }
    return found
  }

  /// A key with its value.
  struct Entry {
    var key: PlacedText
    var value: ManifestElement
  }

  /// The keys of a mapping with their values, merged ones behind its own.
  var entries: [Entry] {
    var found: [Entry] = []
    var seen: Set<String> = []
    collect(&found, &seen)
    return found
  }

  /// The value of a key, as the mapping itself or what it merges has it.
  subscript(_ name: String) -> ManifestElement? {
    guard isMapping else { return nil }
    var merged: [ManifestElement] = []
    var found: ManifestElement?
    eachPair { key, value in
      if found == nil, isNamed(key, name) { found = element(value) }
      if isMerge(key) { merged.append(element(value)) }
    }
    if let found { return found }
    for source in merged.flatMap(\.mergeSources) {
      if let value = source[name] { return value }
    }
    return nil
  }

  private func collect(_ found: inout [Entry], _ seen: inout Set<String>) {
    guard isMapping else { return }
    var merged: [ManifestElement] = []
    eachPair { key, value in
      if isMerge(key) {
        merged.append(element(value))
      } else {
        let name = document.string(key)
        guard seen.insert(name).inserted else { return }
        let place = PlacedText(text: name, range: document.range(of: key))
        found.append(Entry(key: place, value: element(value)))
      }
    }
    for source in merged.flatMap(\.mergeSources) { source.collect(&found, &seen) }
  }

  /// The mappings that a merge key names: one, or a list of which earlier ones come first.
  private var mergeSources: [ManifestElement] { isMapping ? [self] : items.filter(\.isMapping) }

  private func eachPair(_ body: (_ key: Document.Index, _ value: Document.Index) -> Void) {
    var key = node + 1
    while key < document.end(of: node) {
      let value = document.end(of: key)
      body(key, value)
      key = document.end(of: value)
    }
  }

  private func isMerge(_ key: Document.Index) -> Bool {
    document.nodes[key].style == .plain && isNamed(key, "<<")
  }

  private func isNamed(_ key: Document.Index, _ name: String) -> Bool {
    document.withText(of: key) { $0.elementsEqual(name.utf8) }
  }
}

extension PlacedText {
  /// The truth value that the text is, by the words that YAML 1.1 has for it.
  var flag: PlacedFlag? {
    switch text.lowercased() {
    case "true", "yes", "on": PlacedFlag(isTrue: true, range: range, isAssumed: isAssumed)
    case "false", "no", "off": PlacedFlag(isTrue: false, range: range, isAssumed: isAssumed)
    default: nil
    }
  }
}
