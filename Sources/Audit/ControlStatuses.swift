import Catalogue
import Inventory
import Values

extension ControlStatus {
  /// Every control of every framework with what its checks show.
  static func all(
    of catalogue: Catalogue,
    _ inventory: Inventory,
    _ profile: OrganisationProfile,
    findings: [CheckResult],
    settled: [SettledResult]
  ) -> [ControlStatus] {
    let tallies = CheckTally.all(of: catalogue, inventory, findings: findings, settled: settled)
    return catalogue.coverage().flatMap { coverage -> [ControlStatus] in
      let isElsewhere = !Applicability(countries: coverage.framework.countries).includes(profile)
      return coverage.controls.map { covered in
        var counts: [Outcome: Int] = [:]
        for touch in covered.touches { counts.merge(tallies[touch.check].counts) { $0 + $1 } }
        return ControlStatus(
          framework: coverage.framework.id,
          control: covered.control.id,
          state: isElsewhere
            ? .notApplicable : state(covered.touches.map { (tallies[$0.check], $0.relation) }),
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
  var counts: [Outcome: Int] = [:]
  /// Open and review outcomes that no attestation settles.
  var unsettled = 0
  /// Those that one does.
  var attested = 0
  /// Whether nobody recorded the collection that the check looks at: silence is no evidence.
  var isUnrecorded = false

  func count(_ outcome: Outcome) -> Int { counts[outcome] ?? 0 }

  /// One tally per check of the catalogue.
  static func all(
    of catalogue: Catalogue,
    _ inventory: Inventory,
    findings: [CheckResult],
    settled: [SettledResult]
  ) -> [CheckTally] {
    var tallies = catalogue.checks.map { check in
      var tally = CheckTally()
      tally.isUnrecorded = inventory.collections[check.subject].map { $0.tag == .unknown } ?? false
      return tally
    }
    for result in settled { tallies[Int(result.check)].counts[result.outcome, default: 0] += 1 }
    for finding in findings {
      tallies[finding.check].counts[finding.outcome, default: 0] += 1
      guard finding.outcome != .fail else { continue }
      if finding.attestation == nil {
        tallies[finding.check].unsettled += 1
      } else {
        tallies[finding.check].attested += 1
      }
    }
    return tallies
  }
}
