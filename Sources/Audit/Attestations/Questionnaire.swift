public import Catalogue
public import Diagnostics
public import Values

/// What a person is asked of a framework: the controls that no check decides, and what checks leave to a person.
public struct Questionnaire: Sendable {
  /// A question, to be answered in one attestation.
  public struct Entry: Sendable {
    /// What is asked about.
    public enum Topic: Sendable {
      /// A control as a whole; without a question of its own, whether its title holds.
      case control(question: LocalizedText?)
      /// What a check leaves to a person's judgement, of these subjects.
      case judgement(check: Int, of: [SubjectReference])
      /// A defect that the facts recorded do not decide, of these subjects.
      case undecided(check: Int, of: [SubjectReference])
    }

    /// The id of the attestation.
    public var id: String
    /// The control that it speaks of.
    public var control: Control
    /// What is asked.
    public var topic: Topic

    /// The subject that the answer is limited to; nil for all.
    public var subject: SubjectReference? {
      switch topic {
      case .control: nil
      case .judgement(_, let subjects), .undecided(_, let subjects):
        subjects.count == 1 ? subjects.first : nil
      }
    }
  }

  /// The framework.
  public let framework: Framework
  /// The day by which controls are in force.
  public let asOf: CalendarDate
  /// The questions, in the order of the framework's text.
  public private(set) var entries: [Entry] = []
  /// How many controls were left out because an attestation in force answers them already.
  public private(set) var alreadyAnswered = 0
  /// How many controls were left out because nothing in the inventory calls for them.
  public private(set) var notApplicable = 0
  private var ids: AttestationIDs

  /// Collects the questions of a framework.
  ///
  /// - Parameters:
  ///   - result: what an audit of the inventory found; nil for the questions that any inventory leaves.
  ///   - all: whether controls that checks decide are asked about too.
  public init(
    of framework: Framework,
    in catalogue: Catalogue,
    asOf: CalendarDate,
    after result: AuditResult? = nil,
    all: Bool
  ) {
    self.framework = framework
    self.asOf = asOf
    ids = AttestationIDs(taken: result?.attestations ?? [])
    // An offence is nothing that anybody attests.
    guard !framework.listsOffences else { return }
    let checks = CheckQuestions(framework, catalogue, after: result)
    let answered = Set((result?.attestations ?? []).filter { $0.answersWhole(framework) }.map(\.control))
    let empty = Set(
      (result?.controls ?? []).filter { $0.framework == framework.id && $0.state == .notApplicable }
        .map(\.control)
    )
    for control in framework.controls where framework.isInForce(control, on: asOf) {
      let questions = checks.questions(at: control.id)
      for question in questions { add(question, of: control) }
      guard !checks.touch(control.id) || all && questions.isEmpty else { continue }
      if answered.contains(control.id) {
        alreadyAnswered += 1
      } else if empty.contains(control.id) {
        notApplicable += 1
      } else {
        let topic = Entry.Topic.control(question: control.question)
        entries.append(Entry(id: ids.make([framework.id, control.id]), control: control, topic: topic))
      }
    }
  }

  private mutating func add(_ question: CheckQuestions.Question, of control: Control) {
    var entry = Entry(id: "", control: control, topic: question.topic)
    entry.id = ids.make([framework.id, question.check] + (entry.subject.map { [$0.id] } ?? []))
    entries.append(entry)
  }
}

extension AttestationRecord {
  /// Whether it answers the question of a control of the framework, be it with a no.
  fileprivate func answersWhole(_ framework: Framework) -> Bool {
    guard self.framework == framework.id, check == nil, isForAllSubjects else { return false }
    return state == .valid || state == .partly || state == .declaredGap
  }
}
