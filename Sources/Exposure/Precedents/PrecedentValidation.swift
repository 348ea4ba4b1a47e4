public import Facts
import Glibc

/// How well a model foretells decisions that it has not seen.
public struct PrecedentValidation: Sendable {
  /// What is left out while a decision is foretold.
  public enum Leaving: String, CaseIterable, Hashable, Sendable {
    /// The decision alone.
    case decision
    /// All decisions of its affair, which look too much alike.
    case matter
    /// Nothing: the decisions are those of another table.
    case unseen
  }

  /// The model.
  public let kind: PrecedentModel.Kind
  /// What was left out.
  public let leaving: Leaving
  /// How many decisions were foretold.
  public let decisions: Int
  /// How many fell into their interval of 80 %.
  public let covered: Int
  /// The middle of the widths of the intervals: how many times the low end the high end is.
  public let widthFactor: Double
  /// The middle of the distances to the amount, as a factor.
  public let errorFactor: Double

  /// Leaves each decision of a table out in turn; nil where they are too few.
  public init?(_ kind: PrecedentModel.Kind, _ precedents: [Precedent], leaving: Leaving) {
    let imposed = precedents.filter(\.isImposed)
    let trials = imposed.compactMap { tested -> Trial? in
      let rest = imposed.filter { leaving == .matter ? $0.matter != tested.matter : $0.id != tested.id }
      return PrecedentModel(kind, rest).map { Trial(tested, $0) }
    }
    guard !trials.isEmpty, trials.count == imposed.count else { return nil }
    self.init(kind, leaving, trials)
  }

  /// Foretells decisions of another table, which the model was not fitted from.
  public init?(_ kind: PrecedentModel.Kind, fitted precedents: [Precedent], unseen: [Precedent]) {
    let known = Set(precedents.map(\.id))
    let unseen = unseen.filter { $0.isImposed && !known.contains($0.id) }
    guard !unseen.isEmpty, let model = PrecedentModel(kind, precedents) else { return nil }
    self.init(kind, .unseen, unseen.map { Trial($0, model) })
  }

  private init(_ kind: PrecedentModel.Kind, _ leaving: Leaving, _ trials: [Trial]) {
    self.kind = kind
    self.leaving = leaving
    decisions = trials.count
    covered = trials.count(where: \.isCovered)
    widthFactor = pow(10, Self.middle(trials.map(\.width)))
    errorFactor = pow(10, Self.middle(trials.map(\.error)))
  }

  private struct Trial {
    let isCovered: Bool
    let width: Double
    let error: Double

    init(_ tested: Precedent, _ model: PrecedentModel) {
      let profile = PrecedentProfile(tested)
      let interval = model.interval(profile)
      let actual = log10(Double(tested.amount))
      isCovered = interval.contains(actual)
      width = interval.upperBound - interval.lowerBound
      error = abs(actual - model.middle(profile))
    }
  }

  private static func middle(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    guard let last = sorted.last else { return 0 }
    let half = sorted.count / 2
    return sorted.count % 2 == 1
      ? sorted[half] : (sorted[half - 1] + (half < sorted.count ? sorted[half] : last)) / 2
  }
}
