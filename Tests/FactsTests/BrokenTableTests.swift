import Diagnostics
import Facts
import Testing

@Suite("Broken tables are told, with place and remedy")
struct BrokenTableTests {
  private static let citation = "# source: us\n# as_of: 2026-11-24\n# licence: ours\n"

  /// The diagnostics about one file put in the place of the embedded one, as `id line:column marked-text`.
  private func diagnostics(of name: String, _ text: String) -> [String] {
    var sources = SourceMap()
    for file in EmbeddedRules.files where file.name != name {
      _ = sources.add(name: file.name, bytes: file.bytes)
    }
    let file = sources.add(name: "/etc/serment/" + name, bytes: Array(text.utf8))
    var bag = DiagnosticBag()
    _ = FactTables(files: sources.files, into: &bag)
    return bag.sorted.map { diagnostic in
      #expect(diagnostic.help != nil && diagnostic.severity == .error)
      guard let range = diagnostic.range, range.source == file.id else { return diagnostic.id }
      let before = file.bytes[..<Int(range.start)]
      let line = before.count { $0 == 10 } + 1
      let column = before.count - (before.lastIndex(of: 10) ?? -1)
      let marked = String(decoding: file.bytes[Int(range.start)..<Int(range.end)], as: UTF8.self)
      return "\(diagnostic.id) \(line):\(column) \(marked)"
    }
  }

  private static let countryHeader =
    citation + "code\talpha3\tname_en\tname_fr\teea_from\teea_until\talso\tnote_en\tnote_fr\n"

  @Test(
    "countries",
    arguments: [
      (
        "",
        [
          "facts.missing-citation 1:1 ", "facts.missing-citation 1:1 ", "facts.missing-citation 1:1 ",
          "facts.wrong-header 1:1 ",
        ]
      ),
      (
        "# source: us\n# as_of: soon\n# licence: ours\n",
        ["facts.invalid-date 2:1 # as_of: soon", "facts.wrong-header 4:1 "]
      ),
      (citation + "code\tname\n", ["facts.wrong-header 4:1 code\tname"]),
      (countryHeader + "FR\tFRA\tFrance\n", ["facts.wrong-field-count 5:1 FR\tFRA\tFrance"]),
      (countryHeader + "fr\tFRA\tFrance\tFrance\t\t\t\t\t\n", ["facts.invalid-value 5:1 fr"]),
      (
        countryHeader + "FR\tFRA\tFrance\tFrance\t1994-02-30\t\t\t\t\n",
        ["facts.invalid-date 5:22 1994-02-30"]
      ),
      (
        countryHeader + "FR\tFRA\tFrance\tFrance\t\t\t\t\t\nFR\tFRA\tFrance\tFrance\t\t\t\t\t\n",
        ["facts.duplicate-row 6:1 FR"]
      ),
      (
        countryHeader + "FR\tFRA\tFrance\tFrance\t2001-01-01\t2000-01-01\t\t\t\n",
        ["facts.invalid-value 5:33 2000-01-01"]
      ),
      (countryHeader + "FR\tFRA\tFrance\tFrance\t\t\t\tonly\t\n", ["facts.missing-language 5:30 "]),
    ]
  )
  func countries(text: String, expected: [String]) {
    // Without their countries the adequacy decisions point nowhere; that is told too, of another file.
    let own = diagnostics(of: "facts/countries.tsv", text).filter { $0.contains(" ") }
    #expect(own == expected)
  }

  private static let nameHeader = citation + "kind\tsystem\ttext\tunless\tpoints_to\n"

  @Test(
    "names",
    arguments: [
      ("alias\t\ta\t\tb", "facts.invalid-value 5:1 alias"),
      ("system\tx\t!!\t\tdebian/12", "facts.invalid-value 5:10 !!"),
      ("system\tx\tx\t\tdebian/99", "facts.invalid-value 5:13 debian/99"),
      (
        "only\twindows\t7\t\twindows/7-sp1 windows/7-sp9",
        "facts.invalid-value 5:17 windows/7-sp1 windows/7-sp9"
      ),
      ("system\tx\tx\t\tnothing", "facts.invalid-value 5:13 nothing"),
      ("system\t\tx\t\tdebian/12", "facts.invalid-value 5:8 "),
      ("build\twindows\tabc\t\twindows/7-sp1", "facts.invalid-value 5:15 abc"),
    ]
  )
  func names(row: String, expected: String) {
    #expect(diagnostics(of: "facts/os-names.tsv", Self.nameHeader + row + "\n") == [expected])
  }

