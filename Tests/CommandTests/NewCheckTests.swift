import Catalogue
import Diagnostics
import FoundationEssentials
import Inventory
import Testing
import Values

@testable import serment

/// `serment new-check`: what it writes, and what it refuses.
@Suite struct NewCheckTests {
  @Test func whatIsLeftToDoAreTheMarkedTexts() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let rules = folder.path + "/rules"
    let run = try ProgramRun("new-check", "nobody-asked", "--subject", "provider", "--directory", rules)
    #expect(run.exitCode == 0 && run.output == "\(rules)/checks/own/nobody-asked.yaml\n", "\(run.errors)")
    let text = try folder.read("rules/checks/own/nobody-asked.yaml")
    let check = try ProgramRun("check-rules", rules)
    #expect(check.exitCode == 2)
    let errors = check.errors.split(separator: "\n").filter { $0.hasPrefix("error") }
    #expect(errors.allSatisfy { $0.hasPrefix("error[rule.unfinished]") })
    #expect(errors.count == text.split(separator: "\n").count { $0.contains("\"FILL IN: ") })
  }

  /// Every entity with records of its own gives a check whose conditions and examples agree.
  @Test(arguments: Language.allCases)
  func isAWorkingCheckForEveryEntity(language: Language) throws {
    let model = try #require(InProcessAudit.model)
    let today = try #require(CalendarDate(year: 2026, month: 11, day: 27))
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    var count = 0
    for entity in model.entities where entity.topLevelKey != nil {
      let id = "about-" + entity.name.replacing("_", with: "-")
      let scaffold = try #require(CheckScaffold(id, of: entity, on: today, in: language), "\(entity.name)")
      let done = scaffold.text.replacing("FILL IN", with: "Done").replacing("À COMPLÉTER", with: "Fait")
      try folder.write("checks/own/\(id).yaml", done)
      count += 1
    }
    #expect(count > 30)
    let run = try ProgramRun("check-rules", folder.path)
    #expect(run.exitCode == 0 && run.errors == "", "\(run.errors)")
    #expect(run.output.contains("checks: \(count), examples: \(4 * count)"))
  }

  @Test(arguments: [
    (["Not_kebab"], "command.invalid-check-name"), (["a--b"], "command.invalid-check-name"),
    (["a-"], "command.invalid-check-name"), (["fine", "--topic", "../x"], "command.invalid-check-name"),
    (["fine", "--subject", "systm"], "command.unknown-entity"),
    (["fine", "--subject", "operating_system"], "command.unknown-entity"),
    (["no-restore-test-within-a-year"], "command.check-exists"),
  ])
  func refuses(arguments: [String], id: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let run = try ProgramRun(["new-check"] + arguments + ["--directory", folder.path])
    #expect(run.exitCode == 2 && run.output == "" && run.errors.contains("error[\(id)]"), "\(run.errors)")
  }

  @Test func neverWritesOverAFile() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("checks/access/mine.yaml", "mine")
    let run = try ProgramRun("new-check", "mine", "--topic", "access", "--directory", folder.path)
    #expect(run.exitCode == 2 && run.errors.contains("error[command.file-exists]"))
    #expect(try folder.read("checks/access/mine.yaml") == "mine")
    try folder.write("file", "")
    let blocked = try ProgramRun("new-check", "mine", "--directory", folder.path + "/file")
    #expect(blocked.exitCode == 2 && blocked.errors.contains("error[output.cannot-write]"))
  }
}
