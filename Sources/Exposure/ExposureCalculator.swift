public import Audit
public import Catalogue
import Diagnostics
public import Facts
public import Inventory
import Values

/// Estimates what the results of an audit may cost, by the five steps of EDPB Guidelines 04/2022.
///
/// The same audit gives the same estimate; nothing is drawn by lot and nothing is read again.
public struct ExposureCalculator {
  private let facts: ExposureFacts
  private let catalogue: Catalogue
  private let method: FineMethod

  /// Creates a calculator for an inventory under the tables of the rules.
  public init(_ inventory: Inventory, _ catalogue: Catalogue, _ method: FineMethod) {
    facts = ExposureFacts(inventory)
    self.catalogue = catalogue
    self.method = method
  }

  /// The estimate for the results of an audit of the inventory.
  public func estimate(_ result: AuditResult) -> ExposureResult {
    let fines = catalogue.finesByControl
    let (conducts, unused) = ConductGrouping(facts.inventory, method).conducts(of: result, catalogue)
    let pricing = ConductPricing(facts, method, fines: fines, waivers: result.waivers)
    let assessed = conducts.map(pricing.assess)
    let branches = pricing.regimes.map { regime in
      ExposureBranch(
        basis: regime.basis,
        rule: regime.rule,
        source: regime.source,
        doubt: regime.doubt,
        inputs: regime.inputs,
        currency: regime.currency,
        amounts: assessed.map { pricing.amount($0, regime) }
      )
    }
    let touching = catalogue.checks.map { InfringedArticles($0, fines: fines) != nil }
    let country = facts.organisation?.text("country")
    return ExposureResult(
      asOf: result.asOf,
      country: country,
      turnover: facts.turnover,
      groupTurnover: facts.groupTurnover,
      ceilings: ceilings,
      conducts: conducts,
      unusedConducts: unused,
      resultsOutside: result.findings.count { $0.attestation == nil && !touching[$0.check] },
      branches: branches,
      missing: MissingInput.all(of: branches),
      procedures: method.procedures.filter { $0.country == country },
      otherSanctions: otherSanctions(result),
      guidelines: method.citations["fine-seriousness"],
      empirical: ComparedOrganisation(facts, assessed.compactMap(\.failures), catalogue, method).flatMap {
        EmpiricalRange($0, branches, method)
      },
      precedents: method.citations["precedents"]
    )
  }

  private var ceilings: [LegalCeiling] {
    ["83(4)(a)", "83(5)(a)"].compactMap(method.tiers.tier).map { tier in
      LegalCeiling(
        paragraph: tier.paragraph,
        fixed: Money(units: tier.ceiling),
        ofEntity: facts.turnover.map { Money(units: tier.maximum(turnover: $0.units)) },
        ofUndertaking: facts.groupTurnover.map { Money(units: tier.maximum(turnover: $0.units)) }
      )
    }
  }

  /// The sanctions of the country's law and of the Union's that concern the organisation, with the controls that fail.
  private func otherSanctions(_ result: AuditResult) -> [PossibleSanction] {
    let country = facts.organisation?.text("country")
    let nis2Class = facts.organisation?.text("nis2_class")
    let concerning = method.otherSanctions.filter { sanction in
      (sanction.country == nil || sanction.country == country)
        && (sanction.nis2Class == nil || nis2Class == nil || sanction.nis2Class == nis2Class)
    }
    let failing = result.controls.filter { $0.state == .nonCompliant || $0.state == .gap }
    return concerning.map { sanction in
      PossibleSanction(
        sanction: sanction,
        failing: failing.filter { control in
          sanction.signs.contains { $0.covers(control.framework, control.control) }
        }.map { "\($0.framework) \($0.control)" }
      )
    }
  }
}

extension MissingInput {
  /// What the steps of all branches lack, by how many conducts it bears on, the most first.
  static func all(of branches: [ExposureBranch]) -> [MissingInput] {
    var labels: [String: LocalizedText] = [:]
    var conducts: [String: Set<Int>] = [:]
    for branch in branches {
      for input in branch.inputs where input.isMissing {
        guard let field = input.field else { continue }
        labels[field] = input.label
        conducts[field, default: []].formUnion(branch.amounts.indices)
      }
      for (index, amount) in branch.amounts.enumerated() {
        for input in amount.steps.flatMap(\.inputs) where input.isMissing {
          guard let field = input.field else { continue }
          labels[field] = input.label
          conducts[field, default: []].insert(index)
        }
      }
    }
    return conducts.map {
      MissingInput(field: $0, label: labels[$0] ?? LocalizedText(verbatim: $0), conducts: $1.count)
    }
    .sorted { $0.conducts != $1.conducts ? $0.conducts > $1.conducts : $0.field < $1.field }
  }
}
