import Diagnostics
import Testing

@testable import Documents

/// Texts of several documents, as other tools write them.
@Suite struct StreamTests {
  private func read(_ text: String, limits: ReadingLimits = ReadingLimits()) -> (
    documents: [String], mistakes: [String]
  ) {
    var sources = SourceMap()
    var bag = DiagnosticBag()
    let source = sources.add(name: "stream.yaml", bytes: Array(text.utf8))
    var found: [String] = []
    DocumentReader(limits: limits).read(source, as: .stream, into: &bag) { document, _ in
      let range = document.range(of: 0)
      found.append(String(decoding: source.bytes[Int(range.start)..<Int(range.end)], as: UTF8.self))
    }
    return (found, bag.diagnostics.map(\.id))
  }

  @Test(arguments: [
    ("a: 1\n---\nb: 2\n", ["a: 1", "b: 2"]), ("---\na: 1\n...\n---\n- é\n", ["a: 1", "- é"]),
    ("# only\n---\n---\na: 1\n", ["", "a: 1"]), ("{\"a\": 1}", ["{\"a\": 1}"]),
    ("b: !Ref c\n<<: {a: 1}\n", ["b: !Ref c\n<<: {a: 1}"]),
  ])
  func eachDocumentIsHandedOverWithItsPlace(text: String, expected: [String]) {
    let read = read(text)
    #expect(read.mistakes == [])
    #expect(read.documents == expected)
  }

  @Test func keysMayRepeatInAnotherDocumentOnly() {
    #expect(read("a: 1\n---\na: 2\n").mistakes == [])
    #expect(read("a: 1\n---\na: 2\na: 3\n").mistakes == ["document.duplicate-key"])
  }

  @Test func anchorsEndWithTheirDocument() {
    let read = read("a: &x 1\nb: *x\n---\nc: *x\n")
    #expect(read.documents.count == 1 && read.mistakes == ["yaml.unknown-alias"])
  }

  @Test func whatAliasesAddIsCountedOverAllDocuments() {
    let document = "a: &a [1, 2, 3, 4, 5, 6, 7, 8]\nb: &b [*a, *a, *a, *a]\nc: [*b, *b, *b]\n"
    var limits = ReadingLimits()
    limits.aliasedNodes = 1000
    let text = Array(repeating: document, count: 20).joined(separator: "---\n")
    #expect(read(document, limits: limits).mistakes == [])
    #expect(read(text, limits: limits).mistakes == ["yaml.too-many-aliases"])
  }

  @Test(arguments: [
    (String(repeating: "[", count: 200), "document.too-deep"), ("a: &a {b: *a}", "yaml.self-referring-alias"),
    ("a: 1\n---\n? [b]\n: 1\n", "yaml.complex-key"),
  ])
  func boundsHoldInStreams(text: String, id: String) {
    #expect(read(text).mistakes == [id])
  }
}
