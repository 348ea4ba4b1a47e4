/// The result of one check on one subject, in the words of SARIF.
public enum Outcome: String, CaseIterable, Hashable, Sendable {
  /// The facts given satisfy the condition.
  case pass
  /// The facts given violate it.
  case fail
  /// It applies, but facts that decide it are missing.
  case open
  /// A person must judge.
  case review
  /// The check does not concern the subject.
  case notApplicable
}
