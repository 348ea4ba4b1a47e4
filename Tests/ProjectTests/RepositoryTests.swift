import Foundation
import Testing

/// What the house holds to about its files.
@Suite struct RepositoryTests {
  private static let topLevel: Set = [
    "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile", "Package.swift", "README.md", "Rules",
    "SECURITY.md",
    "Samples", "Sources", "Tests", "docs",
    // Their names and places are prescribed by container engines, GitHub and GitLab.
    "Containerfile", "action.yml", "templates",
  ]

  @Test func theTopLevelHoldsWhatItShould() {
    let names = Set(Repository.files.map { String($0.prefix { $0 != "/" }) }.filter { !$0.hasPrefix(".") })
    #expect(names == Self.topLevel)
  }

  @Test func noSourceIsTooLongToRead() throws {
    for path in Repository.files where path.hasSuffix(".swift") {
      let lines = try Repository.text(path).utf8.count { $0 == UInt8(ascii: "\n") }
      #expect(lines <= 300, "\(path)")
    }
  }

  @Test func everyLinkOfAPageLeadsSomewhere() throws {
    var count = 0
    for page in Repository.files where page.hasSuffix(".md") {
      let folder = Repository.root.appending(path: page).deletingLastPathComponent()
      for link in try Repository.text(page).matches(of: /\]\(([^)#\s]+)[^)]*\)/) {
        let target = String(link.output.1)
        guard !target.contains("://"), !target.hasPrefix("mailto:") else { continue }
        count += 1
        #expect(
          FileManager.default.fileExists(atPath: folder.appending(path: target).path),
          "\(page): \(target)"
        )
      }
    }
    #expect(count > 10)
  }

  @Test func theChangelogBeginsWithTheProgramsVersion() throws {
    let source = try Repository.text("Sources/serment/Version.swift")
    let version = try #require(source.firstMatch(of: /programVersion = "([^"]+)"/)).output.1
    let changelog = try Repository.text("CHANGELOG.md")
    let heading = try #require(changelog.firstMatch(of: /## ([0-9][^\s]*)/)).output.1
    #expect(version == heading)
  }

  @Test func theCommandsOfThePagesAreTargetsOfTheMakefile() throws {
    let makefile = try Repository.text("Makefile")
    let targets = Set(makefile.matches(of: /(?m)^([a-z]+):/).map { String($0.output.1) })
    for page in ["README.md", "CONTRIBUTING.md"] {
      let named = Set(try Repository.text(page).matches(of: /`?make ([a-z]+)/).map { String($0.output.1) })
      #expect(named.isSubset(of: targets), "\(page)")
      #expect(named.contains("test"))
    }
  }
}