  @Test("products and lifecycles")
  func lifecycles() {
    let header =
      "product\tcycle\tlabel\tcodename\treleased\tmainstream_end\tsecurity_end\textended_end\t"
      + "source\tnote_en\tnote_fr\n"
    let rows = "debian\t12\tDebian 12\t\t\t\tsoon\t\t\t\t\nhaiku\t1\tHaiku 1\t\t\t\tended\t\t\t\t\n"
    let own = diagnostics(of: "facts/os-lifecycles.tsv", Self.citation + header + rows).filter {
      $0.contains(" ")
    }
    #expect(own == ["facts.invalid-value 5:24 soon", "facts.invalid-value 6:1 haiku"])
    let products = "product\tname\tsecurity_label\textended_label\textended_terms\tpolicy\n"
    let twice = Self.citation + products + "debian\tDebian\t\t\tcheap\t\ndebian\tDebian\t\t\tfree\t\n"
    #expect(
      diagnostics(of: "facts/os-products.tsv", twice).filter { $0.contains(" ") }
        == ["facts.invalid-value 5:17 cheap", "facts.duplicate-row 6:1 debian"]
    )
  }

  @Test(
    "scales of plans",
    arguments: [
      (
        "plan-efforts", "size\tleast_hours\tusual_hours\tmost_hours\ndays\t7\t5\t35",
        "facts.invalid-value 5:8 5"
      ),
      (
        "plan-efforts", "size\tleast_hours\tusual_hours\tmost_hours\ndays\t0\t5\t35",
        "facts.invalid-value 5:8 5"
      ),
      ("plan-risks", "severity\tpoints\nhigh\tmany", "facts.invalid-value 5:6 many"),
    ]
  )
  func planScales(table: String, text: String, expected: String) {
    #expect(diagnostics(of: "facts/\(table).tsv", Self.citation + text + "\n") == [expected])
  }

  @Test("a missing table is told and stands empty")
  func missing() {
    var bag = DiagnosticBag()
    let tables = FactTables(files: [], into: &bag)
    #expect(
      bag.diagnostics.map(\.id) == Array(repeating: "facts.missing-table", count: bag.diagnostics.count)
    )
    #expect(
      bag.diagnostics.contains { $0.message.fr == "les règles n'ont pas de table `facts/countries.tsv`" }
    )
    #expect(tables.countries.all.isEmpty && tables.lifecycles.all.isEmpty)
    #expect(tables.lifecycles.match(OperatingSystemQuery(fullName: "Windows 7")) == .unrecognised)
  }

  @Test("a table may have carriage returns, and a later file of the same name counts")
  func overriding() throws {
    var sources = SourceMap()
    for file in EmbeddedRules.files { _ = sources.add(name: file.name, bytes: file.bytes) }
    let text =
      Self.countryHeader
      + "FR\tFRA\tFrance\tFrance\t\t\t\t\t\nXX\tXXX\tSomewhere\tQuelque part\t\t\t\t\tnote\n"
    let ended = text.replacing("\n", with: "\r\n").replacing("\tnote\r", with: "\t\r")
    _ = sources.add(name: "my-rules/facts/countries.tsv", bytes: Array(ended.utf8))
    var bag = DiagnosticBag()
    let tables = FactTables(files: sources.files, into: &bag)
    #expect(tables.countries.all.map(\.code) == ["FR", "XX"])
    let country = try #require(tables.countries.country("XX"))
    #expect(country.name == LocalizedText(en: "Somewhere", fr: "Quelque part"))
    #expect(country.note == nil && country.row.line == 6)
  }
}
