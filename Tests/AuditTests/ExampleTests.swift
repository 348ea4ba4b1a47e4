import Catalogue
import Diagnostics
import Testing

@testable import Audit

/// The examples of the embedded checks are their tests.
@Suite struct ExampleTests {
  @Test(arguments: Rules.set.catalogue.checks.map(\.id))
  func everyExampleGivesItsOutcomeAndEveryOutcomeAndFieldIsShown(check: String) throws {
    let check = try #require(Rules.set.catalogue.check(check))
    var bag = DiagnosticBag()
    ExampleRun(Rules.set).verify(check, into: &bag)
    #expect(bag.diagnostics.map(\.message.en) == [])
  }

  @Test(arguments: Rules.set.catalogue.checks.flatMap { check in check.examples.map { (check.id, $0.name) } })
  func aFindingOfAnExampleHasEvidenceOrNamesWhatIsMissing(check: String, name: String) throws {
    let found = try #require(Rules.set.catalogue.check(check)?.examples.first { $0.name == name })
    let (result, _) = Rules.audit(found.document, at: found.inventory, asOf: found.asOf)
    guard let finding = result.finding(check, found.subject) else { return }
    #expect(finding.outcome != .fail || finding.witnesses.allSatisfy { !$0.evidence.isEmpty })
    #expect(finding.outcome != .open || finding.cause != .ruleError)
    #expect(finding.outcome != .open || !finding.missing.isEmpty)
  }
}
