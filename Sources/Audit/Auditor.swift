public import Catalogue
public import Inventory
import Values

/// Applies every check of a catalogue to every subject of an inventory.
///
/// The same inventory and catalogue give the same result, whatever the number of processors.
public struct Auditor: Sendable {
  private let inventory: Inventory
  private let catalogue: Catalogue

  /// Creates an auditor; the day of the audit is the inventory's.
  public init(_ inventory: Inventory, _ catalogue: Catalogue) {
    self.inventory = inventory
    self.catalogue = catalogue
  }

  /// Audits, and names what was audited by its digests.
  ///
  /// - Parameters:
  ///   - setsWaiversAside: whether waivers are judged and no fail is given one.
  public func audit(
    inputs: [InputDigest],
    ruleSetDigest: String,
    settingWaiversAside setsWaiversAside: Bool = false
  ) -> AuditResult {
    let subjects = SubjectIndex(inventory, catalogue)
    let profile = OrganisationProfile(of: inventory, selection: catalogue.selection)
    let sites = SiteScope(catalogue.selection, in: inventory)
    let scope = CheckRun.Scope(inventory: inventory, subjects: subjects, profile: profile, sites: sites)
    var runs = Parallel.map(catalogue.checks.count) { index in
      CheckRun(catalogue.checks[index], index: index, in: scope).results()
    }
    var waivers = WaiverBook(inventory, catalogue, sites)
    var attestations = AttestationBook(inventory, catalogue, sites)
    var findings: [CheckResult] = []
    var settled: [SettledResult] = []
    var tallies: [CheckTally] = []
    findings.reserveCapacity(runs.reduce(0) { $0 + $1.findings.count })
    settled.reserveCapacity(runs.reduce(0) { $0 + $1.settled.count })
    for (index, check) in catalogue.checks.enumerated() {
      let first = (finding: findings.count, settled: settled.count)
      findings += runs[index].findings
      settled += runs[index].settled
      let isOutside = runs[index].isOutside
      // Large inventories have millions of results: no two copies of all of them.
      runs[index] = CheckRun.Results()
      waivers.accept(&findings, from: first.finding, of: check, isEffective: !setsWaiversAside)
      attestations.settle(&findings, from: first.finding, of: check)
      tallies.append(
        CheckTally(
          findings[first.finding...],
          settled[first.settled...],
          isUnrecorded: inventory.isSilent(on: check.subject),
          isOutside: isOutside
        )
      )
    }
    var result = AuditResult(
      asOf: inventory.asOf,
      profile: profile,
      inputs: inputs,
      ruleSetDigest: ruleSetDigest,
      recordCounts: recordCounts,
      findings: findings,
      settled: settled,
      subjects: subjects,
      waivers: waivers.uses,
      attestations: attestations.records,
      contradictions: ContradictionReport.all(of: inventory),
      missingFacts: MissingFact.all(of: findings),
      controls: ControlStatus.all(of: catalogue, profile, tallies, attestations)
    )
    result.setsWaiversAside = setsWaiversAside
    return result
  }

  private var recordCounts: [RecordCount] {
    inventory.model.entities.enumerated().compactMap { number, entity in
      guard entity.hasIdentifiers else { return nil }
      let rows = inventory.rows(of: EntityID(index: UInt32(number)))
      return RecordCount(entity: entity.name, label: entity.plural, count: rows.count)
    }
  }
}
