import Audit
import Catalogue

/// The failures on the records of one department that nobody accepted, counted by severity.
struct DepartmentTally {
  /// The department; nil for records that name none.
  let name: String?
  private(set) var counts: [Check.Severity: Int] = [:]

  var total: Int { counts.values.reduce(0, +) }

  /// One tally for each department with failures, the gravest first, records without one last; nothing where no record
  /// names a department.
  static func all(of report: Report) -> [DepartmentTally] {
    var tallies: [String?: DepartmentTally] = [:]
    for group in report.groups {
      for failure in group.failures {
        let name = failure.subject.department
        tallies[name, default: DepartmentTally(name: name)].counts[group.check.severity, default: 0] += 1
      }
    }
    guard tallies.keys.contains(where: { $0 != nil }) else { return [] }
    return tallies.values.sorted { $0.precedes($1) }
  }

  private init(name: String?) { self.name = name }

  private func precedes(_ other: DepartmentTally) -> Bool {
    guard let name, let otherName = other.name else { return name != nil }
    for severity in Check.Severity.allCases where counts[severity] != other.counts[severity] {
      return counts[severity] ?? 0 > other.counts[severity] ?? 0
    }
    return name < otherName
  }
}
