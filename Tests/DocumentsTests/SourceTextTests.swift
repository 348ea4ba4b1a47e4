import Diagnostics
import Documents
import Testing

@Suite struct SourceTextTests {
  private func text(_ bytes: [UInt8]) -> String {
    var sources = SourceMap()
    var bag = DiagnosticBag()
    let source = SourceText.add(bytes, name: "a", to: &sources, into: &bag)
    let mistakes = bag.diagnostics.map { "\($0.id)@\($0.range?.start ?? 0)" }.joined()
    return source.map { String(decoding: $0.bytes, as: UTF8.self) } ?? mistakes
  }

  private static let xml = "<?xml version='1.0' encoding='ENC'?><a>"

  @Test(
    arguments: [
      ([0x61, 0xC3, 0xA9], "aé"), ([0xEF, 0xBB, 0xBF, 0x61], "a"), ([0xFF, 0xFE, 0x61, 0, 0xE9, 0], "aé"),
      ([0xFE, 0xFF, 0, 0x61, 0xD8, 0x3C, 0xDF, 0xE5], "a🏥"), ([0x61, 0, 0x62, 0], "ab"), ([0, 0x61], "a"),
      ([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61], "a"), ([0x61, 0, 0, 0], "a"),
      ([0x61, 0xE9], "encoding.invalid-utf-8@1"), ([0xC0, 0x80], "encoding.invalid-utf-8@0"),
      ([0xED, 0xA0, 0x80], "encoding.invalid-utf-8@0"),
      ([0xF4, 0x90, 0x80, 0x80], "encoding.invalid-utf-8@0"),
      ([0x61, 0xE2, 0x82], "encoding.invalid-utf-8@1"), ([0xFF, 0xFE, 0x61], "encoding.broken@0"),
      ([0xFE, 0xFF, 0xD8, 0x3C, 0, 0x61], "encoding.broken@0"),
      ([0, 0, 0xFE, 0xFF, 0, 0x11, 0, 0], "encoding.broken@0"),
    ] as [([UInt8], String)]
  )
  func theFirstBytesTellTheEncoding(bytes: [UInt8], expected: String) {
    #expect(text(bytes) == expected)
  }

  @Test(
    arguments: [
      ("ISO-8859-1", 0xE9, "é"), ("iso-8859-15", 0xA4, "€"), ("Windows-1252", 0x80, "€"),
      ("UTF-8", 0x65, "e"), ("US-ASCII", 0x65, "e"),
      ("windows-1252", 0x81, "encoding.broken@48"), ("us-ascii", 0xE9, "encoding.broken@44"),
      ("UTF-16", 0x65, "encoding.contradicted@30"), ("utf-32le", 0x65, "encoding.contradicted@30"),
      ("ebcdic-fr", 0x65, "encoding.unknown@30"), ("utf-8", 0xE9, "encoding.invalid-utf-8@41"),
    ] as [(String, UInt8, String)]
  )
  func anXMLDeclarationIsBelievedAndChecked(name: String, byte: UInt8, expected: String) {
    let head = Self.xml.replacing("ENC", with: name)
    let result = text(Array(head.utf8) + [byte])
    #expect(result == (expected.contains("@") ? expected : head + expected))
  }

  @Test func aDeclarationThatLiesIsNotGuessedAround() {
    let latin = Self.xml.replacing("ENC", with: "ISO-8859-1")
    #expect(text(Array((latin + "é").utf8)) == "encoding.contradicted@30")
    #expect(text([0xEF, 0xBB, 0xBF] + Array(latin.utf8)) == "encoding.contradicted@30")
    let utf8 = Self.xml.replacing("ENC", with: "UTF-8")
    #expect(text([0xFF, 0xFE] + utf8.utf8.flatMap { [$0, 0] }) == "encoding.contradicted@30")
    let utf16 = Self.xml.replacing("ENC", with: "UTF-16")
    #expect(text([0xFF, 0xFE] + utf16.utf8.flatMap { [$0, 0] }) == utf16)
    #expect(text(utf16.utf8.flatMap { [0, $0] }) == utf16)
    #expect(text([0xFF, 0xFE, 0, 0] + utf16.utf8.flatMap { [$0, 0, 0, 0] }) == "encoding.contradicted@30")
  }

  @Test(
    arguments: [
      ([0x50, 0x4B, 3, 4, 0x14, 0], "an office document or an archive"),
      ([0x25, 0x50, 0x44, 0x46, 0x2D, 0xE2], "a PDF"),
      ([0x1F, 0x8B, 8, 0], "a compressed file"),
      ([0x7F, 0x45, 0x4C, 0x46, 2, 0], "a program or an image, say"),
    ] as [([UInt8], String)]
  )
  func whatIsNoTextIsNamed(bytes: [UInt8], content: String) {
    var sources = SourceMap()
    var bag = DiagnosticBag()
    #expect(SourceText.add(bytes, name: "inventaire.xlsx", to: &sources, into: &bag) == nil)
    let text = DiagnosticRenderer(sources: sources, language: .en, isColoured: false).render(bag)
    #expect(
      text == """
        error[encoding.not-a-text]: this file is no text but \(content)
          --> inventaire.xlsx:1:1
          = help: export the inventory as YAML, JSON or XML


        """
    )
  }
}
