public import Diagnostics
public import Values

/// A decision of the European Commission that a country protects personal data adequately.
///
/// GDPR Art. 45(3).
public struct AdequacyDecision: Hashable, Sendable {
  /// The act, such as `(EU) 2023/1795`.
  public let citation: String
  /// The first day on which it applies.
  public let from: CalendarDate
  /// The last day on which it applies; nil as long as it has neither expired nor been annulled.
  public let until: CalendarDate?
  /// Which transfers it covers, when it does not cover all.
  public let limits: LocalizedText?
  /// What is not certain about this row; nil when nothing is.
  public let doubt: LocalizedText?
  /// The row of `facts/adequacy-decisions.tsv`.
  public let row: FactRow
}

/// What the Commission has decided about a country on a day.
public enum Adequacy: Hashable, Sendable {
  /// No decision applies: a transfer needs a safeguard of GDPR Art. 46 or a derogation of Art. 49.
  case none
  /// A decision covers every transfer.
  case full(AdequacyDecision)
  /// A decision covers some transfers only, see ``AdequacyDecision/limits``.
  case partial(AdequacyDecision)
}
