import Testing

/// `--quiet` and `--verbose`: what stands on standard error, never on standard output.
@Suite struct VerbosityTests {
  @Test func quietLeavesErrorsAlone() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("warned.yaml", "systems:\n  - {id: a, name: }\n")
    try folder.write("broken.yaml", "systems:\n  - {id: a, name: }\nno_such_section: 1\n")
    let arguments = ["--only", "records", "--lang", "en"]
    let usual = try ProgramRun(["audit", "warned.yaml"] + arguments, workingFolder: folder.path)
    #expect(usual.errors.contains("warning[inventory.empty-value]"))
    let quiet = try ProgramRun(["audit", "warned.yaml", "--quiet"] + arguments, workingFolder: folder.path)
    #expect(quiet.errors == "" && quiet.output == usual.output && quiet.exitCode == usual.exitCode)
    let broken = try ProgramRun(["audit", "broken.yaml", "--quiet"] + arguments, workingFolder: folder.path)
    #expect(broken.exitCode == 2 && broken.errors.contains("error[") && !broken.errors.contains("warning["))
  }

  @Test func verboseSaysWhatIsReadAndWritten() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("a.yaml", "systems:\n  - {id: a}\n")
    let run = try ProgramRun(
      ["audit", "a.yaml", "--only", "records", "--lang", "en", "--verbose", "--format", "json=out.json"],
      workingFolder: folder.path
    )
    for words in ["rule files: ", "reading a.yaml", "systems: 1", "writing json to out.json"] {
      #expect(run.errors.contains(words), "\(run.errors)")
    }
    #expect(run.output == "")
  }

  @Test func bothExcludeEachOther() throws {
    let run = try ProgramRun("audit", ".", "--quiet", "--verbose")
    #expect(run.exitCode == 2 && run.errors.contains("--quiet and --verbose"))
  }
}
