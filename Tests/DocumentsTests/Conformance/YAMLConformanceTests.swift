import Documents
import Testing

/// YAML test suite: each case has a text and the events that it stands for, or a file `error`.
@Suite(.enabled(if: SuiteFolder(variable: "SERMENT_CONFORMANCE_DIR") != nil))
struct YAMLConformanceTests {
  /// Valid YAML that no inventory needs, refused with a diagnostic of its own.
  private static let refusedOnPurpose: Set = [
    "yaml.several-documents", "yaml.complex-key", "yaml.unknown-tag", "document.duplicate-key",
    "document.empty",
    "yaml.merge-key",
  ]

  @Test func everyCaseIsReadAsItMust() throws {
    let folder = try #require(SuiteFolder(variable: "SERMENT_CONFORMANCE_DIR"))
    let contents = folder.contents("yaml-test-suite", endings: ["/in.yaml", "/test.event", "/error"])
    var count = SuiteCount()
    for (path, bytes) in contents.sorted(by: { $0.key < $1.key }) where path.hasSuffix("/in.yaml") {
      let stem = path.dropLast("in.yaml".count)
      let name = stem.dropFirst("yaml-test-suite/".count).dropLast()
      let reading = SuiteReading(bytes, as: .yaml)
      if contents[stem + "error"] != nil {
        if reading.isAccepted { count.fail("\(name): accepted") } else { count.pass() }
      } else if !reading.isAccepted {
        if reading.isRefused(onPurpose: Self.refusedOnPurpose) {
          count.skip()
        } else {
          count.fail("\(name): refused \(reading.ids)")
        }
      } else {
        let events = String(decoding: contents[stem + "test.event"] ?? [], as: UTF8.self)
        let isSame = reading.document.map(YAMLEvents.outline) == YAMLEvents.outline(events)
        if isSame { count.pass() } else { count.fail("\(name): read differently") }
      }
    }
    count.report("yaml")
    #expect(count.failed.filter { !YAMLKnownLimits.holds($0) } == [])
    // A case that is read well now must leave the list.
    #expect(count.failed.count == YAMLKnownLimits.count)
  }
}
