import Catalogue
import Comparison
import Diagnostics

/// How many findings of one check are new, and how many are fixed.
struct ChangeTally {
  let check: String
  let title: LocalizedText?
  private let severity: Check.Severity?
  private(set) var new = 0
  private(set) var fixed = 0

  /// One tally for each check with new or fixed findings, the gravest and most frequent first.
  static func all(of comparison: Comparison) -> [ChangeTally] {
    var tallies: [String: ChangeTally] = [:]
    for finding in comparison.findings where finding.change == .new || finding.change == .fixed {
      let id = finding.key.check
      tallies[id, default: ChangeTally(check: id, title: finding.title, severity: finding.severity)]
        .add(finding.change)
    }
    return tallies.values.sorted { $0.rank < $1.rank }
  }

  private mutating func add(_ change: ComparedFinding.Change) {
    if change == .new { new += 1 } else { fixed += 1 }
  }

  private var rank: (Int, Int, Int, String) {
    let weight =
      severity.flatMap { Check.Severity.allCases.firstIndex(of: $0) } ?? Check.Severity.allCases.count
    return (weight, -new, -fixed, check)
  }
}
