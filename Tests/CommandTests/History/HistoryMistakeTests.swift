import FoundationEssentials
import Glibc
import Testing

/// What a person is told whose history cannot be kept or shown.
@Suite struct HistoryMistakeTests {
  private static let inventory = """
    organisation: {name: CHU Fictif, country: FR, is_public_authority: true}
    systems: [{id: san-1, kind: storage, state: production, criticality: vital, lifecycle: {storage_used_share: 95}}]
    """

  private static func folder() throws -> (folder: TemporaryFolder, audit: [String]) {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.yaml", inventory)
    return (folder, ["audit", path, "--only", "storage-nearly-full", "--as-of", "2026-11-24"])
  }

  @Test(arguments: [
    (["audit", "x", "--series", "s"], "--history and --series want --record"),
    (["audit", "x", "--record", "--series", "a b"], "write up to 64 letters"),
    (["history", "--history", "/nonexistent/h.sqlite"], "error[history.nothing-recorded]"),
    (["history", "--history", "/tmp"], "error[history.cannot-use]"),
    (["history", "--history", "/dev/null"], "error[history.foreign-file]"),
    (["history", "--by", "colour"], "possible values"),
  ])
  func mistakesAreNamed(arguments: [String], words: String) throws {
    let run = try ProgramRun(arguments)
    #expect(run.exitCode == 2 && run.output == "" && run.errors.contains(words), "\(run.errors)")
  }

  @Test func aFileOfAnotherProgramStaysAsItIs() throws {
    let (folder, audit) = try Self.folder()
    defer { folder.remove() }
    let file = try folder.write("notes.txt", "my notes\n")
    let run = try ProgramRun(audit + ["--record", "--history", file])
    #expect(run.exitCode == 2 && run.errors.contains("error[history.foreign-file]"), "\(run.errors)")
    #expect(run.output.contains("Audit as of"), "the report is written all the same")
    #expect(try folder.read("notes.txt") == "my notes\n")
  }

  @Test func theHistoryLiesInTheStateFolderUnlessTheConfigurationSaysElse() throws {
    let (folder, audit) = try Self.folder()
    defer { folder.remove() }
    let environment = ["LANG": "C.UTF-8", "XDG_STATE_HOME": folder.path + "/state"]
    let usual = try ProgramRun(audit + ["--record"], environment: environment)
    #expect(usual.errors.contains("/state/serment/history.sqlite") && usual.exitCode == 1, "\(usual.errors)")
    #expect(usual.errors.contains(/series inventory-[0-9a-f]{12},/))
    #expect(try folder.mode(of: "state/serment") == 0o700)
    let nowhere = try ProgramRun(audit + ["--record"], environment: ["LANG": "C.UTF-8"])
    #expect(nowhere.exitCode == 2 && nowhere.errors.contains("error[history.no-place]"))

    try folder.write("serment.yaml", "history: {file: kept/h.sqlite, series: chu}\n")
    let configured = try ProgramRun(audit + ["--record"], environment: environment)
    #expect(configured.errors.contains("series chu, in \(folder.path)/kept/h.sqlite"), "\(configured.errors)")
    let shown = try ProgramRun(["history"], environment: environment, workingFolder: folder.path)
    #expect(shown.exitCode == 0 && shown.output.contains("History of chu"), "\(shown.errors)")
    #expect(shown.output.contains("EXPOSURE TO FINES AT EACH AUDIT") && shown.output.contains("EUR"))
    let config = try ProgramRun("config", folder.path)
    #expect(config.output.contains("  series: chu # "))
  }

  @Test func aSeriesOfTheConfigurationMustBeOne() throws {
    let (folder, audit) = try Self.folder()
    defer { folder.remove() }
    try folder.write("serment.yaml", "history: {series: Hôpital}\n")
    let run = try ProgramRun(audit)
    #expect(run.exitCode == 2 && run.errors.contains("error[configuration.invalid-series]"))
    #expect(run.errors.contains("serment.yaml:1:19"), "\(run.errors)")
  }

  @Test func anAuditOfStandardInputWantsASeries() throws {
    let (folder, _) = try Self.folder()
    defer { folder.remove() }
    let arguments = [
      "audit", "-", "--only", "storage-nearly-full", "--record", "--history", folder.path + "/h",
    ]
    let run = try ProgramRun(arguments, input: "systems: []\n")
    #expect(run.exitCode == 2 && run.errors.contains("error[history.no-series]"), "\(run.errors)")
  }

  @Test func anAuditOfSomeSitesIsNotRecorded() throws {
    let (folder, audit) = try Self.folder()
    defer { folder.remove() }
    let run = try ProgramRun(audit + ["--skip", "site:annexe", "--record", "--history", folder.path + "/h"])
    #expect(run.exitCode == 2 && run.errors.contains("error[history.limited-to-sites]"), "\(run.errors)")
    #expect(run.output == "" && !FileManager.default.fileExists(atPath: folder.path + "/h"))
  }

