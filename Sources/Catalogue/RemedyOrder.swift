import Diagnostics

/// Which remedies wait for which.
enum RemedyOrder {
  /// Reports prerequisites that do not exist, and remedies that wait for themselves.
  static func reportBroken(in checks: [String: Check], into bag: inout DiagnosticBag) {
    let ids = checks.keys.sorted()
    for id in ids {
      for prerequisite in checks[id]?.after ?? [] {
        if checks[prerequisite.check] == nil {
          let nearest = NearestName.find(prerequisite.check, among: ids)
          bag.add(.unknownPrerequisite(prerequisite.check, nearest: nearest, at: prerequisite.place))
        } else if waits(prerequisite.check, for: id, in: checks) {
          bag.add(.circularPrerequisite(id, after: prerequisite.check, at: prerequisite.place))
        }
      }
    }
  }

  /// Whether a remedy is another one or, over however many steps, waits for it.
  private static func waits(_ check: String, for other: String, in checks: [String: Check]) -> Bool {
    var seen: Set<String> = []
    var reached = [check]
    while let next = reached.popLast() {
      if next == other { return true }
      guard seen.insert(next).inserted else { continue }
      reached += (checks[next]?.after ?? []).map(\.check)
    }
    return false
  }
}
