import Catalogue

/// An audit, seen by check and subject.
struct AuditView {
  /// What a check gave on a subject, whatever the number of reasons.
  struct Result {
    var outcome: Outcome
    var isWaived: Bool
    var isAttested: Bool
    var site: String?
    var fingerprints: [String]
  }

  /// A record, by entity and id.
  private struct Subject: Hashable {
    var entity: String
    var id: String
  }

  /// The checks that were applied, by id.
  let checks: [String: AppliedCheck]
  private(set) var results: [TrackedFailure.Key: Result] = [:]
  private let present: Set<Subject>

  init(_ record: AuditRecord) {
    checks = Dictionary(record.checks.map { ($0.id, $0) }) { first, _ in first }
    present = Set(record.subjects.map { Subject(entity: $0.entity, id: $0.id) })
    for finding in record.findings
    where record.checks.indices.contains(finding.check) && record.subjects.indices.contains(finding.subject) {
      let subject = record.subjects[finding.subject]
      let key = TrackedFailure.Key(
        check: record.checks[finding.check].id,
        entity: subject.entity,
        subject: subject.id
      )
      let fingerprints = finding.fingerprint.isEmpty ? [] : [finding.fingerprint]
      results[
        key,
        default: Result(
          outcome: finding.outcome,
          isWaived: finding.isWaived,
          isAttested: finding.isAttested,
          site: subject.site,
          fingerprints: []
        )
      ].fingerprints += fingerprints
    }
  }

  /// What the audit shows of a failure whose check was applied.
  func sight(of key: TrackedFailure.Key) -> TrackedFailure.Sight {
    switch results[key] {
    case let result? where result.outcome == .fail: .failing(isWaived: result.isWaived)
    case .some: .unsettled
    case nil: present.contains(Subject(entity: key.entity, id: key.subject)) ? .settled : .absent
    }
  }
}
