import Audit
import Catalogue

/// How many results of a check JUnit calls what, which its suites say before the first of them.
struct JUnitCounts {
  /// What JUnit calls a result.
  enum Kind {
    case passed
    case failure
    case error
    case skipped
  }

  private(set) var tests = 0
  private(set) var failures = 0
  private(set) var errors = 0
  private(set) var skipped = 0

  /// The counts of each check, by its position in the catalogue.
  static func byCheck(of report: Report) -> [JUnitCounts] {
    var counts = [JUnitCounts](repeating: JUnitCounts(), count: report.catalogue.checks.count)
    for finding in report.result.findings { counts[finding.check].add(Kind(finding)) }
    for settled in report.result.settled { counts[Int(settled.check)].add(Kind(settled.outcome)) }
    return counts
  }

  /// All together.
  static func sum(of counts: some Sequence<JUnitCounts>) -> JUnitCounts {
    counts.reduce(into: JUnitCounts()) {
      $0.tests += $1.tests
      $0.failures += $1.failures
      $0.errors += $1.errors
      $0.skipped += $1.skipped
    }
  }

  private mutating func add(_ kind: Kind) {
    tests += 1
    switch kind {
    case .passed: break
    case .failure: failures += 1
    case .error: errors += 1
    case .skipped: skipped += 1
    }
  }
}

extension JUnitCounts.Kind {
  /// A failure that nobody accepted fails, a broken rule is an error; what is open, left to a person or settled by a
  /// signature neither passed nor failed: it is skipped, and says why.
  init(_ finding: CheckResult) {
    switch finding.outcome {
    case .fail: self = finding.waiver == nil ? .failure : .skipped
    case .open: self = finding.cause == .ruleError ? .error : .skipped
    case .review, .pass, .notApplicable: self = .skipped
    }
  }

  /// What is satisfied passed; what does not apply was not tested.
  init(_ outcome: Outcome) { self = outcome == .pass ? .passed : .skipped }
}
