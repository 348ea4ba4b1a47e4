import Diagnostics
import Testing

@testable import Catalogue

/// What an audit is limited to.
@Suite struct SelectionTests {
  private static func select(_ selection: CatalogueSelection) -> (catalogue: Catalogue, bag: DiagnosticBag) {
    var bag = DiagnosticBag()
    return (Embedded.loaded.set.catalogue.selecting(selection, into: &bag), bag)
  }

  private static func names(_ texts: String...) -> [CatalogueSelection.Name] {
    texts.map { CatalogueSelection.Name($0) }
  }

  @Test func byFrameworkKeepsItsChecksAndTheirRelationsToIt() {
    let all = Embedded.loaded.set.catalogue
    let (catalogue, bag) = Self.select(CatalogueSelection(frameworks: Self.names("hds")))
    #expect(!bag.hasErrors)
    #expect(catalogue.frameworks.map(\.id) == ["hds"])
    let expected = all.checks.filter { check in check.controls.contains { $0.framework == "hds" } }
    #expect(catalogue.checks.map(\.id) == expected.map(\.id))
    #expect(catalogue.checks.flatMap(\.controls).allSatisfy { $0.framework == "hds" })
    #expect(catalogue.leftOut.checks.count == all.checks.count - expected.count)
  }

  @Test func byCheckAndTopic() {
    let selection = CatalogueSelection(
      only: Self.names("continuity", "unsupported-operating-system"),
      skip: Self.names("no-restore-test-within-a-year")
    )
    let (catalogue, bag) = Self.select(selection)
    #expect(!bag.hasErrors)
    #expect(catalogue.check("unsupported-operating-system") != nil)
    #expect(catalogue.check("no-restore-test-within-a-year") == nil)
    #expect(catalogue.checks.count { $0.topic != "continuity" } == 1)
    #expect(catalogue.checks.count { $0.topic == "continuity" } > 5)
    #expect(catalogue.selection == selection)
  }

  @Test func reportsNamesThatMeanNothing() {
    let selection = CatalogueSelection(
      frameworks: Self.names("gdrp"),
      only: Self.names("continuty"),
      skip: Self.names("xyzzy")
    )
    let diagnostics = Self.select(selection).bag.diagnostics
    #expect(
      diagnostics.map(\.id) == [
        "configuration.unknown-framework", "configuration.unknown-selection",
        "configuration.unknown-selection",
      ]
    )
    #expect(diagnostics.prefix(2).map(\.help?.en) == ["did you mean `gdpr`?", "did you mean `continuity`?"])
  }

  @Test func reportsKindsAndCountriesThatMeanNothing() {
    let selection = CatalogueSelection(
      kinds: Self.names("hospitl", "nursing_home"),
      country: CatalogueSelection.Name("France")
    )
    let diagnostics = Self.select(selection).bag.diagnostics
    #expect(diagnostics.map(\.id) == ["configuration.unknown-kind", "configuration.invalid-country"])
    #expect(diagnostics.first?.help?.en == "did you mean `hospital`?")
    let good = CatalogueSelection(kinds: Self.names("pharmacy"), country: CatalogueSelection.Name("BE"))
    let (catalogue, bag) = Self.select(good)
    #expect(!bag.hasErrors && catalogue.leftOut == LeftOut() && catalogue.selection == good)
  }

  @Test func ofEverythingChangesNothing() {
    let (catalogue, _) = Self.select(CatalogueSelection())
    #expect(
      catalogue.leftOut == LeftOut() && catalogue.checks.count == Embedded.loaded.set.catalogue.checks.count
    )
  }
}
