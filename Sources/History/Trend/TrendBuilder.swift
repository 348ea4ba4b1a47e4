import Catalogue
public import Values

/// Goes through the audits of a series and follows every failure.
public struct TrendBuilder {
  /// The failures that were ever seen.
  private(set) var failures: [TrackedFailure.Key: TrackedFailure] = [:]
  private(set) var points: [TrendPoint] = []
  /// By name: failures at each audit so far, fewer where the group did not exist yet.
  private(set) var groupCounts: [String: [Int]] = [:]
  private let grouping: HistoryTrend.Grouping
  private var ruleSet: String?

  /// Begins a trend with groups of a kind.
  public init(by grouping: HistoryTrend.Grouping) { self.grouping = grouping }

  /// Takes the next audit: of a later day than the ones before.
  public mutating func add(_ audit: KeptAudit) {
    let record = audit.record
    let seen = AuditView(record)
    var point = TrendPoint(audit, hasOtherRules: ruleSet.map { $0 != record.ruleSet } ?? false)
    ruleSet = record.ruleSet
    point.began = begin(seen, on: record.asOf)
    count(seen, into: &point)
    for (key, failure) in failures where failure.lastLooked < record.asOf {
      guard let check = seen.checks[key.check] else { continue }
      follow(key, failure, seen, check, on: record.asOf, &point)
    }
    points.append(point)
  }

  /// What all audits show.
  ///
  /// - Parameter since: the first day of what is shown; ages count from the first audit all the same.
  public consuming func trend(of series: String, since: CalendarDate?) -> HistoryTrend {
    TrendSummary(self, grouping, since: since).trend(of: series)
  }

  /// Begins to follow what was never seen; says how many that are.
  private mutating func begin(_ seen: AuditView, on day: CalendarDate) -> Int {
    var began = 0
    for (key, result) in seen.results where result.outcome == .fail && failures[key] == nil {
      guard let check = seen.checks[key.check] else { continue }
      var failure = TrackedFailure(check, on: day, isWaived: result.isWaived)
      failure.note(site: result.site, fingerprints: result.fingerprints)
      failures[key] = failure
      began += 1
    }
    return began
  }

  private mutating func follow(
    _ key: TrackedFailure.Key,
    _ failure: TrackedFailure,
    _ seen: AuditView,
    _ check: AppliedCheck,
    on day: CalendarDate,
    _ point: inout TrendPoint
  ) {
    var failure = failure
    switch failure.see(seen.sight(of: key), check, on: day) {
    case .none: break
    case .remedied: point.remedied += 1
    case .returned: point.returned += 1
    case .vanished: point.vanished += 1
    }
    if let result = seen.results[key], result.outcome == .fail {
      failure.note(site: result.site, fingerprints: result.fingerprints)
    }
    failures[key] = failure
  }

  private mutating func count(_ seen: AuditView, into point: inout TrendPoint) {
    for (key, result) in seen.results {
      guard let check = seen.checks[key.check] else { continue }
      switch result.outcome {
      case .fail where result.isWaived: point.waived[check.severity] += 1
      case .fail:
        point.failing[check.severity] += 1
        for name in grouping.names(key, check, site: result.site) {
          let missing = points.count + 1 - (groupCounts[name]?.count ?? 0)
          groupCounts[name, default: []] += repeatElement(0, count: missing)
          groupCounts[name]?[points.count] += 1
        }
      case .open, .review:
        if result.isAttested { point.attested += 1 } else { point.unsettled += 1 }
      case .pass, .notApplicable: break
      }
    }
  }
}

extension TrendPoint {
  fileprivate init(_ audit: KeptAudit, hasOtherRules: Bool) {
    self.init(
      number: audit.number,
      asOf: audit.record.asOf,
      recordedAt: audit.recordedAt,
      toolVersion: audit.record.toolVersion,
      hasOtherRules: hasOtherRules,
      failing: SeverityCounts(),
      waived: SeverityCounts(),
      unsettled: 0,
      attested: 0,
      passes: audit.record.checks.reduce(0) { $0 + $1.passes },
      began: 0,
      remedied: 0,
      returned: 0,
      vanished: 0,
      exposure: audit.record.exposure,
      frameworks: audit.record.frameworks
    )
  }
}

extension HistoryTrend.Grouping {
  /// The groups that a failure counts in.
  func names(_ key: TrackedFailure.Key, _ check: AppliedCheck, site: String?) -> Set<String> {
    names(check: key.check, check.severity, controls: check.controls, site: site)
  }

  func names(check: String, _ severity: Check.Severity, controls: [String], site: String?) -> Set<String> {
    switch self {
    case .control: Set(controls)
    case .site: [site ?? ""]
    case .check: [check]
    case .severity: [severity.rawValue]
    }
  }
}
