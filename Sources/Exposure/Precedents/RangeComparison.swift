public import Diagnostics
import Facts

/// Which of the two ranges of a branch to rest on where they disagree.
public struct RangeComparison: Sendable {
  /// What to rest on.
  public enum Trusted: String, Hashable, Sendable {
    /// Both say the same.
    case both
    /// What authorities imposed.
    case empirical
    /// The method of the guidelines.
    case guidelines
  }

  /// The branch, as an index into ``ExposureResult/branches``.
  public let branch: Int
  /// What to rest on.
  public let trusted: Trusted
  /// Why.
  public let reason: LocalizedText

  /// Creates a comparison.
  public init(branch: Int, trusted: Trusted, reason: LocalizedText) {
    self.branch = branch
    self.trusted = trusted
    self.reason = reason
  }

  /// From here on the step for size stops lowering, and decisions stay behind the percentage.
  private static let overstatedFrom = 250_000_000
  /// How many decisions on organisations of the same form and of the same or the next class of size outweigh the method.
  private static let enough = 10

  init(
    branch: Int,
    _ guidelines: MoneyRange,
    _ empirical: MoneyRange,
    _ middle: MoneyRange,
    _ organisation: ComparedOrganisation,
    _ precedents: [Precedent]
  ) {
    self.branch = branch
    let above = precedents.filter { ($0.turnover ?? 0) >= Self.overstatedFrom }.map(\.amount).sorted()
    let isAbove = organisation.turnovers.contains { $0.units >= Self.overstatedFrom }
    if isAbove, guidelines.high > empirical.high, let most = above.last {
      let half = Self.figure(above[above.count / 2])
      trusted = .empirical
      reason = LocalizedText(
        en:
          "above EUR 250 million of turnover the method overstates what is imposed: of \(above.count) decisions there the middle one is EUR \(half.en), the highest EUR \(Self.figure(most).en)",
        fr:
          "au-delà de 250 M€ de chiffre d'affaires, la méthode surestime ce qui est imposé : sur \(above.count) décisions, la médiane est de \(half.fr) €, la plus élevée de \(Self.figure(most).fr) €"
      )
      return
    }
    if middle.low <= guidelines.high, guidelines.low <= middle.high {
      trusted = .both
      reason = LocalizedText(
        en: "the middle of what was imposed lies within the range of the method",
        fr: "le milieu de ce qui a été imposé se situe dans la fourchette de la méthode"
      )
      return
    }
    let near = organisation.sizes.lowerBound - 1...organisation.sizes.upperBound + 1
    let alike = precedents.filter {
      near.contains($0.size.rank)
        && (organisation.isPublic == nil || $0.isPublic == organisation.isPublic)
    }.map(\.amount)
    guard alike.count >= Self.enough, let least = alike.min(), let most = alike.max() else {
      trusted = .guidelines
      reason = LocalizedText(
        en:
          "only \(alike.count) decisions are about an organisation of this form and about this size, too few to outweigh the method",
        fr:
          "\(alike.count) décisions seulement portent sur un organisme de cette forme et d'une taille voisine, trop peu pour l'emporter sur la méthode"
      )
      return
    }
    trusted = .empirical
    reason = LocalizedText(
      en:
        "\(alike.count) decisions on organisations of this form and about this size lie between EUR \(Self.figure(least).en) and EUR \(Self.figure(most).en); the method adds every conduct up and leaves much of the reduction to the authority",
      fr:
        "\(alike.count) décisions sur des organismes de cette forme et d'une taille voisine vont de \(Self.figure(least).fr) à \(Self.figure(most).fr) € ; la méthode additionne tous les comportements et laisse à l'autorité une large part de la réduction"
    )
  }

  /// Digits in threes.
  private static func figure(_ amount: Int) -> LocalizedText {
    var rest = String(amount)[...]
    var groups: [Substring] = []
    while rest.utf8.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    groups.insert(rest, at: 0)
    return LocalizedText(en: groups.joined(separator: ","), fr: groups.joined(separator: "\u{202F}"))
  }
}
