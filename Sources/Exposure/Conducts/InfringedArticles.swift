import Catalogue

/// The articles of the GDPR that a failure of a check may infringe, those that Article 83 sanctions; all results of the
/// check share one.
public final class InfringedArticles: Sendable {
  /// The control that leads: the first of ``provisions``.
  public let leading: String
  /// The controls that the check touches with its strongest relation.
  public let provisions: [String]
  /// The further ones.
  public let arguable: [String]
  /// Whether all of them are our inference alone.
  let isInferred: Bool

  /// Creates what a failure may infringe.
  public init(leading: String, provisions: [String], arguable: [String], isInferred: Bool) {
    self.leading = leading
    self.provisions = provisions
    self.arguable = arguable
    self.isInferred = isInferred
  }

  /// The articles of a check; nil where it touches none that Article 83 names.
  init?(_ check: Check, fines: [String: String]) {
    let sanctioned = check.controls.filter { $0.framework == "gdpr" && fines[$0.control] != nil }
    let relations: [ControlReference.Relation] = [.required, .guidance, .inferred]
    let strongest = relations.first { relation in sanctioned.contains { $0.relation == relation } }
    guard let strongest, let first = sanctioned.first(where: { $0.relation == strongest }) else { return nil }
    leading = first.control
    provisions = sanctioned.filter { $0.relation == strongest }.map(\.control)
    arguable = sanctioned.filter { $0.relation != strongest }.map(\.control)
    isInferred = strongest == .inferred
  }
}
