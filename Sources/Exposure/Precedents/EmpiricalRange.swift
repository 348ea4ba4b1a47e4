public import Diagnostics
import Facts

/// What authorities imposed on organisations like this one: beside the ranges of the method, never part of them.
///
/// It is about one decision and supposes that there is a fine: the table has no decision without one.
public struct EmpiricalRange: Sendable {
  /// What four decisions of five on such an organisation amount to; wider for what nobody recorded.
  public let range: MoneyRange
  /// The middle of what is expected, an amount or two where facts are missing.
  public let middle: MoneyRange
  /// How many imposed fines it rests on.
  public let decisions: Int
  /// The facts that it rests on, and those that it lacks.
  public let inputs: [ExposureInput]
  /// The decisions next to this organisation, the nearest first.
  public let closest: [SimilarPrecedent]
  /// What to make of it beside each branch in euro, by the branch's place.
  public let comparisons: [RangeComparison]

  /// Creates a range.
  public init(
    range: MoneyRange,
    middle: MoneyRange,
    decisions: Int,
    inputs: [ExposureInput],
    closest: [SimilarPrecedent],
    comparisons: [RangeComparison]
  ) {
    self.range = range
    self.middle = middle
    self.decisions = decisions
    self.inputs = inputs
    self.closest = closest
    self.comparisons = comparisons
  }

  /// What the range is, and is not.
  public static let notice = LocalizedText(
    en:
      "What one decision imposed where there was a fine; reprimands and orders are not in the table, so it says nothing of how likely a fine is.",
    fr:
      "Ce qu'une décision a imposé lorsqu'il y a eu amende ; rappels à l'ordre et injonctions sont absents de la table : elle ne dit rien de la probabilité d'une amende."
  )

  /// Nil where nothing fails, no branch in euro may be fined, or the table has too few decisions.
  init?(_ organisation: ComparedOrganisation, _ branches: [ExposureBranch], _ method: FineMethod) {
    let compared = branches.indices.filter { branches[$0].basis != .exempt && branches[$0].currency == "EUR" }
    guard !compared.isEmpty, let model = PrecedentModel(PrecedentModel.chosen, method.precedents) else {
      return nil
    }
    let middles = organisation.profiles.map(model.middle)
    guard let least = middles.min(), let most = middles.max() else { return nil }
    let range = MoneyRange(
      PrecedentModel.money(least + model.spread.lowerBound),
      PrecedentModel.money(most + model.spread.upperBound)
    )
    let middle = MoneyRange(PrecedentModel.money(least), PrecedentModel.money(most))
    self.range = range
    self.middle = middle
    decisions = model.precedents.count
    inputs = organisation.inputs
    closest = model.closest(3, to: organisation.centre).map {
      SimilarPrecedent($0, organisation.centre, method.precedentFailures)
    }
    comparisons = compared.map {
      RangeComparison(branch: $0, branches[$0].total, range, middle, organisation, model.precedents)
    }
  }
}
