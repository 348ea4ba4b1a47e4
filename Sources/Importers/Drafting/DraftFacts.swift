import Diagnostics
import Inventory

/// The facts of a record under construction.
struct DraftFacts {
  private(set) var facts: [Draft.Fact] = []

  /// Whether something is said of a field.
  func say(_ field: String) -> Bool { facts.contains { $0.field == field } }

  /// Adds what others say.
  mutating func add(_ others: DraftFacts) { facts += others.facts }

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
    add(field, drafts.map { Draft.Item(.record($0), at: $0.range) }, isComplete: isComplete, at: range)
  }

  /// Adds a list, an empty one included.
  mutating func add(_ field: String, _ items: [Draft.Item], isComplete: Bool, at range: SourceRange) {
    facts.append(Draft.Fact(field, .list(items, isComplete: isComplete), at: range))
  }

  /// Adds a list of texts, which may lack items unless the source lists everything.
  mutating func add(_ field: String, texts: [PlacedText], isComplete: Bool = false) {
    guard let first = texts.first else { return }
    let items = texts.map { Draft.Item(.text($0.text), at: $0.range) }
    add(field, items, isComplete: isComplete, at: first.range)
  }
}

/// What a file says outright, or only unless something outside of the file says otherwise.
protocol Assumable {
  /// Whether it may be otherwise, as a default that a variable of the environment replaces.
  var isAssumed: Bool { get }
}

extension Assumable {
  /// The value, if it is as certain as asked for.
  func only(assumed: Bool) -> Self? { isAssumed == assumed ? self : nil }
}

/// A text with its place.
struct PlacedText: Assumable {
  var text: String
  var range: SourceRange
  var isAssumed = false

  /// The same place with another reading of the text; nil when `read` makes nothing of it.
  func map(_ read: (String) -> String?) -> PlacedText? {
    read(text).map { PlacedText(text: $0, range: range, isAssumed: isAssumed) }
  }
}

/// A truth value with the place that decides it.
struct PlacedFlag: Assumable {
  var isTrue: Bool
  var range: SourceRange
  var isAssumed = false
}
