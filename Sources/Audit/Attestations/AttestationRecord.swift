public import Diagnostics
public import Values

/// An attestation of the inventory with its fate.
public struct AttestationRecord: Hashable, Sendable {
  /// What became of an attestation.
  public enum State: String, CaseIterable, Hashable, Sendable {
    /// It is signed, in force and says yes.
    case valid
    /// It is valid, and nothing within its limits is left for it to settle.
    case unused
    /// It says no: a gap that the organisation itself names.
    case declaredGap = "declared-gap"
    /// It says partly.
    case partly
    /// A question that nobody has answered yet.
    case unanswered
    /// It lacks a control, a day, a signer, or what it states.
    case incomplete
    /// It was signed after the day of the audit.
    case postdated
    /// Its last day lies before the audit.
    case expired
    /// It names a framework that does not exist.
    case unknownFramework = "unknown-framework"
    /// It names a control that its framework does not have.
    case unknownControl = "unknown-control"
    /// It names a check that does not exist.
    case unknownCheck = "unknown-check"
    /// It names an offence, which no statement clears anybody of.
    case offence
  }

  /// What it says to the question of its control.
  public enum Answer: String, Hashable, Sendable {
    /// It is so.
    case yes
    /// It is so in part.
    case partly
    /// It is not so.
    case no
  }

  /// The attestation's id in the inventory.
  public var id: String
  /// The framework it names.
  public var framework: String
  /// The control it names.
  public var control: String
  /// The check that it is limited to.
  public var check: String?
  /// The subject that it is limited to: an id or a glob.
  public var subject: String?
  /// Its answer; a statement without an answer says yes.
  public var answer: Answer?
  /// What it states.
  public var statement: String?
  /// The day it was signed.
  public var signedOn: CalendarDate?
  /// The last day it holds, if it says one.
  public var expiresOn: CalendarDate?
  /// What became of it.
  public var state: State
  /// Where it stands.
  public var place: SourceRange?

  /// Creates an attestation with its fate.
  public init(
    id: String,
    framework: String,
    control: String,
    check: String? = nil,
    subject: String? = nil,
    answer: Answer? = nil,
    statement: String? = nil,
    signedOn: CalendarDate? = nil,
    expiresOn: CalendarDate? = nil,
    state: State,
    place: SourceRange? = nil
  ) {
    self.id = id
    self.framework = framework
    self.control = control
    self.check = check
    self.subject = subject
    self.answer = answer
    self.statement = statement
    self.signedOn = signedOn
    self.expiresOn = expiresOn
    self.state = state
    self.place = place
  }

  /// Whether it speaks of every subject.
  var isForAllSubjects: Bool { subject == nil || subject == "*" }
}
