public import Catalogue
public import Diagnostics

/// What an audit found of one check on one record, as far as a later one is compared with it.
public struct RecordedJudgement: Hashable, Sendable {
  /// Which check on which record.
  public var key: JudgementKey
  /// The record's name for people, when it has one.
  public var name: String?
  /// The outcome from facts alone.
  public var outcome: Outcome
  /// The id of the waiver or the attestation that settles it.
  public var settledBy: String?
  /// What was said of the record; empty where nothing can be said.
  public var message: LocalizedText
  /// The fingerprints of its witnesses, in order; an open outcome has none.
  public var fingerprints: [String]
  /// Whether it is open because the condition of the check broke.
  public var isRuleError: Bool

  /// Creates a judgement.
  public init(
    key: JudgementKey,
    name: String? = nil,
    outcome: Outcome,
    settledBy: String? = nil,
    message: LocalizedText = LocalizedText(verbatim: ""),
    fingerprints: [String] = [],
    isRuleError: Bool = false
  ) {
    self.key = key
    self.name = name
    self.outcome = outcome
    self.settledBy = settledBy
    self.message = message
    self.fingerprints = fingerprints.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    self.isRuleError = isRuleError
  }

  /// How the check stands.
  public var standing: Standing { Standing(outcome, isSettled: settledBy != nil) }
}
