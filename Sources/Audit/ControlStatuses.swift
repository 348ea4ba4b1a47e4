import Catalogue

extension ControlStatus {
  /// Every control of every framework with what its checks show.
  static func all(of catalogue: Catalogue, _ tallies: [CheckTally]) -> [ControlStatus] {
    catalogue.coverage().flatMap { coverage in
      coverage.controls.map { covered in
        var counts: [Outcome: Int] = [:]
        for touch in covered.touches { counts.merge(tallies[touch.check].counts) { $0 + $1 } }
        return ControlStatus(
          framework: coverage.framework.id,
          control: covered.control.id,
          state: state(covered.touches.map { (tallies[$0.check], $0.relation) }),
          counts: counts,
          checks: covered.touches.map { catalogue.checks[$0.check].id }
        )
      }
    }
  }

  /// The gravest thing that the checks say; nothing ever says that a control is complied with.
  private static func state(_ checks: [(tally: CheckTally, relation: ControlReference.Relation)]) -> State {
    guard !checks.isEmpty else { return .notChecked }
    let failing = checks.filter { $0.tally.count(.fail) > 0 }
    if failing.contains(where: { $0.relation == .required }) { return .nonCompliant }
    if !failing.isEmpty { return .gap }
    if checks.contains(where: { $0.tally.unsettled > 0 || $0.tally.isUnrecorded }) { return .notEvidenced }
    return checks.contains { $0.tally.count(.pass) > 0 || $0.tally.attested > 0 }
      ? .supported : .notApplicable
  }
}

/// The results of one check, counted.
struct CheckTally {
  private(set) var counts: [Outcome: Int] = [:]
  /// Open and review outcomes that no attestation settles.
  private(set) var unsettled = 0
  /// Those that one does.
  private(set) var attested = 0
  /// Whether nobody recorded the collection that the check looks at: silence is no evidence.
  let isUnrecorded: Bool

  init(_ results: CheckRun.Results, isUnrecorded: Bool) {
    self.isUnrecorded = isUnrecorded
    for outcome in Outcome.allCases {
      let count =
        results.findings.count { $0.outcome == outcome } + results.settled.count { $0.outcome == outcome }
      if count > 0 { counts[outcome] = count }
    }
    for finding in results.findings where finding.outcome != .fail {
      if finding.attestation == nil { unsettled += 1 } else { attested += 1 }
    }
  }

  func count(_ outcome: Outcome) -> Int { counts[outcome] ?? 0 }
}
