/// The order of remedies: what brings most per hour first, and nothing before what it needs.
///
/// A remedy that others need is as urgent as they are: of all jobs with what they still need, the group that brings most
/// per hour comes next (Sidney's rule for jobs under precedence).
struct RemedySequence {
  /// A remedy as far as the order goes.
  struct Job {
    /// What it brings.
    var value: Double
    /// The working hours that it takes.
    var hours: Int
    /// What must come first, as positions among the jobs.
    var prerequisites: [Int]
  }

  /// A step of the order.
  struct Step {
    /// The position of the job.
    var candidate: Int
    /// The steps that had to come first, by their position in the order.
    var after: [Int]
    /// Whether it brings as much per hour as the step before.
    var isTied: Bool
  }

  private(set) var order: [Step] = []
  private let jobs: [Job]
  private var places: [Int: Int] = [:]

  init(_ jobs: [Job]) {
    self.jobs = jobs
    var left = Set(jobs.indices)
    var rateBefore: Double?
    while let next = best(of: left) {
      for member in next.members {
        let after = jobs[member].prerequisites.compactMap { places[$0] }.sorted()
        let isTied = next.members.count == 1 && rateBefore == next.rate
        places[member] = order.count
        order.append(Step(candidate: member, after: after, isTied: isTied))
        left.remove(member)
      }
      rateBefore = next.members.count == 1 ? next.rate : nil
    }
  }

  /// The job that brings most per hour with everything that it needs, behind that; of equals the first.
  private func best(of left: Set<Int>) -> (members: [Int], rate: Double)? {
    let groups = left.sorted().map { job -> (members: [Int], rate: Double) in
      let members = needed(by: job)
      let hours = members.reduce(0) { $0 + jobs[$1].hours }
      return (members, members.reduce(0) { $0 + jobs[$1].value } / Double(max(hours, 1)))
    }
    guard let first = groups.first else { return nil }
    return groups.reduce(first) { $1.rate > $0.rate ? $1 : $0 }
  }

  /// A job behind everything that it needs and that is not placed yet, what comes first first.
  private func needed(by job: Int) -> [Int] {
    var members: [Int] = []
    var seen: Set<Int> = []
    func visit(_ job: Int) {
      guard places[job] == nil, seen.insert(job).inserted else { return }
      for prerequisite in jobs[job].prerequisites { visit(prerequisite) }
      members.append(job)
    }
    visit(job)
    return members
  }
}
