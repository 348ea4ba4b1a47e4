import Catalogue
import Expressions
import Inventory
import Values

/// One check on all its subjects.
///
/// A class, so that many findings share the check and the inventory without retaining each of their parts.
final class CheckRun: Sendable {
  /// What came of the subjects, in their order.
  struct Results: Sendable {
    var findings: [CheckResult] = []
    var settled: [SettledResult] = []
  }

  /// What all checks of an audit look at.
  struct Scope: Sendable {
    let inventory: Inventory
    let subjects: SubjectIndex
    let profile: OrganisationProfile
    /// The records of each subject that belong to the sites looked at; nil for every record.
    private let ofSites: [EntityID: [RowID]]?

    init(_ inventory: Inventory, _ catalogue: Catalogue, _ profile: OrganisationProfile, _ sites: SiteScope?)
    {
      self.inventory = inventory
      self.profile = profile
      subjects = SubjectIndex(inventory, catalogue)
      ofSites = sites.map { sites in
        let entities = Set(catalogue.checks.map(\.subject))
        return Dictionary(
          uniqueKeysWithValues: entities.map { ($0, inventory.rows(of: $0).filter(sites.includes)) }
        )
      }
    }

    /// The records that a check of an entity looks at.
    func rows(of entity: EntityID) -> [RowID] { ofSites?[entity] ?? inventory.rows(of: entity) }
  }

  let check: Check
  let index: Int
  let inventory: Inventory
  let subjects: SubjectIndex
  /// The conditions by themselves: taking them out of the check for every subject would copy them.
  let when: CompiledExpression?
  let requirement: CompiledExpression?
  /// The facts that results of the check lack, shared by all that lack the same.
  let missing = MissingNames.Shared()
  /// Whether there are records to look at, of which none is.
  let isOutside: Bool
  private let rows: [RowID]
  private let isInForce: Bool

  /// How many subjects a processor takes at a time, so that no long check is left to one at the end.
  private static let pieceLength = 8_192

  init(_ check: Check, index: Int, in scope: Scope) {
    self.check = check
    self.index = index
    inventory = scope.inventory
    subjects = scope.subjects
    rows = scope.rows(of: check.subject)
    isOutside = rows.isEmpty && !inventory.rows(of: check.subject).isEmpty
    when = check.when
    if case .require(let condition) = check.verdict { requirement = condition } else { requirement = nil }
    isInForce = check.appliesTo.includes(scope.profile) && check.isInForce(on: inventory.asOf)
  }

  /// The parts of the subjects that are looked at together, in order.
  var pieces: [Range<Int>] {
    stride(from: 0, to: rows.count, by: Self.pieceLength).map { $0..<min($0 + Self.pieceLength, rows.count) }
  }

  /// Applies the check to some of its subjects.
  func results(of piece: Range<Int>) -> Results {
    let rows = rows[piece]
    var results = Results()
    guard isInForce else {
      results.settled = rows.map { settled($0, .notApplicable) }
      return results
    }
    inventory.store.withView { view in
      var evaluation = Evaluation(of: self, in: view)
      for row in rows {
        evaluation.turn(to: row)
        switch judge(&evaluation) {
        case .settled(let outcome): results.settled.append(settled(row, outcome))
        case .finding(let outcome, let cause):
          let finding = Finding(self, row)
          results.findings.append(finding.result(outcome, cause, &evaluation))
        }
      }
    }
    return results
  }

  private func settled(_ row: RowID, _ outcome: Outcome) -> SettledResult {
    SettledResult(check: Int32(index), subject: row, outcome: outcome)
  }

  /// What the facts say of a subject.
  private enum Judgement {
    case settled(Outcome)
    case finding(Outcome, OpenCause?)
  }

  /// The table of outcomes: a broken rule is never a pass, and a missing fact neither passes nor fails.
  private func judge(_ evaluation: inout Evaluation) -> Judgement {
    let when = evaluation.when?.value() ?? .bool(true)
    guard !when.isFalse else { return .settled(.notApplicable) }
    guard when.tag != .error else { return .finding(.open, .ruleError) }
    // What a report states of a condition cannot be asked.
    if case .stated = check.verdict { return .finding(.open, .ruleError) }
    guard requirement != nil else {
      return when.isTrue ? .finding(.review, nil) : .finding(.open, .undecided)
    }
    let require = evaluation.requirement?.value() ?? .unknown
    if when.isTrue {
      switch require.tag {
      case .unknown: return .finding(.open, nil)
      case .bool where isStale(&evaluation): return .finding(.open, .staleEvidence)
      case .bool: return require.isTrue ? .settled(.pass) : .finding(.fail, nil)
      default: return .finding(.open, .ruleError)
      }
    }
    return .finding(.open, require.isFalse ? .failsIfItApplies : require.isTrue ? .cannotFail : .undecided)
  }

  /// Whether a fact behind the outcome was collected longer ago than the check allows.
  private func isStale(_ evaluation: inout Evaluation) -> Bool {
    guard let age = check.evidenceMaximumAge, let condition = requirement else { return false }
    let paths = evaluation.explanation(of: condition).witnesses.joined()
    return !EvidenceAge(age, asOf: inventory.asOf).stale(among: paths, in: inventory).isEmpty
  }
}

/// Evaluates the conditions of a check for one subject after the other, on one thread.
struct Evaluation: ~Copyable {
  var names: MissingNames
  var when: PreparedExpression?
  var requirement: PreparedExpression?
  private let session: EvaluationSession

  init(of run: CheckRun, in view: StoreView) {
    names = MissingNames(run.missing)
    session = EvaluationSession(run.inventory.variables(), in: view)
    if let when = run.when { self.when = session.prepare(when) }
    if let requirement = run.requirement { self.requirement = session.prepare(requirement) }
  }

  /// Turns to another subject.
  func turn(to row: RowID) { session.set(0, to: .row(row)) }

  func explanation(of condition: CompiledExpression) -> Explanation {
    condition.explain(session.variables, in: session.view, arena: &session.arena)
  }
}
