import Audit
import Catalogue
import Reporting

/// What fails now and did not before, and the other way round, by fingerprint.
struct FindingChanges {
  /// A failure.
  struct Failure: Hashable {
    var fingerprint: String
    var check: String
    var subject: String
  }

  let new: [Failure]
  let gone: [Failure]

  /// Compares the failures of two reports, the later one second.
  init(from before: Set<Failure>, to now: Set<Failure>) {
    new = now.subtracting(before).sorted(by: Self.precedes)
    gone = before.subtracting(now).sorted(by: Self.precedes)
  }

  /// Every failure of a report that no waiver accepts, one per independent reason.
  static func failures(of report: Report) -> Set<Failure> {
    Set(
      report.result.findings.filter { $0.outcome == .fail && $0.waiver == nil }.flatMap { finding in
        finding.witnesses.map { witness in
          Failure(
            fingerprint: witness.fingerprint,
            check: report.catalogue.checks[finding.check].id,
            subject: finding.subject.id
          )
        }
      }
    )
  }

  private static func precedes(_ left: Failure, _ right: Failure) -> Bool {
    (left.check, left.subject, left.fingerprint) < (right.check, right.subject, right.fingerprint)
  }
}
