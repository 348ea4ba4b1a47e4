import FoundationEssentials
import Testing

/// What pages show can be done as they show it.
@Suite struct GuideTests {
  private static let root = String(#filePath.dropLast("Tests/CommandTests/GuideTests.swift".utf8.count))

  private static func text(_ file: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: root + file)), as: UTF8.self)
  }

  /// The first block that begins with the words.
  private static func block(_ start: String, of page: String) throws -> String {
    let beginning = try #require(page.firstRange(of: start))
    let rest = page[beginning.upperBound...]
    let end = try #require(rest.firstRange(of: "```"))
    return String(rest[..<end.lowerBound])
  }

  /// The check that docs/writing-checks.md writes is a good one.
  @Test func theCheckOfTheGuideValidatesWithoutAWarning() throws {
    let page = try Self.text("docs/writing-checks.md")
    let check = try Self.block("```yaml\n", of: page)
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    _ = try folder.write("own-rules/checks/access/supplier-access-past-the-gateway.yaml", check)
    let run = try ProgramRun(["check-rules", "own-rules"], workingFolder: folder.path)
    #expect(run.errors == "")
    #expect(run.exitCode == 0)
    #expect(page.contains("$ serment check-rules own-rules\n" + run.output))
  }

  /// Every line that docs/configuration.md shows of what is in effect is printed, in that order.
  @Test func theListingOfAConfigurationIsTheOneShown() throws {
    let page = try Self.text("docs/configuration.md")
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    _ = try folder.write("serment.yaml", try Self.block("```yaml\n", of: page))
    _ = try folder.write("hospital/inventory.yaml", "")
    let check = "checks/systems/storage-nearly-full.yaml"
    _ = try folder.write("own-rules/" + check, try Self.text("Rules/" + check))
    let command = "config hospital/ --framework gdpr --lang en"
    let shown = try Self.block("$ serment \(command)\n", of: page).split(separator: "\n")
    let run = try ProgramRun(command.split(separator: " ").map(String.init), workingFolder: folder.path)
    #expect(run.exitCode == 0, "\(run.errors)")
    var printed = run.output.split(separator: "\n")[...]
    for line in shown where line != "…" {
      let index = try #require(printed.firstIndex(of: line), "\(line)")
      printed = printed[(index + 1)...]
    }
    #expect(shown.count > 10)
  }
}
