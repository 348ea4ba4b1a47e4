import Testing

/// `serment diff` and `serment baseline`, where the files are not what they should be.
@Suite struct DiffTests {
  private static let inventory = """
    systems:
      - {id: san-1, kind: storage, state: production, criticality: vital, lifecycle: {storage_used_share: 95}}
    """
  private static let options = ["--as-of", "2026-11-24", "--only", "storage-nearly-full"]

  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("h/a.yaml", inventory)
    return folder
  }

  private static func run(_ arguments: String..., in folder: TemporaryFolder) throws -> ProgramRun {
    try ProgramRun(arguments, workingFolder: folder.path)
  }

  @Test func bothReportsAreLookedAt() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    try folder.write("a.json", "{\"version\": \"2.1.0\"}")
    try folder.write("b.json", "{\"schemaVersion\": \"1.0\", \"tool\": {")
    let run = try Self.run("diff", "a.json", "b.json", in: folder)
    #expect(run.exitCode == 2 && run.output == "")
    #expect(run.errors.contains("report.not-a-report") && run.errors.contains("json.unfinished"))
    #expect(run.errors.contains("b.json:1:"))
    let missing = try Self.run("diff", "a.json", "c.json", "--lang", "fr", in: folder)
    #expect(missing.exitCode == 2 && missing.errors.contains("ce n'est pas un rapport d'audit"))
    #expect(missing.errors.contains("input.unreadable"))
  }

  @Test func aReportComparedWithItselfHasNoChange() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    _ = try ProgramRun(
      ["audit", "h", "--format", "json", "--output", "a.json"] + Self.options,
      workingFolder: folder.path
    )
    let run = try Self.run("diff", "a.json", "a.json", "--format", "json", "--output", "d.json", in: folder)
    #expect(run.exitCode == 0 && run.output == "", "\(run.errors)")
    let text = try folder.read("d.json")
    #expect(
      text.contains(#""counts": {"new": 0, "changed": 0, "known": 1, "fixed": 0, "gone": 0, "notJudged": 0}"#)
    )
    #expect(try folder.mode(of: "d.json") == 0o600)
  }

  @Test func aBaselineComesFromAReportToo() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    _ = try ProgramRun(
      ["audit", "h", "--format", "json", "--output", "a.json"] + Self.options,
      workingFolder: folder.path
    )
    let fromReport = try Self.run("baseline", "write", "--from", "a.json", in: folder)
    let fromAudit = try ProgramRun(["baseline", "write", "h"] + Self.options, workingFolder: folder.path)
    #expect(fromReport.exitCode == 0 && fromReport.output == fromAudit.output)
    #expect(fromReport.output.contains("storage-nearly-full, subject: system/san-1, outcome: fail"))
    // Nothing that was recorded stands in it.
    #expect(!fromReport.output.contains("95") || fromReport.output.contains("fingerprint"))
    let both = try Self.run("baseline", "write", "h", "--from", "a.json", in: folder)
    #expect(both.exitCode == 2 && both.errors.contains("command.invalid-argument"))
    let neither = try Self.run("baseline", "write", in: folder)
    #expect(neither.exitCode == 2)
    for option in [
      ["--as-of", "2026-01-01"], ["--only", "gdpr"], ["--skip", "gdpr"], ["--config", "c.yaml"],
      ["--set", "storage-nearly-full.maximum_share=80"], ["--profile-kind", "hospital"],
      ["--profile-country", "FR"],
    ] {
      let mixed = try ProgramRun(
        ["baseline", "write", "--from", "a.json", "--lang", "en"] + option,
        workingFolder: folder.path
      )
      #expect(mixed.exitCode == 2 && mixed.errors.contains("\(option[0]) is for an audit of files"))
    }
  }

  @Test func aRedactedReportIsNotCompared() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    _ = try ProgramRun(
      ["audit", "h", "--format", "json", "--output", "a.json", "--redact"] + Self.options,
      workingFolder: folder.path
    )
    let run = try Self.run("diff", "a.json", "a.json", in: folder)
    #expect(run.exitCode == 2 && run.errors.contains("error[report.redacted]"), "\(run.errors)")
  }

  @Test func aBaselineIsNotOverwrittenAndIsNoInventory() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    let write = ["baseline", "write", "h", "--output", "h/serment-baseline.yaml"] + Self.options
    #expect(try ProgramRun(write, workingFolder: folder.path).exitCode == 0)
    let again = try ProgramRun(write, workingFolder: folder.path)
    #expect(again.exitCode == 2 && again.errors.contains("output.cannot-write"))
    // By this name it may lie in the folder of the inventory; by another one it is told for what it is.
    let audit = ["audit", "h", "--baseline", "h/serment-baseline.yaml"] + Self.options
    #expect(try ProgramRun(audit, workingFolder: folder.path).exitCode == 0)
    try folder.write("h/known.yaml", try folder.read("h/serment-baseline.yaml"))
    let other = try ProgramRun(audit, workingFolder: folder.path)
    #expect(other.exitCode == 2 && other.errors.contains("input.baseline-file"))
  }

  @Test func unusableBaselinesAndOptionsGiveExitCode2() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    for (arguments, words) in [
      (["audit", "h", "--baseline", "h/a.yaml"], "baseline.not-a-baseline"),
      (["audit", "h", "--baseline", "none.yaml"], "input.unreadable"),
      (["audit", "h", "--baseline-strict"], "error[baseline.none-to-be-strict-about]"),
      (["audit", "--group", "g.yaml", "--baseline", "b.yaml"], "exclude each other"),
      (["baseline", "update", "h", "--baseline", "h/a.yaml"], "baseline.not-a-baseline"),
    ] {
      let run = try ProgramRun(arguments, workingFolder: folder.path)
      #expect(run.exitCode == 2 && run.errors.contains(words), "\(arguments): \(run.errors)")
    }
  }

  @Test(arguments: ["en", "fr"])
  func helpSaysWhatThereIs(language: String) throws {
    for command in [["diff"], ["baseline"], ["baseline", "write"], ["baseline", "prune"], ["waive"]] {
      let run = try ProgramRun(command + ["--help", "--lang", language])
      #expect(run.exitCode == 0 && run.output.contains(language == "fr" ? "UTILISATION" : "USAGE"))
    }
    let alone = try ProgramRun(["baseline"], environment: ["LANG": language])
    #expect(alone.exitCode == 0 && alone.output.contains("prune"))
  }
}
