import Documents
import Testing

/// The W3C's XML suite by the table that lies beside it: XML 1.0, fifth edition, and namespaces 1.0.
@Suite(.enabled(if: SuiteFolder(variable: "SERMENT_CONFORMANCE_DIR") != nil))
struct XMLConformanceTests {
  /// Well-formed XML that is refused with a diagnostic of its own.
  private static let refusedOnPurpose: Set = [
    "xml.document-type-declares", "xml.foreign-namespace", "xml.unknown-entity", "document.too-deep",
    "encoding.unknown",
  ]

  /// One row of the table.
  private struct Case {
    var name: Substring
    var type: Substring
    /// Whether the case needs files beside its own.
    var hasEntities: Bool
    /// Whether it belongs to the specifications that are followed here.
    var isOurs: Bool
    var path: String

    init?(_ line: Substring) {
      let row = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard row.count > 6 else { return nil }
      (name, type, path) = (row[0], row[1], "xml/" + row[6])
      hasEntities = row[2] != "none" && row[2] != "None"
      let isInEdition = row[4].isEmpty || row[4].split(separator: " ").contains("5")
      // Names with colons that are no prefixes are for parsers without namespaces.
      isOurs = (row[3].hasPrefix("XML1.0") || row[3] == "NS1.0") && isInEdition && row[5] != "no"
    }
  }

  @Test func everyCaseIsReadAsItMust() throws {
    let folder = try #require(SuiteFolder(variable: "SERMENT_CONFORMANCE_DIR"))
    let contents = folder.contents("xml")
    let table = folder.files("xmlconf-libxml2.tsv").first.map { String(decoding: $0.bytes, as: UTF8.self) }
    var count = SuiteCount()
    for line in (table ?? "").split(separator: "\n").dropFirst() {
      guard let entry = Case(line), let bytes = contents[entry.path] else { continue }
      guard entry.isOurs, entry.type != "error" else {
        count.skip()
        continue
      }
      let reading = SuiteReading(bytes, as: .xml)
      switch (entry.type == "not-wf", reading.isAccepted) {
      case (true, false), (false, true): count.pass()
      // The mistake lies in a file that is never read.
      case (true, true) where entry.hasEntities: count.skip()
      case (false, false) where reading.isRefused(onPurpose: Self.refusedOnPurpose): count.skip()
      default: count.fail("\(entry.name): \(reading.isAccepted ? "accepted" : "refused \(reading.ids)")")
      }
    }
    count.report("xml")
    #expect(count.failed == [])
  }
}
