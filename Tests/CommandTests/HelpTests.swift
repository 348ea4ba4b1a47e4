import ArgumentParser
import Testing

@testable import serment

/// What the help of every command teaches.
@Suite struct HelpTests {
  private static let commands = Serment.configuration.subcommands

  private static func examples(in help: String) -> [[String]] {
    help.split(separator: "\n").filter { $0.hasPrefix("  serment ") }.map { line in
      // Words in quotation marks are one argument.
      line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap { position, part in
        position % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
      }
    }
  }

  @Test func everyCommandHasExamplesThatCanBeTyped() throws {
    for command in Self.commands + [Serment.self] {
      let name = try #require(command.configuration.commandName)
      let examples = Self.examples(in: command.configuration.discussion)
      #expect(!examples.isEmpty, "\(name)")
      for words in examples {
        #expect(throws: Never.self, "\(words)") { _ = try Serment.parseAsRoot(Array(words.dropFirst())) }
      }
    }
  }

  @Test(arguments: [("en", "Begin an inventory:"), ("fr", "Commencer un inventaire :")])
  func theHelpOfTheProgramBegins(language: String, words: String) throws {
    let run = try ProgramRun("--help", "--lang", language)
    #expect(run.exitCode == 0)
    #expect(run.output.contains("\(words)\n  serment init hospital/\n"), "\(run.output)")
  }
}
