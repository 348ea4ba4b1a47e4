import Catalogue

/// A check that fails in members of a group.
struct GroupRisk: Sendable {
  /// The check.
  let check: Check
  /// The members that fail it, with the number of failures that nobody accepted.
  var failures: [(member: String, count: Int)]

  /// Every check that fails anywhere: by severity, then what a text requires, then in how many members, then by id.
  static func all(of members: [MemberReport]) -> [GroupRisk] {
    var risks: [String: GroupRisk] = [:]
    for member in members {
      for group in member.report.groups {
        let count = group.failures.count
        guard count > 0 else { continue }
        risks[group.check.id, default: GroupRisk(check: group.check, failures: [])].failures.append(
          (member.id, count)
        )
      }
    }
    return risks.values.sorted { $0.rank < $1.rank }
  }

  private var rank: (Check.Severity, Int, Int, String) {
    (check.severity, check.isRequired ? 0 : 1, -failures.count, check.id)
  }
}
