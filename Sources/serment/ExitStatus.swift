import Audit
import Catalogue

/// What the exit code says to a script; higher grounds outrank lower ones as listed in `docs/exit-codes.md`.
enum ExitStatus: Int32 {
  /// Nothing at or above the threshold.
  case success = 0
  /// A fail that no waiver accepts, at or above the threshold.
  case findings = 1
  /// Input, a rule or an option cannot be used.
  case unusable = 2
  /// No such fail, but more open results than allowed.
  case tooManyOpen = 3
  /// A defect of this program.
  case internalError = 70

  /// The status that an audit's result gives.
  ///
  /// - Parameters:
  ///   - threshold: the lightest severity whose fails count.
  ///   - mostOpen: how many open results without an attestation are allowed; nil for any number.
  init(of result: AuditResult, checks: [Check], failOn threshold: Check.Severity, mostOpen: Int?) {
    var hasFail = false
    var open = 0
    // By index: an iterator would retain and release the parts of every finding.
    for index in result.findings.indices {
      switch result.findings[index].outcome {
      case .fail where !hasFail && result.findings[index].waiver == nil:
        // Severities order from heavy to light.
        hasFail = checks[result.findings[index].check].severity <= threshold
      case .open:
        if result.findings[index].cause == .ruleError {
          self = .unusable
          return
        }
        if result.findings[index].attestation == nil { open += 1 }
      case .fail, .pass, .review, .notApplicable: break
      }
    }
    self = hasFail ? .findings : mostOpen.map { open > $0 } ?? false ? .tooManyOpen : .success
  }

  /// The gravest of several, by what outranks what.
  static func gravest(of statuses: [ExitStatus]) -> ExitStatus {
    let byGravity: [ExitStatus] = [.internalError, .unusable, .findings, .tooManyOpen]
    return byGravity.first(where: statuses.contains) ?? .success
  }
}
