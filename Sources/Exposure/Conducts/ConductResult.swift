public import Audit
import Catalogue

/// A result of the audit as a part of a conduct.
public struct ConductResult: Sendable {
  /// How much a result says of an infringement.
  public enum Weight: Int, CaseIterable, Comparable, Hashable, Sendable {
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
  /// The articles that it may infringe.
  public let articles: InfringedArticles
  /// The waiver that accepts the fail: an index into ``AuditResult/waivers``.
  public let waiver: Int?

  /// Creates a part of a conduct.
  public init(
    check: Int,
    subject: SubjectReference,
    weight: Weight,
    articles: InfringedArticles,
    waiver: Int?
  ) {
    self.check = check
    self.subject = subject
    self.weight = weight
    self.articles = articles
    self.waiver = waiver
  }

  /// A result that bears on a fine; nil for one that does not.
  ///
  /// An attested result, one that cannot fail and a broken rule bear on none.
  init?(_ finding: CheckResult, _ articles: InfringedArticles) {
    guard finding.attestation == nil, finding.cause != .cannotFail, finding.cause != .ruleError else {
      return nil
    }
    check = finding.check
    subject = finding.subject
    weight = finding.outcome != .fail ? .open : articles.isInferred ? .inferred : .found
    waiver = finding.waiver
    self.articles = articles
  }
}
