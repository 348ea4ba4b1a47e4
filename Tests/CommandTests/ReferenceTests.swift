import FoundationEssentials
import Testing

@Suite struct ReferenceTests {
  private static let folder =
    String(#filePath.dropLast("Tests/CommandTests/ReferenceTests.swift".utf8.count)) + "docs/reference/"

  @Test(
    arguments: [
      (["checks"], "checks/README.md"), (["checks", "processors"], "checks/processors.md"),
      (["frameworks", "hds", "--lang", "fr"], "frameworks/hds.fr.md"),
      (["model", "system"], "model/system.md"), (["model", "--lang=fr"], "model/README.fr.md"),
      (["expressions"], "expressions.md"),
    ]
  )
  func aPageIsPrintedAsItStandsInTheDocumentation(arguments: [String], path: String) throws {
    let run = try ProgramRun(["reference"] + arguments)
    #expect(run.exitCode == 0 && run.errors.isEmpty)
    let page = String(decoding: try Data(contentsOf: URL(filePath: Self.folder + path)), as: UTF8.self)
    #expect(run.output == page)
  }

  @Test func anUnknownPageIsRefusedWithTheNearest() throws {
    let run = try ProgramRun("reference", "model", "sistem")
    #expect(run.exitCode == 2 && run.output.isEmpty)
    #expect(run.errors.contains("error[command.unknown-page]: the reference has no page `sistem`"))
    #expect(run.errors.contains("did you mean `system`?"))
    let language = try ProgramRun("reference", "expressions", "size")
    #expect(language.exitCode == 2 && language.errors.contains("without a name, the index lists them"))
    let kind = try ProgramRun("reference", "laws")
    #expect(kind.exitCode == 2 && kind.errors.contains("error[command.invalid-argument]"))
  }

  @Test func ownRulesAreDocumentedAndCannotMoveTheTerminal() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let title = try #require(CheckRulesTests.original.firstMatch(of: /title:\n  en: .*\n/)).output
    let hostile = "title:\n  en: \"A \\e[31m*red* <b>title</b>\"\n"
    try folder.write(CheckRulesTests.path, CheckRulesTests.original.replacing(title, with: hostile))
    let run = try ProgramRun("reference", "checks", "systems", "--rules", folder.path)
    #expect(run.exitCode == 0 && run.errors.isEmpty)
    #expect(run.output.contains(#"**A \\u{1B}\[31m\*red\* \<b\>title\</b\>**"#))
    #expect(!run.output.contains("\u{1B}"))
  }
}
