import Diagnostics
import Documents
import Testing

/// Files made to exhaust or mislead a reader, in a folder outside the project.
@Suite(.enabled(if: SuiteFolder(variable: "SERMENT_HOSTILE_DIR") != nil))
struct HostileFileTests {
  @Test func everyFileEndsSoonWithADiagnosticOrADocument() throws {
    let folder = try #require(SuiteFolder(variable: "SERMENT_HOSTILE_DIR"))
    let files = folder.files("")
    #expect(!files.isEmpty)
    for file in files {
      let clock = ContinuousClock()
      let start = clock.now
      var sources = SourceMap()
      var bag = DiagnosticBag()
      var document: Document?
      if let source = SourceText.add(file.bytes, name: file.name, to: &sources, into: &bag) {
        document = DocumentReader().read(source, into: &bag)
      }
      let text = DiagnosticRenderer(sources: sources, language: .fr, isColoured: false).render(bag)
      #expect(clock.now - start < .seconds(2), "\(file.name)")
      #expect(document != nil || bag.hasErrors && !text.isEmpty, "\(file.name)")
      print("hostile \(folder.relative(file)): \(bag.diagnostics.first?.id ?? "read")")
    }
  }
}
