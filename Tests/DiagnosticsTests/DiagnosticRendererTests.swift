import Diagnostics
import Testing

@Suite struct DiagnosticRendererTests {
  private static func sources(_ name: String, _ text: String) -> SourceMap {
    var map = SourceMap()
    _ = map.add(name: name, bytes: Array(text.utf8))
    return map
  }

  /// The range of a part of the only source.
  private static func range(_ part: String, in sources: SourceMap) throws -> SourceRange {
    let text = String(decoding: sources.files[0].bytes, as: UTF8.self)
    let found = try #require(text.firstRange(of: part))
    let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
    return SourceRange(
      source: SourceID(index: 0),
      start: UInt32(start),
      end: UInt32(start + part.utf8.count)
    )
  }

  @Test func aDiagnosticSaysWhatWhereAndWhatToDo() throws {
    let sources = Self.sources("radio.yaml", "systems:\n  - id: irm-1\n    nom: Aera\n")
    let diagnostic = Diagnostic(
      "inventory.unknown-key",
      en: "unknown key `nom`",
      fr: "clé inconnue `nom`",
      help: LocalizedText(en: "did you mean `name`?", fr: "vouliez-vous dire `name` ?"),
      at: try Self.range("nom", in: sources),
      notes: [
        .init(
          LocalizedText(en: "of this system", fr: "de ce système"),
          at: try Self.range("irm-1", in: sources)
        )
      ]
    )
    let english = DiagnosticRenderer(sources: sources, language: .en, isColoured: false)
    #expect(
      english.render(diagnostic) == """
        error[inventory.unknown-key]: unknown key `nom`
          --> radio.yaml:3:5
          |
        3 |     nom: ••••
          |     ^^^
          = note: of this system
            --> radio.yaml:2:9
          = help: did you mean `name`?

        """
    )
    let french = DiagnosticRenderer(sources: sources, language: .fr, isColoured: false)
    #expect(french.render(diagnostic).hasPrefix("erreur[inventory.unknown-key]\u{A0}: clé inconnue `nom`\n"))
    #expect(french.render(diagnostic).contains("= aide\u{A0}: vouliez-vous"))
  }

  @Test(arguments: [
    ("a.yaml", "  - name: Dupont # secret: x", "  - name: •••••• # ••••••: •"),
    ("a.yaml", "note: contact, Dupont: 06", "note: •••••••, ••••••: ••"),
    ("a.yaml", "os: {name: W7, build: 6}", "os: {name: ••, build: •}"),
    ("a.yaml", "motDePasse", "••••••••••"),
    (
      "a.json", #"  {"name": "a \"b\": c", "x_y": [true, 12]}"#,
      #"  {"name": "• \"•\": •", "x_y": [••••, ••]}"#
    ),
    ("a.xml", #"<os v="k=1" xsi:nil='true'>W 7</os>"#, #"<os v="•=•" xsi:nil='••••'>• •</os>"#),
    ("a.xml", "<!-- key=1 --><a/>texte", "<!-- •••=• --><a/>•••••"),
  ])
  func contentOfAnInventoryIsMasked(name: String, line: String, shown: String) {
    let sources = Self.sources(name, line + "\n")
    let place = SourceRange(source: SourceID(index: 0), start: 0, end: 1)
    let text = DiagnosticRenderer(sources: sources, language: .en, isColoured: false)
      .render(Diagnostic("test.line", en: "x", fr: "x", at: place))
    #expect(text.contains("1 | \(shown)\n"), "\(text)")
  }

  @Test func masksOutrankEveryExcerpt() throws {
    let sources = Self.sources("rule.yaml", "condition: a == 'k3y'\n")
    var bag = DiagnosticBag()
    bag.mask(try Self.range("k3y", in: sources))
    bag.add(Diagnostic("test.line", en: "x", fr: "x", at: try Self.range("==", in: sources), excerpt: .full))
    let text = DiagnosticRenderer(sources: sources, language: .en, isColoured: false).render(bag)
    #expect(text.contains("1 | condition: a == '•••'\n  |              ^^\n"), "\(text)")
  }

  @Test func hostileTextIsHarmless() throws {
    let sources = Self.sources("a\u{1B}[2J.yaml", "k: \u{1B}[31m\u{202E}x\n")
    let diagnostic = Diagnostic(
      "test.line",
      en: "bad `\u{1B}[0m`",
      fr: "x",
      at: try Self.range("x", in: sources),
      excerpt: .full
    )
    let text = DiagnosticRenderer(sources: sources, language: .en, isColoured: false).render(diagnostic)
    #expect(!text.unicodeScalars.contains { TerminalText.isHidden($0) && $0 != "\n" })
    #expect(text.contains(#"a\u{1B}[2J.yaml:1:10"#) && text.contains(#"bad `\u{1B}[0m`"#))
  }

  @Test func longLinesAreCutRoundThePlace() throws {
    let sources = Self.sources(
      "a.yaml",
      String(repeating: "é", count: 5000) + "!" + String(repeating: "z", count: 5000)
    )
    let diagnostic = Diagnostic(
      "test.line",
      en: "x",
      fr: "x",
      at: try Self.range("!", in: sources),
      excerpt: .full
    )
    let text = DiagnosticRenderer(sources: sources, language: .en, isColoured: false).render(diagnostic)
    let lines = text.split(separator: "\n")
    let column = lines[3].firstIndex(of: "!").map { lines[3].distance(from: lines[3].startIndex, to: $0) }
    let caret = lines[4].firstIndex(of: "^").map { lines[4].distance(from: lines[4].startIndex, to: $0) }
    #expect(column != nil && column == caret, "\(text)")
    #expect(lines.allSatisfy { $0.count < 110 })
  }

  @Test func aBagIsSortedAndSaysWhatItLeftOut() {
    let sources = Self.sources("a.yaml", String(repeating: "x\n", count: 200))
    var bag = DiagnosticBag()
    for line in (0..<150).reversed() {
      let place = SourceRange(source: SourceID(index: 0), start: UInt32(line * 2), end: UInt32(line * 2 + 1))
      bag.add(Diagnostic("test.line", .warning, en: "x", fr: "x", at: place))
    }
    let text = DiagnosticRenderer(sources: sources, language: .en, isColoured: true).render(bag)
    #expect(text.hasPrefix("\u{1B}[1;33mwarning[test.line]\u{1B}[0m: "))
    #expect(text.hasSuffix("\nand 50 more\n"))
    #expect(text.split(separator: "\n").filter { $0.contains("-->") }.first?.hasSuffix("a.yaml:51:1") == true)
  }

  @Test func endsOfFilesAndEmptyRangesHaveACaret() {
    let sources = Self.sources("a.yaml", "abc")
    let place = SourceRange(source: SourceID(index: 0), start: 3, end: 3)
    let text = DiagnosticRenderer(sources: sources, language: .en, isColoured: false)
      .render(Diagnostic("test.line", en: "x", fr: "x", at: place, excerpt: .full))
    #expect(text.contains("1 | abc\n  |    ^\n"), "\(text)")
  }
}
