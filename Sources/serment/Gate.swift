import Audit
import Catalogue
import Comparison

/// Which results decide on the exit code of an audit.
struct Gate {
  /// The lightest severity whose failures count.
  var failOn = Check.Severity.low
  /// How many open results without an attestation are allowed; nil for any number.
  var mostOpen: Int?
  /// Whether a baseline must not hold what is no longer there.
  var isStrict = false

  /// The status of an audit; with a baseline, only what is new in it counts.
  func status(of result: AuditResult, _ checks: [Check], against comparison: Comparison?) -> ExitStatus {
    guard let comparison else {
      return ExitStatus(of: result, checks: checks, failOn: failOn, mostOpen: mostOpen)
    }
    guard !result.findings.contains(where: { $0.cause == .ruleError }) else { return .unusable }
    if hasNewFailure(comparison) || isStrict && isStale(comparison) { return .findings }
    // What was a failure and lacks its facts now must not vanish by that.
    let open = comparison.findings.count { finding in
      finding.after == .open && (finding.change == .new || finding.before == .fail)
    }
    return mostOpen.map { open > $0 } ?? false ? .tooManyOpen : .success
  }

  /// The status of a comparison of two audits.
  func status(of comparison: Comparison) -> ExitStatus {
    hasNewFailure(comparison) ? .findings : .success
  }

  /// Severities order from heavy to light; a check of unknown severity counts.
  private func hasNewFailure(_ comparison: Comparison) -> Bool {
    comparison.findings.contains { $0.isNewFailure && ($0.severity ?? .critical) <= failOn }
  }

  private func isStale(_ comparison: Comparison) -> Bool {
    comparison.count(.fixed) > 0 || comparison.count(.gone) > 0
  }
}
