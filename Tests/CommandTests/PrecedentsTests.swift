import FoundationEssentials
import Testing

@Suite struct PrecedentsTests {
  private static let root = String(#filePath.dropLast("Tests/CommandTests/PrecedentsTests.swift".utf8.count))

  @Test(arguments: [("en", "decisions: 0 without a fine", "EUR\u{A0}"), ("fr", "décisions", "\u{A0}€")])
  func theDecisionsAreListed(language: String, count: String, money: String) throws {
    let run = try ProgramRun("precedents", "--lang", language)
    #expect(run.exitCode == 0 && run.errors.isEmpty)
    for text in ["78\u{A0}", count, money, "fr-dedalus-biologie-2022", "GDPRhub"] {
      #expect(run.output.contains(text), "\(text)")
    }
  }

  @Test func oneCountryAlone() throws {
    let output = try ProgramRun("precedents", "--country", "fr").output
    #expect(output.contains("fr-dedalus-biologie-2022") && !output.contains("se-apoteket-2024"))
  }

  private struct Listing: Decodable {
    var decisions: [Decision]
    var validations: [Validation]
    struct Decision: Decodable { var id: String }
    struct Validation: Decodable {
      var model: String
      var isChosen: Bool
      var leavingOut: String
      var decisions: Int
      var covered: Int
    }
  }

  @Test func machinesReadDecisionsAndValidations() throws {
    let decoder = JSONDecoder()
    let all = try ProgramRun("precedents", "--format", "json").output
    #expect(try decoder.decode(Listing.self, from: Data(all.utf8)).decisions.count == 78)
    let validated = try ProgramRun("precedents", "--validate", "--format", "json").output
    let validations = try decoder.decode(Listing.self, from: Data(validated.utf8)).validations
    #expect(validations.count == 8 && validations.count { $0.isChosen } == 2)
    #expect(validations.allSatisfy { $0.decisions == 75 && $0.covered > 0 })
  }

  /// The page's figures are those that the command prints.
  @Test func thePageShowsTheValidation() throws {
    let page = String(
      decoding: try Data(contentsOf: URL(filePath: Self.root + "docs/exposure.md")),
      as: UTF8.self
    )
    let output = try ProgramRun("precedents", "--validate").output.replacing("\u{A0}", with: " ")
    let lines = output.split(separator: "\n").filter { $0.contains("covers") || $0.contains("median") }
    #expect(lines.count >= 8)
    for line in lines { #expect(page.contains(line), "\(line)") }
  }

  @Test func unseenDecisionsAreForetold() throws {
    let table = String(
      decoding: try Data(contentsOf: URL(filePath: Self.root + "Rules/facts/precedents.tsv")),
      as: UTF8.self
    )
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let other = table.replacing("\nfr-dedalus-biologie-2022\t", with: "\nfr-unseen-2027\t")
    let run = try ProgramRun("precedents", "--unseen", try folder.write("unseen.tsv", other))
    #expect(run.exitCode == 0 && run.output.contains("unseen decisions") && run.output.contains("/1 "))
    let known = try ProgramRun("precedents", "--unseen", try folder.write("known.tsv", table))
    #expect(known.exitCode == 2 && known.errors.contains("precedents.nothing-to-foretell"))
    let broken = try ProgramRun("precedents", "--unseen", try folder.write("broken.tsv", "nonsense\n"))
    #expect(broken.exitCode == 2 && broken.errors.contains("facts."))
  }

  @Test(arguments: [
    ("en", "WHAT AUTHORITIES IMPOSED", "Closest decisions", "shares:"),
    ("fr", "CE QUE LES AUTORITÉS ONT IMPOSÉ", "Décisions les plus proches", "en commun\u{A0}:"),
  ])
  func theExposureShowsWhatWasImposed(language: String, heading: String, closest: String, shares: String)
    throws
  {
    let hospital = AuditTests.samples + "/hospital"
    let run = try ProgramRun("exposure", hospital, "--as-of", "2026-11-24", "--lang", language)
    #expect(run.exitCode == 0 && run.output.contains(heading) && run.output.contains(closest))
    #expect(run.output.split(separator: "\n").count { $0.contains(shares) } == 3)
    let audit = try ProgramRun("audit", hospital, "--as-of", "2026-11-24", "--lang", language)
    #expect(
      audit.output.contains(language == "en" ? "What authorities imposed" : "Ce que les autorités ont imposé")
    )
  }

  private struct Audit: Decodable {
    var exposure: Exposure
    struct Exposure: Decodable { var empirical: Empirical }
    struct Empirical: Decodable {
      var comparisons: [Comparison]
      var closest: [Listing.Decision]
    }
    struct Comparison: Decodable {
      var basis: String
      var trusted: String
    }
  }

  @Test func theAuditsJSONSaysWhichRangeToRestOn() throws {
    let run = try ProgramRun(
      "audit",
      AuditTests.samples + "/hospital",
      "--as-of",
      "2026-11-24",
      "--format",
      "json"
    )
    let empirical = try JSONDecoder().decode(Audit.self, from: Data(run.output.utf8)).exposure.empirical
    #expect(empirical.closest.count == 3)
    #expect(empirical.comparisons.map(\.basis) == ["public-body", "undertaking"])
    #expect(Set(empirical.comparisons.map(\.trusted)).isSubset(of: ["both", "empirical", "guidelines"]))
  }
}
