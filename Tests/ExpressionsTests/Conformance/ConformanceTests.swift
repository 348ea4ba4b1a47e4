import FoundationEssentials
import Testing

@Suite("CEL's conformance suite")
struct ConformanceTests {
  static let folder = ProcessInfo.processInfo.environment["SERMENT_CONFORMANCE_DIR"]

  /// How many cases passed when this was last written down; fewer is a regression.
  static let recorded = 1743

  @Test("no fewer cases pass than recorded", .enabled(if: folder != nil))
  func suite() throws {
    let path = try #require(Self.folder) + "/cel/conformance.jsonl"
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let decoder = JSONDecoder()
    var runner = ConformanceRunner()
    var passed = 0
    var failures: [String] = []
    var skipped: [String: Int] = [:]
    for line in lines {
      let test = try decoder.decode(ConformanceCase.self, from: Data(line.utf8))
      switch runner.run(test) {
      case .passed: passed += 1
      case .failed(let reason): failures.append("\(test.title): `\(test.expr)`: \(reason)")
      case .skipped(let reason): skipped[reason, default: 0] += 1
      }
    }
    for failure in failures { print("conformance cel: failed", failure) }
    for (reason, count) in skipped.sorted(by: { $0.key < $1.key }) {
      print("conformance cel: skipped \(count): \(reason)")
    }
    print(
      "conformance cel: \(passed) passed, \(failures.count) failed, \(skipped.values.reduce(0, +)) skipped"
    )
    #expect(passed >= Self.recorded)
  }
}
