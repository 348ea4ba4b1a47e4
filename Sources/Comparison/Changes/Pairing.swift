import Catalogue
import Diagnostics

/// Says of one check on one record what changed.
struct Pairing {
  private let before: RecordedResult
  private let after: RecordedResult

  init(_ before: RecordedResult, _ after: RecordedResult) {
    self.before = before
    self.after = after
  }

  /// What became of the findings of two judgements with one key, of which one may be missing.
  func compare(_ old: RecordedJudgement?, _ new: RecordedJudgement?) -> [ComparedFinding] {
    let wasFinding = old?.standing.isFinding ?? false
    guard let new, new.standing != .notApplicable else {
      guard let old, wasFinding else { return [] }
      return [absent(old, new)]
    }
    guard new.standing.isFinding else {
      guard let old, wasFinding else { return [] }
      return [finding(.fixed, old, new, fingerprints: old.fingerprints)]
    }
    guard let old, wasFinding else {
      // What a waiver or an attestation settles needs no place in a baseline.
      guard before.extent == .whole || new.standing.isUnsettled else { return [] }
      return [finding(.new, old, new, fingerprints: new.fingerprints)]
    }
    guard old.outcome == .fail, new.outcome == .fail else {
      return [finding(change(old, new), old, new, fingerprints: new.fingerprints)]
    }
    return compareReasons(of: old, new)
  }

  /// Two fails: each reason for itself, so that an accepted one does not take in another.
  private func compareReasons(of old: RecordedJudgement, _ new: RecordedJudgement) -> [ComparedFinding] {
    let (earlier, later) = (Set(old.fingerprints), Set(new.fingerprints))
    let added = new.fingerprints.filter { !earlier.contains($0) }
    let kept = new.fingerprints.filter { earlier.contains($0) }
    let removed = old.fingerprints.filter { !later.contains($0) }
    var findings: [ComparedFinding] = []
    if !added.isEmpty, before.extent == .whole || new.standing.isUnsettled {
      findings.append(finding(.new, nil, new, fingerprints: added))
    }
    if !kept.isEmpty { findings.append(finding(change(old, new), old, new, fingerprints: kept)) }
    if !removed.isEmpty {
      var finding = finding(.fixed, old, new, fingerprints: removed)
      finding.reason = .otherReasonsRemain
      findings.append(finding)
    }
    return findings
  }

  /// What became of a finding that is one still.
  private func change(_ old: RecordedJudgement, _ new: RecordedJudgement) -> ComparedFinding.Change {
    if new.standing.isUnsettled, new.standing.weight > old.standing.weight { return .new }
    let isSettledOtherwise = before.extent == .whole && old.settledBy != new.settledBy
    let isSame = old.standing == new.standing && !isSettledOtherwise
    return isSame && severityBefore(of: new.key) == nil ? .known : .changed
  }

  /// A finding that has no result any more, or none that concerns the record.
  private func absent(_ old: RecordedJudgement, _ new: RecordedJudgement?) -> ComparedFinding {
    var finding = finding(.gone, old, new, fingerprints: old.fingerprints)
    if new != nil {
      finding.reason = .notApplicable
    } else if after.checks[old.key.check] == nil {
      finding.reason = .checkGone
      if after.limits.leavesOutChecks { finding.change = .notJudged }
    } else {
      finding.reason = .recordGone
      if after.limits.leavesOutRecords { finding.change = .notJudged }
    }
    if finding.change == .notJudged { finding.reason = nil }
    return finding
  }

  private func finding(
    _ change: ComparedFinding.Change,
    _ old: RecordedJudgement?,
    _ new: RecordedJudgement?,
    fingerprints: [String]
  ) -> ComparedFinding {
    let isThere = new?.standing.isFinding ?? false
    let spoken = isThere ? new : old
    let key = spoken?.key ?? JudgementKey(check: "", entity: "", subject: "")
    let check = after.checks[key.check] ?? before.checks[key.check]
    return ComparedFinding(
      change: change,
      key: key,
      name: new?.name ?? old?.name,
      severity: check?.severity,
      severityBefore: severityBefore(of: key),
      title: check?.title,
      before: old?.standing,
      after: new?.standing,
      reason: nil,
      fingerprints: fingerprints,
      message: spoken?.message ?? LocalizedText(verbatim: "")
    )
  }

  /// The severity of a check before, where it is another one now.
  private func severityBefore(of key: JudgementKey) -> Check.Severity? {
    guard let old = before.checks[key.check]?.severity, let new = after.checks[key.check]?.severity else {
      return nil
    }
    return old == new ? nil : old
  }
}
