import Diagnostics
import Testing

@testable import Catalogue
@testable import Reporting

@Suite("Coverage of controls by checks")
struct CoverageTests {
  private static let catalogue = SampleCatalogue.catalogue

  @Test(
    "is decided by how a control can be shown and by the checks that look at it",
    arguments: [
      (Control.Checkability.automatic, [], ControlCoverage.State.notCovered),
      (.automatic, ["staff-training-unclear"], .attestation),
      (.automatic, ["no-restore-test"], .automatic),
      (.automatic, ["no-restore-test", "staff-training-unclear"], .automatic),
      (.partly, [], .notCovered),
      (.partly, ["staff-training-unclear"], .attestation),
      (.partly, ["no-restore-test"], .partly),
      (.attestation, [], .attestation),
      (.attestation, ["staff-training-unclear"], .attestation),
      (.attestation, ["no-restore-test"], .partly),
    ]
  )
  func stateOfAControl(
    _ checkable: Control.Checkability,
    _ checks: [String],
    _ expected: ControlCoverage.State
  ) throws {
    var control = try #require(Self.catalogue.frameworks.first?.controls.first)
    control.checkable = checkable
    let touches = Self.catalogue.checks.indices.filter { checks.contains(Self.catalogue.checks[$0].id) }.map {
      ControlCoverage.Touch(check: $0, relation: .inferred)
    }
    #expect(touches.count == checks.count)
    #expect(ControlCoverage(control, touches: touches, checks: Self.catalogue.checks).state == expected)
  }

  @Test("leaves no control of the program's frameworks out")
  func everyControlHasAState() {
    let catalogue = EmbeddedCatalogue.catalogue
    let coverage = catalogue.coverage()
    #expect(coverage.map(\.framework.id) == catalogue.frameworks.map(\.id))
    for (covered, framework) in zip(coverage, catalogue.frameworks) {
      #expect(covered.controls.map(\.control.id) == framework.controls.map(\.id))
      let counts = ControlCoverage.State.allCases.reduce(0) { $0 + covered.count($1) }
      #expect(counts == framework.controls.count && counts > 0)
    }
    let touches = coverage.flatMap(\.controls).reduce(0) { $0 + $1.touches.count }
    #expect(touches == catalogue.checks.reduce(0) { $0 + $1.controls.count })
  }

  @Test("is listed by state", arguments: [(Language.en, 100), (.fr, 60)])
  func listing(_ language: Language, _ width: Int) throws {
    var text = ""
    let style = ListingStyle(language: language, width: width, isColoured: false)
    CoverageListing(Self.catalogue.coverage(), of: Self.catalogue, style: style).write(to: &text)
    for line in text.split(separator: "\n") { #expect(TerminalText.width(String(line)) <= width) }
    try GoldenFile.expect(text, matches: "coverage-\(language)-\(width).txt")
  }

  @Test("is written as JSON")
  func json() throws {
    var text = ""
    JSONCoverage(Self.catalogue.coverage(), of: Self.catalogue).write(to: &text)
    try GoldenFile.expect(text, matches: "coverage.json")
  }
}
