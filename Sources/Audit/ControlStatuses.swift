import Catalogue
import Inventory
import Values

extension ControlStatus {
  /// Every control of every framework with what its checks show.
  static func all(
    of catalogue: Catalogue,
    _ profile: OrganisationProfile,
    _ tallies: [CheckTally],
    _ attestations: AttestationBook
  ) -> [ControlStatus] {
    catalogue.coverage().flatMap { coverage -> [ControlStatus] in
      let isElsewhere = !Applicability(countries: coverage.framework.countries).includes(profile)
      return coverage.controls.map { covered in
        var counts: [Outcome: Int] = [:]
        for touch in covered.touches { counts.merge(tallies[touch.check].counts) { $0 + $1 } }
        let claims = attestations.claims(on: covered.control.id, of: coverage.framework.id)
        let looks = covered.touches.filter { !tallies[$0.check].isOutside }.map { touch in
          Look(catalogue.checks[touch.check].id, tallies[touch.check], touch.relation)
        }
        return ControlStatus(
          framework: coverage.framework.id,
          control: covered.control.id,
          state: isElsewhere ? .notApplicable : looks.isEmpty ? state(claims) : state(looks, claims),
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
  private(set) var counts: [Outcome: Int] = [:]
  /// Open and review outcomes that no attestation settles.
  private(set) var unsettled = 0
  /// Those that one does.
  private(set) var attested = 0
  /// Whether nobody recorded what the check looks at: silence is no evidence.
  let isUnrecorded: Bool
  /// Whether the audit left out all that the check looks at.
  let isOutside: Bool

  init(
    _ findings: ArraySlice<CheckResult>,
    _ settled: ArraySlice<SettledResult>,
    isUnrecorded: Bool,
    isOutside: Bool
  ) {
    self.isUnrecorded = isUnrecorded
    self.isOutside = isOutside
    var failing = 0
    var reviewed = 0
    // By index: an iterator would retain and release the parts of every finding.
    for index in findings.indices {
      switch findings[index].outcome {
      case .fail:
        failing += 1
        continue
      case .review: reviewed += 1
      case .open, .pass, .notApplicable: break
      }
      if findings[index].attestation == nil { unsettled += 1 } else { attested += 1 }
    }
    let passing = settled.count { $0.outcome == .pass }
    counts = [
      .pass: passing, .fail: failing, .open: findings.count - failing - reviewed, .review: reviewed,
      .notApplicable: settled.count - passing,
    ].filter { $0.value > 0 }
  }

  func count(_ outcome: Outcome) -> Int { counts[outcome] ?? 0 }
}

extension Inventory {
  /// Whether nobody recorded anything of an entity, not even that there is none.
  func isSilent(on entity: EntityID) -> Bool {
    switch model[entity].occurrence {
    case .collection: collections[entity].map { $0.tag == .unknown } ?? true
    case .singleton: singletons[entity] == nil
    case .nested: false
    }
  }
}
