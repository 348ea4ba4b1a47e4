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

  @Test func aFrameworkIsLeftOutWithTheChecksThatSpeakForItAlone() {
    let all = Embedded.loaded.set.catalogue
    let (catalogue, bag) = Self.select(CatalogueSelection(skip: Self.names("gdpr")))
    #expect(!bag.hasErrors && !catalogue.frameworks.contains { $0.id == "gdpr" })
    let alone = all.checks.filter { check in check.controls.allSatisfy { $0.framework == "gdpr" } }
    #expect(!alone.isEmpty && catalogue.leftOut.checks == Set(alone.map(\.id)))
    #expect(catalogue.leftOut.holds("32", of: "gdpr"))
    #expect(!catalogue.checks.flatMap(\.controls).contains { $0.framework == "gdpr" })
  }

  /// Beside topics and checks, a framework adds its checks, with all that they speak for.
  @Test func aFrameworkAmongThoseAppliedAloneAddsItsChecks() {
    let all = Embedded.loaded.set.catalogue
    let (catalogue, bag) = Self.select(CatalogueSelection(only: Self.names("hds", "continuity")))
    #expect(!bag.hasErrors && catalogue.frameworks.map(\.id) == all.frameworks.map(\.id))
    let expected = all.checks.filter { check in
      check.topic == "continuity" || check.controls.contains { $0.framework == "hds" }
    }
    #expect(catalogue.checks.map(\.id) == expected.map(\.id))
    #expect(catalogue.checks.map(\.controls) == expected.map(\.controls))
  }

  /// A name means one thing.
  @Test func noTopicAndNoCheckIsCalledAsAFramework() {
    let all = Embedded.loaded.set.catalogue
    let names = Set(all.checks.flatMap { [$0.id, $0.topic] })
    #expect(names.isDisjoint(with: all.frameworks.map(\.id)))
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
