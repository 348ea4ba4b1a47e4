import Audit
import Diagnostics
import Documents
import Exposure
import Values

/// A key of a report that holds something else than this program writes.
struct Damage: Error {
  /// The key.
  var key: String
  /// Where its value stands, or the object that lacks it.
  var place: SourceRange
}

// Fields of a report that must be there and be of their type: nothing that was changed by hand passes as something else.
extension Fields {
  /// What is wrong with a key.
  func damage(_ name: StaticString) -> Damage { Damage(key: name.description, place: place(name)) }

  /// A text, which may be empty.
  func string(_ name: StaticString) throws(Damage) -> String {
    guard let text = try optionalString(name) else { throw damage(name) }
    return text
  }

  /// A text; nil when the key is absent.
  func optionalString(_ name: StaticString) throws(Damage) -> String? {
    guard let node = value(name) else { return nil }
    guard document.nodes[node].style == .jsonString else { throw damage(name) }
    return document.string(node)
  }

  /// A text in both languages.
  func words(_ name: StaticString) throws(Damage) -> LocalizedText { try object(name).words() }

  /// A text in both languages; nil when the key is absent.
  func optionalWords(_ name: StaticString) throws(Damage) -> LocalizedText? {
    try optionalObject(name)?.words()
  }

  /// The object itself as a text in both languages.
  func words() throws(Damage) -> LocalizedText {
    LocalizedText(en: try string("en"), fr: try string("fr"))
  }

  /// A fingerprint: the digits of a SHA-256, by which a person or a program finds it again.
  func fingerprint(_ name: StaticString) throws(Damage) -> String {
    let text = try string(name)
    guard Fingerprint.isWellFormed(text) else { throw damage(name) }
    return text
  }

  /// A number of things, or an amount of money in whole units: never negative, and small enough to be counted with.
  func whole(_ name: StaticString) throws(Damage) -> Int {
    guard let number = try optionalWhole(name) else { throw damage(name) }
    return number
  }

  /// The same; nil when the key is absent.
  func optionalWhole(_ name: StaticString) throws(Damage) -> Int? {
    guard let node = value(name) else { return nil }
    guard document.nodes[node].style == .jsonLiteral, let number = Int(document.string(node)),
      (0...1_000_000_000_000_000).contains(number)
    else { throw damage(name) }
    return number
  }

  /// A truth value.
  func flag(_ name: StaticString) throws(Damage) -> Bool {
    guard let flag = try optionalFlag(name) else { throw damage(name) }
    return flag
  }

  /// A truth value; nil when the key is absent.
  func optionalFlag(_ name: StaticString) throws(Damage) -> Bool? {
    guard let node = value(name) else { return nil }
    switch (document.nodes[node].style, document.string(node)) {
    case (.jsonLiteral, "true"): return true
    case (.jsonLiteral, "false"): return false
    default: throw damage(name)
    }
  }

  /// A day.
  func date(_ name: StaticString) throws(Damage) -> CalendarDate {
    guard let day = try optionalDate(name) else { throw damage(name) }
    return day
  }

  /// A day; nil when the key is absent.
  func optionalDate(_ name: StaticString) throws(Damage) -> CalendarDate? {
    guard let text = try optionalString(name) else { return nil }
    guard let day = CalendarDate(iso8601: text.utf8) else { throw damage(name) }
    return day
  }

  /// One of some words.
  func choice<Choice: RawRepresentable<String>>(_ name: StaticString) throws(Damage) -> Choice {
    guard let choice: Choice = try optionalChoice(name) else { throw damage(name) }
    return choice
  }

  /// One of some words; nil when the key is absent.
  func optionalChoice<Choice: RawRepresentable<String>>(_ name: StaticString) throws(Damage) -> Choice? {
    guard let text = try optionalString(name) else { return nil }
    guard let choice = Choice(rawValue: text) else { throw damage(name) }
    return choice
  }

  /// An amount with two decimals.
  func amount(_ name: StaticString) throws(Damage) -> Money {
    guard let amount = try optionalAmount(name) else { throw damage(name) }
    return amount
  }

  /// An amount with two decimals; nil when the key is absent.
  func optionalAmount(_ name: StaticString) throws(Damage) -> Money? {
    guard let text = try optionalString(name) else { return nil }
    guard let amount = Money(plain: text) else { throw damage(name) }
    return amount
  }

  /// From an amount to an amount.
  func range(_ name: StaticString) throws(Damage) -> MoneyRange {
    let ends = try object(name)
    return MoneyRange(try ends.amount("low"), try ends.amount("high"))
  }

  /// From a number to a number.
  func span(_ name: StaticString) throws(Damage) -> ClosedRange<Int>? {
    guard let ends = try optionalObject(name) else { return nil }
    let (low, high) = (try ends.whole("low"), try ends.whole("high"))
    guard low <= high else { throw damage(name) }
    return low...high
  }

  /// An object.
  func object(_ name: StaticString) throws(Damage) -> Fields {
    guard let object = try optionalObject(name) else { throw damage(name) }
    return object
  }

  /// An object; nil when the key is absent.
  func optionalObject(_ name: StaticString) throws(Damage) -> Fields? {
    guard let node = value(name) else { return nil }
    guard let object = Fields(document, at: node) else { throw damage(name) }
    return object
  }

  /// Objects; none when the key is absent.
  func list<Item>(
    _ name: StaticString,
    _ read: (Fields) throws(Damage) -> Item
  ) throws(Damage) -> [Item] {
    guard let node = value(name) else { return [] }
    guard let nodes = items(at: node) else { throw damage(name) }
    var list: [Item] = []
    for node in nodes {
      guard let object = Fields(document, at: node) else { throw damage(name) }
      list.append(try read(object))
    }
    return list
  }

  /// Texts; none when the key is absent.
  func strings(_ name: StaticString) throws(Damage) -> [String] { try optionalStrings(name) ?? [] }

  /// Texts; nil when the key is absent.
  func optionalStrings(_ name: StaticString) throws(Damage) -> [String]? {
    guard let node = value(name) else { return nil }
    guard let nodes = items(at: node) else { throw damage(name) }
    var texts: [String] = []
    for node in nodes {
      guard document.nodes[node].style == .jsonString else { throw damage(name) }
      texts.append(document.string(node))
    }
    return texts
  }
}
