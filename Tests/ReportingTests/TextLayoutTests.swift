import Testing

@testable import Reporting

@Suite struct TextLayoutTests {
  private func text(isColoured: Bool = false, _ body: (inout TextLayout) -> Void) -> String {
    var layout = TextLayout(width: 60, isColoured: isColoured)
    body(&layout)
    var output = ""
    layout.drain(into: &output)
    return output
  }

  @Test func furtherLinesAreIndented() {
    let words = String(repeating: "mot ", count: 20)
    let lines = text { $0.paragraph(StyledText(words), first: 2, indent: 6) }.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("  mot mot") && lines[1].hasPrefix("      mot"))
    #expect(lines.allSatisfy { $0.count <= 60 && !$0.hasSuffix(" ") })
  }

  @Test func noBreakSpacesHold() {
    let filler = String(repeating: "x", count: 55)
    let output = text { $0.paragraph(StyledText("\(filler) Gravité\u{A0}: haute")) }
    #expect(output == "\(filler)\nGravité\u{A0}: haute\n")
  }

  @Test func aWordWiderThanTheLineStandsAlone() {
    let path = String(repeating: "dossier/", count: 10)
    #expect(text { $0.paragraph(StyledText("voir \(path) ici")) } == "voir\n\(path)\nici\n")
  }

  @Test func wideLettersCountTwo() {
    let wide = String(repeating: "漢", count: 20)
    #expect(text { $0.paragraph(StyledText("\(wide) \(wide)")) } == "\(wide)\n\(wide)\n")
  }

  @Test func labelsStandInTheMargin() {
    let output = text { $0.labelled("Enjeu", "un deux", first: 2, indent: 10) }
    #expect(output == "  Enjeu   un deux\n")
    #expect(text { $0.labelled("Un long libellé", "un", first: 2, indent: 10) } == "  Un long libellé un\n")
  }

  @Test func rolesBecomeColoursAndTextStaysEscaped() {
    let output = text(isColoured: true) { $0.line(StyledText("\u{1B}]0;", .alarm) + " x") }
    #expect(output == "\u{1B}[1;31m\\u{1B}]0;\u{1B}[0m x\n")
  }
}
