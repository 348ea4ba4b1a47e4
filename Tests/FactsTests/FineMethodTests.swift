import Diagnostics
import Facts
import Testing

@Suite("The method of fines")
struct FineMethodTests {
  private let fines = EmbeddedRules.tables.fines

  @Test("levels follow one another without a gap, from nothing to the whole maximum")
  func levels() {
    #expect(fines.levels.map(\.id) == ["low", "medium", "high"])
    #expect(fines.levels.first?.share.lowerBound == 0 && fines.levels.last?.share.upperBound == 10_000)
    for (lighter, graver) in zip(fines.levels, fines.levels.dropFirst()) {
      #expect(lighter.share.upperBound == graver.share.lowerBound)
      #expect(lighter.leastScore < graver.leastScore)
    }
  }

  @Test("every factor has points from nothing upwards")
  func scoring() {
    for factor in SeriousnessPoint.Factor.allCases {
      let points = fines.scoring.filter { $0.factor == factor }.map(\.points)
      #expect(points == Array(0..<points.count) && points.count > 1, "\(factor)")
    }
  }

  @Test(
    "every turnover falls into exactly one bracket",
    arguments: [0, 1, 200_000_000, 200_000_001, 50_000_000_001, .max]
  )
  func brackets(hundredths: Int) {
    #expect(fines.brackets.filter { $0.contains(hundredths: hundredths) }.count == 1)
  }

  @Test("the law on public bodies is known for every country of the EEA, what is from memory is in doubt")
  func publicBodies() {
    #expect(fines.publicBodies.count == 30)
    for law in fines.publicBodies {
      #expect(EmbeddedRules.tables.countries.country(law.country)?.name != nil, "\(law.country)")
      if law.treatment == .uncertain { #expect(law.doubt != nil, "\(law.country)") }
    }
    #expect(fines.publicBodies(in: "FR")?.exemptsState == true)
    #expect(fines.publicBodies(in: "SE")?.currency == "SEK" && fines.publicBodies(in: "US") == nil)
  }

  @Test("every sign of another sanction is a control of a framework")
  func signs() {
    #expect(fines.otherSanctions.count > 15)
    for sanction in fines.otherSanctions {
      #expect(!sanction.signs.isEmpty && sanction.legal != nil, "\(sanction.id)")
      for sign in sanction.signs {
        let file = EmbeddedRules.files.first { $0.name == "frameworks/\(sign.framework).yaml" }
        let text = file.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
        let isNamed = ["id: \"\(sign.control)\"", "id: \"\(sign.control)(", "id: \(sign.control)\n"].contains(
          where: text.contains
        )
        #expect(isNamed, "\(sanction.id): \(sign.framework):\(sign.control)")
      }
    }
  }

  @Test("a legal person risks five times the fine of a natural one")
  func fiveTimes() {
    for sanction in fines.otherSanctions {
      guard let natural = sanction.natural, let legal = sanction.legal else { continue }
      #expect(legal == natural * 5, "\(sanction.id)")
    }
  }

  private static let citation = "# source: us\n# as_of: 2026-11-24\n# licence: ours\n"

  @Test(
    "rows that cannot be read are told",
    arguments: [
      (
        "fine-seriousness", "level\tmin_basis_points\tmax_basis_points\tleast_score\tname_en\tname_fr",
        "low\t500\t100\t0\ta\tb", "facts.invalid-value"
      ),
      (
        "fine-seriousness", "level\tmin_basis_points\tmax_basis_points\tleast_score\tname_en\tname_fr",
        "low\t0\t100\t0\t\t", "facts.invalid-value"
      ),
      (
        "fine-scoring", "factor\tpoints\tthreshold\tcriterion\tmeaning_en\tmeaning_fr",
        "colour\t0\t\tx\ta\tb",
        "facts.invalid-value"
      ),
      (
        "fine-weights", "weight\tmin_basis_points\tmax_basis_points\twhy_en\twhy_fr",
        "floor\t0\t1\ta\tb\nfloor\t0\t1\ta\tb", "facts.duplicate-row"
      ),
      (
        "fine-circumstances",
        "circumstance\tpoint\tparagraphs\tmay_raise\tmay_lower\trule_en\trule_fr",
        "codes\tx\ty\tperhaps\tno\ta\tb", "facts.invalid-value"
      ),
      (
        "fine-public-bodies",
        "country\ttreatment\tmarket\tstate_exempt\tlaw\tcurrency\tcap_83_4\tcap_83_5\trule_en\trule_fr\tdoubt_en\tdoubt_fr",
        "FR\tcapped\tno\tno\tx\tEUR\t\t\ta\tb\t\t", "facts.invalid-value"
      ),
      (
        "other-sanctions",
        "sanction\tcountry\tnis2_class\tcitation_en\tcitation_fr\tconduct_en\tconduct_fr\tprison_years\tnatural_eur\tlegal_eur\tcondition_en\tcondition_fr\tsigns\tdoubt_en\tdoubt_fr",
        "x\t\t\ta\tb\ta\tb\t\t\t\ta\tb\tgdpr\t\t", "facts.invalid-value"
      ),
      (
        "fine-procedures",
        "country\tprocedure\tceiling_eur\tdaily_eur\tname_en\tname_fr\trule_en\trule_fr\tdoubt_en\tdoubt_fr",
        "FR\tx\tmuch\t\ta\tb\ta\tb\t\t", "facts.invalid-value"
      ),
    ]
  )
  func broken(name: String, header: String, rows: String, id: String) {
    var sources = SourceMap()
    for file in EmbeddedRules.files { _ = sources.add(name: file.name, bytes: file.bytes) }
    let text = Self.citation + header + "\n" + rows + "\n"
    _ = sources.add(name: "facts/\(name).tsv", bytes: Array(text.utf8))
    var bag = DiagnosticBag()
    _ = FactTables(files: sources.files, into: &bag)
    #expect(bag.diagnostics.map(\.id) == [id])
    #expect(bag.diagnostics.allSatisfy { $0.range != nil })
  }
}
