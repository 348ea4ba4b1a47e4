/// The order of remedies: what brings most per hour first, and nothing before what it needs.
///
/// A remedy that others need is as urgent as they are: of all candidates with what they still need, the group that brings
/// most per hour comes next (Sidney's rule for jobs under precedence).
struct RemedySequence {
  /// A step of the order.
  struct Step {
    /// The position of the candidate.
    var candidate: Int
    /// The steps that had to come first, by their position in the order.
    var after: [Int]
    /// Whether it brings as much per hour as the step before.
    var isTied: Bool
  }

  private(set) var order: [Step] = []
  private let candidates: [RemedyCandidate]
  private let values: [Double]
  private var places: [Int: Int] = [:]

  init(_ candidates: [RemedyCandidate], _ goal: RemedyPlan.Goal) {
    self.candidates = candidates
    let risk = Double(max(candidates.reduce(0) { $0 + $1.risk }, 1))
    values = candidates.map { candidate in
      let risk = Double(candidate.risk) / risk
      return switch goal {
      case .both: candidate.exposureShare + risk
      case .exposure: candidate.exposureShare
      case .risk: risk
      }
    }
    arrange()
  }

  private mutating func arrange() {
    var left = Set(candidates.indices)
    var rateBefore: Double?
    while !left.isEmpty {
      let groups = left.sorted().map { candidate -> (members: [Int], rate: Double) in
        let members = needed(by: candidate)
        return (members, rate(of: members))
      }
      // The first of equals: candidates stand in the order of the checks' ids.
      guard
        let next = groups.max(by: { $0.rate < $1.rate || $0.rate == $1.rate && $0.members[0] > $1.members[0] }
        )
      else { return }
      for (number, member) in next.members.enumerated() {
        let after = candidates[member].prerequisites.compactMap { places[$0] }.sorted()
        let isTied = number == 0 && next.members.count == 1 && rateBefore == next.rate
        places[member] = order.count
        order.append(Step(candidate: member, after: after, isTied: isTied))
        left.remove(member)
      }
      rateBefore = next.members.count == 1 ? next.rate : nil
    }
  }

  /// A candidate behind everything that it needs and that is not placed yet, what comes first first.
  private func needed(by candidate: Int) -> [Int] {
    var members: [Int] = []
    var seen: Set<Int> = []
    func visit(_ candidate: Int) {
      guard places[candidate] == nil, seen.insert(candidate).inserted else { return }
      for prerequisite in candidates[candidate].prerequisites { visit(prerequisite) }
      members.append(candidate)
    }
    visit(candidate)
    return members
  }

  private func rate(of members: [Int]) -> Double {
    let hours = members.reduce(0) { $0 + candidates[$1].usualHours }
    return members.reduce(0) { $0 + values[$1] } / Double(max(hours, 1))
  }
}
