import Audit
import Facts

/// Says what conducts cost in every branch of the law.
struct ConductPricing {
  let facts: ExposureFacts
  let method: FineMethod
  let regimes: [FineRegime]
  let waivers: [WaiverUse]
  private let fines: [String: String]

  /// Creates a pricing for the results of one audit.
  ///
  /// - Parameter fines: the point of Article 83 that sanctions each control of the GDPR.
  init(_ facts: ExposureFacts, _ method: FineMethod, fines: [String: String], waivers: [WaiverUse]) {
    self.facts = facts
    self.method = method
    self.fines = fines
    self.waivers = waivers
    regimes = FineRegime.all(facts, method)
  }

  /// A conduct with what is known of it: as a whole, and without what is not evidenced.
  struct Assessed {
    let whole: ConductAssessment
    /// Nil where nothing fails.
    let failures: ConductAssessment?
  }

  /// Assesses a conduct, whatever the law says of the organisation.
  func assess(_ conduct: Conduct) -> Assessed {
    let failures = conduct.failuresAlone.map { ConductAssessment($0, facts, method, waivers: waivers) }
    let whole = ConductAssessment(conduct, over: failures, facts, method, waivers: waivers)
    return Assessed(whole: whole, failures: failures)
  }

  /// What an assessed conduct costs in one branch.
  func amount(_ assessed: Assessed, _ regime: FineRegime) -> ConductAmount {
    let estimate = ConductEstimate(assessed.whole, regime, facts, method, fines: fines)
    let alone = assessed.failures.map { ConductEstimate($0, regime, facts, method, fines: fines).range }
    return ConductAmount(
      range: estimate.range,
      failuresAlone: alone ?? MoneyRange(.zero),
      steps: estimate.steps
    )
  }

  /// What a conduct costs in every branch; nothing where nothing is left of it.
  func amounts(of conduct: Conduct?) -> [ConductAmount] {
    guard let conduct else {
      let nothing = ConductAmount(range: MoneyRange(.zero), failuresAlone: MoneyRange(.zero), steps: [])
      return regimes.map { _ in nothing }
    }
    let assessed = assess(conduct)
    return regimes.map { amount(assessed, $0) }
  }
}
