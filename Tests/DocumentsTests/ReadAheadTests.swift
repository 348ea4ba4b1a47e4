import Diagnostics
import Documents
import Testing

/// A text that is read on a thread of its own comes over as if it had been read at once.
@Suite struct ReadAheadTests {
  /// One text per syntax, each larger than what is read without a second thread.
  static let texts = [
    "rooms:\n" + (0..<60_000).map { "- {id: salle-\($0), name: Échographie}\n" }.joined(),
    "{\"rooms\": [" + (0..<60_000).map { "{\"id\": \"salle-\($0)\"}" }.joined(separator: ", ") + "]}",
    "<x><rooms>" + (0..<60_000).map { "<room id=\"salle-\($0)\"/>" }.joined() + "</rooms></x>",
  ]

  // Texts go by number: the test runner would print a whole one as the argument.
  @Test(arguments: texts.indices) func piecesAreThoseOfReadingAtOnce(_ number: Int) {
    let text = Self.texts[number]
    let (ahead, mistakes) = Self.readAhead(text)
    #expect(ahead.count == 60_000)
    #expect(ahead == Self.readAtOnce(text).pieces)
    #expect(mistakes.isEmpty)
  }

  @Test(arguments: texts.indices) func mistakesComeOverBehindWhatIsSound(_ number: Int) {
    let broken = String(Self.texts[number].dropLast(8)) + "\u{1}"
    let (ahead, mistakes) = Self.readAhead(broken)
    let atOnce = Self.readAtOnce(broken)
    #expect(ahead == atOnce.pieces)
    #expect(mistakes == atOnce.mistakes)
    #expect(!mistakes.isEmpty)
  }

  private static func readAhead(_ text: String) -> (pieces: [String], mistakes: [String]) {
    var sources = SourceMap()
    let source = sources.add(name: "test", bytes: Array(text.utf8))
    var bag = DiagnosticBag()
    var pieces: [String] = []
    DocumentReader().readAhead(source, into: &bag) { pieces.append(describe($0)) }
    return (pieces, describe(bag))
  }

  private static func readAtOnce(_ text: String) -> (pieces: [String], mistakes: [String]) {
    var sources = SourceMap()
    let source = sources.add(name: "test", bytes: Array(text.utf8))
    var bag = DiagnosticBag()
    var pieces: [String] = []
    DocumentReader().read(source, as: .pieces, into: &bag) { document, _ in pieces.append(describe(document))
    }
    return (pieces, describe(bag))
  }

  /// Every node with its place and its text.
  private static func describe(_ document: Document) -> String {
    document.nodes.indices.map { index in
      let node = document.nodes[index]
      return "\(node.kind) \(node.start)-\(node.end) \(node.subtreeEnd) \(document.string(index))"
    }.joined(separator: ", ")
  }

  private static func describe(_ bag: DiagnosticBag) -> [String] {
    bag.sorted.map { "\($0.id)@\($0.range.map { "\($0.start)" } ?? "-")" }
  }
}
