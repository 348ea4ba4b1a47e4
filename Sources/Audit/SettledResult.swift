public import Catalogue
public import Values

/// A check that passes on a subject or does not concern it, in few bytes: nearly all results of a large
/// inventory.
public struct SettledResult: Hashable, Sendable {
  /// The check, as an index into the catalogue's checks.
  public var check: Int32
  /// The record.
  public var subject: RowID
  /// `pass` or `notApplicable`.
  public var outcome: Outcome

  /// Creates a result.
  public init(check: Int32, subject: RowID, outcome: Outcome) {
    self.check = check
    self.subject = subject
    self.outcome = outcome
  }
}
