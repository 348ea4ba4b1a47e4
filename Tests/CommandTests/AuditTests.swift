import FoundationEssentials
import Testing

@Suite struct AuditTests {
  /// What of a JSON report does not depend on how an inventory is written down.
  struct Outcomes: Decodable, Equatable {
    struct Result: Decodable, Equatable {
      struct Subject: Decodable, Equatable {
        var entity: String
        var id: String
      }
      struct Witness: Decodable, Equatable {
        var fingerprint: String
      }
      var check: String
      var subject: Subject
      var outcome: String
      var verdict: String?
      var witnesses: [Witness]?
    }
    var schemaVersion: String
    var asOf: String
    var results: [Result]
  }

  static let samples =
    String(#filePath.dropLast("Tests/CommandTests/AuditTests.swift".utf8.count)) + "Samples"

  static func outcomes(_ report: String) throws -> Outcomes {
    try JSONDecoder().decode(Outcomes.self, from: Data(report.utf8))
  }

  @Test func theSameInventoryInThreeFormatsHasTheSameOutcomes() throws {
    let reports = try ["yaml", "json", "xml"].map { format in
      let run = try ProgramRun(
        "audit",
        "\(Self.samples)/formats/clinic.\(format)",
        "--format",
        "json",
        "--as-of",
        "2026-11-24"
      )
      #expect(run.exitCode == 1, "\(format): \(run.errors)")
      return try Self.outcomes(run.output)
    }
    #expect(reports[0].schemaVersion == "1.1" && reports[0].asOf == "2026-11-24")
    #expect(reports[0].results.contains { $0.outcome == "fail" })
    #expect(reports[0].results.contains { $0.verdict == "waived" })
    #expect(reports[0] == reports[1] && reports[0] == reports[2])
  }

  @Test func textReportsAreTheSameByteForByte() throws {
    let arguments = ["audit", "\(Self.samples)/formats/clinic.yaml", "--as-of", "2026-11-24"]
    let first = try ProgramRun(arguments)
    #expect(first.output == (try ProgramRun(arguments)).output)
    #expect(first.output.contains("SEVERITY: HIGH") && first.output.contains("#"))
    #expect(!first.output.contains("\u{1B}"))
  }

  @Test func standardInputIsReadForADash() throws {
    let text = String(
      decoding: try Data(contentsOf: URL(filePath: "\(Self.samples)/formats/clinic.json")),
      as: UTF8.self
    )
    let run = try ProgramRun(["audit", "-", "--format", "json", "--as-of", "2026-11-24"], input: text)
    #expect(run.exitCode == 1, "\(run.errors)")
    #expect(run.output.contains(#""file": "<stdin>""#))
  }

  @Test(arguments: [("2024-06-30", false), ("2026-11-24", true)])
  func onAnEarlierDayNoTextIsCitedThatCameLater(day: String, isCited: Bool) throws {
    let run = try ProgramRun(["audit", "\(Self.samples)/hospital", "--format", "json", "--as-of", day])
    #expect(run.output.contains(#""EXI-29""#) == isCited, "\(run.errors)")
    #expect(run.output.contains(#""32(1)(b)""#))
  }

  @Test func everyFilesMistakesAreToldAndNoReportIsWritten() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let first = try folder.write("a.yaml", "systems:\n  - id: irm-1\n    hostnmae: x\n")
    let second = try folder.write("b.json", #"{"systems": [{"id": "irm-2", "criticality": "vitale"}]}"#)
    let report = folder.path + "/report.txt"
    let run = try ProgramRun("audit", first, second, "--output", report)
    #expect(run.exitCode == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("a.yaml:3:5") && run.errors.contains("`hostname`"))
    #expect(run.errors.contains("b.json:1:"))
    #expect(!FileManager.default.fileExists(atPath: report))
  }

  @Test(arguments: ["/nonexistent/inventory.yaml", ""])
  func apathThatCannotBeReadGivesExitCode2(path: String) throws {
    let run = try ProgramRun("audit", path)
    #expect(run.exitCode == 2)
    #expect(run.output.isEmpty && !run.errors.isEmpty)
  }

  @Test func aFormatThatNobodyKnowsIsRefusedWithWhatToDo() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let run = try ProgramRun("audit", try folder.write("a.xml", "<project><target/></project>\n"))
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("error[input.unknown-format]") && run.errors.contains("= help: "))
  }

  @Test func reportsOnDiskAreForTheirOwnerAlone() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("report.json", "older and readable by all")
    let run = try ProgramRun(
      "audit",
      "\(Self.samples)/formats/clinic.yaml",
      "--format",
      "json",
      "--output",
      folder.path + "/report.json"
    )
    #expect(run.exitCode == 1 && run.output.isEmpty, "\(run.errors)")
    #expect(try Self.outcomes(folder.read("report.json")).results.isEmpty == false)
    #expect(try folder.mode(of: "report.json") == 0o600)
  }

  @Test func aReportThatCannotBeWrittenGivesExitCode2() throws {
    let run = try ProgramRun(
      "audit",
      "\(Self.samples)/formats/clinic.yaml",
      "--output",
      "/nonexistent/report"
    )
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("error[output.cannot-write]"), "\(run.errors)")
  }

  @Test func thresholdsDecideTheExitCode() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = try folder.write(
      "a.yaml",
      "systems:\n  - id: poste-1\n    state: production\n    kind: workstation\n"
    )
    #expect(try ProgramRun("audit", file).exitCode == 0)
    let counted = try ProgramRun("audit", file, "--max-open", "0")
    #expect(counted.exitCode == 3, "\(counted.errors)")
    #expect(try ProgramRun("audit", file, "--max-open", "1000").exitCode == 0)
  }

  @Test func aReaderThatStopsEndsTheOutputQuietly() throws {
    let run = try ProgramRun(
      closedOutput: [
        "audit", "\(Self.samples)/formats/clinic.yaml", "--format", "json", "--as-of", "2026-11-24",
      ])
    #expect(run.exitCode == 1)
    #expect(run.errors.isEmpty)
  }
}
