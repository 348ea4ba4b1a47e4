import Diagnostics
import Facts
import Testing

@Suite("Decisions of authorities")
struct PrecedentTests {
  private let fines = EmbeddedRules.tables.fines

  @Test("the table is whole, in order of date, and says what it lacks")
  func table() {
    let all = fines.precedents
    #expect(all.count == 78 && all.count { !$0.isImposed } == 3 && all.count { $0.outcome == .annulled } == 5)
    #expect(all.map(\.date) == all.map(\.date).sorted())
    #expect(fines.citations["precedents"] != nil)
    for decision in all {
      #expect(EmbeddedRules.tables.countries.country(decision.country)?.name != nil, "\(decision.id)")
      #expect(decision.id.hasPrefix(decision.country.lowercased() + "-"), "\(decision.id)")
      #expect(
        !decision.failures.isEmpty && !decision.articles.isEmpty && !decision.source.isEmpty,
        "\(decision.id)"
      )
      #expect(decision.score <= 8 && decision.summary.en != decision.summary.fr, "\(decision.id)")
      if let upheld = decision.upheld { #expect(upheld < decision.amount, "\(decision.id)") }
      // Two Polish decisions print the class of the turnover without the figure.
      if decision.turnover == nil && decision.country != "PL" || decision.isPublic == nil {
        #expect(decision.doubt != nil, "\(decision.id)")
      }
      if let turnover = decision.turnover {
        #expect(decision.size == .init(turnover: turnover), "\(decision.id)")
      }
      if decision.currency == "EUR" { #expect(decision.originalAmount == decision.amount, "\(decision.id)") }
    }
  }

  @Test("no person is named: titles and the words of a name stand in no row")
  func names() {
    for decision in fines.precedents {
      let text = [decision.id, decision.summary.en, decision.summary.fr].joined(separator: " ")
      for title in ["Dr ", "Dr.", "Mr ", "Mrs ", "Mme ", "M. ", "Prof"] {
        #expect(!text.contains(title), "\(decision.id)")
      }
      // A summary names nobody, so that no word inside it has a capital letter but X-rays.
      for word in decision.summary.en.split(separator: " ") where word != "X-rays" {
        #expect(word == word.lowercased(), "\(decision.id): \(word)")
      }
    }
  }

  @Test("every shortcoming was found by a decision, and its patterns name checks that there are")
  func failures() {
    let used = Set(fines.precedents.flatMap(\.failures))
    #expect(used == Set(fines.precedentFailures.map(\.id)))
    let checks = EmbeddedRules.files.map(\.name).filter { $0.hasPrefix("checks/") }.map {
      $0.split(separator: "/").last?.dropLast(".yaml".count) ?? ""
    }
    for pattern in fines.precedentFailures.flatMap(\.checks) {
      let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
      let isKnown = checks.contains { check in
        parts.count == 1 ? check == pattern[...] : check.hasPrefix(parts[0]) && check.hasSuffix(parts[1])
      }
      #expect(isKnown, "\(pattern)")
    }
  }

  @Test(
    "sizes follow the turnover",
    arguments: [
      (1_999_999, "micro"), (2_000_000, "small"), (50_000_000, "medium"), (249_999_999, "medium"),
      (250_000_000, "large"), (.max, "large"),
    ]
  )
  func sizes(turnover: Int, size: String) {
    #expect(Precedent.Size(turnover: turnover).rawValue == size)
  }

  @Test(
    "rows that cannot be read are told",
    arguments: [
      ("ransomware", "hospital", "1000", nil), ("witchcraft", "hospital", "1000", "facts.invalid-value"),
      ("ransomware", "castle", "1000", "facts.invalid-value"),
      ("ransomware", "hospital", "0", "facts.invalid-value"),
    ]
  )
  func brokenRows(failure: String, kind: String, amount: String, id: String?) throws {
    let file = try #require(EmbeddedRules.files.first { $0.name == "facts/precedents.tsv" })
    let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
    let head = lines.prefix { $0.hasPrefix("#") } + lines.filter { $0.hasPrefix("decision\t") }
    let row = [
      "x-1", "2025-01-01", "A", "FR", kind, "yes", "controller", "large", "", "", "4", "32", failure, "yes",
      "final",
      amount, amount, "EUR", "", "", "a", "b", "us", "", "",
    ].joined(separator: "\t")
    var sources = SourceMap()
    var bag = DiagnosticBag()
    let source = sources.add(
      name: "unseen.tsv",
      bytes: Array((head.joined(separator: "\n") + "\n" + row + "\n").utf8)
    )
    let read = fines.precedents(in: source, into: &bag)
    #expect(bag.diagnostics.first?.id == id && read.count == (id == nil ? 1 : 0))
  }
}
