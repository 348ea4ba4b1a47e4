import FoundationEssentials
import Testing

/// What a page shows of earlier audits: those that were kept, and one that is given.
@Suite struct DrawnHistoryTests {
  private static let inventory = """
    organisation: {name: CHU Fictif, country: FR}
    systems: [{id: san-1, kind: storage, state: production, criticality: vital, lifecycle: {storage_used_share: 95}}]
    """

  private static func audit(_ path: String, _ day: String, _ options: [String]) throws -> ProgramRun {
    try ProgramRun(["audit", path, "--no-config", "--only", "storage-nearly-full", "--as-of", day] + options)
  }

  @Test func theAuditsThatWereKeptAreDrawn() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let path = try folder.write("a.yaml", Self.inventory)
    let options = ["--record", "--series", "s", "--history", folder.path + "/h.sqlite", "--format", "html"]
    let first = try Self.audit(path, "2026-01-01", options)
    #expect(first.exitCode == 1 && !first.output.contains("id=\"history\""), "one audit is no trend")
    let second = try Self.audit(path, "2026-03-01", options)
    #expect(second.exitCode == 1 && second.output.contains("id=\"history\""))
    #expect(second.output.contains(">59<"), "the failure is 59 days old")
    #expect(second.output.contains("Findings since the audit as of 1\u{A0}January\u{A0}2026"))
    // An audit of an earlier day has none before it, whatever was recorded since.
    let earlier = try Self.audit(path, "2025-06-01", options)
    #expect(earlier.output.contains("id=\"history\"") && !earlier.output.contains("card trend"))
  }

  @Test func membersOfAGroupHaveEachTheirOwn() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("a/a.yaml", Self.inventory)
    try folder.write("b/b.yaml", "systems: []\n")
    let list = try folder.write("group.yaml", "group: {members: [{id: a, path: a}, {id: b, path: b}]}\n")
    let options = ["--group", "--record", "--history", folder.path + "/h.sqlite", "--format", "html"]
    _ = try Self.audit(list, "2026-01-01", options)
    let run = try Self.audit(list, "2026-03-01", options)
    #expect(
      run.exitCode == 1 && run.output.components(separatedBy: "Ageing risks").count == 2,
      "\(run.errors)"
    )
  }

  @Test func whatChangedSinceAResultIsShown() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let path = try folder.write("a.yaml", Self.inventory)
    let json = { (name: String) in ["--format", "json=\(folder.path)/\(name)"] }
    _ = try Self.audit(path, "2026-01-01", json("before.json"))
    try folder.write("a.yaml", Self.inventory.replacing("95", with: "40"))
    let since = ["--since", folder.path + "/before.json"]
    let audited = try Self.audit(path, "2026-03-01", ["--format", "html", "--lang", "fr"] + since)
    #expect(audited.exitCode == 0 && audited.output.contains("audit arrêté au 01/01/2026"))
    #expect(audited.output.contains(/nouveaux\s:\s0 · corrigés\s:\s1/))
    _ = try Self.audit(path, "2026-03-01", json("after.json"))
    let written = try ProgramRun(
      ["report", folder.path + "/after.json", "--format", "html", "--lang", "fr"] + since
    )
    #expect(written.exitCode == 0 && written.output.contains("audit arrêté au 01/01/2026"))
  }

  @Test(arguments: [
    (["--format", "csv"], "--since wants --format html or pdf"),
    (["--format", "html", "--redact"], "--since and --redact exclude each other"),
    (["--format", "html", "--group"], "--group and --since exclude each other"),
    (["--format", "html"], "error[input.unreadable]"),
  ])
  func mistakesAreNamed(options: [String], words: String) throws {
    let run = try ProgramRun(["audit", "x", "--since", "/nonexistent/before.json", "--lang", "en"] + options)
    #expect(run.exitCode == 2 && run.output == "" && run.errors.contains(words), "\(run.errors)")
  }
}
