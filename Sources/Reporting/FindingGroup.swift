import Audit
import Catalogue

/// The findings of one check, by verdict.
struct FindingGroup {
  /// The check.
  let check: Check
  /// Its findings, in order of subject.
  let findings: [Verdict: [CheckResult]]

  /// The weight by which groups of one severity are ordered: violations first, then gaps, then what is open.
  private var rank: Int {
    Verdict.allCases.firstIndex { findings[$0] != nil } ?? Verdict.allCases.count
  }

  /// The failures that nobody accepted.
  var failures: [CheckResult] { (findings[.nonCompliant] ?? []) + (findings[.gap] ?? []) }

  /// The groups of a report that have findings, by severity, then gravity, then id.
  static func all(of report: Report) -> [FindingGroup] {
    let groups = report.findingsByCheck.map { results -> FindingGroup in
      let check = report.catalogue.checks[results[results.startIndex].check]
      var findings: [Verdict: [CheckResult]] = [:]
      for result in results {
        findings[Verdict(result, of: check), default: []].append(result)
      }
      return FindingGroup(check: check, findings: findings)
    }
    // Positions are sorted, since moving whole checks about is slow.
    let keys = groups.map { (severity: $0.check.severity, rank: $0.rank, id: $0.check.id) }
    return groups.indices.sorted { keys[$0] < keys[$1] }.map { groups[$0] }
  }
}
