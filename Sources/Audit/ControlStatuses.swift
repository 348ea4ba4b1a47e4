import Catalogue
import Inventory
import Values

extension ControlStatus {
  /// Every control of every framework with what its checks show.
  static func all(
    of catalogue: Catalogue,
    _ inventory: Inventory,
    findings: [CheckResult],
    settled: [SettledResult],
    attestations: AttestationBook
  ) -> [ControlStatus] {
    let tallies = CheckTally.all(of: catalogue, inventory, findings: findings, settled: settled)
    return catalogue.coverage().flatMap { coverage in
      coverage.controls.map { covered in
        var counts: [Outcome: Int] = [:]
        for touch in covered.touches { counts.merge(tallies[touch.check].counts) { $0 + $1 } }
        let claims = attestations.claims(on: covered.control.id, of: coverage.framework.id)
        let looks = covered.touches.map { touch in
          Look(catalogue.checks[touch.check].id, tallies[touch.check], touch.relation)
        }
        return ControlStatus(
          framework: coverage.framework.id,
          control: covered.control.id,
          state: looks.isEmpty ? state(claims) : state(looks, claims),
          counts: counts,
          checks: looks.map(\.check),
          attestations: claims.ids
        )
      }
    }
  }

  /// What one check says of a control.
  private struct Look {
    var check: String
    var tally: CheckTally
    var relation: ControlReference.Relation

    init(_ check: String, _ tally: CheckTally, _ relation: ControlReference.Relation) {
      (self.check, self.tally, self.relation) = (check, tally, relation)
    }
  }

  /// What attestations alone say of a control that no check looks at.
  private static func state(_ claims: ControlClaims) -> State {
    if claims.isDeniedByOne { return .gap }
    if claims.isPartlyTrue || claims.isAttestedOfSome && !claims.isAttested { return .notEvidenced }
    return claims.isAttested ? .attested : .notChecked
  }

  /// The gravest thing that the checks and attestations say; nothing ever says that a control is complied with.
  private static func state(_ looks: [Look], _ claims: ControlClaims) -> State {
    let failing = looks.filter { $0.tally.count(.fail) > 0 }
    if failing.contains(where: { $0.relation == .required }) { return .nonCompliant }
    if !failing.isEmpty || claims.isDeniedByOne { return .gap }
    let unrecorded = looks.filter(\.tally.isUnrecorded)
    if claims.isPartlyTrue || looks.contains(where: { $0.tally.unsettled > 0 })
      || unrecorded.contains(where: { !claims.cover($0.check) })
    {
      return .notEvidenced
    }
    if !unrecorded.isEmpty || looks.contains(where: { $0.tally.attested > 0 }) { return .attested }
    return looks.contains { $0.tally.count(.pass) > 0 } ? .supported : .notApplicable
  }
}

/// The results of one check, counted.
struct CheckTally {
  var counts: [Outcome: Int] = [:]
  /// Open and review outcomes that no attestation settles.
  var unsettled = 0
  /// Those that one does.
  var attested = 0
  /// Whether nobody recorded what the check looks at: silence is no evidence.
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
      tally.isUnrecorded = inventory.isSilent(on: check.subject)
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

extension Inventory {
  /// Whether nobody recorded anything of an entity, not even that there is none.
  fileprivate func isSilent(on entity: EntityID) -> Bool {
    switch model[entity].occurrence {
    case .collection: collections[entity].map { $0.tag == .unknown } ?? true
    case .singleton: singletons[entity] == nil
    case .nested: false
    }
  }
}
