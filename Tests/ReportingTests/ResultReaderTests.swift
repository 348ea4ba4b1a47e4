import Audit
import Diagnostics
import Testing

@testable import Reporting

@Suite struct ResultReaderTests {
  private func json(_ report: Report) -> String {
    var text = ""
    JSONReport(report).write(to: &text)
    return text
  }

  private func read(_ text: String, into bag: inout DiagnosticBag) -> Report? {
    var sources = SourceMap()
    let source = sources.add(name: "result.json", bytes: Array(text.utf8))
    return ResultReader.read(source, by: SampleCatalogue.catalogue, into: &bag)
  }

  private func readBack(_ report: Report) throws -> Report {
    var bag = DiagnosticBag()
    let read = read(json(report), into: &bag)
    #expect(bag.diagnostics.isEmpty, "\(bag.diagnostics.map(\.message.en))")
    return try #require(read)
  }

  private static let reports = [
    named, SampleSets.hostileSet.parts[0].report, withoutResults, redacted,
  ]

  /// The imagined audit of an organisation that says who it is.
  private static let named: Report = {
    var report = SampleSets.whole.parts[0].report
    report.organisation = "Clinique <b>du Val</b>"
    return report
  }()

  /// An audit to be shared.
  ///
  /// All records of the sample are one to it, so that it may have one finding of a check.
  private static let redacted: Report = {
    var result = SampleResult.result
    result.findings = result.findings.chunked(by: \.check).compactMap(\.first)
    result.settled = []
    var report = SampleSets.report(result)
    report.organisation = named.organisation
    return report.redacted()
  }()

  /// An audit that found nothing; its controls stand in it all the same.
  private static let withoutResults: Report = {
    var result = SampleResult.result
    (result.findings, result.settled) = ([], [])
    return SampleSets.report(result)
  }()

  @Test(arguments: WrittenFormat.allCases, Language.allCases)
  func everyFormatIsWrittenAsTheAuditWroteIt(format: WrittenFormat, language: Language) throws {
    for report in Self.reports {
      let again = try readBack(report)
      #expect(format.text(ReportSet(again), language) == format.text(ReportSet(report), language))
    }
  }

  @Test(arguments: Language.allCases) func soAreTextAndStories(language: Language) throws {
    for report in Self.reports {
      let again = try readBack(report)
      #expect(json(again) == json(report))
      #expect(again.isRedacted == report.isRedacted && again.organisation == report.organisation)
      func text(_ report: Report) -> String {
        var text = ""
        TextReport(report, language: language, width: 80, isColoured: true).write(to: &text)
        for entry in report.entries {
          let style = ListingStyle(language: language, width: 80, isColoured: true)
          FindingStory(FoundFinding(entry: entry), in: report, style: style).write(to: &text)
        }
        return text
      }
      #expect(text(again) == text(report))
    }
  }

