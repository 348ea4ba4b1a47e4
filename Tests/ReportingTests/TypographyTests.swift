import Diagnostics
import Testing
import Values

@testable import Reporting

@Suite struct TypographyTests {
  private let french = Typography(language: .fr)
  private let english = Typography(language: .en)

  @Test(arguments: [
    ("Attention : danger !", "Attention\u{A0}: danger\u{202F}!"),
    ("« oui » ; 10 % de 5 €", "«\u{A0}oui\u{A0}»\u{202F}; 10\u{A0}% de 5\u{A0}€"),
    ("art. 32, § 1, b)", "art.\u{A0}32, §\u{A0}1, b)"),
    ("(art. L. 1111-8, fiche 8)", "(art.\u{A0}L.\u{A0}1111-8, fiche\u{A0}8)"),
    ("https://example.org?x", "https://example.org?x"),
    ("Quoi ?", "Quoi\u{202F}?"),
  ])
  func frenchPunctuationDoesNotBreak(text: String, expected: String) {
    #expect(Typography.withNoBreakSpaces(text) == expected)
  }

  @Test func englishIsLeftAlone() {
    #expect(english.text(LocalizedText(en: "odd : spacing", fr: "")) == "odd : spacing")
  }

  @Test(arguments: [(Language.fr, "01/07/2027"), (.en, "1\u{A0}July\u{A0}2027")])
  func daysReadAsPeopleWriteThem(language: Language, expected: String) throws {
    let day = try #require(CalendarDate(year: 2027, month: 7, day: 1))
    #expect(Typography(language: language).day(day) == expected)
  }

  @Test(arguments: [
    (0, "0", "0"), (999, "999", "999"), (1205, "1\u{202F}205", "1,205"),
    (-1_000_000, "-1\u{202F}000\u{202F}000", "-1,000,000"),
  ])
  func thousandsStandApart(value: Int, inFrench: String, inEnglish: String) {
    #expect(french.number(value) == inFrench)
    #expect(english.number(value) == inEnglish)
  }

  @Test(arguments: [
    (0, "0\u{A0}fichier", "0\u{A0}files"), (1, "1\u{A0}fichier", "1\u{A0}file"),
    (2, "2\u{A0}fichiers", "2\u{A0}files"),
  ])
  func nounsAgree(value: Int, inFrench: String, inEnglish: String) {
    let one = LocalizedText(en: "file", fr: "fichier")
    let many = LocalizedText(en: "files", fr: "fichiers")
    #expect(french.count(value, one, many) == inFrench)
    #expect(english.count(value, one, many) == inEnglish)
  }

  @Test func labelsBeginSmallInsideSentencesUnlessAbbreviated() {
    let label = LocalizedText(en: "MAC addresses", fr: "Équipements")
    #expect(label.inRunningText == LocalizedText(en: "MAC addresses", fr: "équipements"))
  }
}
