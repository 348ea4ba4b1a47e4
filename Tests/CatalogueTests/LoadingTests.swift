import Diagnostics
import Inventory
import Testing

@testable import Catalogue

@Suite struct LoadingTests {
  /// A check of the embedded rules with parts of it replaced; what is said of it, with places.
  private func mistakes(in path: String, replacing parts: [(String, String)]) -> [String] {
    guard let original = Embedded.loaded.rules.files.first(where: { $0.name == path }) else {
      return ["no \(path)"]
    }
    var text = String(decoding: original.bytes, as: UTF8.self)
    for (old, new) in parts {
      guard text.contains(old) else { return ["`\(old)` is not in \(path)"] }
      text = text.replacing(old, with: new)
    }
    var sources = SourceMap()
    var bag = DiagnosticBag()
    // Other checks say nothing of a mistake in this file, and take long.
    let read = Embedded.loaded.rules.files.filter { file in
      !file.name.hasPrefix("checks/") || [path, TopicNames.path].contains(file.name)
    }
    let files = read.map { file in
      sources.add(name: file.name, bytes: file.name == path ? Array(text.utf8) : file.bytes)
    }
    _ = CatalogueLoader.load(RuleFiles(files: files), into: &bag)
    return bag.sorted.map { diagnostic in
      guard let range = diagnostic.range else { return diagnostic.id }
      let bytes = sources[range.source].bytes[Int(range.start)..<Int(range.end)]
      return "\(diagnostic.id) `\(String(decoding: bytes, as: UTF8.self))`"
    }
  }

  private static let system = "checks/systems/unsupported-operating-system.yaml"

  @Test(arguments: [
    ("severity: high", "severity: hihg", "rule.invalid-value `hihg`"),
    ("subject: system", "subject: sytem", "rule.unknown-subject `sytem`"),
    ("waivable: true", "wavable: true", "rule.unknown-key `wavable`"),
    ("{name} runs", "{nmae} runs", "rule.unknown-field `nmae`"),
    ("{operating_system.full_name|", "{operating_system.full_name.x|", "rule.path-goes-on `x`"),
    ("|operating_system.cycle}", "|operating_system.cicle}", "rule.unknown-field `cicle`"),
    ("control: A.8.8", "control: A.8.99", "rule.unknown-control `A.8.99`"),
    ("subject.state == 'production'", "subject.stat == 'production'", "expression."),
    ("id: unsupported-operating-system", "id: other", "rule.file-name"),
  ])
  func mistakesAreToldAtTheirPlace(old: String, new: String, expected: String) {
    let found = mistakes(in: Self.system, replacing: [(old, new)])
    #expect(found.contains { $0.hasPrefix(expected) }, "\(found)")
  }

  @Test func aMistakeInAFoldedConditionIsShownInside() {
    let found = mistakes(
      in: Self.system,
      replacing: [
        (
          "subject.operating_system.support_ends_on == null",
          "subject.operating_system.suport_ends_on == null"
        )
      ]
    )
    #expect(
      found.contains { $0.hasPrefix("expression.") && $0.contains("suport_ends_on") && $0.count < 80 },
      "\(found)"
    )
  }

  @Test func frameworksAreChecked() {
    let path = "frameworks/gdpr.yaml"
    #expect(
      mistakes(in: path, replacing: [("framework: gdpr", "framework: gdrp")]).contains {
        $0.hasPrefix("rule.file-name")
      }
    )
    #expect(
      mistakes(in: path, replacing: [("date: 2016-04-27", "date: 2016-13-27")]).contains(
        "rule.invalid-value `2016-13-27`"
      )
    )
    #expect(
      mistakes(in: path, replacing: [("id: \"5(2)\"", "id: \"5(1)(f)\"")]).contains {
        $0.hasPrefix("rule.duplicate-control")
      }
    )
  }

  @Test func remediesThatWaitForWhatIsNotThereAreTold() {
    let found = mistakes(
      in: Self.system,
      replacing: [("waivable: true", "after: [no-such-check]\nwaivable: true")]
    )
    #expect(found.contains("rule.unknown-prerequisite `no-such-check`"), "\(found)")
  }

  @Test(
    "remedies that wait for each other are told at each of them",
    arguments: [
      (["a": ["a"]], ["a a"]), (["a": ["b"], "b": ["a"]], ["a b", "b a"]),
      (["a": ["b"], "b": ["c"], "c": ["a"]], ["a b", "b c", "c a"]),
      (["a": ["b", "c"], "b": ["c"], "c": []], []),
    ]
  )
  func circles(after: [String: [String]], expected: [String]) throws {
    var checks: [String: Check] = [:]
    let some = try #require(Embedded.loaded.set.catalogue.checks.first)
    for (id, others) in after {
      var check = some
      check.id = id
      check.after = others.map { Prerequisite(check: $0, place: some.place) }
      checks[id] = check
    }
    var bag = DiagnosticBag()
    RemedyOrder.reportBroken(in: checks, into: &bag)
    #expect(bag.diagnostics.allSatisfy { $0.id == "rule.circular-prerequisite" })
    #expect(
      bag.diagnostics.map(\.message.en)
        == expected.map { pair in
          let names = pair.split(separator: " ")
          return "the remedies of `\(names[0])` and `\(names[1])` wait for each other"
        }
    )
  }

  @Test(arguments: [
    ("fr: Réseaux", "de: Netze", "rule.unknown-key `de`"),
    ("topics:", "topic:", "rule.unknown-key `topic`"),
  ])
  func namesOfTopicsAreChecked(old: String, new: String, expected: String) {
    let found = mistakes(in: TopicNames.path, replacing: [(old, new)])
    #expect(found.contains(expected), "\(found)")
  }
}
