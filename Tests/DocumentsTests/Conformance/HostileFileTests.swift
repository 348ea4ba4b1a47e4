import Diagnostics
import Documents
import Testing

/// Files made to exhaust or mislead a reader, in a folder outside the project; `.ci/wild` bounds the time and memory
/// that the program spends on them.
@Suite(.enabled(if: SuiteFolder(variable: "SERMENT_WILD_DIR") != nil))
struct HostileFileTests {
  @Test func everyFileEndsWithADiagnosticOrADocument() throws {
    let folder = try #require(SuiteFolder(variable: "SERMENT_WILD_DIR"))
    let files = folder.files("hostile")
    #expect(!files.isEmpty)
    for file in files {
      var sources = SourceMap()
      var bag = DiagnosticBag()
      var document: Document?
      if let source = SourceText.add(file.bytes, name: file.name, to: &sources, into: &bag) {
        document = DocumentReader().read(source, into: &bag)
      }
      let text = DiagnosticRenderer(sources: sources, language: .fr, isColoured: false).render(bag)
      #expect(document != nil || bag.hasErrors && !text.isEmpty, "\(file.name)")
      print("hostile \(folder.relative(file)): \(bag.diagnostics.first?.id ?? "read")")
    }
  }
}
