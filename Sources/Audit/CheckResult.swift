public import Catalogue
public import Diagnostics
public import Values

/// One check on one subject, with what is to be said of it; small, since a large inventory has millions.
public struct CheckResult: Sendable {
  /// The record.
  public let subject: SubjectReference
  private let account: Account
  /// The attestation that settles a review or an open outcome.
  public var attestation: AttestationUse?
  /// The waiver that accepts a fail: an index into ``AuditResult/waivers``.
  public var waiver: Int?
  /// The check, as an index into the catalogue's checks.
  public let check: Int
  /// The outcome from facts alone.
  public let outcome: Outcome
  /// Why an outcome is open, when the facts alone do not say it.
  public let cause: OpenCause?

  /// Creates a result that no waiver or attestation settles yet.
  ///
  /// - Parameters:
  ///   - message: what is said of a fail or a review.
  ///   - witnesses: what it is said from.
  ///   - missing: the facts that an open outcome lacks.
  public init(
    check: Int,
    subject: SubjectReference,
    outcome: Outcome,
    cause: OpenCause? = nil,
    message: LocalizedText,
    witnesses: [Witness],
    missing: MissingPaths
  ) {
    self.check = check
    self.subject = subject
    self.outcome = outcome
    self.cause = cause
    account = outcome == .open ? .missing(missing) : .shown(ShownFacts(message, witnesses))
  }

  /// For open: the facts that are missing.
  public var missing: MissingPaths {
    if case .missing(let paths) = account { paths } else { .none }
  }

  /// What the message of the check says of this subject; empty for open, where nothing can be said yet.
  public var message: LocalizedText {
    if case .shown(let facts) = account { facts.message } else { LocalizedText(en: "", fr: "") }
  }

  /// The facts behind the outcome, one witness per independent reason; at least one for a fail.
  public var witnesses: [Witness] {
    if case .shown(let facts) = account { facts.witnesses } else { [] }
  }

  /// What is to be said of a result.
  private enum Account {
    /// The facts that are missing; results that lack the same share them.
    case missing(MissingPaths)
    /// What the facts show.
    case shown(ShownFacts)
  }

  /// What only a fail or a review has to tell.
  private final class ShownFacts: Sendable {
    let message: LocalizedText
    let witnesses: [Witness]

    init(_ message: LocalizedText, _ witnesses: [Witness]) {
      self.message = message
      self.witnesses = witnesses
    }
  }
}

/// Why an outcome is open.
public enum OpenCause: String, Hashable, Sendable {
  /// `when` is unknown and `require` is false.
  case failsIfItApplies = "fails-if-it-applies"
  /// `when` is unknown and `require` is true.
  case cannotFail = "cannot-fail"
  /// Both are unknown.
  case undecided
  /// The condition ended in an error: the rule is broken, exit code 2.
  case ruleError = "rule-error"
  /// The evidence is older than the check allows.
  case staleEvidence = "stale-evidence"
}

/// The record that a result speaks of; all results on it share one.
public final class SubjectReference: Sendable {
  /// The record.
  public let row: RowID
  /// The entity's name in the model.
  public let entity: String
  /// The record's id; the entity's name for a singleton.
  public let id: String
  /// The record's name for people, when it has one and it is not sensitive.
  public let name: String?
  /// Where the record begins.
  public let place: SourceRange?
  /// The sites that it belongs to, by id and in order.
  public let sites: [String]
  /// The department that it names.
  public let department: String?

  /// The site that it counts for where one is wanted: the first.
  public var site: String? { sites.first }

  /// Creates a reference.
  public init(
    row: RowID,
    entity: String,
    id: String,
    name: String?,
    place: SourceRange?,
    sites: [String] = [],
    department: String? = nil
  ) {
    self.sites = sites
    self.department = department
    self.row = row
    self.entity = entity
    self.id = id
    self.name = name
    self.place = place
  }
}
