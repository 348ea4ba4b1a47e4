import Audit
import Catalogue
import Diagnostics
import Documents
import Inventory
import Testing
import Values

/// Audits of small inventories under the rules that the program carries.
enum Rules {
  static let set: RuleSet = {
    var sources = SourceMap()
    var bag = DiagnosticBag()
    return CatalogueLoader.load(RuleFiles(sources: &sources, into: &bag), into: &bag)
  }()

  /// A builder that has read nothing, to be copied for every inventory.
  private static let empty = InventoryBuilder(
    model: set.catalogue.model,
    facts: set.facts,
    strings: set.catalogue.strings,
    asOf: today
  )
  /// The runner of examples.
  static let examples = ExampleRun(set)

  static let today = day("2026-11-24")

  static func day(_ text: String) -> CalendarDate {
    CalendarDate(iso8601: text.utf8) ?? CalendarDate(daysSinceEpoch: 0)
  }

  /// The result for a document, or for an inventory inside one, under every check or under one alone.
  static func audit(
    _ document: Document,
    at node: Document.Index = 0,
    asOf: CalendarDate = today,
    check: Check? = nil
  ) -> (AuditResult, DiagnosticBag) {
    let catalogue = Catalogue(
      model: set.catalogue.model,
      checks: check.map { [$0] } ?? set.catalogue.checks,
      frameworks: check == nil ? set.catalogue.frameworks : [],
      strings: set.catalogue.strings
    )
    var bag = DiagnosticBag()
    var builder = empty
    builder.asOf = asOf
    builder.add(document, at: node, into: &bag)
    let inventory = builder.finish(into: &bag)
    return (Auditor(inventory, catalogue).audit(inputs: [], ruleSetDigest: ""), bag)
  }

  /// The result for YAML files, each under its name.
  static func audit(
    _ texts: String...,
    asOf: CalendarDate = today,
    under catalogue: Catalogue = set.catalogue,
    settingWaiversAside: Bool = false
  ) -> AuditResult {
    var sources = SourceMap()
    var bag = DiagnosticBag()
    var builder = empty
    builder.asOf = asOf
    for (number, text) in texts.enumerated() {
      let source = sources.add(name: "\(number).yaml", bytes: Array(text.utf8))
      DocumentReader().read(source, as: .pieces, into: &bag) { document, bag in
        builder.add(document, into: &bag)
      }
    }
    let inventory = builder.finish(into: &bag)
    if bag.hasErrors {
      Issue.record("\(DiagnosticRenderer(sources: sources, language: .en, isColoured: false).render(bag))")
    }
    return Auditor(inventory, catalogue).audit(
      inputs: [],
      ruleSetDigest: "",
      settingWaiversAside: settingWaiversAside
    )
  }
}

extension AuditResult {
  /// The finding of a check on a subject.
  func finding(_ check: String, _ subject: String) -> CheckResult? {
    let index = Rules.set.catalogue.checks.firstIndex { $0.id == check }
    return findings.first { $0.check == index && $0.subject.id == subject }
  }

  /// The outcome of a check on a subject, in the words of an example.
  func outcome(_ check: String, _ subject: String) -> String? {
    if let finding = finding(check, subject) { return finding.outcome.rawValue }
    let index = Rules.set.catalogue.checks.firstIndex { $0.id == check }
    return settled.first { Int($0.check) == index && subjects.id(of: $0.subject) == subject }?.outcome
      .rawValue
  }
}