  @Test func aMemberThatItsOwnSettingsLimitToSitesIsNotRecorded() throws {
    let (folder, _) = try Self.folder()
    defer { folder.remove() }
    try folder.write("g/a/a.yaml", Self.inventory + "\nsites: [{id: annexe, country: FR}]\n")
    try folder.write("g/a/serment.yaml", "skip: [site:annexe]\n")
    let list = try folder.write("g/group.yaml", "group: {members: [{id: a, path: a}]}\n")
    let run = try ProgramRun("audit", "--group", list, "--record", "--history", folder.path + "/h")
    #expect(run.exitCode == 2 && run.errors.contains("error[history.limited-to-sites]"), "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/h"))
  }

  @Test func aMemberWhoseIdNamesNoSeriesIsToldBeforeTheAudit() throws {
    let (folder, _) = try Self.folder()
    defer { folder.remove() }
    try folder.write("g/a/a.yaml", Self.inventory)
    let list = try folder.write("g/group.yaml", "group: {members: [{id: Hôpital A, path: a}]}\n")
    let run = try ProgramRun("audit", "--group", list, "--record", "--history", folder.path + "/h")
    #expect(run.exitCode == 2 && run.errors.contains("error[history.member-without-series]"), "\(run.errors)")
    #expect(run.output == "")
  }

  @Test func quietRunsRecordWithoutAWord() throws {
    let (folder, audit) = try Self.folder()
    defer { folder.remove() }
    let run = try ProgramRun(audit + ["--quiet", "--record", "--history", folder.path + "/h.sqlite"])
    #expect(run.exitCode == 1 && run.errors == "", "\(run.errors)")
    #expect(try folder.mode(of: "h.sqlite") == 0o600)
  }

  @Test func theMembersOfAGroupHaveASeriesEach() throws {
    let (folder, _) = try Self.folder()
    defer { folder.remove() }
    try folder.write("g/a/a.yaml", Self.inventory)
    try folder.write("g/b/b.yaml", Self.inventory)
    let list = try folder.write("g/group.yaml", "group: {members: [{id: a, path: a}, {id: b, path: b}]}\n")
    let file = folder.path + "/h.sqlite"
    let run = try ProgramRun(
      "audit",
      "--group",
      list,
      "--only",
      "storage-nearly-full",
      "--record",
      "--series",
      "ght",
      "--history",
      file
    )
    #expect(run.exitCode == 1)
    #expect(
      run.errors
        == "recorded as audit 1, series ght.a, in \(file)\nrecorded as audit 2, series ght.b, in \(file)\n"
    )
    let several = try ProgramRun("history", "--history", file)
    #expect(several.errors.contains("error[history.several-series]") && several.errors.contains("`ght.b`"))
    let unknown = try ProgramRun("history", "--history", file, "--series", "ght.c")
    #expect(unknown.exitCode == 2 && unknown.errors.contains("error[history.unknown-series]"))
    #expect(try ProgramRun("history", "--history", file, "--series", "ght.a").exitCode == 0)
  }

  /// A folder with the program and, as its keeper, a script that answers as it is told.
  @Test(arguments: [
    (nil, "history.no-keeper"), ("", "history.interrupted"),
    (#"{"failed":{"_0":{"busy":{}}}}"#, "history.busy"),
    (#"{"failed":{"_0":{"newer":{}}}}"#, "history.newer"),
    (#"{"failed":{"_0":{"damaged":{"_0":"page 7"}}}}"#, "history.damaged"),
    (#"{"failed":{"_0":{"system":{"_0":28}}}}"#, "history.cannot-use"),
    (#"{"failed":{"_0":{"database":{"_0":"words"}}}}"#, "history.cannot-use"),
  ])
  func whatTheKeeperSaysIsTold(reply: String?, id: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    // Both are copied by a process of its own: what this process holds open for writing cannot be started, nor can
    // what a program inherits that another test starts at that moment.
    var copy = "cd '\(folder.path)' && cp '\(try ProgramRun.programPath())' serment"
    if let reply {
      try folder.write("keeper", "#!/bin/sh\ncat >/dev/null\nprintf '%s' '\(reply)'\n")
      copy += " && cp keeper serment-history && chmod 700 serment-history"
    }
    let words = "./serment history --history h.sqlite --no-config 2>err; echo $? >code"
    let shell = try KillableProcess.shell("\(copy) && \(words)", output: folder)
    shell.wait()
    let errors = try folder.read("err")
    #expect(errors.contains("error[\(id)]"), "\(errors)")
    #expect(try folder.read("code") == "2\n")
  }
}
