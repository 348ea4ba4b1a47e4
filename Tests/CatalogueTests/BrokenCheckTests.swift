import Diagnostics
import Documents
import FoundationEssentials
import Testing

@testable import Catalogue

/// Checks with one mistake each, and what is said of it.
///
/// In Golden/broken-checks.txt, `-` lines of a good check are replaced by `+` lines. Running with SERMENT_RECORD set
/// writes the file anew and fails, so that it is read.
@Suite struct BrokenCheckTests {
  /// One mistake.
  struct Case {
    var title: String
    var old: [Substring] = []
    var new: [Substring] = []
    var said: [Substring] = []

    var text: String {
      let edit = old.map { "- \($0)" } + new.map { "+ \($0)" }
      return (["## \(title)"] + edit).joined(separator: "\n") + "\n"
    }
  }

  private static let folder = String(#filePath.dropLast("BrokenCheckTests.swift".utf8.count)) + "Golden/"

  private static func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: folder + name)), as: UTF8.self)
  }

  private static func cases(in text: String) -> [Case] {
    var cases: [Case] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      switch line.prefix(2) {
      case "##": cases.append(Case(title: String(line.dropFirst(3))))
      case "- ": cases[cases.count - 1].old.append(line.dropFirst(2))
      case "+ ": cases[cases.count - 1].new.append(line.dropFirst(2))
      default: cases[cases.count - 1].said.append(line)
      }
    }
    return cases
  }

  /// What is said of a check, and how many things.
  private static func said(of text: String) -> (text: String, count: Int) {
    let set = Embedded.loaded.set.catalogue
    var sources = SourceMap()
    var bag = DiagnosticBag()
    var strings = set.strings
    let file = sources.add(name: "checks/access/remote-access-past-the-gateway.yaml", bytes: Array(text.utf8))
    if let document = DocumentReader().read(file, into: &bag) {
      let controls = Set(
        set.frameworks.flatMap { framework in framework.controls.map { "\(framework.id) \($0.id)" } }
      )
      let declaration = CheckDeclaration(document, file, model: set.model, controls: controls)
      _ = declaration.read(strings: &strings, into: &bag)
    }
    let renderer = DiagnosticRenderer(sources: sources, language: .en, isColoured: false)
    return (renderer.render(bag), bag.diagnostics.count)
  }

  @Test func everyMistakeIsToldOnceAndPrecisely() throws {
    let good = try Self.read("remote-access-past-the-gateway.yaml")
    #expect(Self.said(of: good).text == "")
    let golden = try Self.read("broken-checks.txt")
    let cases = Self.cases(in: golden)
    #expect(cases.count >= 50)
    var written = ""
    for broken in cases {
      let old = broken.old.joined(separator: "\n")
      let place = try #require(good.firstRange(of: old), "\(broken.title)")
      let text = good[..<place.lowerBound] + broken.new.joined(separator: "\n") + good[place.upperBound...]
      let said = Self.said(of: String(text))
      #expect(said.count == 1, "\(broken.title): \(said.text)")
      written += broken.text + said.text + "\n"
    }
    written.removeLast()
    if ProcessInfo.processInfo.environment["SERMENT_RECORD"] != nil {
      try Data(written.utf8).write(to: URL(filePath: Self.folder + "broken-checks.txt"))
      Issue.record("recorded; read it and run again")
    } else {
      #expect(written == golden)
    }
  }
}
