import Diagnostics
import Reporting
import Testing

@Suite struct TextReportTests {
  static func text(_ language: Language, width: Int, isColoured: Bool = false) -> String {
    var output = ""
    TextReport(SampleResult.report, language: language, width: width, isColoured: isColoured).write(
      to: &output
    )
    return output
  }

  @Test(arguments: [(Language.en, 80), (.fr, 80), (.fr, 120)])
  func reportIsTheReviewedOne(language: Language, width: Int) throws {
    try GoldenFile.expect(Self.text(language, width: width), matches: "report-\(language)-\(width).txt")
  }

  @Test(arguments: Language.allCases, [60, 80, 120])
  func linesKeepTheWidth(language: Language, width: Int) {
    for line in Self.text(language, width: width).split(separator: "\n") {
      // Digests are never broken.
      let isLongWord = line.contains("sha256:")
      #expect(isLongWord || line.unicodeScalars.count <= width, "\(line)")
    }
  }

  @Test(arguments: Language.allCases)
  func inventoryTextCannotCommandTheTerminal(language: Language) {
    let text = Self.text(language, width: 80)
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x202E })
    #expect(text.contains(#"Aera\u{1B}[2J\u{202E}gpj\nexit"#))
  }

  @Test func coloursAreTheOnlySequences() {
    let plain = Self.text(.en, width: 80)
    let coloured = Self.text(.en, width: 80, isColoured: true)
    #expect(coloured.contains("\u{1B}[1;31mnon-compliant\u{1B}[0m"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test(arguments: Language.allCases)
  func noControlIsCalledCompliant(language: Language) {
    let text = Self.text(language, width: 80).lowercased()
    let words = text.split { !$0.isLetter && $0 != "-" }
    #expect(!words.contains("compliant"))
    for (before, word) in zip(words, words.dropFirst()) where word == "conforme" || word == "conformes" {
      #expect(before.hasSuffix("non") || before.hasSuffix("non\u{A0}"), "\(before) \(word)")
    }
  }
}
