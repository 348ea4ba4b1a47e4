public import Audit
public import Catalogue
public import Facts
public import Inventory

/// Orders remedies by the exposure and the risk that they take away per hour of work.
///
/// The exposure of a conduct falls by what is left of it, not by single failures: within one conduct the total stays below
/// the maximum of the gravest infringement (GDPR Art. 83(3)). For the order, its amount is therefore shared among its
/// failures by their points; the exposure behind each step is estimated anew.
public struct RemedyPlanner {
  private let facts: ExposureFacts
  private let catalogue: Catalogue
  private let method: FineMethod
  private let scales: PlanScales

  /// Creates a planner for an inventory under the tables of the rules.
  public init(_ inventory: Inventory, _ catalogue: Catalogue, _ method: FineMethod, _ scales: PlanScales) {
    facts = ExposureFacts(inventory)
    self.catalogue = catalogue
    self.method = method
    self.scales = scales
  }

  /// The plan for the results of an audit of the inventory.
  public func plan(_ result: AuditResult, for goal: RemedyPlan.Goal) -> RemedyPlan {
    let pricing = ConductPricing(
      facts,
      method,
      fines: catalogue.finesByControl,
      waivers: result.waivers
    )
    let (conducts, _) = ConductGrouping(facts.inventory, method).conducts(of: result, catalogue)
    let prices = ConductPrices(conducts, pricing)
    let candidates = RemedyCandidate.all(of: result, catalogue, scales, sharing: prices)
    let order = RemedySequence(jobs(candidates, for: goal)).order
    var remaining = prices
    var riskLeft = candidates.reduce(0) { $0 + $1.risk }
    let risk = riskLeft
    var remedies: [PlannedRemedy] = []
    var done: Set<Int> = []
    for step in order {
      let candidate = candidates[step.candidate]
      done.insert(candidate.check)
      riskLeft -= candidate.risk
      remaining.drop(from: candidate.conducts) { $0.weight == .open || !done.contains($0.check) }
      remedies.append(
        PlannedRemedy(
          check: candidate.check,
          subjects: candidate.failures.map(\.subject),
          waived: candidate.failures.count { $0.waiver != nil },
          hours: candidate.hours,
          usualHours: candidate.usualHours,
          risk: candidate.risk,
          riskLeft: riskLeft,
          exposureShare: Int((candidate.exposureShare * 10_000).rounded()),
          exposure: remaining.totals,
          after: step.after,
          isTied: step.isTied
        )
      )
    }
    return RemedyPlan(
      goal: goal,
      exposure: prices.totals,
      conducts: plannedConducts(prices, remedies),
      remedies: remedies,
      risk: risk,
      records: RecordSequence(result, catalogue, scales, prices).steps
    )
  }

  /// What candidates bring for a goal: parts of all exposure, of all risk, or of both.
  private func jobs(_ candidates: [RemedyCandidate], for goal: RemedyPlan.Goal) -> [RemedySequence.Job] {
    let risk = Double(max(candidates.reduce(0) { $0 + $1.risk }, 1))
    return candidates.map { candidate in
      let risk = Double(candidate.risk) / risk
      let value =
        switch goal {
        case .both: candidate.exposureShare + risk
        case .exposure: candidate.exposureShare
        case .risk: risk
        }
      return RemedySequence.Job(
        value: value,
        hours: candidate.usualHours,
        prerequisites: candidate.prerequisites
      )
    }
  }

  /// The conducts in which something fails, with the steps that remedy it.
  private func plannedConducts(_ prices: ConductPrices, _ remedies: [PlannedRemedy]) -> [PlannedConduct] {
    zip(prices.conducts, prices.amounts).compactMap { conduct, amounts in
      let failing = Set(conduct.results.filter { $0.weight != .open }.map(\.check))
      guard !failing.isEmpty else { return nil }
      return PlannedConduct(
        name: conduct.name,
        failuresAlone: amounts.map(\.failuresAlone),
        steps: remedies.indices.filter { failing.contains(remedies[$0].check) }
      )
    }
  }
}
