import Diagnostics
import Testing
import Values

@testable import Inventory

@Suite("Lengths of time in words")
struct SpanWordsTests {
  @Test(arguments: [
    ("P10Y", "10 years", "10 ans"), ("P1Y", "1 year", "1 an"),
    ("P18M", "1 year and 6 months", "1 an et 6 mois"),
    ("P30D", "30 days", "30 jours"), ("P1Y2M3D", "1 year, 2 months and 3 days", "1 an, 2 mois et 3 jours"),
    ("P0D", "0 days", "0 jour"), ("P2W", "14 days", "14 jours"),
  ])
  func periods(text: String, en: String, fr: String) throws {
    let words = SpanWords.period(try #require(Cell(period: text)))
    #expect(words.en == en && words.fr == fr)
  }

  @Test(
    arguments: [
      (4 * 3600, "4 hours", "4 heures"), (5400, "1 hour and 30 minutes", "1 heure et 30 minutes"),
      (259_200, "72 hours", "72 heures"), (1, "1 second", "1 seconde"), (0, "0 seconds", "0 seconde"),
    ] as [(Int64, String, String)]
  )
  func durations(seconds: Int64, en: String, fr: String) {
    let words = SpanWords.duration(Cell(tag: .duration, bits: seconds))
    #expect(words.en == en && words.fr == fr)
  }
}
