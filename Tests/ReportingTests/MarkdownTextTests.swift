import Testing

@testable import Reporting

@Suite("Texts of rules in Markdown")
struct MarkdownTextTests {
  @Test(
    "cannot become markup",
    arguments: [
      ("a*b*c", #"a\*b\*c"#), ("_x_ data_flow", #"\_x_ data_flow"#),
      ("[x](https://a.example)", #"\[x\](https:<!-- -->//a.example)"#),
      ("<script>", #"\<script\>"#), ("R&amp;D", #"R\&amp;D"#), (#"back\slash"#, #"back\\slash"#),
      ("# title", "\\# title"), ("a # b", "a # b"), ("- item", #"\- item"#), ("1. step", #"1\. step"#),
      ("2) step", #"2\) step"#), ("Art. 28. end", "Art. 28. end"), ("~~gone~~", #"\~\~<!-- -->gone\~\~"#),
    ]
  )
  func textIsEscaped(_ text: String, _ markdown: String) {
    #expect(MarkdownText(text: text).source == markdown)
  }

  @Test(
    "keep words between backticks as code, as they are",
    arguments: [
      ("`null` says so", "`null` says so"), ("`a_*b`", "`a_*b`"), ("`open", #"\`open"#),
      ("``", #"\`\`"#), ("a ` b ` c ` d", #"a \` b \` c \` d"#),
    ]
  )
  func codeIsKept(_ text: String, _ markdown: String) { #expect(MarkdownText(text: text).source == markdown) }

  @Test(
    "refer to nothing on a host of repositories",
    arguments: [
      ("ask @octocat", "ask @|octocat"), ("a@b.example", "a@|b.example"),
      ("see #12 or x#12", "see #|12 or x#12"),
      ("GH-3, WEIGH-3", "GH-|3, WEIGH-3"), ("!4 %5 $6 at", "!|4 %|5 $|6 at"), ("~team &7", #"\~|team \&|7"#),
      ("R&D, 100 % sure, oh!", #"R\&D, 100 % sure, oh!"#), ("http://x", "http:|//x"),
      ("www.x.example", "www|.x.example"),
      (":smile: at 10:30:00", ":|smile: at 10:30:00"), ("a.yaml:100:7", "a.yaml:|100:7"),
      ("a.yaml:4:9", "a.yaml:4:9"),
    ]
  )
  func textCallsNobody(_ text: String, _ markdown: String) {
    #expect(MarkdownText(text: text).source == markdown.replacing("|", with: "<!-- -->"))
  }

  @Test func aTextOfAnInventoryHasNoCode() {
    #expect(MarkdownText(recorded: "a `b` c").source == #"a \`b\` c"#)
  }

  @Test func whatATerminalObeysIsWrittenOut() {
    #expect(MarkdownText(text: "red\u{1B}[31m").source == #"red\\u{1B}\[31m"#)
    #expect(MarkdownText.code("red\u{1B}[31m").source == #"`red\u{1B}[31m`"#)
    #expect(MarkdownText(text: "two\nlines").source == "two lines")
  }

  @Test func codeWithBackticksHasALongerFence() {
    #expect(MarkdownText.code("a`b").source == "``a`b``")
    #expect(MarkdownText.code("`a``").source == "``` `a`` ```")
  }

  @Test func aLinkCannotEndEarlyNorRunAScript() {
    #expect(
      MarkdownText.link("x", to: "https://a.example/(b) c").source == "[x](https://a.example/%28b%29%20c)"
    )
    #expect(MarkdownText.link("x", to: "javascript:alert").source == "x")
    #expect(MarkdownText.link("x", to: "page.md#part").source == "[x](page.md#part)")
  }

  @Test func aBarDoesNotEndACell() {
    var page = MarkdownPage()
    page.table(["A", "B"], numbers: [1], [[.code("a || b"), MarkdownText(text: "1|2")]])
    #expect(page.text == "| A | B |\n| --- | --: |\n| `a \\|\\| b` | 1\\|2 |\n")
  }
}
