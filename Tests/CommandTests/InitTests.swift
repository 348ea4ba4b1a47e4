import Diagnostics
import FoundationEssentials
import Glibc
import Inventory
import Testing

@testable import serment

/// `serment init`: what it writes is an inventory, and every line of it can be uncommented.
@Suite struct InitTests {
  @Test(arguments: ["en", "fr"])
  func aFirstInventoryIsAuditedAsItIs(language: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let name = "Clinique \"des Ormes\" \\ 2"
    let run = try ProgramRun(
      [
        "init", "first", "--name", name, "--kind", "hospital", "--kind", "nursing_home", "--country", "fr",
        "--section", "trainings", "--lang", language,
      ],
      workingFolder: folder.path
    )
    #expect(run.exitCode == 0 && run.errors == "", "\(run.errors)")
    #expect(
      run.output == "first/inventory.yaml\nfirst/inventory.schema.json\nfirst/serment.yaml\n"
    )
    let audit = try ProgramRun(
      ["audit", "first/inventory.yaml", "--only", "records", "--format", "json"],
      workingFolder: folder.path
    )
    #expect(audit.errors == "" && audit.exitCode != 2, "\(audit.errors)")
    let again = try ProgramRun(["init", "first", "--name", "Other"], workingFolder: folder.path)
    #expect(again.exitCode == 2 && again.errors.contains("command.file-exists"))
    #expect(try folder.read("first/inventory.yaml").contains("\"Clinique \\\"des Ormes\\\" \\\\ 2\""))
  }

  /// The schema that stands beside the inventory is none, and nothing is said of it, whatever it is called.
  @Test(arguments: [("en", "inventory.schema.json"), ("fr", "schema.json")])
  func theFolderOfAFirstInventoryIsAudited(language: String, schema: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let made = try ProgramRun(
      ["init", "first", "--name", "X", "--kind", "hospital", "--country", "FR", "--lang", language],
      workingFolder: folder.path
    )
    #expect(made.exitCode == 0, "\(made.errors)")
    let inside = folder.path + "/first"
    #expect(rename(inside + "/inventory.schema.json", inside + "/" + schema) == 0)
    for (path, workingFolder) in [("first", folder.path), (".", inside)] {
      let run = try ProgramRun(
        ["audit", path, "--only", "records", "--format", "json"],
        workingFolder: workingFolder
      )
      #expect(run.exitCode == 0 && run.errors == "", "\(run.errors)")
      #expect(run.output.contains("inventory.yaml\"") && !run.output.contains(schema))
    }
    let named = try ProgramRun(["audit", schema, "--lang", "en"], workingFolder: inside)
    #expect(named.exitCode == 2 && named.errors.contains("not an inventory but a JSON schema"))
    #expect(unlink(inside + "/inventory.yaml") == 0)
    let alone = try ProgramRun(["audit", "."], workingFolder: inside)
    #expect(alone.exitCode == 2 && alone.errors.contains("[input.no-files]"), "\(alone.errors)")
  }

  /// With every mark deleted the file is an inventory whose keys are all known; they only lack values.
  @Test func everyCommentedKeyExists() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let model = try #require(InProcessAudit.model)
    let sections = model.entities.filter(\.hasIdentifiers)
    #expect(sections.count > 30)
    let text = StarterInventory(.init(name: "X"), sections, of: model, in: .en).text
    let open = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("# ") && !line.hasPrefix("#  ") ? line : line.hasPrefix("#") ? line.dropFirst() : line
    }
    try folder.write("inventory.yaml", open.joined(separator: "\n"))
    let run = try ProgramRun(
      ["audit", "inventory.yaml", "--only", "records", "--lang", "en"],
      workingFolder: folder.path
    )
    #expect(run.exitCode != 2)
    let told = run.errors.split(separator: "\n").filter { $0.hasPrefix("error") || $0.hasPrefix("warning") }
    #expect(told.count > 50 && told.allSatisfy { $0.hasPrefix("warning[inventory.empty-value]") })
    for section in sections {
      for field in section.fields where field.origin == .declared && field.name != "id" {
        let isAsked = field.sensitivity != .secret
        #expect(text.contains(" \(field.name):") == isAsked, "\(section.name).\(field.name)")
      }
    }
  }

  @Test(arguments: [
    (["init"], "command.name-missing"),
    (["init", "--name", "X", "--kind", "hospitl"], "command.unknown-kind"),
    (["init", "--name", "X", "--country", "France"], "command.unknown-country"),
    (["init", "--name", "X", "--section", "sistems"], "command.unknown-section"),
  ])
  func refuses(arguments: [String], id: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let run = try ProgramRun(arguments, workingFolder: folder.path)
    #expect(run.exitCode == 2 && run.output == "" && run.errors.contains("error[\(id)]"), "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/inventory"))
  }
}
