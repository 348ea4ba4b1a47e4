import Catalogue
import Diagnostics

/// What the checks of a framework leave to a person: their own questions, and findings that facts do not decide.
struct CheckQuestions {
  /// A question of one check.
  struct Question {
    var check: String
    var topic: Questionnaire.Entry.Topic
  }

  private var byControl: [String: [Question]] = [:]
  private var touched: Set<String> = []

  /// Up to this many subjects are asked about one by one: beyond, a person judges all of them at once.
  private static let mostSubjects = 25

  /// Collects the questions; without an audit nothing is known to be left.
  init(_ framework: Framework, _ catalogue: Catalogue, after result: AuditResult?) {
    let findings = Dictionary(grouping: result?.findings.filter(\.waitsForAPerson) ?? [], by: \.check)
    let order = framework.controls.enumerated().map { ($1.id, $0) }
    let positions = Dictionary(order) { first, _ in first }
    for (index, check) in catalogue.checks.enumerated() {
      let controls = check.controls.filter { $0.framework == framework.id }.map(\.control)
      touched.formUnion(controls)
      // An answer settles the findings of a check for every control that it touches: it is asked once.
      guard let left = findings[index],
        let first = controls.min(by: { positions[$0] ?? .max < positions[$1] ?? .max })
      else { continue }
      byControl[first, default: []] += Self.questions(of: check, index, left)
    }
  }

  /// The questions that stand below a control.
  func questions(at control: String) -> [Question] { byControl[control] ?? [] }

  /// Whether any check looks at a control.
  func touch(_ control: String) -> Bool { touched.contains(control) }

  private static func questions(of check: Check, _ index: Int, _ findings: [CheckResult]) -> [Question] {
    let reviews = findings.filter { $0.outcome == .review }.map(\.subject)
    let open = findings.filter { $0.outcome == .open }.map(\.subject)
    // Each subject is judged by itself, unless they are too many; facts are missing of all subjects alike.
    let judged = reviews.count > mostSubjects ? [reviews] : reviews.map { [$0] }
    let undecided = open.isEmpty ? [] : [open]
    return judged.map { Question(check: check.id, topic: .judgement(check: index, of: $0)) }
      + undecided.map { Question(check: check.id, topic: .undecided(check: index, of: $0)) }
  }
}

extension CheckResult {
  /// Whether an attestation could settle it and none does.
  fileprivate var waitsForAPerson: Bool {
    (outcome == .review || outcome == .open) && cause != .ruleError && attestation == nil
  }
}
