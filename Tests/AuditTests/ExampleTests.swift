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
    Rules.examples.verify(check, into: &bag)
    #expect(bag.diagnostics.map(\.message.en) == [])
  }

  /// Whom a check leaves alone is tested as what it asks of the others.
  @Test func anApplicabilityThatNoExampleShowsIsReported() throws {
    var check = try #require(Rules.set.catalogue.check("health-data-host-without-hds-certificate"))
    check.examples.removeAll { $0.name == "in-belgium" }
    var bag = DiagnosticBag()
    ExampleRun(Rules.set).verify(check, into: &bag)
    #expect(bag.diagnostics.map(\.id) == ["rule.applicability-untested"])
    #expect(bag.diagnostics.map(\.severity) == [.warning])
  }

  @Test(arguments: Rules.set.catalogue.checks.map(\.id))
  func aFindingOfAnExampleHasEvidenceOrNamesWhatIsMissing(check: String) throws {
    let check = try #require(Rules.set.catalogue.check(check))
    for example in check.examples {
      let (result, _) = Rules.audit(example.document, at: example.inventory, asOf: example.asOf, check: check)
      guard let finding = result.findings.first(where: { $0.subject.id == example.subject }) else { continue }
      #expect(
        finding.outcome != .fail || finding.witnesses.allSatisfy { !$0.evidence.isEmpty },
        "\(example.name)"
      )
      #expect(finding.outcome != .open || finding.cause != .ruleError, "\(example.name)")
      #expect(finding.outcome != .open || !finding.missing.paths.isEmpty, "\(example.name)")
    }
  }
}
