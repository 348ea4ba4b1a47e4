import Catalogue
import Testing
import Values

@testable import History

/// How a failure is followed from audit to audit.
@Suite struct TrendTests {
  private struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    /// What each audit finds, of system `a` by the check `high`; nil where it is not recorded.
    var audits: [String?]
    /// By audit: began, remedied, returned, vanished.
    var changes: [[Int]]
    var state: AgeingFailure.State?
    var days: Int?

    var testDescription: String { name }
  }

  /// Audits on the first of January, February, March and April: days 0, 31, 59, 90.
  private static let months = ["2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01"]

  @Test(arguments: [
    Case(
      name: "fixed",
      audits: ["fail", "fail", "pass"],
      changes: [[1, 0, 0, 0], [0, 0, 0, 0], [0, 1, 0, 0]]
    ),
    Case(
      name: "back, and as old as its return",
      audits: ["fail", "pass", "fail", "fail"],
      changes: [[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 0]],
      state: .failing,
      days: 31
    ),
    Case(
      name: "vanished is not fixed",
      audits: ["fail", nil, nil],
      changes: [[1, 0, 0, 0], [0, 0, 0, 1], [0, 0, 0, 0]],
      state: .vanished,
      days: 59
    ),
    Case(
      name: "away and there again is the failure of old",
      audits: ["fail", nil, "fail", "pass"],
      changes: [[1, 0, 0, 0], [0, 0, 0, 1], [0, 0, 0, 0], [0, 1, 0, 0]]
    ),
    Case(
      name: "missing facts are no remedy",
      audits: ["fail", "open", "open"],
      changes: [[1, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]],
      state: .notEvidenced,
      days: 59
    ),
    Case(
      name: "a waiver is no remedy, and its end no new failure",
      audits: ["fail", "fail+", "fail+"],
      changes: [[1, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]],
      state: .waived,
      days: 59
    ),
    Case(
      name: "what is open from the start is no failure",
      audits: ["open", "pass"],
      changes: [[0, 0, 0, 0], [0, 0, 0, 0]]
    ),
  ])
  private func aFailureIsFollowed(_ sample: Case) throws {
    let audits = zip(Self.months, sample.audits).map { day, outcome in
      Samples.audit(
        day,
        outcome.map { $0 == "pass" ? [] : ["high a \($0)"] } ?? [],
        subjects: outcome == nil ? ["b"] : ["a", "b"]
      )
    }
    let trend = Samples.trend(audits)
    #expect(trend.audits.map { [$0.began, $0.remedied, $0.returned, $0.vanished] } == sample.changes)
    #expect(trend.unremedied.first?.state == sample.state && trend.unremedied.first?.days == sample.days)
    #expect(trend.unremedied.count == (sample.state == nil ? 0 : 1))
  }

  @Test func aCheckThatIsNotAppliedSaysNothing() throws {
    let trend = Samples.trend([
      Samples.audit("2026-01-01", ["high a fail"]),
      Samples.audit("2026-02-01", [], checks: ["low"]),
      Samples.audit("2026-03-01", ["low b fail"]),
    ])
    #expect(trend.audits.map(\.remedied) == [0, 0, 1])
    #expect(trend.remedies.map(\.medianDays) == [nil, 59, nil, nil])
    #expect(trend.unremedied.map(\.check) == ["low"])
  }

  @Test func whatIsNoLongerLookedAtKeepsTheDayOfTheLastLook() throws {
    let trend = Samples.trend([
      Samples.audit("2026-01-01", ["high a fail"]), Samples.audit("2026-02-01", [], checks: ["low"]),
    ])
    let failure = try #require(trend.unremedied.first)
    #expect(failure.lastLooked == Samples.day("2026-01-01") && failure.days == 31)
    #expect(failure.fingerprints == ["f-high-a"] && failure.site == "site-a")
  }

  @Test(arguments: [
    (["high a fail", "high b fail"], [[], []], 31),
    (["high a fail", "high b fail"], [["high b fail"], []], 45),
  ])
  func theMedianOfTwoLiesBetweenThem(first: [String], then: [[String]], median: Int) throws {
    let audits = zip(Self.months, [first] + then).map { Samples.audit($0, $1) }
    let times = try #require(Samples.trend(audits).remedies.first { $0.severity == .high })
    #expect(times.remedied == 2 && times.medianDays == median && times.unremedied == 0)
  }

  @Test(arguments: [
    (HistoryTrend.Grouping.control, ["gdpr 32", "iso high", "iso low"], [[2, 1], [1, 1], [1, 0]]),
    (.site, ["site-a", "site-b"], [[1, 1], [1, 0]]),
    (.check, ["high", "low"], [[1, 1], [1, 0]]),
    (.severity, ["high", "low"], [[1, 1], [1, 0]]),
  ])
  func failuresArePutTogether(by grouping: HistoryTrend.Grouping, names: [String], counts: [[Int]]) {
    let audits = [
      Samples.audit("2026-01-01", ["high a fail", "low b fail"]),
      Samples.audit("2026-02-01", ["high a fail"]),
    ]
    let groups = Samples.trend(audits, by: grouping).groups
    #expect(Set(groups.map(\.name)) == Set(names))
    for (name, count) in zip(names, counts) {
      #expect(groups.first { $0.name == name }?.failing == count, "\(name)")
    }
  }

  @Test func aFirstDayLimitsWhatIsShownAndNoAges() {
    let audits = zip(Self.months, [["high a fail", "low a fail"], ["high a fail"], ["high a fail"]])
      .map { Samples.audit($0, $1) }
    let trend = Samples.trend(audits, since: "2026-02-15")
    #expect(trend.audits.map(\.asOf.description) == ["2026-03-01"])
    #expect(trend.unremedied.map(\.days) == [59] && trend.remedies.map(\.remedied) == [0, 0, 0, 0])
    #expect(trend.groups.map(\.failing) == [[1]])
  }

  @Test func otherRulesAreMarked() {
    var second = Samples.audit("2026-02-01", [])
    second.ruleSet = "others"
    let trend = Samples.trend([Samples.audit("2026-01-01", []), second])
    #expect(trend.audits.map(\.hasOtherRules) == [false, true])
  }
}
