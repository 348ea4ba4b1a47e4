public import Diagnostics

/// A fact that two sources state differently.
public struct ContradictionReport: Sendable {
  /// The record.
  public var subject: SubjectReference
  /// The path of the fact from the record.
  public var path: String
  /// The field's label.
  public var label: LocalizedText
  /// The values with their places, the deciding one first.
  public var values: [Evidence]
  /// Whether the first value decides; otherwise the fact counts as not recorded.
  public var isDecided: Bool

  /// Creates the report of a contradiction.
  public init(
    subject: SubjectReference,
    path: String,
    label: LocalizedText,
    values: [Evidence],
    isDecided: Bool
  ) {
    self.subject = subject
    self.path = path
    self.label = label
    self.values = values
    self.isDecided = isDecided
  }
}
