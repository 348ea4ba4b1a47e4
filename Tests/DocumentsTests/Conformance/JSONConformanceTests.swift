import Documents
import Testing

/// JSONTestSuite: names begin with `y` for what must be read, `n` for what must be refused, `i` for either.
@Suite(.enabled(if: SuiteFolder(variable: "SERMENT_CONFORMANCE_DIR") != nil))
struct JSONConformanceTests {
  /// RFC 8259 leaves repeated keys open; an inventory must not have two answers to one question.
  private static let refusedOnPurpose: Set = ["document.duplicate-key"]

  @Test func everyCaseIsReadAsItMust() throws {
    let folder = try #require(SuiteFolder(variable: "SERMENT_CONFORMANCE_DIR"))
    var count = SuiteCount()
    for file in folder.files("json/test_parsing", endings: [".json"]) {
      let reading = SuiteReading(file.bytes, as: .json)
      let name = file.name.split(separator: "/").last ?? ""
      if name.hasPrefix("i_") || reading.isRefused(onPurpose: Self.refusedOnPurpose) {
        count.skip()
      } else if reading.isAccepted == name.hasPrefix("y_") {
        count.pass()
      } else {
        count.fail("\(name) \(reading.ids)")
      }
    }
    count.report("json")
    #expect(count.failed == [])
  }
}
