import Diagnostics
import Inventory

/// The facts of a record under construction.
struct DraftFacts {
  private(set) var facts: [Draft.Fact] = []

  /// Adds a text, if there is one.
  @discardableResult
  mutating func add(_ field: String, _ value: PlacedText?) -> Bool {
    guard let value else { return false }
    facts.append(Draft.Fact(field, .text(value.text), at: value.range))
    return true
  }

  /// Adds a truth value, if there is one.
  mutating func add(_ field: String, _ value: PlacedFlag?) {
    guard let value else { return }
    facts.append(Draft.Fact(field, .text(value.isTrue ? "true" : "false"), at: value.range))
  }

  /// Adds a record inside the record, if there is one that says something.
  mutating func add(_ field: String, _ draft: Draft?) {
    guard let draft, !draft.facts.isEmpty else { return }
    facts.append(Draft.Fact(field, .record(draft), at: draft.range))
  }

  /// Adds a list of records, which may lack items.
  mutating func add(_ field: String, _ drafts: [Draft]) {
    guard let first = drafts.first else { return }
    add(field, drafts, isComplete: false, at: first.range)
  }

  /// Adds a list of records, an empty one included.
  mutating func add(_ field: String, _ drafts: [Draft], isComplete: Bool, at range: SourceRange) {
    let items = drafts.map { Draft.Item(.record($0), at: $0.range) }
    facts.append(Draft.Fact(field, .list(items, isComplete: isComplete), at: range))
  }

  /// Adds a list of texts, which may lack items unless the source lists everything.
  mutating func add(_ field: String, texts: [PlacedText], isComplete: Bool = false) {
    guard let first = texts.first else { return }
    let items = texts.map { Draft.Item(.text($0.text), at: $0.range) }
    facts.append(Draft.Fact(field, .list(items, isComplete: isComplete), at: first.range))
  }
}

/// A text with its place.
struct PlacedText {
  var text: String
  var range: SourceRange

  /// The same place with another reading of the text; nil when `read` makes nothing of it.
  func map(_ read: (String) -> String?) -> PlacedText? {
    read(text).map { PlacedText(text: $0, range: range) }
  }
}

/// A truth value with the place that decides it.
struct PlacedFlag {
  var isTrue: Bool
  var range: SourceRange
}
