import Audit
import Catalogue
import Diagnostics
import Reporting

/// The failure that a person means by a fingerprint, or by its beginning.
struct WaivableFinding {
  let check: Check
  let subject: SubjectReference

  /// Finds the failure; a diagnostic says why it cannot be waived.
  init(_ prefix: String, in report: Report) throws(Refusal) {
    let wanted = prefix.hasPrefix("#") ? String(prefix.dropFirst()) : prefix
    let meant =
      wanted.isEmpty
      ? []
      : report.result.findings.filter { finding in
        finding.witnesses.contains { $0.fingerprint.hasPrefix(wanted) }
      }
    guard let finding = meant.first else { throw Refusal(.unknownFinding(prefix)) }
    guard meant.count == 1 else {
      let names = meant.map { report.catalogue.checks[$0.check].id + " – " + $0.subject.id }
      throw Refusal(.ambiguousFinding(prefix, names))
    }
    check = report.catalogue.checks[finding.check]
    subject = finding.subject
    guard finding.outcome == .fail else { throw Refusal(.notAFailure(check.id, subject.id)) }
    guard check.isWaivable else { throw Refusal(.notWaivable(check, report.catalogue)) }
    if let index = finding.waiver {
      throw Refusal(.alreadyWaived(report.result.waivers[index]))
    }
  }

  /// Whether a result shows it as accepted by a waiver.
  func isAccepted(by waiver: String, in result: AuditResult, of catalogue: Catalogue) -> Bool {
    result.findings.contains { finding in
      catalogue.checks[finding.check].id == check.id && finding.subject.entity == subject.entity
        && finding.subject.id == subject.id && finding.waiver.map { result.waivers[$0].id } == waiver
    }
  }

  /// Why it cannot be waived.
  struct Refusal: Error {
    var diagnostic: Diagnostic

    init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
  }
}
