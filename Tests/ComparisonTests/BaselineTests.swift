import Catalogue
import Diagnostics
import Testing

@testable import Comparison

@Suite struct BaselineTests {
  private static func read(_ text: String) -> (baseline: Baseline?, bag: DiagnosticBag, sources: SourceMap) {
    var sources = SourceMap()
    var bag = DiagnosticBag()
    let source = sources.add(name: "b.yaml", bytes: Array(text.utf8))
    return (Baseline(source, into: &bag), bag, sources)
  }

  private static let found = Sample.result([
    Sample.judgement(.fail, on: "s-2", "f2", "f1"), Sample.judgement(.open, on: "s-1"),
    Sample.judgement(.review, of: "d", "q"), Sample.judgement(.fail, on: "s-3", by: "w", "f3"),
    Sample.judgement(.open, on: "s-4", by: "a"), Sample.judgement(.pass, on: "s-5"),
  ])

  @Test func holdsWhatNothingElseSettlesOneFindingOnALine() {
    let text = Baseline(accepting: Self.found).text
    #expect(
      text == """
        baseline:
          format: 1
          as_of: 2026-11-25
          rules: r1
        findings:
          - {check: c, subject: system/s-1, outcome: open}
          - {check: c, subject: system/s-2, outcome: fail, fingerprint: f1}
          - {check: c, subject: system/s-2, outcome: fail, fingerprint: f2}
          - {check: d, subject: system/s-1, outcome: review, fingerprint: q}

        """
    )
  }

  @Test func isReadAsItWasWritten() throws {
    let written = Baseline(accepting: Self.found)
    let read = try #require(Self.read(written.text).baseline)
    #expect(read.entries == written.entries && read.asOf == written.asOf)
    #expect(read.ruleSetDigest == "r1" && read.text == written.text)
    let empty = Baseline(accepting: Sample.result([]))
    #expect(try #require(Self.read(empty.text).baseline).entries == [])
  }

  /// What a merge of two branches leaves: lines twice, and out of order.
  @Test func linesMayStandTwiceAndInAnyOrder() throws {
    let text = Baseline(accepting: Self.found).text
    var lines = text.split(separator: "\n").map(String.init)
    lines = lines.prefix(5) + lines.dropFirst(5).reversed() + [lines[6]]
    let read = try #require(Self.read(lines.joined(separator: "\n")).baseline)
    #expect(read.text == text)
  }

  @Test func mayBeJSON() throws {
    let text = """
      {"baseline": {"format": 1, "as_of": "2026-11-24", "rules": "r"},
       "findings": [{"check": "c", "subject": "system/s", "outcome": "open"}]}
      """
    #expect(try #require(Self.read(text).baseline).entries.count == 1)
  }

  @Test func brokenRulesAreNeverKnown() {
    var broken = Sample.judgement(.open)
    broken.isRuleError = true
    #expect(Baseline(accepting: Sample.result([broken])).entries.isEmpty)
  }

  @Test func acceptingAddsWhatIsNewAndRemovesNothingFixed() {
    let old = Baseline(
      accepting: Sample.result([Sample.judgement(.fail, "f"), Sample.judgement(.fail, of: "d", "g")])
    )
    let now = Sample.result([Sample.judgement(.open), Sample.judgement(.fail, of: "d", "h")])
    let new = old.accepting(now)
    // Where the outcome is another one, the old line gives way; a reason that is gone stays until somebody prunes.
    #expect(new.entries.map(\.outcome) == [.open, .fail, .fail])
    #expect(new.entries.map(\.fingerprint) == [nil, "g", "h"])
  }

  @Test func pruningDropsWhatIsFixedGoneOrSettledAndAcceptsNothing() {
    let old = Baseline(accepting: Self.found)
    let now = Sample.result([
      Sample.judgement(.fail, on: "s-2", "f1"), Sample.judgement(.pass, on: "s-1"),
      Sample.judgement(.review, of: "d", by: "a", "q"), Sample.judgement(.fail, on: "s-9", "new"),
    ])
    #expect(old.pruned(by: now).entries.map(\.fingerprint) == ["f1"])
  }

  @Test func pruningKeepsWhatAnAuditLeftOut() {
    let old = Baseline(accepting: Self.found)
    var now = Sample.result([], checks: ["c": .high])
    now.limits.leavesOutChecks = true
    #expect(old.pruned(by: now).entries.map(\.key.check) == ["d"])
  }

  @Test func aKnownFailDoesNotTakeInAnotherReasonOrRecord() {
    let known = Baseline(accepting: Self.found).recorded(as: "b.yaml")
    let now = Sample.result([
      Sample.judgement(.fail, on: "s-2", "f1", "f2", "f9"), Sample.judgement(.fail, on: "s-1", "f0"),
    ])
    let comparison = Comparison(known, now)
    #expect(comparison.findings.filter(\.isNewFailure).map(\.fingerprints) == [["f0"], ["f9"]])
    #expect(comparison.findings.filter(\.isNewFailure).map(\.before) == [.open, nil])
    // What a waiver settles needs no line.
    let waived = Comparison(known, Sample.result([Sample.judgement(.fail, on: "s-8", by: "w", "f8")]))
    #expect(waived.count(.new) == 0)
  }

  @Test(arguments: [
    ("systems: []\n", "baseline.not-a-baseline", 0),
    ("- a\n", "baseline.not-a-baseline", 0),
    ("baseline: {format: 2, as_of: 2026-11-24}\nfindings: []\n", "baseline.newer-format", 19),
    ("baseline: {format: x, as_of: 2026-11-24}\nfindings: []\n", "baseline.wrong-value", 19),
    ("baseline: {format: 1, as_of: today}\nfindings: []\n", "baseline.wrong-value", 29),
    ("baseline: {format: 1, as_of: 2026-11-24}\n", "baseline.wrong-value", 0),
    ("baseline: {format: 1, as_of: 2026-11-24, x: 1}\nfindings: []\n", "baseline.unknown-key", 41),
    ("baseline: {format: 1, as_of: 2026-11-24}\nfindings: [a]\n", "baseline.wrong-value", 52),
    ("baseline: {format: 1, as_of: 2026-11-24}\nfindings: [{chek: c}]\n", "baseline.unknown-key", 53),
  ])
  func whatIsNoBaselineIsSaidWithItsPlace(text: String, id: String, offset: UInt32) {
    let (baseline, bag, _) = Self.read(text)
    #expect(baseline == nil)
    #expect(bag.diagnostics.first?.id == id && bag.diagnostics.first?.range?.start == offset)
  }

  @Test(arguments: [
    "subject: system/s, outcome: open", "check: c, subject: s, outcome: open", "check: c, subject: system/s",
    "check: c, subject: system/s, outcome: pass", "check: c, subject: system/s, outcome: fail",
    "check: c, subject: system/s, outcome: open, fingerprint: f",
  ])
  func damagedLinesAreRefused(line: String) {
    let text = "baseline: {format: 1, as_of: 2026-11-24}\nfindings:\n- {\(line)}\n"
    let (baseline, bag, _) = Self.read(text)
    #expect(baseline == nil && bag.diagnostics.map(\.id) == ["baseline.wrong-value"])
  }

  /// Markers of a merge that nobody finished.
  @Test func aConflictLeftByAMergeIsAnError() {
    let text = Baseline(accepting: Self.found).text.replacing("findings:", with: "<<<<<<< ours\nfindings:")
    #expect(Self.read(text).baseline == nil && Self.read(text).bag.hasErrors)
  }
}
