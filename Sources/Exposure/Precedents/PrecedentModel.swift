public import Facts
import Glibc

/// What authorities imposed, as a function of a few features: fitted anew from the table on every run.
public struct PrecedentModel: Sendable {
  /// How an amount is predicted.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The mean of all, whatever the organisation: what the others must beat.
    case constant
    /// The mean of the seven nearest decisions.
    case nearest
    /// A sum of size, form, persons and seriousness.
    case additive
    /// The same with what the authority adds of its own.
    case authority
  }

  /// The kind that cross-validation found best: the narrowest of those that cover what they promise.
  public static let chosen = Kind.authority

  /// The decisions that it was fitted from.
  let precedents: [Precedent]
  /// What each would be off if it had been left out, in powers of ten, the least first.
  let residuals: [Double]
  private let kind: Kind
  private let profiles: [PrecedentProfile]
  private let logarithms: [Double]
  private let countries: [String]
  private let fit: RidgeFit

  /// Fits a model to the decisions that imposed an amount; nil where they are too few to leave a tenth out on each side.
  public init?(_ kind: Kind = PrecedentModel.chosen, _ precedents: [Precedent]) {
    let imposed = precedents.filter(\.isImposed)
    guard imposed.count >= 20 else { return nil }
    self.kind = kind
    self.precedents = imposed
    let profiles = imposed.map(PrecedentProfile.init)
    let logarithms = imposed.map { log10(Double($0.amount)) }
    let countries = Set(imposed.map(\.country)).sorted()
    self.profiles = profiles
    self.logarithms = logarithms
    self.countries = countries
    fit = RidgeFit(profiles.map { Self.features($0, kind, countries) }, logarithms)
    let off =
      kind != .nearest
      ? fit.residualsLeftOut
      : profiles.indices.map {
        logarithms[$0] - Self.nearestMean(to: profiles[$0], profiles, logarithms, leavingOut: $0)
      }
    residuals = off.sorted()
  }

  /// The middle of what is expected for a profile, as a power of ten of euro.
  func middle(_ profile: PrecedentProfile) -> Double {
    kind == .nearest
      ? Self.nearestMean(to: profile, profiles, logarithms, leavingOut: nil)
      : fit.value(at: Self.features(profile, kind, countries))
  }

  /// How far the lowest and the highest tenth of decisions lie from what was expected of them.
  ///
  /// The residuals are those of decisions left out, and the ends lie at whole places: for n decisions, the interval holds
  /// for one more decision of the same kind in four cases of five at least.
  var spread: ClosedRange<Double> {
    let place = (residuals.count + 1) / 10
    let low = residuals[max(place - 1, 0)]
    return low...max(low, residuals[max(residuals.count - max(place, 1), 0)])
  }

  /// The interval that four of five decisions on such a profile fall into, as powers of ten of euro.
  func interval(_ profile: PrecedentProfile) -> ClosedRange<Double> {
    let middle = middle(profile)
    return middle + spread.lowerBound...middle + spread.upperBound
  }

  /// The decisions next to a profile, the nearest first.
  func closest(_ count: Int, to profile: PrecedentProfile) -> [Precedent] {
    Self.order(profile, profiles, leavingOut: nil).prefix(count).map { precedents[$0] }
  }

  /// An amount for a power of ten.
  static func money(_ logarithm: Double) -> Money { Money(pow(10, logarithm).rounded()) ?? .zero }

  private static func features(_ profile: PrecedentProfile, _ kind: Kind, _ countries: [String]) -> [Double] {
    switch kind {
    case .constant, .nearest: []
    case .additive: profile.features
    case .authority: profile.features + countries.map { $0 == profile.country ? 1 : 0 }
    }
  }

  private static func nearestMean(
    to profile: PrecedentProfile,
    _ profiles: [PrecedentProfile],
    _ logarithms: [Double],
    leavingOut index: Int?
  ) -> Double {
    let near = order(profile, profiles, leavingOut: index).prefix(7)
    return near.reduce(0) { $0 + logarithms[$1] } / Double(max(near.count, 1))
  }

  private static func order(
    _ profile: PrecedentProfile,
    _ profiles: [PrecedentProfile],
    leavingOut index: Int?
  )
    -> [Int]
  {
    let distances = profiles.indices.filter { $0 != index }.map { ($0, profile.distance(to: profiles[$0])) }
    return distances.sorted { $0.1 != $1.1 ? $0.1 < $1.1 : $0.0 < $1.0 }.map(\.0)
  }
}
