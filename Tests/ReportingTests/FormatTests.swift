import Diagnostics
import Reporting
import Testing

/// What holds of every format for other programs.
@Suite struct FormatTests {
  @Test(arguments: WrittenFormat.allCases, Language.allCases)
  func theSameReportHasTheSameBytes(format: WrittenFormat, language: Language) {
    let text = format.text(SampleSets.whole, language)
    #expect(text == format.text(SampleSets.whole, language))
    let lines = text.replacing("\r\n", with: "\n")
    #expect(lines.hasSuffix("\n") && !lines.hasSuffix("\n\n"))
  }

  @Test(arguments: WrittenFormat.allCases, Language.allCases)
  func nothingThatATerminalObeysIsWritten(format: WrittenFormat, language: Language) {
    for set in [SampleSets.whole, SampleSets.hostileSet] {
      // Lines of CSV end as RFC 4180 has it.
      let text = format.text(set, language).replacing("\r\n", with: "\n")
      let hidden = text.unicodeScalars.filter { $0 != "\n" && TerminalText.isHidden($0) }
      #expect(hidden.isEmpty, "\(hidden.map { String($0.value, radix: 16) })")
    }
  }

  /// A reader sees a mark and a combining accent behind it as one character, which a program that reads bytes does not.
  @Test(arguments: [
    (WrittenFormat.tap, "\"", "\\\""), (.github, "%", "%25"), (.csv, "\"", "\"\""), (.sarif, "\"", "\\\""),
    (.ndjson, "\"", "\\\""), (.oscal, "\"", "\\\""), (.gitlab, "\"", "\\\""), (.junit, "<", "&lt;"),
    (.markdown, "<", "\\<"),
  ])
  func aMarkIsEscapedWhateverStandsOnIt(format: WrittenFormat, mark: String, escaped: String) {
    let text = format.text(SampleSets.filled(with: "a\(mark)\u{301}b")).utf8
    #expect(text.firstRange(of: Array("a\(escaped)\u{301}b".utf8)) != nil)
    #expect(escaped.hasSuffix(mark) || text.firstRange(of: Array("\(mark)\u{301}b".utf8)) == nil)
  }

  /// GitLab's form has no place for a label.
  @Test(arguments: WrittenFormat.allCases.filter { $0 != .gitlab }, TrafficLight.allCases)
  func theLabelIsWritten(format: WrittenFormat, label: TrafficLight) {
    let set = ReportSet(SampleSets.report(SampleResult.result, tlp: label))
    let text = format.text(set).replacing("\\", with: "")
    #expect(text.contains(label.label), "\(text.prefix(2000))")
  }

  @Test func textAndJSONReportsCarryTheLabelToo() {
    let report = SampleSets.report(SampleResult.result, tlp: .red)
    var text = ""
    TextReport(report, language: .fr, width: 80, isColoured: false).write(to: &text)
    #expect(text.contains("\nTLP:RED – réservé aux seuls destinataires\n"))
    var json = ""
    JSONReport(report).write(to: &json)
    #expect(json.contains(#""tlp": "TLP:RED""#))
  }

  @Test(arguments: WrittenFormat.allCases.filter { $0 != .githubSummary && $0 != .csvControls })
  func findingsStandInOrderOfCheckAndRecord(format: WrittenFormat) throws {
    let text = format.text(SampleSets.whole)
    // Annotations and pages begin with the gravest.
    let checks = ["No restore test", "Training of staff", "runs Windows 7"]
    let expected = format == .github || format == .markdown ? [2, 0, 1] : [0, 1, 2]
    let names =
      switch format {
      case .github: checks
      default: ["no-restore-test", "staff-training-unclear", "unsupported-operating-system"]
      }
    let start = try #require(
      text.firstRange(
        of: format == .sarif
          ? #""results""# : format == .oscal ? #""observations""# : format == .markdown ? "\n## Severity" : ""
      )
        ?? text.startIndex..<text.startIndex
    )
    let results = text[start.lowerBound...]
    let places = try expected.map { try #require(results.firstRange(of: names[$0])?.lowerBound) }
    #expect(places == places.sorted())
  }

  @Test(arguments: WrittenFormat.allCases)
  func anAuditWithoutFindingsIsWrittenToo(format: WrittenFormat) {
    let text = format.text(SampleSets.empty)
    #expect(!text.isEmpty && !text.contains("irm-1"))
    switch format {
    case .gitlab: #expect(text == "[]\n")
    case .tap: #expect(text.hasPrefix("TAP version 14\n1..0 # SKIP no results\n"))
    case .sarif: #expect(text.contains(#""results": []"#))
    case .junit: #expect(text.contains(#"tests="0" failures="0" errors="0">"#))
    case .oscal: #expect(text.contains(#""include-all": {}"#) && !text.contains(#""findings""#))
    case .github: #expect(text.contains("0 of 0 findings"))
    case .csv, .csvControls: #expect(text.unicodeScalars.count { $0 == "\n" } == 1)
    case .githubSummary, .ndjson, .markdown: #expect(text.contains("1.2.3"))
    }
  }

  @Test(arguments: WrittenFormat.allCases.filter { $0 != .ndjson })
  func wordsFollowTheLanguage(format: WrittenFormat) {
    let words =
      switch format {
      case .oscal, .sarif, .gitlab, .junit, .tap, .github, .csv, .markdown: "Non renseigné"
      case .githubSummary, .csvControls: "non démontré"
      case .ndjson: ""
      }
    #expect(format.text(SampleSets.whole, .fr).contains(words))
    #expect(!format.text(SampleSets.whole, .en).contains(words))
  }
}
