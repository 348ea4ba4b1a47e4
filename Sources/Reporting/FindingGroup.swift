import Audit
import Catalogue

/// The findings of one check, by verdict.
struct FindingGroup {
  /// The check.
  let check: Check
  /// Its findings, in order of subject.
  let findings: [Verdict: ArraySlice<CheckResult>]

  /// The weight by which groups of one severity are ordered: violations first, then gaps, then what is open.
  private var rank: Int {
    Verdict.allCases.firstIndex { findings[$0] != nil } ?? Verdict.allCases.count
  }

  /// The failures that nobody accepted.
  var failures: [CheckResult] { Array(findings[.nonCompliant] ?? []) + (findings[.gap] ?? []) }

  /// The groups of a report that have findings, by severity, then gravity, then id.
  static func all(of result: AuditResult, _ catalogue: Catalogue) -> [FindingGroup] {
    let groups = findingsByCheck(of: result).map { results -> FindingGroup in
      let check = catalogue.checks[results[results.startIndex].check]
      let isRequired = check.isRequired
      var findings: [Verdict: ArraySlice<CheckResult>] = [:]
      for alike in results.chunked(by: { Verdict($0, isRequired: isRequired) }) {
        let verdict = Verdict(alike[alike.startIndex], isRequired: isRequired)
        // Nearly always there is one run, which stays a part of the result.
        if findings[verdict]?.append(contentsOf: alike) == nil { findings[verdict] = alike }
      }
      return FindingGroup(check: check, findings: findings)
    }
    // Positions are sorted, since moving whole checks about is slow.
    let keys = groups.map { (severity: $0.check.severity, rank: $0.rank, id: $0.check.id) }
    return groups.indices.sorted { keys[$0] < keys[$1] }.map { groups[$0] }
  }

  /// The findings of each check, in order of the catalogue; checks without a finding are left out.
  private static func findingsByCheck(of result: AuditResult) -> [ArraySlice<CheckResult>] {
    result.findings.chunked(by: \.check)
  }
}

extension Report {
  /// How many findings are called so and weigh so much.
  func count(_ verdict: Verdict, _ severity: Check.Severity) -> Int {
    groups.reduce(0) { $0 + ($1.check.severity == severity ? $1.findings[verdict]?.count ?? 0 : 0) }
  }
}
