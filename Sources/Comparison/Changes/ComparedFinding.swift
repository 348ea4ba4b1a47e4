public import Catalogue
public import Diagnostics

/// What became of a finding from one audit to the next.
public struct ComparedFinding: Hashable, Sendable {
  /// What became of it.
  public enum Change: String, CaseIterable, Hashable, Sendable {
    /// There was none like it before, or less was wrong.
    case new
    /// It is there as before, with another severity or settled otherwise, or less is wrong.
    case changed
    /// It is there as before.
    case known
    /// The check finds nothing wrong any more.
    case fixed
    /// It is not there because what it spoke of is not: nothing was repaired.
    case gone
    /// This audit left out its check or its record.
    case notJudged = "not-judged"
  }

  /// Why a finding is no longer there.
  public enum Reason: String, Hashable, Sendable {
    /// The record still fails the check, for other reasons.
    case otherReasonsRemain = "other-reasons-remain"
    /// The check does not concern the record any more.
    case notApplicable = "not-applicable"
    /// There is no such record any more.
    case recordGone = "record-gone"
    /// There is no such check any more.
    case checkGone = "check-gone"
  }

  /// What became of it.
  public var change: Change
  /// Which check on which record.
  public var key: JudgementKey
  /// The record's name for people, when it has one.
  public var name: String?
  /// The severity of the check now, or before where the check is gone; nil where nobody recorded it.
  public var severity: Check.Severity?
  /// The severity before, where it differs.
  public var severityBefore: Check.Severity?
  /// The title of the check; nil where nobody recorded it.
  public var title: LocalizedText?
  /// How the check stood before; nil where there was no result, or none that anybody accepted.
  public var before: Standing?
  /// How it stands now; nil where there is no result.
  public var after: Standing?
  /// Why it is no longer there.
  public var reason: Reason?
  /// The fingerprints that this is said of; none for what has none.
  public var fingerprints: [String]
  /// What is said of the record, or was.
  public var message: LocalizedText

  /// Whether it is a fail that nothing accepts and that was none before.
  public var isNewFailure: Bool { change == .new && after == .fail }
}
