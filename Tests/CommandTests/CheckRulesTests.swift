import FoundationEssentials
import Testing

/// `serment check-rules` over folders of own rules.
@Suite struct CheckRulesTests {
  static let path = "checks/systems/unsupported-operating-system.yaml"
  static let original = {
    let root = String(#filePath.dropLast("Tests/CommandTests/CheckRulesTests.swift".utf8.count))
    let data = try? Data(contentsOf: URL(filePath: root + "Rules/" + path))
    return String(decoding: data ?? Data(), as: UTF8.self)
  }()

  /// The command's run over a folder that holds one file.
  private func run(_ text: String, at path: String = path) throws -> (run: ProgramRun, folder: String) {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    _ = try folder.write(path, text)
    return (try ProgramRun("check-rules", folder.path), folder.path)
  }

  @Test func rulesThatAreGoodAreCounted() throws {
    let (run, _) = try run(Self.original)
    #expect(run.exitCode == 0 && run.errors == "")
    #expect(run.output.hasPrefix("rule files: 1, checks: 1, examples: "))
  }

  @Test(arguments: [
    ("require: >-", "requires: >-", "error[rule.unknown-key]"),
    ("support_ends_on == null", "suport_ends_on == null", "error[expression.unknown-field]"),
    (
      "name: mri-on-windows-7\n    outcome: fail", "name: mri-on-windows-7\n    outcome: pass",
      "error[rule.example-outcome]"
    ),
    (
      "name: mri-on-windows-7\n    outcome: fail", "name: mri-on-windows-7\n    outcome: failed",
      "error[rule.invalid-value]"
    ),
    ("subject: mri-1\n", "subject: mri-9\n", "error[rule.example-subject]"),
  ])
  func aMistakeIsToldWhereThePersonFindsIt(old: String, new: String, expected: String) throws {
    try #require(Self.original.contains(old))
    let (run, folder) = try run(Self.original.replacing(old, with: new))
    #expect(run.exitCode == 2 && run.output == "")
    #expect(run.errors.contains(expected), "\(run.errors)")
    #expect(run.errors.contains("--> \(folder)/\(Self.path):"), "\(run.errors)")
  }

  /// Commands that need no checks of the program, or none of its examples, still say what is wrong with a folder.
  @Test(arguments: [["eval", "1 + 1"], ["checks"]])
  func everyCommandReadsAFolderToItsEnd(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let text = Self.original.replacing("outcome: notApplicable", with: "outcome: none")
    _ = try folder.write(Self.path, text)
    let run = try ProgramRun(arguments + ["--rules", folder.path])
    #expect(run.exitCode == 2 && run.output == "")
    #expect(run.errors.contains("error[rule.invalid-value]: `outcome` is `none`"), "\(run.errors)")
  }

  @Test func anOutcomeThatNoExampleShowsIsAWarning() throws {
    let examples = Self.original.split(separator: "  - name: ")
    let without = examples.filter { !$0.contains("outcome: notApplicable") }.joined(separator: "  - name: ")
    let (run, _) = try run(without)
    #expect(run.exitCode == 0)
    #expect(run.errors.contains("warning[rule.missing-example]"), "\(run.errors)")
  }

  @Test func aFolderWithoutRulesIsRefused() throws {
    let (run, _) = try run("a: b\n", at: "notes/a.yaml")
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("error[rule.folder-without-rules]"))
  }

  @Test func aFileAtAStrangePlaceIsTold() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    _ = try folder.write(Self.path, Self.original)
    _ = try folder.write("mine.yaml", "a: b\n")
    let run = try ProgramRun("check-rules", folder.path)
    #expect(run.exitCode == 0)
    #expect(run.errors.contains("warning[rule.stray-file]: `\(folder.path)/mine.yaml`"))
  }
}
