import FoundationEssentials
import Testing

/// Compares with another implementation of CEL, whose results a script writes as cases: see .ci/differential.
@Suite("Differences from another implementation")
struct DifferentialTests {
  static let file = ProcessInfo.processInfo.environment["SERMENT_DIFFERENTIAL_FILE"]

  @Test("every expression gives the other's value", .enabled(if: file != nil))
  func suite() throws {
    let lines = try String(contentsOfFile: try #require(Self.file), encoding: .utf8).split(separator: "\n")
    let decoder = JSONDecoder()
    var runner = ConformanceRunner()
    var agreed = 0
    var differing = 0
    for line in lines {
      let test = try decoder.decode(ConformanceCase.self, from: Data(line.utf8))
      switch runner.run(test) {
      case .passed: agreed += 1
      case .failed(let reason):
        differing += 1
        print("differential: \(test.name): `\(test.expr)`: \(reason)")
      case .skipped(let reason): Issue.record("\(test.expr): \(reason)")
      }
    }
    print("differential: \(agreed) agree, \(differing) differ")
    #expect(differing == 0)
  }
}
