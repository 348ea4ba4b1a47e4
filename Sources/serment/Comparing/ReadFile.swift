import Comparison
import Diagnostics
import Documents

extension Console {
  /// Reads one file that is no inventory; nil when it cannot be read or understood, which is shown.
  func read<Content>(
    _ path: String,
    _ body: (SourceFile, inout DiagnosticBag) -> Content?
  ) -> Content? {
    var bag = DiagnosticBag()
    var sources = SourceMap()
    var content: Content?
    if let input = InputFiles([path], into: &bag).files.first,
      let source = SourceText.add(input.bytes, name: input.name, to: &sources, into: &bag)
    {
      content = body(source, &bag)
    }
    show(bag, sources: sources)
    return bag.hasErrors ? nil : content
  }

  /// Reads a baseline.
  func readBaseline(_ path: String) -> Baseline? { read(path) { Baseline($0, into: &$1) } }

  /// Reads the JSON report of an audit.
  func readReport(_ path: String) -> RecordedResult? { read(path) { ReportReader.read($0, into: &$1) } }
}
