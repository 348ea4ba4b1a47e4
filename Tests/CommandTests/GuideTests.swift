import FoundationEssentials
import Testing

/// The check that docs/writing-checks.md writes is a good one.
@Suite struct GuideTests {
  @Test func theCheckOfTheGuideValidatesWithoutAWarning() throws {
    let root = String(#filePath.dropLast("Tests/CommandTests/GuideTests.swift".utf8.count))
    let page = String(
      decoding: try Data(contentsOf: URL(filePath: root + "docs/writing-checks.md")),
      as: UTF8.self
    )
    let block = try #require(page.split(separator: "```yaml\n").dropFirst().first)
    let check = block.prefix(upTo: try #require(block.firstRange(of: "```")).lowerBound)
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    _ = try folder.write("own-rules/checks/access/supplier-access-past-the-gateway.yaml", String(check))
    let run = try ProgramRun(["check-rules", "own-rules"], workingFolder: folder.path)
    #expect(run.errors == "")
    #expect(run.exitCode == 0)
    #expect(page.contains("$ serment check-rules own-rules\n" + run.output))
  }
}