  /// Lines of files and the plan apart, which no result holds.
  @Test(arguments: Language.allCases) func soIsThePage(language: Language) throws {
    func page(_ report: Report) -> String {
      var text = ""
      HTMLReport(ReportSet(report), language: language).write(to: &text)
      return text
    }
    for report in Self.reports { #expect(page(try readBack(report)) == page(report)) }
    #expect(page(try readBack(Self.named)).contains("Clinique &lt;b&gt;du Val"))
  }

  /// A change of a report by hand, and the key that is then wrong.
  @Test(arguments: [
    (#""outcome": "fail""#, #""outcome": "failed""#, "outcome"),
    (#""severity": "critical""#, #""severity": 9"#, "severity"),
    (#""isDecided": true"#, #""isDecided": "yes""#, "isDecided"),
    (#""startByte": 11"#, #""startByte": -11"#, "startByte"),
    (#""startByte": 11"#, #""startByte": 99"#, "place"),
    (#""startByte": 11"#, #""startByte": 99999999999"#, "place"),
    (#""check": "no-restore-test", "subject""#, #""check": "no-such-check", "subject""#, "check"),
    (#""waiver": "w-irm""#, #""waiver": "w-other""#, "waiver"),
    (#""entity": "system", "id": "pacs""#, #""entity": "spaceship", "id": "pacs""#, "entity"),
    (#""asOf": "2026-11-24""#, #""asOf": "2026-13-45""#, "asOf"),
    (#""strength": "declared""#, #""strength": "sworn""#, "strength"),
    (#""tlp": "TLP:AMBER+STRICT""#, #""tlp": "TLP:PINK""#, "tlp"),
    (#""state": "used""#, #""state": "forged""#, "state"),
    (#""en": "irm-1 runs Windows 7.""#, #""en": ["irm-1"]"#, "en"),
    (#""fingerprint": "d4d4"#, #""fingerprint": "D4d4"#, "fingerprint"),
    (#""fingerprint": "d4d4"#, #""fingerprint": "d4\nok 9 - d4"#, "fingerprint"),
    (#""fingerprint": "d4d4"#, #""fingerprint": "d4"#, "fingerprint"),
    (#""version": "1.2.3""#, #""version": "1.2.3\n::error::forged""#, "version"),
    (#""version": "1.2.3""#, #""version": "1.2.3\u001b[2J""#, "version"),
    (#""tlp": "#, #""redacted": "yes", "tlp": "#, "redacted"),
    (#""tlp": "#, #""organisation": ["CHU"], "tlp": "#, "organisation"),
  ])
  func whatWasChangedByHandIsToldWithItsPlace(old: String, new: String, key: String) throws {
    let text = json(SampleResult.report)
    let start = try #require(text.firstRange(of: old), "\(old)")
    var bag = DiagnosticBag()
    #expect(read(text.replacingCharacters(start, with: new), into: &bag) == nil)
    let found = try #require(bag.diagnostics.first)
    #expect(found.id == "report.wrong-value" && found.message.en.contains("`\(key)`"), "\(found.message.en)")
    #expect(found.range != nil)
  }

  @Test(arguments: [
    (#""schemaVersion": "1.1""#, #""schemaVersion": "2.0""#, "report.newer-version"),
    (#""schemaVersion": "1.1""#, #""schemaVersion": "1.0""#, "report.older-version"),
    (#""name": "serment""#, #""name": "other""#, "report.not-a-report"),
    (#""asOf": "2026-11-24","#, #""on": "2026-11-24","#, "report.missing-key"),
    (#""ruleSet": "#, #""rules": "#, "report.missing-key"),
  ])
  func reportsOfOthersAreToldApart(old: String, new: String, id: String) throws {
    let text = json(SampleResult.report)
    let range = try #require(text.firstRange(of: old))
    var bag = DiagnosticBag()
    #expect(read(text.replacingCharacters(range, with: new), into: &bag) == nil)
    #expect(bag.diagnostics.map(\.id) == [id])
  }

  /// Nothing that is cut off is read as if it were whole, and nothing makes the reader stop dead.
  @Test func truncatedReportsAreRefused() {
    let bytes = Array(json(SampleResult.report).utf8)
    for length in stride(from: 0, to: bytes.count - 2, by: 97) {
      var bag = DiagnosticBag()
      #expect(read(String(decoding: bytes[..<length], as: UTF8.self), into: &bag) == nil)
      #expect(bag.hasErrors)
    }
  }

  /// Every value replaced by one of another type: a mistake or a report, never a crash.
  @Test(arguments: ["null", "-1", "1e99", "[]", "{}", "\"\"", "true"])
  func hostileValuesDoNotStopTheProgram(value: String) {
    let text = json(SampleResult.report)
    var rest = text[...]
    while let colon = rest.firstRange(of: ": ") {
      rest = rest[colon.upperBound...]
      guard let end = rest.firstIndex(where: { $0 == "," || $0 == "}" || $0 == "]" || $0 == "\n" }) else {
        break
      }
      let changed = text[..<colon.upperBound] + value + text[end...]
      var bag = DiagnosticBag()
      guard let report = read(String(changed), into: &bag) else {
        #expect(bag.hasErrors)
        continue
      }
      for format in [WrittenFormat.tap, .sarif, .csv] { _ = format.text(ReportSet(report)) }
    }
  }
}

extension String {
  fileprivate func replacingCharacters(_ range: Range<String.Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
