import Catalogue
import FoundationEssentials
import Glibc
import History
import Testing
import Values

/// Many programs record at once, and some are killed: what was acknowledged is there afterwards.
@Suite struct HistoryCrashTests {
  private struct Trend: Decodable {
    struct Audit: Decodable {
      var number: Int
    }
    var audits: [Audit]
  }

  /// The numbers of the audits in a history, each of a day of its own; the file must be sound.
  private static func numbers(in file: String) throws -> Set<Int> {
    let check = try ProgramRun("history", "--check", "--history", file)
    #expect(check.exitCode == 0, "\(check.errors)")
    let run = try ProgramRun("history", "--history", file, "--format", "json")
    #expect(run.exitCode == 0, "\(run.errors)")
    return Set(try JSONDecoder().decode(Trend.self, from: Data(run.output.utf8)).audits.map(\.number))
  }

  /// Kills each process with a delay after a random time up to it, in milliseconds, then waits for all.
  private static func kill(_ processes: [KillableProcess], sparingEvery spared: Int, within delay: Int) {
    for (index, process) in processes.enumerated() where index % spared != 0 {
      usleep(UInt32.random(in: 0...UInt32(delay * 1_000 / processes.count)))
      process.kill()
    }
    for process in processes { process.wait() }
  }

  /// The whole program, killed at any point on its way from files to the acknowledgement.
  @Test func auditsThatAreKilledLoseNothingAcknowledged() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = folder.path + "/history.sqlite"
    let inventory = try folder.write("a.yaml", HospitalYear.inventory(HospitalYear.audits[1]))
    let processes = try (1...8).map { number in
      try KillableProcess(
        "serment",
        [
          "audit", inventory, "--no-config", "--only", "storage-nearly-full", "--as-of", "2026-03-0\(number)",
          "--record", "--series", "s", "--history", file,
        ],
        output: folder,
        "\(number)"
      )
    }
    Self.kill(processes, sparingEvery: 2, within: 3_000)
    let acknowledged = try (1...8).compactMap { number in
      try folder.read("\(number).err").firstMatch(of: /recorded as audit (\d+)/).flatMap { Int($0.output.1) }
    }
    // Those that nobody killed, at least.
    #expect(acknowledged.count >= 4 && Set(acknowledged).count == acknowledged.count)
    #expect(Set(acknowledged).isSubset(of: try Self.numbers(in: file)))
  }

  /// A program that is killed while it makes the file leaves one that the next can go on with.
  @Test func filesThatWereBegunAreGoneOnWith() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let text = try #require(HistoryMessage.text(of: HistoryRequest.record([Self.record(1, subjects: 1)])))
    let input = try folder.write("1.json", String(decoding: text, as: UTF8.self))
    for round in 1...40 {
      let file = "\(folder.path)/\(round).sqlite"
      let first = try KillableProcess("serment-history", [file], input: input, output: folder, "first")
      usleep(UInt32.random(in: 0...60_000))
      first.kill()
      first.wait()
      let next = try KillableProcess("serment-history", [file], input: input, output: folder, "\(round)")
      next.wait()
      let reply = HistoryMessage.read(HistoryReply.self, from: Data(try folder.read("\(round).out").utf8))
      guard case .recorded(let kept) = reply else {
        Issue.record("round \(round): \(String(describing: reply))")
        continue
      }
      #expect(kept.map(\.number) == [1])
    }
  }

  /// The program that writes, killed while it reads, waits, writes or says so.
  @Test func writersThatAreKilledLoseNothingAcknowledged() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = folder.path + "/history.sqlite"
    let inputs = try (1...24).map { number -> String in
      let text = try #require(HistoryMessage.text(of: HistoryRequest.record([Self.record(number)])))
      return try folder.write("\(number).json", String(decoding: text, as: UTF8.self))
    }
    for round in 0..<3 {
      let processes = try (round * 8..<round * 8 + 8).map { index in
        try KillableProcess("serment-history", [file], input: inputs[index], output: folder, "\(index)")
      }
      Self.kill(processes, sparingEvery: 4, within: 1_500)
    }
    var acknowledged: Set<Int> = []
    for index in inputs.indices {
      let text = Data(try folder.read("\(index).out").utf8)
      if case .recorded(let kept) = HistoryMessage.read(HistoryReply.self, from: text) {
        acknowledged.formUnion(kept.map(\.number))
      }
    }
    #expect(acknowledged.count >= 6)
    #expect(acknowledged.isSubset(of: try Self.numbers(in: file)))
  }

  /// An audit, large enough for its writing to take a while.
  private static func record(_ day: Int, subjects count: Int = 500) -> AuditRecord {
    let subjects = (0..<count).map { ExaminedSubject("system", "system-\($0)") }
    return AuditRecord(
      series: "s",
      asOf: CalendarDate(year: 2026, month: 1, day: day) ?? CalendarDate(daysSinceEpoch: 0),
      toolVersion: "1",
      ruleSet: "",
      inputs: "",
      checks: [AppliedCheck("storage-nearly-full", .medium)],
      subjects: subjects,
      findings: subjects.indices.map { KeptFinding("\(day)-\($0)", check: 0, subject: $0, outcome: .fail) }
    )
  }
}
