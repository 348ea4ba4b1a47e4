import Diagnostics
import Documents
import Inventory

// Whom a check or a framework concerns, in rule files.
extension RuleMapping {
  /// Texts of a list; none when the key is absent.
  mutating func texts(_ key: String, into bag: inout DiagnosticBag) -> [(text: String, place: SourceRange)] {
    items(key, into: &bag).map { (document.string($0), document.range(of: $0)) }
  }

  /// The codes of countries under `countries`.
  mutating func countries(into bag: inout DiagnosticBag) -> [String] {
    texts("countries", into: &bag).compactMap { text, place in
      if CountryCode.isWellFormed(text) { return text }
      bag.add(.invalidRuleValue("countries", text, expected: CountryCode.expectation, at: place))
      return nil
    }
  }

  /// The kinds and countries under `applies_to`.
  mutating func applicability(_ model: Model, into bag: inout DiagnosticBag) -> Applicability {
    guard var section = mapping("applies_to", into: &bag) else { return Applicability() }
    let words = OrganisationProfile.words(of: model)
    let kinds = section.texts("kinds", into: &bag).compactMap { text, place -> String? in
      if words.contains(text) { return text }
      let list = LocalizedText(verbatim: words.map { "`\($0)`" }.joined(separator: ", "))
      let nearest = NearestName.find(text, among: words)
      bag.add(.invalidRuleValue("kinds", text, expected: list, nearest: nearest, at: place))
      return nil
    }
    let countries = section.countries(into: &bag)
    section.finish(into: &bag)
    return Applicability(kinds: kinds, countries: countries)
  }
}

/// Codes of ISO 3166-1 alpha-2.
enum CountryCode {
  static let expectation = LocalizedText(
    en: "the code of a country, `FR`",
    fr: "le code d'un pays, `FR`"
  )

  static func isWellFormed(_ text: String) -> Bool {
    text.utf8.count == 2 && text.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }
}
