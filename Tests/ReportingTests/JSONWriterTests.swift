import Diagnostics
import FoundationEssentials
import Testing

@testable import Reporting

@Suite struct JSONWriterTests {
  private func json(_ body: (inout JSONWriter<String>) -> Void) -> String {
    var writer = JSONWriter("")
    body(&writer)
    writer.finish()
    return writer.output
  }

  @Test(arguments: [
    "", "plain", "é ’ – …", "quote \" slash \\ /", "\u{0}\u{1F}\n\r\t", "\u{7F}\u{85}\u{9B}",
    "\u{202E}\u{2066}\u{FEFF}",
    "\u{E0041}🏥漢", "\u{AD}\u{2028}\u{2029}",
  ])
  func everyTextComesBack(text: String) throws {
    let written = json { $0.array([text]) { $0.string($1) } }
    #expect(try JSONDecoder().decode([String].self, from: Data(written.utf8)) == [text])
    let isVisible = written.unicodeScalars.allSatisfy { $0 == "\n" || !TerminalText.isHidden($0) }
    #expect(isVisible, "\(written.debugDescription)")
  }

  @Test func outerLevelsStandOnLinesOfTheirOwn() {
    let written = json {
      $0.object {
        $0.field("a", 1)
        $0.field("left out", nil as String?)
        $0.field("b", true)
        $0.array("c", [1, 2]) { json, number in json.object { $0.field("n", number) } }
        $0.array("d", [] as [Int]) { _, _ in }
        $0.object("e") { _ in }
      }
    }
    #expect(
      written == """
        {
          "a": 1,
          "b": true,
          "c": [
            {"n": 1},
            {"n": 2}
          ],
          "d": [],
          "e": {}
        }

        """
    )
  }

  @Test func longArraysAreHandedOnInPieces() {
    struct Pieces: TextOutputStream {
      var sizes: [Int] = []
      mutating func write(_ string: String) { sizes.append(string.utf8.count) }
    }
    var writer = JSONWriter(Pieces())
    writer.array(0..<100_000) { json, number in json.object { $0.field("number", number) } }
    writer.finish()
    let largest = writer.output.sizes.max() ?? 0
    #expect(writer.output.sizes.count > 20 && largest < 1 << 17)
  }
}
