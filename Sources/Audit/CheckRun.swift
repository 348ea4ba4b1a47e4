import Catalogue
import Expressions
import Inventory
import Values

/// One check on many subjects.
///
/// A class, so that many findings share the check and the inventory without retaining each of their parts.
final class CheckRun: Sendable {
  /// What came of a piece of the subjects, in their order.
  struct Results: Sendable {
    var findings: [CheckResult] = []
    var settled: [SettledResult] = []
  }

  let check: Check
  let index: Int
  let inventory: Inventory
  /// The conditions by themselves: taking them out of the check for every subject would copy them.
  private let when: CompiledExpression?
  private let requirement: CompiledExpression?
  private let isInForce: Bool

  init(_ check: Check, index: Int, inventory: Inventory, profile: OrganisationProfile) {
    self.check = check
    self.index = index
    self.inventory = inventory
    when = check.when
    if case .require(let condition) = check.verdict { requirement = condition } else { requirement = nil }
    let day = inventory.asOf
    isInForce =
      check.appliesTo.includes(profile) && (check.appliesFrom.map { $0 <= day } ?? true)
      && (check.until.map { day <= $0 } ?? true)
  }

  /// Applies the check to a piece of the subjects.
  @Sendable
  func apply(to rows: ArraySlice<RowID>) -> Results {
    var results = Results()
    guard isInForce else {
      results.settled = rows.map { settled($0, .notApplicable) }
      return results
    }
    inventory.store.withView { view in
      var evaluation = Evaluation(view: view, variables: inventory.variables())
      for row in rows {
        evaluation.variables[0] = .row(row)
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
    let when = self.when.map { evaluation.value(of: $0) } ?? .bool(true)
    guard !when.isFalse else { return .settled(.notApplicable) }
    guard when.tag != .error else { return .finding(.open, .ruleError) }
    guard let condition = requirement else {
      return when.isTrue ? .finding(.review, nil) : .finding(.open, .undecided)
    }
    let require = evaluation.value(of: condition)
    if when.isTrue {
      switch require.tag {
      case .unknown: return .finding(.open, nil)
      case .bool where isStale(condition, &evaluation): return .finding(.open, .staleEvidence)
      case .bool: return require.isTrue ? .settled(.pass) : .finding(.fail, nil)
      default: return .finding(.open, .ruleError)
      }
    }
    return .finding(.open, require.isFalse ? .failsIfItApplies : require.isTrue ? .cannotFail : .undecided)
  }

  /// Whether a fact behind the outcome was collected longer ago than the check allows.
  private func isStale(_ condition: CompiledExpression, _ evaluation: inout Evaluation) -> Bool {
    guard let age = check.evidenceMaximumAge else { return false }
    let paths = evaluation.explanation(of: condition).witnesses.joined()
    return !EvidenceAge(age, asOf: inventory.asOf).stale(among: paths, in: inventory).isEmpty
  }
}

/// Evaluates conditions for one subject after the other, on one thread.
struct Evaluation {
  let view: StoreView
  var variables: [Cell]
  private var arena = EvaluationArena()

  init(view: StoreView, variables: [Cell]) {
    self.view = view
    self.variables = variables
  }

  mutating func value(of condition: CompiledExpression) -> Cell {
    condition.evaluate(variables, in: view, arena: &arena)
  }

  mutating func explanation(of condition: CompiledExpression) -> Explanation {
    condition.explain(variables, in: view, arena: &arena)
  }
}
