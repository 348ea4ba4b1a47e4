import Catalogue
import Diagnostics

/// What changed from one audit, or from a baseline, to another audit.
public struct Comparison: Sendable {
  /// What is compared with.
  public let before: RecordedResult
  /// What is compared.
  public let after: RecordedResult
  /// What became of every finding, by check and subject.
  public let findings: [ComparedFinding]
  private let byFingerprint: [String: BaselineState]
  private let byKey: [JudgementKey: BaselineState]

  /// Compares two results; both are walked once, in the order of their keys.
  public init(_ before: RecordedResult, _ after: RecordedResult) {
    self.before = before
    self.after = after
    let pairing = Pairing(before, after)
    var findings: [ComparedFinding] = []
    var (old, new) = (before.judgements[...], after.judgements[...])
    while let key = [old.first?.key, new.first?.key].compactMap({ $0 }).min() {
      let earlier = old.prefix { $0.key == key }
      let later = new.first.flatMap { $0.key == key ? $0 : nil }
      findings += pairing.compare(Self.match(for: later, among: earlier), later)
      old = old.dropFirst(earlier.count)
      new = new.dropFirst(later == nil ? 0 : 1)
    }
    self.findings = findings
    (byFingerprint, byKey) = Self.states(of: findings)
  }

  /// Whether the rules are the same.
  public var hasSameRules: Bool { before.ruleSetDigest == after.ruleSetDigest }

  /// Whether the parameters of checks are the same; a baseline does not record them.
  public var hasSameParameters: Bool {
    before.extent == .accepted || before.parameters == after.parameters
  }

  /// Whether both leave out the same kind of thing.
  public var hasSameLimits: Bool { before.extent == .accepted || before.limits == after.limits }

  /// How many findings became so.
  public func count(_ change: ComparedFinding.Change) -> Int { findings.count { $0.change == change } }

  /// What a witness's finding is against the earlier audit; absent ones are in ``findings``.
  public func state(ofFingerprint fingerprint: String) -> BaselineState? { byFingerprint[fingerprint] }

  /// What a finding without a witness is against the earlier audit.
  public func state(of key: JudgementKey) -> BaselineState? { byKey[key] }

  /// What was there of a check and record before: the same outcome where a baseline holds several, else the gravest.
  private static func match(
    for later: RecordedJudgement?,
    among earlier: ArraySlice<RecordedJudgement>
  ) -> RecordedJudgement? {
    earlier.first { $0.outcome == later?.outcome }
      ?? earlier.max { $0.standing.weight < $1.standing.weight }
  }

  private static func states(
    of findings: [ComparedFinding]
  ) -> ([String: BaselineState], [JudgementKey: BaselineState]) {
    var byFingerprint: [String: BaselineState] = [:]
    var byKey: [JudgementKey: BaselineState] = [:]
    for finding in findings {
      guard let state = BaselineState(finding) else { continue }
      for fingerprint in finding.fingerprints { byFingerprint[fingerprint] = state }
      // Where a record fails for a new reason beside known ones, the record as a whole is news.
      if byKey[finding.key] != .new { byKey[finding.key] = state }
    }
    return (byFingerprint, byKey)
  }
}

/// What a finding that is there is against an earlier audit, in the words of SARIF.
public enum BaselineState: String, Hashable, Sendable {
  /// It was not there.
  case new
  /// It was there as it is.
  case unchanged
  /// It was there, with another severity or settled otherwise.
  case updated

  /// The state of a finding; nil for one that is no longer there.
  init?(_ finding: ComparedFinding) {
    switch finding.change {
    case .new: self = .new
    case .known: self = .unchanged
    case .changed: self = .updated
    case .fixed, .gone, .notJudged: return nil
    }
  }
}
