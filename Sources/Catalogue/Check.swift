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
    /// A condition of which only the text is known: read back from a report, it cannot be evaluated.
    case stated(String)
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
  /// The text of the condition that says whom it concerns, where only that is known.
  public var statedCondition: String?
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

  /// Creates a check.
  public init(
    id: String,
    topic: String,
    subject: EntityID,
    severity: Severity,
    severityReason: LocalizedText,
    appliesTo: Applicability,
    appliesFrom: CalendarDate? = nil,
    until: CalendarDate? = nil,
    parameters: [CheckParameter],
    title: LocalizedText,
    when: CompiledExpression? = nil,
    statedCondition: String? = nil,
    verdict: Verdict,
    message: MessageTemplate,
    why: LocalizedText,
    remedy: LocalizedText,
    effort: Effort,
    after: [Prerequisite],
    controls: [ControlReference],
    isWaivable: Bool,
    evidenceMaximumAge: Cell? = nil,
    sources: [Citation],
    examples: [Example],
    place: SourceRange
  ) {
    self.id = id
    self.topic = topic
    self.subject = subject
    self.severity = severity
    self.severityReason = severityReason
    self.appliesTo = appliesTo
    self.appliesFrom = appliesFrom
    self.until = until
    self.parameters = parameters
    self.title = title
    self.when = when
    self.statedCondition = statedCondition
    self.verdict = verdict
    self.message = message
    self.why = why
    self.remedy = remedy
    self.effort = effort
    self.after = after
    self.controls = controls
    self.isWaivable = isWaivable
    self.evidenceMaximumAge = evidenceMaximumAge
    self.sources = sources
    self.examples = examples
    self.place = place
  }
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

  /// Creates a reference to a control.
  public init(framework: String, control: String, relation: Relation, appliesFrom: CalendarDate? = nil) {
    self.framework = framework
    self.control = control
    self.relation = relation
    self.appliesFrom = appliesFrom
  }
}

/// A check whose remedy comes first.
public struct Prerequisite: Hashable, Sendable {
  /// The check's id.
  public var check: String
  /// Where the rule says so.
  public var place: SourceRange

  /// Creates a prerequisite.
  public init(check: String, place: SourceRange) {
    self.check = check
    self.place = place
  }
}

/// A source with the day it was read.
public struct Citation: Hashable, Sendable {
  /// What it is.
  public var title: LocalizedText
  /// Where it stands.
  public var url: String
  /// The day it was read.
  public var asOf: CalendarDate?

  /// Creates a citation.
  public init(title: LocalizedText, url: String, asOf: CalendarDate? = nil) {
    self.title = title
    self.url = url
    self.asOf = asOf
  }
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
  /// The condition that says whom it concerns, as the rule writes it.
  public var conditionText: String? { when?.text ?? statedCondition }
  /// The condition that must hold, as the rule writes it; nil where a person judges.
  public var requirementText: String? {
    switch verdict {
    case .require(let condition): condition.text
    case .stated(let text): text
    case .judge: nil
    }
  }

  /// The fields that its conditions may read.
  public var dependencies: Set<CompiledExpression.Dependency> {
    let read = when?.dependencies ?? []
    guard case .require(let condition) = verdict else { return read }
    return read.union(condition.dependencies)
  }
}
