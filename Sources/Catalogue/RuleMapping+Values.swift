import Diagnostics
import Documents
import Inventory
import Values

// Values of rule files beyond texts and flags.
extension RuleMapping {
  /// A day; nil when the key is absent or, which is reported, no day.
  mutating func day(_ key: String, into bag: inout DiagnosticBag) -> CalendarDate? {
    guard let text = string(key, into: &bag) else { return nil }
    if let day = CalendarDate(iso8601: text.utf8) { return day }
    bag.add(
      .invalidRuleValue(
        key,
        text,
        expected: LocalizedText(en: "a day, `2026-11-24`", fr: "un jour, `2026-11-24`"),
        at: place(key)
      )
    )
    return nil
  }

  /// A day that must be there.
  mutating func requiredDay(_ key: String, into bag: inout DiagnosticBag) -> CalendarDate? {
    guard required(key, into: &bag) != nil else { return nil }
    return day(key, into: &bag)
  }

  /// A calendar duration such as `P1Y`; nil when the key is absent or, which is reported, none.
  mutating func period(_ key: String, into bag: inout DiagnosticBag) -> Cell? {
    guard let text = string(key, into: &bag) else { return nil }
    if let period = Cell(period: text) { return period }
    bag.add(
      .invalidRuleValue(
        key,
        text,
        expected: LocalizedText(en: "a duration, `P1Y`", fr: "une durée, `P1Y`"),
        at: place(key)
      )
    )
    return nil
  }

  /// One of the words of an enumeration, which must be there.
  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ key: String,
    as type: Word.Type,
    into bag: inout DiagnosticBag
  ) -> Word? where Word.RawValue == String {
    guard let text = required(key, into: &bag) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue)
    let list = words.map { "`\($0)`" }.joined(separator: ", ")
    let nearest = NearestName.find(text, among: words)
    bag.add(
      .invalidRuleValue(key, text, expected: LocalizedText(verbatim: list), nearest: nearest, at: place(key))
    )
    return nil
  }

  /// The items of a list; none when the key is absent.
  mutating func items(_ key: String, into bag: inout DiagnosticBag) -> [Document.Index] {
    guard let value = value(key) else { return [] }
    guard document.nodes[value].kind == .sequence else {
      bag.add(
        .invalidRuleValue(key, "", expected: LocalizedText(en: "a list", fr: "une liste"), at: place(key))
      )
      return []
    }
    var items: [Document.Index] = []
    var next = value + 1
    while next < document.end(of: value) {
      items.append(next)
      next = document.end(of: next)
    }
    return items
  }
}
