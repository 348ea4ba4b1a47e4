import Catalogue
import Diagnostics
import Testing

@testable import Comparison

/// What one check on one record was before and is now decides what is said of it.
@Suite struct PairingTests {
  typealias Change = ComparedFinding.Change

  private static func settled(_ standing: Standing) -> RecordedJudgement? {
    switch standing {
    case .fail: Sample.judgement(.fail, "f")
    case .waived: Sample.judgement(.fail, by: "w", "f")
    case .open: Sample.judgement(.open)
    case .review: Sample.judgement(.review, "q")
    case .attested: Sample.judgement(.open, by: "a")
    case .pass: Sample.judgement(.pass)
    case .notApplicable: Sample.judgement(.notApplicable)
    }
  }

  private static func change(_ before: Standing?, _ after: Standing?) -> [Change] {
    let sides = [before, after].map { side in Sample.result(side.flatMap(settled).map { [$0] } ?? []) }
    return Comparison(sides[0], sides[1]).findings.map(\.change)
  }

  /// Every pair: rows are what was, columns what is: fail, waived, open, review, attested, pass, not applicable, nothing.
  @Test(arguments: [
    (Standing.fail, "known changed changed changed changed fixed gone gone"),
    (.waived, "new known new new changed fixed gone gone"),
    (.open, "new changed known changed changed fixed gone gone"),
    (.review, "new changed changed known changed fixed gone gone"),
    (.attested, "new changed new new known fixed gone gone"),
    (.pass, "new new new new new - - -"),
    (.notApplicable, "new new new new new - - -"),
    (nil, "new new new new new - - -"),
  ])
  func everyPairIsDecided(before: Standing?, expected: String) {
    let after = Standing.allCases.map(Optional.some) + [nil]
    let changes = after.map { Self.change(before, $0) }
    #expect(changes.map { $0.first?.rawValue ?? "-" }.joined(separator: " ") == expected)
    #expect(changes.allSatisfy { $0.count < 2 })
  }

  @Test func anExpiredWaiverIsANewFailure() throws {
    let before = Sample.result([Sample.judgement(.fail, by: "w", "f")])
    let finding = try #require(
      Comparison(before, Sample.result([Sample.judgement(.fail, "f")])).findings.first
    )
    #expect(finding.isNewFailure && finding.before == .waived)
  }

  @Test func aFailThatLacksItsFactsNowIsNotFixed() throws {
    let before = Sample.result([Sample.judgement(.fail, "f")])
    let finding = try #require(Comparison(before, Sample.result([Sample.judgement(.open)])).findings.first)
    #expect(finding.change == .changed && finding.before == .fail && finding.after == .open)
  }

  @Test func everyReasonStandsForItself() {
    let before = Sample.result([Sample.judgement(.fail, "a", "b")])
    let after = Sample.result([Sample.judgement(.fail, "b", "c")])
    let comparison = Comparison(before, after)
    #expect(comparison.findings.map(\.change) == [.new, .known, .fixed])
    #expect(comparison.findings.map(\.fingerprints) == [["c"], ["b"], ["a"]])
    #expect(comparison.findings.last?.reason == .otherReasonsRemain)
    #expect(comparison.state(ofFingerprint: "c") == .new)
    #expect(comparison.state(ofFingerprint: "b") == .unchanged)
    #expect(comparison.state(ofFingerprint: "a") == nil)
    #expect(comparison.state(of: Sample.judgement(.fail).key) == .new)
  }

  @Test func whatIsGoneSaysWhy() {
    let old = Sample.judgement(.fail, "f")
    let before = Sample.result([old])
    let recordGone = Comparison(before, Sample.result([]))
    #expect(recordGone.findings.map(\.reason) == [.recordGone])
    let checkGone = Comparison(before, Sample.result([], checks: ["d": .low]))
    #expect(checkGone.findings.map(\.reason) == [.checkGone])
    // The title and severity are still known from before.
    #expect(checkGone.findings.first?.title?.en == "Title of c")
    let notApplicable = Comparison(before, Sample.result([Sample.judgement(.notApplicable)]))
    #expect(notApplicable.findings.map(\.reason) == [.notApplicable])
  }

  @Test func whatAnAuditLeftOutIsNotGone() {
    let before = Sample.result([Sample.judgement(.fail, "f")])
    var after = Sample.result([], checks: [:])
    after.limits.leavesOutChecks = true
    #expect(Comparison(before, after).findings.map(\.change) == [.notJudged])
    var elsewhere = Sample.result([])
    elsewhere.limits.leavesOutRecords = true
    let comparison = Comparison(before, elsewhere)
    #expect(comparison.findings.map(\.change) == [.notJudged] && !comparison.hasSameLimits)
    #expect(comparison.findings.map(\.reason) == [nil])
  }

  @Test func anotherSeverityAndAnotherWaiverAreChanges() {
    let before = Sample.result([Sample.judgement(.fail, by: "w", "f"), Sample.judgement(.open, of: "d")])
    let after = Sample.result(
      [Sample.judgement(.fail, by: "x", "f"), Sample.judgement(.open, of: "d")],
      rules: "r2",
      checks: ["c": .high, "d": .critical]
    )
    let comparison = Comparison(before, after)
    #expect(comparison.findings.map(\.change) == [.changed, .changed])
    #expect(comparison.findings.map(\.severityBefore) == [nil, .low])
    #expect(!comparison.hasSameRules)
    #expect(comparison.state(ofFingerprint: "f") == .updated)
  }

  @Test func otherParametersAreTold() {
    var after = Sample.result([])
    after.parameters = ["c.maximum=3"]
    #expect(!Comparison(Sample.result([]), after).hasSameParameters)
    #expect(Comparison(after, after).hasSameParameters)
  }

  @Test func theOrderOfJudgementsDoesNotMatter() {
    let judgements = ["s-3", "s-1", "s-2"].map { Sample.judgement(.fail, on: $0, "f" + $0) }
    let comparison = Comparison(Sample.result(judgements), Sample.result(judgements.reversed()))
    #expect(comparison.findings.map(\.key.subject) == ["s-1", "s-2", "s-3"])
    #expect(comparison.count(.known) == 3)
  }
}
