import FoundationEssentials
import Testing

/// A year of audits that are kept, and what `serment history` makes of them.
@Suite struct HistoryYearTests {
  /// The golden is written by hand from the story of the year, not by the program.
  private static let golden =
    String(#filePath.dropLast("History/HistoryYearTests.swift".utf8.count)) + "Golden/hospital-year.txt"

  /// The history of the year, recorded once for all tests.
  private static let recorded = Result { try record() }

  private static func record() throws -> (file: String, runs: [ProgramRun]) {
    let folder = try TemporaryFolder()
    let file = folder.path + "/history.sqlite"
    let runs = try HospitalYear.audits.map { audit in
      try Self.record(audit, in: folder, to: file)
    }
    return (file, runs)
  }

  private static func record(
    _ audit: HospitalYear.Audit,
    in folder: TemporaryFolder,
    to file: String
  ) throws -> ProgramRun {
    let inventory = try folder.write("inventory.yaml", HospitalYear.inventory(audit))
    return try ProgramRun(
      [
        "audit", inventory, "--no-config", "--as-of", audit.day, "--only", "storage-nearly-full", "--only",
        "unsupported-operating-system", "--record", "--series", "year", "--history", file,
      ]
    )
  }

  private func history(_ options: String...) throws -> ProgramRun {
    try ProgramRun(["history", "--no-config", "--history", try Self.recorded.get().file] + options)
  }

  @Test func everyAuditIsAcknowledged() throws {
    let (file, runs) = try Self.recorded.get()
    for (index, run) in runs.enumerated() {
      #expect(run.errors == "recorded as audit \(index + 1), series year, in \(file)\n")
      #expect(run.output.contains("Audit as of"))
    }
  }

  @Test func theYearIsToldAsItWas() throws {
    let run = try history()
    let expected = String(decoding: try Data(contentsOf: URL(filePath: Self.golden)), as: UTF8.self)
    #expect(run.exitCode == 0 && run.errors == "")
    #expect(run.output == expected)
  }

  @Test func theYearIsToldInFrench() throws {
    let run = try history("--lang", "fr", "--all", "--by", "severity")
    for words in [
      "Historique de year", "ÉCHECS À CHAQUE AUDIT", "DÉLAI DE CORRECTION", "RISQUES QUI VIEILLISSENT",
      "n'est plus démontré", "revenu 1\u{A0}fois", "PAR GRAVITÉ", "médiane 273\u{A0}jours",
    ] { #expect(run.output.contains(words), "\(words)") }
  }

  private struct Trend: Decodable {
    struct Group: Decodable, Equatable {
      var name: String
      var failing: [Int]
    }
    var series: String
    var groupedBy: String
    var audits: [Audit]
    var groups: [Group]

    struct Audit: Decodable {
      var asOf: String
    }
  }

  @Test func failuresAreToldBySite() throws {
    let run = try history("--by", "site", "--format", "json")
    let trend = try JSONDecoder().decode(Trend.self, from: Data(run.output.utf8))
    #expect(trend.groupedBy == "site" && trend.audits.map(\.asOf) == HospitalYear.audits.map(\.day))
    #expect(
      trend.groups == [
        .init(name: "north", failing: [2, 3, 2, 1, 1, 2, 2, 2, 1, 1]),
        .init(name: "south", failing: [0, 1, 1, 2, 1, 1, 2, 1, 0, 1]),
      ]
    )
  }

  @Test func failuresAreToldByControl() throws {
    let run = try history("--by", "control", "--format", "json", "--since", "2026-10-01")
    let trend = try JSONDecoder().decode(Trend.self, from: Data(run.output.utf8))
    let gdpr = try #require(trend.groups.first { $0.name == "gdpr 32(1)(b)" })
    #expect(gdpr.failing == [1, 2])
  }

  @Test func nothingPersonalIsKept() throws {
    let bytes = try Data(contentsOf: URL(filePath: try Self.recorded.get().file))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("mri-1") && text.contains("storage-nearly-full"))
    for secret in HospitalYear.secrets { #expect(!text.contains(secret), "\(secret)") }
  }

  @Test func theSameAuditIsKeptOnce() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = folder.path + "/history.sqlite"
    let first = try Self.record(HospitalYear.audits[0], in: folder, to: file)
    let again = try Self.record(HospitalYear.audits[0], in: folder, to: file)
    #expect(first.errors.hasPrefix("recorded as audit 1,") && again.exitCode == first.exitCode)
    #expect(again.errors == "already recorded as audit 1, series year, in \(file)\n")
    let check = try ProgramRun("history", "--check", "--history", file)
    #expect(check.exitCode == 0 && check.output == "\(file) is sound: audits 1, series year\n")
    #expect(try folder.mode(of: "history.sqlite") == 0o600)
  }
}
