public import Diagnostics
public import Documents
public import Expressions
public import Values

/// The machine test of one aspect of controls, declared under `Rules/checks/`.
public struct Check: Sendable {
  /// How much a fail weighs.
  public enum Severity: String, CaseIterable, Hashable, Comparable, Sendable {
    /// Harm to patients or a breach of health data is to be expected.
    case critical
    /// A serious weakness.
    case high
    /// A weakness.
    case medium
    /// An improvement.
    case low

    /// Orders severities, the heaviest first.
    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// What decides.
  public enum Verdict: Sendable {
    /// A condition that must hold.
    case require(CompiledExpression)
    /// A question that a person must answer.
    case judge(LocalizedText)
  }

  /// The id, which names the defect.
  public var id: String
  /// The folder it stands in.
  public var topic: String
  /// The kind of record it looks at.
  public var subject: EntityID
  /// How much a fail weighs.
  public var severity: Severity
  /// What decides how much it weighs, in a sentence.
  public var severityReason: LocalizedText
  /// The organisations it concerns; for all others every result is not applicable.
  public var appliesTo: Applicability
  /// The first day on which the duty applies.
  public var appliesFrom: CalendarDate?
  /// The last day on which it applies.
  public var until: CalendarDate?
  /// Its thresholds that are a matter of judgement, in the order of their declaration.
  public var parameters: [CheckParameter]
  /// What is wrong, in one line.
  public var title: LocalizedText
  /// Whom it concerns; nil for every record.
  public var when: CompiledExpression?
  /// What decides.
  public var verdict: Verdict
  /// What to say of one subject.
  public var message: MessageTemplate
  /// What happens to patients or data.
  public var why: LocalizedText
  /// What to do.
  public var remedy: LocalizedText
  /// What doing it takes.
  public var effort: Effort
  /// The checks whose remedies come first, where they fail too.
  public var after: [Prerequisite]
  /// The controls it touches.
  public var controls: [ControlReference]
  /// Whether a fail can be accepted as a risk.
  public var isWaivable: Bool
  /// Evidence older than this period makes the outcome open.
  public var evidenceMaximumAge: Cell?
  /// Where the condition comes from.
  public var sources: [Citation]
  /// Its tests.
  public var examples: [Example]
  /// The file that declares it.
  public var place: SourceRange
}

/// How a check relates to a control.
public struct ControlReference: Hashable, Sendable {
  /// Why the check speaks for the control.
  public enum Relation: String, CaseIterable, Hashable, Sendable {
    /// The text requires it.
    case required
    /// An authority advises it.
    case guidance
    /// We conclude it.
    case inferred
  }

  /// The framework, such as `gdpr`.
  public var framework: String
  /// The control's id.
  public var control: String
  /// The relation.
  public var relation: Relation
  /// The first day on which the control says this to every subject of the check, when that is later than its own.
  public var appliesFrom: CalendarDate?
}

/// A check whose remedy comes first.
public struct Prerequisite: Hashable, Sendable {
  /// The check's id.
  public var check: String
  /// Where the rule says so.
  public var place: SourceRange
}

/// A source with the day it was read.
public struct Citation: Hashable, Sendable {
  /// What it is.
  public var title: LocalizedText
  /// Where it stands.
  public var url: String
  /// The day it was read.
  public var asOf: CalendarDate?
}

/// An inventory with the outcome that a check must give.
public struct Example: Sendable {
  /// What it shows, in kebab-case.
  public var name: String
  /// The outcome.
  public var outcome: Outcome
  /// The day of the audit.
  public var asOf: CalendarDate
  /// The id of the subject.
  public var subject: String
  /// The check's file, in which the inventory stands.
  public var document: Document
  /// The node of the inventory: a mapping as at the root of an inventory file.
  public var inventory: Document.Index
  /// The place of the example in its file.
  public var place: SourceRange
}

extension Check {
  /// The fields that its conditions may read.
  public var dependencies: Set<CompiledExpression.Dependency> {
    let read = when?.dependencies ?? []
    guard case .require(let condition) = verdict else { return read }
    return read.union(condition.dependencies)
  }
}
