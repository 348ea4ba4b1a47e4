import Diagnostics
import Testing

@Suite struct TerminalTextTests {
  @Test(arguments: [
    ("IRM Aera", "IRM Aera"),
    ("\u{1B}[2J", #"\u{1B}[2J"#),
    ("a\u{202E}b", #"a\u{202E}b"#),
    ("a\u{2066}b\u{2069}", #"a\u{2066}b\u{2069}"#),
    ("a\nb\r\tc", #"a\nb\r\tc"#),
    ("\u{9B}31m", #"\u{9B}31m"#),
    ("pass\u{AD}word\u{200B}", #"pass\u{AD}word\u{200B}"#),
    ("\u{E0041}", #"\u{E0041}"#),
    ("L’été « 10\u{A0}% »", "L’été « 10\u{A0}% »"),
  ])
  func whatATerminalObeysIsWrittenOut(text: String, expected: String) {
    #expect(TerminalText.escaped(text) == expected)
  }

  @Test(arguments: [
    ("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("ｶﾅ", 2), ("🏥", 2), ("a\u{202F}b", 3), ("", 0),
  ])
  func widthIsWhatATerminalTakes(text: String, columns: Int) {
    #expect(TerminalText.width(text) == columns)
  }

  @Test func paddingCountsColumns() {
    #expect(TerminalText.padded("漢", to: 4) == "漢  ")
    #expect(TerminalText.aligned("é", to: 3) == "  é")
    #expect(TerminalText.padded("long", to: 2) == "long")
  }
}
