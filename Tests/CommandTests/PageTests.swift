import FoundationEssentials
import Testing

/// What pages show of a terminal is what the program writes.
@Suite struct PageTests {
  /// A command with the lines below it, parted where the page leaves lines out with `…`.
  struct Excerpt: CustomTestStringConvertible {
    var arguments: [String]
    var parts: [String]

    var testDescription: String { arguments.joined(separator: " ") }
  }

  private static let root = String(#filePath.dropLast("Tests/CommandTests/PageTests.swift".utf8.count))

  private static let excerpts = ["README.md", "docs/writing-checks.md", "docs/plans.md"].flatMap(excerpts)

  /// The runs that a page shows; those over folders that the page tells to make are left to other tests.
  private static func excerpts(of page: String) -> [Excerpt] {
    guard let data = try? Data(contentsOf: URL(filePath: root + page)) else { return [] }
    return String(decoding: data, as: UTF8.self).split(separator: "```console\n").dropFirst().compactMap {
      block in
      var lines = block.prefix(upTo: block.firstRange(of: "```")?.lowerBound ?? block.endIndex)
        .split(separator: "\n", omittingEmptySubsequences: false)
      let command = words(of: lines.removeFirst())
      guard command.starts(with: ["$", "serment"]), command[2] != "check-rules" else { return nil }
      let parts = lines.split { $0 == "…" }.map { $0.joined(separator: "\n") }
      return Excerpt(arguments: Array(command.dropFirst(2)), parts: parts)
    }
  }

  /// The words of a command, of which one may stand in double quotes.
  private static func words(of line: Substring) -> [String] {
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
      index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }
  }

  @Test func thereAreExcerpts() { #expect(Self.excerpts.count >= 3) }

  @Test(arguments: excerpts)
  func anExcerptIsWhatTheProgramWrites(excerpt: Excerpt) throws {
    let run = try ProgramRun(excerpt.arguments, workingFolder: Self.root)
    let written = run.output + run.errors
    for part in excerpt.parts { #expect(written.contains(part), "\(written)") }
  }

  @Test func theInventoryOfTheReadmeCanBeAudited() throws {
    let page = String(decoding: try Data(contentsOf: URL(filePath: Self.root + "README.md")), as: UTF8.self)
    let block = try #require(page.split(separator: "```yaml\n").dropFirst().first)
    let inventory = block.prefix(upTo: try #require(block.firstRange(of: "```")).lowerBound)
    let run = try ProgramRun(["audit", "-", "--as-of", "2026-11-24"], input: String(inventory))
    #expect(run.exitCode == 1 && run.errors == "", "\(run.errors)")
    #expect(run.output.contains("unsupported-operating-system"))
  }
}
