import Audit

/// All results of a report, findings and settled ones, in one order: by check, then by subject id.
struct ResultOrder: Sequence, IteratorProtocol {
  /// A result of either kind.
  enum Element {
    case finding(CheckResult)
    case settled(SettledResult)

    /// The check, as an index into the catalogue's checks.
    var check: Int {
      switch self {
      case .finding(let finding): finding.check
      case .settled(let settled): Int(settled.check)
      }
    }

    /// The record.
    func subject(in result: AuditResult) -> (entity: String, id: String) {
      switch self {
      case .finding(let finding): (finding.subject.entity, finding.subject.id)
      case .settled(let settled):
        (result.subjects.entity(of: settled.subject), result.subjects.id(of: settled.subject))
      }
    }
  }

  private let result: AuditResult
  private var finding = 0
  private var settled = 0

  init(_ report: Report) { result = report.result }

  mutating func next() -> Element? {
    guard finding < result.findings.count else {
      guard settled < result.settled.count else { return nil }
      settled += 1
      return .settled(result.settled[settled - 1])
    }
    if settled < result.settled.count, isSettledFirst {
      settled += 1
      return .settled(result.settled[settled - 1])
    }
    finding += 1
    return .finding(result.findings[finding - 1])
  }

  private var isSettledFirst: Bool {
    let (next, other) = (result.settled[settled], result.findings[finding])
    if Int(next.check) != other.check { return Int(next.check) < other.check }
    let id = result.subjects.id(of: next.subject)
    return id.utf8.lexicographicallyPrecedes(other.subject.id.utf8)
  }
}
