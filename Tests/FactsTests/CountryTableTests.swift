import Diagnostics
import Facts
import Testing
import Values

@Suite("Countries")
struct CountryTableTests {
  private let countries = EmbeddedRules.tables.countries

  private func date(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(iso8601: text.utf8))
  }

  @Test("ISO 3166-1 has 249 codes, each with a name in both languages")
  func completeness() {
    #expect(countries.all.count == 249)
    #expect(countries.all.allSatisfy { !$0.name.en.isEmpty && !$0.name.fr.isEmpty })
    #expect(countries.all.map(\.code) == countries.all.map(\.code).sorted())
    #expect(countries.country("NO")?.name == LocalizedText(en: "Norway", fr: "Norvège"))
  }

  @Test("what is no code names no country", arguments: ["", "F", "fr", "FRA", "UK", "EL", "XX", "F1", "ÎR"])
  func unknown(code: String) {
    #expect(countries.country(code) == nil)
  }

  @Test(
    "membership of the EEA by day",
    arguments: [
      ("FR", "2026-11-24", true), ("NO", "2026-11-24", true), ("IS", "2026-11-24", true),
      ("LI", "2026-11-24", true), ("CH", "2026-11-24", false), ("US", "2026-11-24", false),
      ("GB", "2020-12-31", true), ("GB", "2021-01-01", false), ("GB", "2026-11-24", false),
      ("HR", "2013-06-30", false), ("HR", "2013-07-01", true), ("RE", "2026-11-24", true),
      ("MQ", "2026-11-24", true), ("NC", "2026-11-24", false), ("PF", "2026-11-24", false),
      ("MC", "2026-11-24", false),
    ]
  )
  func membership(code: String, day: String, isInside: Bool) throws {
    #expect(try #require(countries.country(code)).isEEA(on: date(day)) == isInside)
  }

  @Test("the EEA has 30 states today; six French regions and Åland belong to two of them")
  func eea() throws {
    let today = try date("2026-11-24")
    let inside = countries.all.filter { $0.isEEA(on: today) }.map(\.code)
    let regions = ["AX", "GF", "GP", "MF", "MQ", "RE", "YT"]
    #expect(inside.count == 30 + regions.count)
    #expect(regions.allSatisfy(inside.contains))
  }

  @Test(
    "adequacy by day",
    arguments: [
      ("CH", "2026-11-24", "full 2000/518/EC"), ("UY", "2012-08-20", "none"),
      ("UY", "2012-08-21", "full 2012/484/EU"),
      ("US", "2015-10-05", "partial 2000/520/EC"), ("US", "2015-10-06", "none"),
      ("US", "2020-07-15", "partial (EU) 2016/1250"), ("US", "2020-07-16", "none"),
      ("US", "2026-11-24", "partial (EU) 2023/1795"), ("MA", "2026-11-24", "none"),
      ("BR", "2026-01-25", "none"), ("BR", "2026-11-24", "partial (EU) 2026/179"),
      ("FR", "2026-11-24", "none"),
    ]
  )
  func adequacy(code: String, day: String, expected: String) throws {
    let adequacy = try #require(countries.country(code)).adequacy(on: date(day))
    let found =
      switch adequacy {
      case .none: "none"
      case .full(let decision): "full \(decision.citation)"
      case .partial(let decision): "partial \(decision.citation)"
      }
    #expect(found == expected)
  }

  @Test("a limited decision says its limits in both languages, an uncertain one its doubt")
  func limits() throws {
    let decision = try #require(countries.country("US")?.adequacyDecisions.last)
    #expect(decision.limits?.en.contains("Data Privacy Framework list") == true)
    #expect(decision.limits?.fr.contains("liste Data Privacy Framework") == true)
    #expect(decision.doubt?.en.contains("C-703/25 P") == true)
    #expect(decision.row.file == "facts/adequacy-decisions.tsv")
    #expect(decision.row.line > 6)
  }

  @Test(
    "suggests the code that was meant",
    arguments: [
      ("fr", "FR"), ("Fr", "FR"), ("UK", "GB"), ("EL", "GR"), ("FRA", "FR"), ("usa", "US"), ("Suisse", "CH"),
      ("Switzerland", "CH"), ("États-Unis", "US"), ("etats unis", "US"), ("Germny", "DE"), ("Belgiqe", "BE"),
      ("Cote d’Ivoire", "CI"),
    ]
  )
  func suggestion(written: String, code: String) {
    #expect(countries.suggestion(for: written) == code)
  }

  @Test("suggests nothing where nothing is near", arguments: ["", "?", "XQ", "ZZZ", "Atlantis", "42"])
  func noSuggestion(written: String) {
    #expect(countries.suggestion(for: written) == nil)
  }
}
