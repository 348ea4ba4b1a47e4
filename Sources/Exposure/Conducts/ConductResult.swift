public import Audit
import Catalogue
import Diagnostics
import Values

/// A result of the audit as a part of a conduct.
public struct ConductResult: Sendable {
  /// How much a result says of an infringement.
  public enum Weight: Int, Comparable, Hashable, Sendable {
    /// It is not evidenced: counts on the upper side alone.
    case open
    /// It fails what we conclude from a text: an authority may see no infringement.
    case inferred
    /// It fails what the text requires or an authority advises.
    case found

    /// Orders weights from weak to strong.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// The check, as an index into the catalogue's checks.
  public let check: Int
  /// The record.
  public let subject: SubjectReference
  /// What it says of an infringement.
  public let weight: Weight
  /// The control of the GDPR that leads: of those with the strongest relation the first that Art. 83 sanctions.
  public let leading: String
  /// Every control of the GDPR that the check touches with as strong a relation.
  public let provisions: [String]
  /// Every further control of the GDPR that it touches.
  public let arguable: [String]
  /// The waiver that accepts the fail: an index into ``AuditResult/waivers``.
  public let waiver: Int?

  /// A result that bears on a fine; nil for one that does not.
  ///
  /// An attested result, one that cannot fail and a broken rule bear on none, nor does a check that touches no article
  /// that Art. 83 names.
  init?(_ finding: CheckResult, _ check: Check, fines: [String: String]) {
    guard finding.attestation == nil, finding.cause != .cannotFail, finding.cause != .ruleError else {
      return nil
    }
    let controls = check.controls.filter { $0.framework == "gdpr" }
    let relations: [ControlReference.Relation] = [.required, .guidance, .inferred]
    let strongest = relations.first { relation in
      controls.contains { $0.relation == relation && fines[$0.control] != nil }
    }
    guard let strongest else { return nil }
    let sanctioned = controls.filter { fines[$0.control] != nil }
    provisions = sanctioned.filter { $0.relation == strongest }.map(\.control)
    arguable = sanctioned.filter { $0.relation != strongest }.map(\.control)
    leading = provisions[0]
    self.check = finding.check
    subject = finding.subject
    waiver = finding.waiver
    weight =
      switch finding.outcome {
      case .fail: strongest == .inferred ? .inferred : .found
      default: .open
      }
  }
}
