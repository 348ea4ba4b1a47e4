import Catalogue
import Values

/// Puts together what a series showed: remedies and ages, in all and in groups.
struct TrendSummary {
  /// What is told of several failures together.
  private struct Tally {
    var days: [Int] = []
    var unremedied = 0
    var oldest: Int?
    var returned = 0

    /// The day count in the middle; of two, what lies between them, rounded down.
    var median: Int? {
      guard !days.isEmpty else { return nil }
      let sorted = days.sorted()
      return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    }

    mutating func add(_ failure: TrackedFailure, age: Int?, since: CalendarDate?) {
      days += failure.remedies.filter { $0.on.isShown(since) }.map(\.days)
      returned += failure.returns.count { $0.isShown(since) }
      guard let age else { return }
      unremedied += 1
      oldest = max(oldest ?? 0, age)
    }
  }

  private let builder: TrendBuilder
  private let grouping: HistoryTrend.Grouping
  private let since: CalendarDate?

  init(_ builder: TrendBuilder, _ grouping: HistoryTrend.Grouping, since: CalendarDate?) {
    self.builder = builder
    self.grouping = grouping
    self.since = since
  }

  func trend(of series: String) -> HistoryTrend {
    var bySeverity: [Check.Severity: Tally] = [:]
    var byGroup: [String: Tally] = [:]
    var unremedied: [AgeingFailure] = []
    for (key, failure) in builder.failures {
      let ageing = ageing(key, failure)
      bySeverity[failure.severity, default: Tally()].add(failure, age: ageing?.days, since: since)
      let names = grouping.names(
        check: key.check,
        failure.severity,
        controls: failure.controls,
        site: failure.site
      )
      for name in names { byGroup[name, default: Tally()].add(failure, age: ageing?.days, since: since) }
      if let ageing { unremedied.append(ageing) }
    }
    return HistoryTrend(
      series: series,
      audits: builder.points.filter { $0.asOf.isShown(since) },
      remedies: Check.Severity.allCases.map { times($0, bySeverity[$0] ?? Tally()) },
      unremedied: unremedied.sorted { $0.isBefore($1) },
      groups: groups(byGroup),
      grouping: grouping
    )
  }

  private func ageing(_ key: TrackedFailure.Key, _ failure: TrackedFailure) -> AgeingFailure? {
    guard case .open(let state) = failure.state, let last = builder.points.last else { return nil }
    return AgeingFailure(
      check: key.check,
      severity: failure.severity,
      entity: key.entity,
      subject: key.subject,
      site: failure.site,
      state: state,
      firstSeen: failure.firstSeen,
      lastLooked: failure.lastLooked,
      days: failure.firstSeen.days(until: last.asOf),
      returns: failure.returns.count,
      fingerprints: failure.fingerprints
    )
  }

  private func times(_ severity: Check.Severity, _ tally: Tally) -> RemedyTimes {
    RemedyTimes(
      severity: severity,
      remedied: tally.days.count,
      medianDays: tally.median,
      unremedied: tally.unremedied,
      oldestDays: tally.oldest
    )
  }

  /// The groups that anything is to be said of: most failures at the last audit first, then by name.
  private func groups(_ tallies: [String: Tally]) -> [TrendGroup] {
    let shown = builder.points.indices.filter { builder.points[$0].asOf.isShown(since) }
    let groups = Set(tallies.keys).union(builder.groupCounts.keys).map { name in
      let counts = builder.groupCounts[name] ?? []
      let tally = tallies[name] ?? Tally()
      return TrendGroup(
        name: name,
        failing: shown.map { $0 < counts.count ? counts[$0] : 0 },
        remedied: tally.days.count,
        medianDays: tally.median,
        unremedied: tally.unremedied,
        oldestDays: tally.oldest,
        returned: tally.returned
      )
    }
    return groups.filter { !$0.isSilent }.sorted { $0.isBefore($1) }
  }
}

extension TrendGroup {
  /// Whether nothing is to be said of it.
  fileprivate var isSilent: Bool { remedied == 0 && unremedied == 0 && failing.allSatisfy { $0 == 0 } }

  fileprivate func isBefore(_ other: TrendGroup) -> Bool {
    let (own, others) = (failing.last ?? 0, other.failing.last ?? 0)
    return own != others ? own > others : name < other.name
  }
}

extension AgeingFailure {
  fileprivate func isBefore(_ other: AgeingFailure) -> Bool {
    if severity != other.severity { return severity < other.severity }
    if days != other.days { return days > other.days }
    return (check, subject, entity) < (other.check, other.subject, other.entity)
  }
}

extension CalendarDate {
  /// Whether the day is one of those from a first day on; nil for all days.
  fileprivate func isShown(_ since: CalendarDate?) -> Bool { since.map { $0 <= self } ?? true }
}
