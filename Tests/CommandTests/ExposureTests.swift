import FoundationEssentials
import Testing

@Suite struct ExposureTests {
  private func run(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(["exposure", AuditTests.samples + "/hospital", "--as-of", "2026-11-24"] + arguments)
  }

  @Test(arguments: [
    ("en", "An aid to judgement, not legal advice", "EUR\u{A0}"),
    ("fr", "Une aide à l'appréciation, non un conseil juridique", "\u{A0}€"),
  ])
  func bothBranchesOfAPublicHospitalAreRanges(language: String, notice: String, money: String) throws {
    let run = try run("--lang", language)
    #expect(run.exitCode == 0 && run.errors.isEmpty)
    #expect(run.output.contains(notice) && run.output.contains(money))
    let words =
      language == "en" ? ["As a public body", "As an undertaking"] : ["organisme public", "entreprise"]
    for word in words { #expect(run.output.contains(word)) }
    #expect(!run.output.contains(language == "en" ? "STEPS 2 TO 5" : "ÉTAPES 2 À 5"))
  }

  @Test func everyAmountIsExplainedWithItsPlaces() throws {
    let output = try run("--explain").output
    #expect(output.contains("STEPS 2 TO 5: AS AN UNDERTAKING"))
    #expect(output.contains("Annual turnover: EUR\u{A0}148,200,000 ←"))
    #expect(output.contains("organisation.yaml:") && output.contains("facts/fine-tiers.tsv:"))
    #expect(output.contains("not recorded (conduct.began_on)"))
    // A waived failure stays, and says so.
    #expect(output.contains("unsupported-operating-system · mri-1") && output.contains("· waived"))
  }

  /// An authority is not bound by what an audit leaves out; an audit says that its own range is not the whole.
  @Test func whatAConfigurationLeavesOutStillCounts() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("limits.yaml", "frameworks: [hds]\n")
    let limits = ["--config", folder.path + "/limits.yaml", "--lang", "en"]
    let whole = try run("--lang", "en").output
    #expect(whole.contains("As an undertaking"))
    #expect(
      try ProgramRun(
        ["exposure", AuditTests.samples + "/hospital", "--as-of", "2026-11-24"] + limits
      ).output == whole
    )
    let part = try ProgramRun(
      [
        "audit", AuditTests.samples + "/hospital", "--as-of", "2026-11-24", "--only", "breaches", "--lang",
        "en",
      ]
    )
    #expect(part.output.contains("Of the checks applied alone"))
  }

  private struct Estimate: Decodable {
    var branches: [Branch]
    var conducts: [Conduct]
    struct Branch: Decodable {
      var basis: String
      var range: Range
      var amounts: [Amount]
    }
    struct Amount: Decodable {
      var conduct: String
      var range: Range
      var steps: [Step]
    }
    struct Step: Decodable {
      var step: Int
      var basisPoints: Points?
      var amount: Range
    }
    struct Points: Decodable {
      var low: Int
      var high: Int
    }
    struct Range: Decodable {
      var low: String
      var high: String
      /// The ends in cents.
      var cents: (low: Int, high: Int) {
        (Int(low.filter { $0 != "." }) ?? -1, Int(high.filter { $0 != "." }) ?? -1)
      }
    }
    struct Conduct: Decodable {
      var id: String
      var results: [Result]
    }
    struct Result: Decodable {
      var weight: String
    }
  }

  @Test func machinesCanRecomputeEveryAmount() throws {
    let run = try run("--format", "json")
    #expect(run.exitCode == 0 && run.errors.isEmpty)
    let estimate = try JSONDecoder().decode(Estimate.self, from: Data(run.output.utf8))
    #expect(estimate.branches.map(\.basis) == ["public-body", "undertaking"])
    for branch in estimate.branches {
      let sums = branch.amounts.map(\.range.cents).reduce((low: 0, high: 0)) {
        ($0.low + $1.low, $0.high + $1.high)
      }
      #expect(sums == branch.range.cents)
      for (amount, conduct) in zip(branch.amounts, estimate.conducts) {
        #expect(amount.conduct == conduct.id && !conduct.results.isEmpty)
        var before = (low: 0, high: 0)
        for step in amount.steps {
          let after = step.amount.cents
          if let points = step.basisPoints,
            step.step < 5 || conduct.results.contains(where: { $0.weight == "found" })
          {
            #expect(after.low == (before.low * points.low + 5_000) / 10_000, "\(conduct.id) \(step.step)")
            #expect(after.high == (before.high * points.high + 5_000) / 10_000, "\(conduct.id) \(step.step)")
          }
          before = after
        }
        #expect(before == amount.range.cents)
      }
    }
  }

  @Test func theAuditShowsTheSameRanges() throws {
    struct Audit: Decodable {
      var exposure: Exposure
      struct Exposure: Decodable { var branches: [Branch] }
      struct Branch: Decodable {
        var basis: String
        var range: Estimate.Range
      }
    }
    let samples = AuditTests.samples + "/hospital"
    let audit = try ProgramRun("audit", samples, "--as-of", "2026-11-24", "--format", "json")
    let shown = try JSONDecoder().decode(Audit.self, from: Data(audit.output.utf8)).exposure.branches
    let estimate = try JSONDecoder().decode(
      Estimate.self,
      from: Data(try run("--format", "json").output.utf8)
    )
    #expect(shown.map(\.range.high) == estimate.branches.map(\.range.high))
    #expect(shown.map(\.range.low) == estimate.branches.map(\.range.low))
    let text = try ProgramRun("audit", samples, "--as-of", "2026-11-24").output
    #expect(text.contains("Exposure to fines"))
  }

  /// The page works the sample's security out by hand; program and page must agree.
  @Test func thePageShowsWhatTheProgramPrints() throws {
    let root = String(#filePath.dropLast("Tests/CommandTests/ExposureTests.swift".utf8.count))
    let page = String(decoding: try Data(contentsOf: URL(filePath: root + "docs/exposure.md")), as: UTF8.self)
    let block = try #require(
      page.split(separator: "```console\n").dropFirst().first?.split(separator: "```").first
    )
    let lines = block.split(separator: "\n").filter { $0 != "…" && !$0.hasPrefix("$") }
    let output = try run("--explain").output.replacing("\u{A0}", with: " ")
    #expect(lines.count > 4)
    for line in lines { #expect(output.contains(line), "\(line)") }
    let table = try #require(page.split(separator: "## The sample by hand").last)
    for figure in [
      "20%", "73.33%", "17.49%", "34.99%", "4,000,000", "14,666,000", "699,600", "5,131,633.40", "262,350",
    ] {
      #expect(output.contains(figure), "\(figure)")
      #expect(table.contains(figure.replacing("%", with: " %")), "\(figure)")
    }
  }

  @Test func theSameInputsGiveTheSameBytes() throws {
    #expect(try run("--explain").output == run("--explain").output)
  }

  @Test func aPathThatIsNoneIsRefused() throws {
    let run = try ProgramRun("exposure", "no-such-folder")
    #expect(run.exitCode == 2 && run.output.isEmpty && run.errors.contains("error["))
  }
}
