public import Catalogue
public import Inventory
import Values

/// Applies every check of a catalogue to every subject of an inventory.
///
/// The same inventory and catalogue give the same result, whatever the number of processors.
public struct Auditor {
  private let inventory: Inventory
  private let catalogue: Catalogue

  /// Creates an auditor; the day of the audit is the inventory's.
  public init(_ inventory: Inventory, _ catalogue: Catalogue) {
    self.inventory = inventory
    self.catalogue = catalogue
  }

  /// Audits, and names what was audited by its digests.
  public func audit(inputs: [InputDigest], ruleSetDigest: String) -> AuditResult {
    var findings: [CheckResult] = []
    var settled: [SettledResult] = []
    let runs = catalogue.checks.enumerated().map { CheckRun($1, index: $0, inventory: inventory) }
    for parts in CheckSweep(runs, inventory).results {
      findings += parts.flatMap(\.findings)
      settled += parts.flatMap(\.settled)
    }
    var waivers = WaiverBook(inventory, catalogue)
    let attestations = AttestationBook(inventory, catalogue)
    for index in findings.indices {
      let check = catalogue.checks[findings[index].check]
      findings[index].waiver = waivers.accept(findings[index], of: check)
      findings[index].attestation = attestations.settle(findings[index], of: check)
    }
    return AuditResult(
      asOf: inventory.asOf,
      inputs: inputs,
      ruleSetDigest: ruleSetDigest,
      recordCounts: recordCounts,
      findings: findings,
      settled: settled,
      subjects: subjects,
      waivers: waivers.uses,
      contradictions: ContradictionReport.all(of: inventory),
      missingFacts: MissingFact.all(of: findings),
      controls: ControlStatus.all(of: catalogue, inventory, findings: findings, settled: settled)
    )
  }

  private var recordCounts: [RecordCount] {
    inventory.model.entities.enumerated().compactMap { number, entity in
      guard entity.hasIdentifiers else { return nil }
      let rows = inventory.rows(of: EntityID(index: UInt32(number)))
      return RecordCount(entity: entity.name, label: entity.plural, count: rows.count)
    }
  }

  private var subjects: SubjectIndex {
    let ids = inventory.model.entities.enumerated().map { number, entity in
      let rows = entity.hasIdentifiers ? inventory.rows(of: EntityID(index: UInt32(number))) : []
      var ids = [String](repeating: "", count: (rows.map { Int($0.index) }.max() ?? -1) + 1)
      for row in rows {
        ids[Int(row.index)] = inventory.id(of: row).map { inventory.store.strings[$0] } ?? ""
      }
      return ids
    }
    return SubjectIndex(entities: inventory.model.entities.map(\.name), ids: ids)
  }
}
