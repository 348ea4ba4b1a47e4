import Diagnostics
import Facts
import Testing

@Suite("Tiers of fines, GDPR Art. 83(4) to (6)")
struct FineTierTests {
  private let tiers = EmbeddedRules.tables.fines.tiers

  @Test(
    "the ceiling is fixed, or a share of the turnover when that is higher",
    arguments: [
      ("83(4)(a)", 0, 10_000_000), ("83(4)(a)", 500_000_000, 10_000_000),
      ("83(4)(a)", 500_000_049, 10_000_000),
      ("83(4)(a)", 500_000_050, 10_000_001), ("83(4)(c)", 1_000_000_000, 20_000_000),
      ("83(5)(a)", 499_999_999, 20_000_000), ("83(5)(c)", 1_000_000_000, 40_000_000),
      ("83(6)", 700_000_000, 28_000_000), ("83(6)", .max, 368_934_881_474_191_032), ("83(6)", -1, 20_000_000),
    ]
  )
  func maximum(id: String, turnover: Int, expected: Int) throws {
    #expect(try #require(tiers.tier(id)).maximum(turnover: turnover) == expected)
  }

  @Test("nine tiers in two languages; what is no tier is none")
  func table() throws {
    #expect(tiers.all.count == 9)
    #expect(tiers.citation?.source.contains("2016/679") == true)
    #expect(
      try #require(tiers.tier("83(5)(b)")).covers.fr == "droits des personnes concernées : art. 12 à 22"
    )
    #expect(tiers.tier("83(7)") == nil && tiers.tier("") == nil)
  }

  @Test("every tier that a control of the GDPR names is in the table")
  func controls() throws {
    let framework = try #require(EmbeddedRules.files.first { $0.name == "frameworks/gdpr.yaml" })
    let named = String(decoding: framework.bytes, as: UTF8.self).split(separator: "fine: \"").dropFirst()
      .compactMap { $0.split(separator: "\"").first.map(String.init) }
    #expect(named.count > 3)
    for id in named { #expect(tiers.tier(id) != nil, "\(id)") }
  }

  @Test(
    "amounts that are none are told",
    arguments: [
      ("83(4)(a)\tten\t200\ta\tb", "facts.invalid-value"), ("83(4)(a)\t-1\t200\ta\tb", "facts.invalid-value"),
      ("83(4)(a)\t1\t10001\ta\tb", "facts.invalid-value"),
      ("83(4)(a)\t1\t200\ta\t", "facts.missing-language"),
      ("83(4)(a)\t1\t200\ta\tb\n83(4)(a)\t1\t200\ta\tb", "facts.duplicate-row"),
    ]
  )
  func broken(rows: String, id: String) {
    let header =
      "# source: us\n# as_of: 2026-11-24\n# licence: ours\n"
      + "tier\tceiling_eur\tturnover_basis_points\tcovers_en\tcovers_fr\n"
    var sources = SourceMap()
    for file in EmbeddedRules.files { _ = sources.add(name: file.name, bytes: file.bytes) }
    _ = sources.add(name: "facts/fine-tiers.tsv", bytes: Array((header + rows + "\n").utf8))
    var bag = DiagnosticBag()
    _ = FactTables(files: sources.files, into: &bag)
    #expect(bag.diagnostics.map(\.id) == [id])
  }
}
