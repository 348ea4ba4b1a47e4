import Diagnostics
import Facts
import Values

/// The way from a conduct to a range of amounts in one branch.
///
/// The low end rests on what fails and on the lightest reading of what is known; the high end adds what is not evidenced.
struct ConductEstimate {
  let conduct: Conduct
  let regime: FineRegime
  let facts: ExposureFacts
  let method: FineMethod
  let fines: [String: String]
  var arithmetic: FineArithmetic
  private(set) var steps: [ExposureStep] = []

  /// The range at the end; its low end is nothing where no authority need see an infringement.
  var range: MoneyRange {
    isDoubtful ? MoneyRange(.zero, arithmetic.amount.high) : arithmetic.amount
  }

  init(
    _ assessment: ConductAssessment,
    _ regime: FineRegime,
    _ facts: ExposureFacts,
    _ method: FineMethod,
    fines: [String: String]
  ) {
    conduct = assessment.conduct
    self.regime = regime
    self.facts = facts
    self.method = method
    self.fines = fines
    arithmetic = FineArithmetic(maximum: MoneyRange(.zero))
    guard regime.basis != .exempt else { return }
    setCeiling()
    weighSeriousness(assessment.score)
    if regime.basis == .undertaking { adjustForSize() }
    weighCircumstances(assessment.circumstances)
    holdToMaximum()
    keepProportionate()
  }

  /// Whether nothing is found that a text requires or an authority advises, or no fine may be possible.
  var isDoubtful: Bool { !conduct.has(.found) || regime.mayBeNone }

  var turnovers: [Money] { [facts.turnover, facts.groupTurnover].compactMap { $0 } }

  /// The turnover; the group's only where somebody recorded it, since an organisation without a group has none.
  var turnoverInputs: [ExposureInput] {
    var inputs = [
      facts.organisationInput("annual_turnover", value: facts.turnover.map(ExposureInput.Value.money))
    ]
    if let group = facts.groupTurnover {
      inputs.append(facts.organisationInput("undertaking_turnover", value: .money(group)))
    }
    return inputs
  }

  /// Keeps a step with the amount that it leads to.
  mutating func add(
    _ kind: ExposureStep.Kind,
    _ number: Int,
    _ share: ClosedRange<Int>?,
    reason: LocalizedText,
    inputs: [ExposureInput],
    source: LocalizedText,
    change: LocalizedText,
    doubt: LocalizedText? = nil
  ) {
    let isLast = kind == .proportionality
    steps.append(
      ExposureStep(
        kind: kind,
        number: number,
        share: share,
        amount: isLast ? range : arithmetic.amount,
        reason: reason,
        inputs: inputs,
        source: source,
        change: change,
        doubt: doubt
      )
    )
  }
}
