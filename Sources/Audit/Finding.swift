import Catalogue
import Diagnostics
import Expressions
import Inventory
import Values

/// Says what is to be said of a check that does not settle on a subject.
struct Finding {
  private let run: CheckRun
  private let row: RowID
  private let subject: SubjectReference

  init(_ run: CheckRun, _ row: RowID) {
    self.run = run
    self.row = row
    subject = run.subjects.reference(row) ?? SubjectReference(row, in: run.inventory)
  }

  /// The result with evidence for a fail or a review, and with missing facts for an open outcome.
  func result(_ outcome: Outcome, _ cause: OpenCause?, _ evaluation: inout Evaluation) -> CheckResult {
    CheckResult(
      check: run.index,
      subject: subject,
      outcome: outcome,
      cause: cause,
      message: outcome == .open ? LocalizedText(en: "", fr: "") : message,
      witnesses: outcome == .open ? [] : witnesses(outcome, &evaluation),
      missing: outcome == .open ? missing(cause, &evaluation) : .none
    )
  }

  // MARK: Evidence

  private func witnesses(_ outcome: Outcome, _ evaluation: inout Evaluation) -> [Witness] {
    if outcome == .fail, let condition = run.requirement {
      let reasons = independent(evaluation.explanation(of: condition).witnesses)
      return (reasons.isEmpty ? [[]] : reasons).map(witness)
    }
    // What brings a question before a person is all that makes the check apply.
    let reasons = run.when.map { evaluation.explanation(of: $0).witnesses } ?? []
    return [witness(reasons.flatMap { $0 })]
  }

  /// The reasons that no other one is part of: of two with the same facts in another order, the first.
  private func independent(_ reasons: [[FactPath]]) -> [[FactPath]] {
    var seen: Set<Set<String>> = []
    let different = reasons.map { (paths: $0, facts: Set(run.inventory.identity(of: $0))) }
      .filter { seen.insert($0.facts).inserted }
    guard different.count <= Self.comparedReasons else { return different.map(\.paths) }
    return different.filter { reason in
      !different.contains { !$0.facts.isEmpty && $0.facts.isStrictSubset(of: reason.facts) }
    }.map(\.paths)
  }

  /// Beyond this many reasons for one result, comparing each with each would cost more than it tells.
  private static let comparedReasons = 1_000

  private func witness(_ paths: [FactPath]) -> Witness {
    Witness(
      fingerprint: Fingerprint.witness(
        check: run.check.id,
        entity: subject.entity,
        subject: subject.id,
        paths: run.inventory.identity(of: paths)
      ),
      evidence: run.inventory.evidence(for: paths)
    )
  }

  // MARK: Missing facts

  private func missing(_ cause: OpenCause?, _ evaluation: inout Evaluation) -> MissingPaths {
    var paths: [FactPath] = []
    if cause == .staleEvidence, let age = run.check.evidenceMaximumAge, let condition = run.requirement {
      let read = evaluation.explanation(of: condition).witnesses.joined()
      paths = EvidenceAge(age, asOf: run.inventory.asOf).stale(among: read, in: run.inventory)
    } else if cause != .ruleError {
      if cause != nil { paths += evaluation.when?.missing() ?? [] }
      paths += evaluation.requirement?.missing() ?? []
    }
    return evaluation.names.missing(paths, of: subject.entity, in: run.inventory)
  }

  // MARK: Message

  private var message: LocalizedText {
    LocalizedText(en: fill(run.check.message.en, .en), fr: fill(run.check.message.fr, .fr))
  }

  private func fill(_ pieces: [MessageTemplate.Piece], _ language: Language) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .path(_, let choices): value(of: choices, language)
      }
    }.joined()
  }

  /// The first of several facts that has a value; where none has, what is said of the first.
  private func value(of choices: [[Int]], _ language: Language) -> String {
    let facts = choices.compactMap(fact)
    let known = facts.first { $0.cell.tag != .unknown && $0.cell.tag != .null } ?? facts.first
    guard let (row, slot, cell) = known else { return "" }
    let field = run.inventory.model[row.entity].fields[slot]
    return run.inventory.describeForReading(cell, field)[language]
  }

  private func fact(at slots: [Int]) -> (row: RowID, slot: Int, cell: Cell)? {
    var row = row
    for (step, slot) in slots.enumerated() {
      let cell = run.inventory.store[row, slot]
      guard step < slots.count - 1, cell.tag == .row else { return (row, slot, cell) }
      row = cell.rowID
    }
    return nil
  }
}
