import FoundationEssentials
import Testing

/// What the README shows of a terminal is what the program writes.
@Suite struct ReadmeTests {
  /// A command with the lines below it, parted where the page leaves lines out with `…`.
  struct Excerpt: CustomTestStringConvertible {
    var arguments: [String]
    var parts: [String]

    var testDescription: String { arguments.joined(separator: " ") }
  }

  private static let root = String(#filePath.dropLast("Tests/CommandTests/ReadmeTests.swift".utf8.count))

  private static let excerpts: [Excerpt] = {
    guard let data = try? Data(contentsOf: URL(filePath: root + "README.md")) else { return [] }
    let page = String(decoding: data, as: UTF8.self)
    return page.split(separator: "```console\n").dropFirst().compactMap { block in
      var lines = block.prefix(upTo: block.firstRange(of: "```")?.lowerBound ?? block.endIndex)
        .split(separator: "\n", omittingEmptySubsequences: false)
      let command = lines.removeFirst().split(separator: " ").map(String.init)
      guard command.starts(with: ["$", "serment"]) else { return nil }
      let parts = lines.split { $0 == "…" }.map { $0.joined(separator: "\n") }
      return Excerpt(arguments: Array(command.dropFirst(2)), parts: parts)
    }
  }()

  @Test func thereAreExcerpts() { #expect(Self.excerpts.count >= 2) }

  @Test(arguments: excerpts)
  func anExcerptIsWhatTheProgramWrites(excerpt: Excerpt) throws {
    let run = try ProgramRun(excerpt.arguments, workingFolder: Self.root)
    let written = run.output + run.errors
    for part in excerpt.parts { #expect(written.contains(part), "\(written)") }
  }
}
