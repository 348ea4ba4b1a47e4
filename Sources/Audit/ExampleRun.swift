public import Catalogue
public import Diagnostics
import Expressions
import Facts
import Inventory
import Values

/// Runs the examples of checks, which are their tests.
public struct ExampleRun: Sendable {
  /// The outcomes that the examples of a check must show: with a condition, and with a question for a person.
  private static let wanted: (require: [Outcome], judge: [Outcome]) = (
    [.pass, .fail, .open, .notApplicable], [.review, .notApplicable]
  )

  private let rules: RuleSet
  /// A builder that has read nothing, to be copied for every example.
  private let empty: InventoryBuilder

  /// Prepares for the checks of a set.
  public init(_ rules: RuleSet) {
    self.rules = rules
    empty = InventoryBuilder(
      model: rules.catalogue.model,
      facts: rules.facts,
      strings: rules.catalogue.strings,
      asOf: CalendarDate(daysSinceEpoch: 0)
    )
  }

  /// Says of every example of a check whether it gives its outcome, which outcomes no example shows, and which fields
  /// of the conditions no example ever sets.
  public func verify(_ check: Check, into bag: inout DiagnosticBag) {
    var unset = check.dependencies
    var showsOthers = check.appliesTo.isUniversal
    for example in check.examples {
      let found = run(example, of: check, into: &bag)
      let profile = OrganisationProfile(of: found, selection: CatalogueSelection())
      showsOthers = showsOthers || !check.appliesTo.includes(profile)
      unset = unset.filter { !found.sets($0) }
    }
    let shown = Set(check.examples.map(\.outcome))
    for outcome in wanted(of: check) where !shown.contains(outcome) {
      bag.add(.missingExample(of: outcome, for: check))
    }
    if !showsOthers { bag.add(.applicabilityUntested(check)) }
    for field in unset.sorted(by: { ($0.entity, $0.slot) < ($1.entity, $1.slot) }) {
      let entity = rules.catalogue.model[field.entity]
      bag.add(.fieldNeverSet("\(entity.name).\(entity.fields[field.slot].name)", in: check))
    }
  }

  private func wanted(of check: Check) -> [Outcome] {
    let outcomes = if case .judge = check.verdict { Self.wanted.judge } else { Self.wanted.require }
    // A check of every record has no record to which it does not apply.
    return check.when == nil && check.appliesTo.isUniversal
      ? outcomes.filter { $0 != .notApplicable } : outcomes
  }

  /// Audits an example with its check alone, and compares the outcome.
  private func run(_ example: Example, of check: Check, into bag: inout DiagnosticBag) -> Inventory {
    var builder = empty
    builder.asOf = example.asOf
    var mistakes = DiagnosticBag()
    builder.add(example.document, at: example.inventory, into: &mistakes)
    let inventory = builder.finish(into: &mistakes)
    let isReadable = !mistakes.hasErrors
    bag.merge(mistakes)
    guard isReadable else { return inventory }
    let catalogue = Catalogue(
      model: rules.catalogue.model,
      checks: [check],
      frameworks: [],
      strings: rules.catalogue.strings
    )
    let result = Auditor(inventory, catalogue).audit(inputs: [], ruleSetDigest: "")
    guard let found = result.outcome(of: example.subject) else {
      bag.add(.exampleWithoutSubject(example))
      return inventory
    }
    if found != example.outcome {
      let finding = result.findings.first { $0.subject.id == example.subject }
      bag.add(.unexpectedOutcome(found, of: example, lacking: finding?.missing.paths ?? []))
    }
    return inventory
  }
}

extension AuditResult {
  /// The outcome of the only check on a subject; nil when there is no such subject.
  fileprivate func outcome(of subject: String) -> Outcome? {
    findings.first { $0.subject.id == subject }?.outcome
      ?? settled.first { subjects.id(of: $0.subject) == subject }?.outcome
  }
}

extension Inventory {
  /// Whether any record says something of a field.
  fileprivate func sets(_ field: CompiledExpression.Dependency) -> Bool {
    rows(of: field.entity).contains { store[$0, field.slot].tag != .unknown }
  }
}
