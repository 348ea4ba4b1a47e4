import Audit
import Catalogue
import Diagnostics
import Exposure
import Testing
import Values

@testable import Comparison

@Suite struct ReportReaderTests {
  private static let head = """
    {"schemaVersion": "1.0", "tool": {"name": "serment", "version": "0.1.0"}, "asOf": "2026-11-24",
    "ruleSet": {"sha256": "r1"}, "inputs": [{"name": "a.yaml", "sha256": "d"}],
    "settings": {"frameworks": [], "only": ["site:a"], "skip": ["c"], "parameters": [
      {"check": "c", "parameter": "p", "value": "3", "default": "4"}]},
    "checks": [{"id": "c", "severity": "high", "title": {"en": "T", "fr": "T"}}],
    """
  private static let fail = """
    {"check": "c", "subject": {"entity": "system", "id": "s-1", "name": "S"}, "outcome": "fail",
     "message": {"en": "said", "fr": "dit"}, "witnesses": [{"fingerprint": "\(fingerprint("f1"))", "evidence": []}]}
    """

  private static func fingerprint(_ digits: String) -> String { String(repeating: digits, count: 32) }

  private static func read(_ text: String) -> (result: RecordedResult?, bag: DiagnosticBag) {
    var sources = SourceMap()
    var bag = DiagnosticBag()
    let source = sources.add(name: "a.json", bytes: Array(text.utf8))
    return (ReportReader.read(source, into: &bag), bag)
  }

  private static func summary(pass: Int, fail: Int) -> String {
    let counts = #""pass": \#(pass), "fail": \#(fail), "open": 0, "review": 0, "notApplicable": 0"#
    return #", "summary": {"outcomes": {\#(counts)}}"#
  }

  private static func report(_ results: String, _ rest: String = "") -> String {
    head + "\"results\": [\(results)]\(rest)}"
  }

  @Test func whatAComparisonNeedsIsReadBack() throws {
    let others = """
      {"check": "c", "subject": {"entity": "system", "id": "s-0"}, "outcome": "pass"},
      {"check": "c", "subject": {"entity": "system", "id": "s-2"}, "outcome": "fail", "waiver": "w",
       "witnesses": [{"fingerprint": "\(Self.fingerprint("f2"))"}]},
      {"check": "c", "subject": {"entity": "system", "id": "s-3"}, "outcome": "open", "cause": "rule-error"},
      {"check": "c", "subject": {"entity": "system", "id": "s-4"}, "outcome": "review", "attestation": {"id": "a"},
       "witnesses": [{"fingerprint": "\(Self.fingerprint("f4"))"}]}
      """
    let exposure = """
      , "exposure": {"branches": [{"basis": "undertaking", "currency": "EUR",
        "range": {"low": "10.50", "high": "20000000.00"}}, {"basis": "exempt"}]}, "later": {"key": 1}
      """
    let (read, bag) = Self.read(Self.report(Self.fail + "," + others, exposure))
    let result = try #require(read)
    #expect(bag.diagnostics.isEmpty)
    #expect(result.judgements.map(\.standing) == [.pass, .fail, .waived, .open, .attested])
    #expect(result.judgements.map(\.settledBy) == [nil, nil, "w", nil, "a"])
    #expect(result.judgements[1].message == LocalizedText(en: "said", fr: "dit"))
    #expect(result.judgements[1].name == "S" && result.judgements[1].fingerprints == [Self.fingerprint("f1")])
    #expect(result.judgements.map(\.isRuleError) == [false, false, false, true, false])
    #expect(result.asOf.description == "2026-11-24" && result.ruleSetDigest == "r1")
    #expect(result.toolVersion == "0.1.0" && result.inputs.map(\.name) == ["a.yaml"])
    #expect(result.limits.leavesOutChecks && result.limits.leavesOutRecords)
    #expect(result.parameters == ["c.p=3"] && result.checks["c"]?.severity == .high)
    #expect(result.exposure.map(\.range.low.plain) == ["10.50"])
    #expect(result.exposure.map(\.range.high.plain) == ["20000000.00"])
  }

  @Test(arguments: [
    ("", "document.empty"),
    ("systems:\n- id: a\n", "report.not-a-report"),
    ("<inventory/>", "report.not-a-report"),
    ("[]", "report.not-a-report"),
    ("{}", "report.not-a-report"),
    (#"{"version": "2.1.0", "runs": []}"#, "report.not-a-report"),
    (#"{"schemaVersion": "1.0", "tool": {"name": "other"}, "results": []}"#, "report.not-a-report"),
    (#"{"schemaVersion": "1.0", "tool": {"name": "serment"}, "asOf": "2026-11-24"}"#, "report.missing-key"),
    (#"{"schemaVersion": "1.0", "tool": {"name": "serment"}, "results": []}"#, "report.missing-key"),
    (#"{"schemaVersion": "2.0", "tool": {"name": "serment"}, "results": []}"#, "report.newer-version"),
    (head + #""results": [\#(fail)"#, "json.unfinished"),
    (report(fail + "," + fail), "report.duplicate-result"),
    (report(fail + "," + fail.replacing("s-1", with: "s-2")), "report.duplicate-fingerprint"),
    (report(#"{"check": "c", "outcome": "pass"}"#), "report.wrong-value"),
    (report(fail.replacing(#""fail""#, with: #""failed""#)), "report.wrong-value"),
    (report(fail.replacing("\"\(fingerprint("f1"))\"", with: "1")), "report.wrong-value"),
    (report(fail.replacing("f1f1\"", with: "f1\\n::error::\"")), "report.wrong-value"),
    (report("null"), "report.wrong-value"), (head + #""results": null}"#, "report.wrong-value"),
    (report(fail, #", "summary": {"outcomes": {}}"#), "report.wrong-value"),
    (report("", summary(pass: 0, fail: 1)), "report.miscounted"),
    (report(fail, summary(pass: 1, fail: 0)), "report.miscounted"),
    (report(fail).replacing(#""high""#, with: #""worst""#), "report.wrong-value"),
    (report(fail).replacing("0.1.0", with: "0.1.0\\nok 9 - forged"), "report.wrong-value"),
    (report(fail).replacing(#""id": "c", "sev"#, with: #""sev"#), "report.wrong-value"),
  ])
  func whatIsNoReportIsSaidWithItsPlace(text: String, id: String) {
    let (result, bag) = Self.read(text)
    #expect(result == nil)
    #expect(bag.diagnostics.first?.id == id, "\(bag.diagnostics)")
    #expect(bag.diagnostics.allSatisfy { $0.range != nil })
  }

  @Test func aSummaryThatCountsRightIsNoDamage() {
    #expect(Self.read(Self.report(Self.fail, Self.summary(pass: 0, fail: 1))).result != nil)
  }

  /// However a report is cut or changed, reading it ends with a result or with words.
  @Test func noCutReportPassesInSilence() {
    let text = Array(Self.report(Self.fail).utf8)
    for length in text.indices {
      var sources = SourceMap()
      var bag = DiagnosticBag()
      let source = sources.add(name: "a.json", bytes: Array(text[..<length]))
      #expect(ReportReader.read(source, into: &bag) == nil && bag.hasErrors)
    }
  }
}
