/// Which check on which record: what stays the same from one audit to the next.
public struct JudgementKey: Hashable, Comparable, Sendable {
  /// The id of the check.
  public var check: String
  /// The entity's name in the model.
  public var entity: String
  /// The record's id; the entity's name for a singleton.
  public var subject: String

  /// Creates a key.
  public init(check: String, entity: String, subject: String) {
    self.check = check
    self.entity = entity
    self.subject = subject
  }

  /// Orders keys as reports do, by check and then by subject.
  public static func < (left: Self, right: Self) -> Bool {
    if left.check != right.check { return left.check.utf8.lexicographicallyPrecedes(right.check.utf8) }
    if left.subject != right.subject {
      return left.subject.utf8.lexicographicallyPrecedes(right.subject.utf8)
    }
    return left.entity.utf8.lexicographicallyPrecedes(right.entity.utf8)
  }
}
