/// What a remedy takes in work of competent staff, ordering and deciding included, waiting left out.
///
/// Our own judgement for a hospital of some hundred beds; `Rules/facts/plan-efforts.tsv` says how many hours each size
/// stands for.
public struct Effort: Hashable, Sendable {
  /// How much work.
  public enum Size: String, CaseIterable, Hashable, Sendable {
    /// Less than a working day.
    case hours
    /// Up to a working week.
    case days
    /// Up to a month.
    case weeks
    /// More, or a project with a purchase.
    case months
  }

  /// What the work is done for.
  public enum Extent: String, CaseIterable, Hashable, Sendable {
    /// Each record that fails.
    case subject
    /// All of them at once.
    case organisation
  }

  /// How much work.
  public var size: Size
  /// What it is done for.
  public var per: Extent

  /// Creates an effort.
  public init(size: Size, per: Extent) {
    self.size = size
    self.per = per
  }
}
