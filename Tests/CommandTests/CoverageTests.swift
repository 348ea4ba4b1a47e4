import FoundationEssentials
import Testing

@Suite struct CoverageTests {
  @Test func figuresComeFirstThenEveryControl() throws {
    let run = try ProgramRun("coverage")
    #expect(run.exitCode == 0 && run.errors.isEmpty)
    let lines = run.output.split(separator: "\n")
    #expect(lines.first == "How far checks decide the controls")
    for framework in ["gdpr", "hds", "iso27001"] {
      #expect(lines.prefix(15).contains { $0.hasPrefix("  \(framework) ") })
    }
    #expect(run.output.contains("\n  28(3) "))
    #expect(run.output.contains("→ processor-without-article-28-contract (required)"))
    let french = try ProgramRun("coverage", "--framework", "gdpr", "--lang", "fr")
    #expect(french.output.contains("sur attestation") && french.output.contains("(exigé)"))
    #expect(!french.output.contains("NIS 2,") && french.output.contains("\u{A0}%"))
  }

  private struct Coverage: Decodable {
    var frameworks: [Framework]
    struct Framework: Decodable {
      var id: String
      var counts: [String: Int]
      var controls: [Control]
    }
    struct Control: Decodable {
      var coverage: String
      var checks: [[String: String]]
    }
  }

  @Test func machinesReadTheSameFigures() throws {
    let run = try ProgramRun("coverage", "--format", "json")
    #expect(run.exitCode == 0 && run.errors.isEmpty)
    let coverage = try JSONDecoder().decode(Coverage.self, from: Data(run.output.utf8))
    #expect(coverage.frameworks.map(\.id).contains("hds"))
    for framework in coverage.frameworks {
      var counts = Dictionary(grouping: framework.controls, by: \.coverage).mapValues(\.count)
      counts["total"] = framework.controls.count
      #expect(framework.counts.filter { $0.value > 0 } == counts)
      for control in framework.controls where control.coverage == "automatic" {
        #expect(!control.checks.isEmpty)
      }
    }
  }

  @Test(arguments: ["coverage", "controls"])
  func anUnknownFrameworkIsRefusedWithTheNearest(command: String) throws {
    let run = try ProgramRun(command, "--framework", "gdrp")
    #expect(run.exitCode == 2 && run.output.isEmpty)
    #expect(
      run.errors.contains("error[command.unknown-framework]") && run.errors.contains("did you mean `gdpr`?")
    )
  }
}
