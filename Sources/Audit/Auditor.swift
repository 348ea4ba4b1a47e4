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
    let profile = OrganisationProfile(of: inventory, selection: catalogue.selection)
    let sites = SiteScope(catalogue.selection, in: inventory)
    let scope = CheckRun.Scope(inventory, catalogue, profile, sites)
    let runs = catalogue.checks.enumerated().map { CheckRun($1, index: $0, in: scope) }
    let pieces = runs.enumerated().flatMap { number, run in run.pieces.map { (run: number, rows: $0) } }
    var results = Parallel.map(pieces.count) { runs[pieces[$0].run].results(of: pieces[$0].rows) }
    var piece = 0
    var waivers = WaiverBook(inventory, catalogue, sites)
    var attestations = AttestationBook(inventory, catalogue, sites)
    var findings: [CheckResult] = []
    var settled: [SettledResult] = []
    var tallies: [CheckTally] = []
    findings.reserveCapacity(results.reduce(0) { $0 + $1.findings.count })
    settled.reserveCapacity(results.reduce(0) { $0 + $1.settled.count })
    for (index, check) in catalogue.checks.enumerated() {
      let first = (finding: findings.count, settled: settled.count)
      while piece < pieces.count, pieces[piece].run == index {
        findings += results[piece].findings
        settled += results[piece].settled
        // Large inventories have millions of results: no two copies of all of them.
        results[piece] = CheckRun.Results()
        piece += 1
      }
      waivers.accept(&findings, from: first.finding, of: check, isEffective: !setsWaiversAside)
      attestations.settle(&findings, from: first.finding, of: check)
      tallies.append(
        CheckTally(
          findings[first.finding...],
          settled[first.settled...],
          isUnrecorded: inventory.isSilent(on: check.subject),
          isOutside: runs[index].isOutside
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
      subjects: scope.subjects,
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
