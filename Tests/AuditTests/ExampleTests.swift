import Audit
import Catalogue
import Diagnostics
import Testing

@Suite struct ExampleTests {
  static let examples = Rules.set.catalogue.checks.flatMap { check in
    check.examples.map { (check.id, $0.name) }
  }

  /// Every example that a check brings is a test of it.
  @Test(arguments: examples)
  func anExampleGivesItsOutcome(check: String, name: String) throws {
    let found = try #require(Rules.set.catalogue.check(check)?.examples.first { $0.name == name })
    let (result, bag) = Rules.audit(found.document, at: found.inventory, asOf: found.asOf)
    #expect(bag.diagnostics.filter { $0.severity == .error }.map(\.message.en) == [])
    #expect(result.outcome(check, found.subject) == found.outcome)
    if let finding = result.finding(check, found.subject) {
      #expect(finding.outcome != .fail || finding.witnesses.allSatisfy { !$0.evidence.isEmpty })
      #expect(finding.outcome != .open || finding.cause != .ruleError)
      #expect(finding.outcome != .open || !finding.missing.isEmpty)
    }
  }
}
