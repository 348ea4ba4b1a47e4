import Diagnostics
import Values

/// Every country of ISO 3166-1, by code.
public struct CountryTable: Sendable {
  /// All countries, in the order of their codes.
  public let all: [Country]
  /// Where the countries come from; nil when the table could not be read.
  public let citation: FactCitation?
  /// Where the adequacy decisions come from; nil when the table could not be read.
  public let adequacyCitation: FactCitation?
  private let indexByCode: [UInt16: Int]
  private let spellings: [CountrySpellings]

  /// Joins the countries with the decisions about them.
  init(
    countries: FactTable<CountryColumn>?,
    decisions: FactTable<AdequacyColumn>?,
    into diagnostics: inout DiagnosticBag
  ) {
    var builder = CountryTableBuilder()
    if let countries { builder.readCountries(countries, into: &diagnostics) }
    if let decisions { builder.readDecisions(decisions, into: &diagnostics) }
    all = builder.countries
    citation = countries?.citation
    adequacyCitation = decisions?.citation
    indexByCode = builder.indexByCode
    spellings = builder.spellings
  }

  /// The country with that alpha-2 code, in capitals; nil when ISO 3166-1 has no such code.
  public func country(_ code: String) -> Country? {
    guard let key = CountryCode.key(code.utf8), let index = indexByCode[key] else { return nil }
    return all[index]
  }

  /// The code that a person most likely meant by what is none.
  ///
  /// Knows `fr`, `UK`, `FRA`, `Suisse`, `Germny`; nil when nothing is near.
  public func suggestion(for text: String) -> String? {
    let written = NameFolding.letters(of: text)
    guard !written.isEmpty else { return nil }
    for (country, spelling) in zip(all, spellings) {
      if spelling.matches(written, country) { return country.code }
    }
    guard written.count > 4 else { return nil }
    var codes: [String: String] = [:]
    for country in all {
      for name in [country.name.en, country.name.fr] {
        codes[String(decoding: NameFolding.letters(of: name), as: UTF8.self)] = country.code
      }
    }
    let nearest = NearestName.find(String(decoding: written, as: UTF8.self), among: codes.keys.sorted())
    return nearest.flatMap { codes[$0] }
  }
}

/// How a country is written besides its code and its names.
struct CountrySpellings: Sendable {
  /// The alpha-3 code.
  let alpha3: String
  /// Further spellings, with hyphens for spaces.
  let others: String

  /// Whether folded letters are this country's, in any spelling.
  func matches(_ written: [UInt8], _ country: Country) -> Bool {
    func isSpelt(_ text: String) -> Bool { NameFolding.letters(of: text) == written }
    return isSpelt(country.code) || isSpelt(alpha3) || isSpelt(country.name.en) || isSpelt(country.name.fr)
      || others.split(separator: " ").contains { isSpelt(String($0)) }
  }
}

/// Two capitals as one number.
enum CountryCode {
  static func key(_ bytes: some Sequence<UInt8>) -> UInt16? {
    var key: UInt32 = 0
    for byte in bytes {
      guard byte &- 0x41 < 26, key < 0x100 else { return nil }
      key = key << 8 | UInt32(byte)
    }
    return key < 0x100 ? nil : UInt16(key)
  }
}
