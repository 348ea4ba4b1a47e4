import Diagnostics
import Documents
import Expressions
import Inventory
import Testing

@testable import Catalogue

/// What is loaded of the program's own rules, and that nothing of a person's is left out.
@Suite struct LoadingExtentTests {
  private let whole = Embedded.loaded.set.catalogue

  private func load(_ selection: LoadingExtent) -> Catalogue {
    var bag = DiagnosticBag()
    let catalogue = CatalogueLoader.load(Embedded.loaded.rules, selection, into: &bag).catalogue
    #expect(bag.diagnostics.isEmpty)
    return catalogue
  }

  @Test func checksWithoutExamplesAreTheSameInEverythingElse() {
    let checks = load(.withoutExamples).checks
    #expect(checks.allSatisfy { $0.examples.isEmpty })
    #expect(whole.checks.allSatisfy { !$0.examples.isEmpty })
    #expect(checks.map(description) == whole.checks.map(description))
  }

  private func description(_ check: Check) -> String {
    var check = check
    check.examples = []
    // The place ends where reading ends.
    check.place.end = 0
    let verdict =
      if case .require(let condition) = check.verdict { condition.text } else { "\(check.verdict)" }
    let when = check.when?.text ?? ""
    check.when = nil
    check.verdict = .judge(LocalizedText(verbatim: verdict))
    return "\(check) \(when)"
  }

  @Test func theModelAloneHasNoChecks() {
    let catalogue = load(.model)
    #expect(catalogue.checks.isEmpty && catalogue.frameworks.isEmpty)
    #expect(catalogue.model.entities.map(\.name) == whole.model.entities.map(\.name))
    #expect(catalogue.model.derivations.count == whole.model.derivations.count)
  }

  @Test func theProgramCarriesTextThatNeedsNoDecoding() {
    for file in Embedded.loaded.rules.files {
      var sources = SourceMap()
      var bag = DiagnosticBag()
      let read = SourceText.add(file.bytes, name: file.name, to: &sources, into: &bag)
      #expect(read?.bytes == file.bytes && bag.diagnostics.isEmpty, "\(file.name)")
    }
  }
}
