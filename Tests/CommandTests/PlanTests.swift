import FoundationEssentials
import Testing

@Suite struct PlanTests {
  private func run(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(["plan", AuditTests.samples + "/hospital", "--as-of", "2026-11-24"] + arguments)
  }

  @Test(arguments: [
    ("en", ["REMEDIES, IN THIS ORDER", "does not undo it", "days of work", "WHAT ONLY ALL STEPS TAKE AWAY"]),
    (
      "fr",
      ["ACTIONS, DANS CET ORDRE", "sans l'effacer", "jours de travail", "CE QUE SEUL L'ENSEMBLE RETIRE"]
    ),
  ])
  func aPlanIsToldInTheLanguageOfTheRun(language: String, expected: [String]) throws {
    let run = try run("--lang", language)
    #expect(run.exitCode == 0 && run.errors.isEmpty)
    for words in expected { #expect(run.output.contains(words), "\(words)") }
    #expect(run.output.contains("`--all`"))
  }

  private struct Plan: Decodable {
    var goal: String
    var risk: Int
    var exposure: [Amount]
    var remedies: [Step]
    var records: [Record]

    struct Amount: Decodable {
      var basis: String
    }
    struct Step: Decodable {
      var check: String
      var riskLeft: Int
      var waived: Int
      var after: [Int]
    }
    struct Record: Decodable {
      var field: String?
      var check: String?
      var results: Int
    }
  }

  @Test(arguments: ["both", "exposure", "risk"])
  func theJSONFormHasEveryStep(goal: String) throws {
    let run = try run("--format", "json", "--by", goal)
    let plan = try JSONDecoder().decode(Plan.self, from: Data(run.output.utf8))
    #expect(plan.goal == goal && plan.exposure.map(\.basis) == ["public-body", "undertaking"])
    #expect(plan.remedies.count > 100 && plan.remedies.last?.riskLeft == 0)
    #expect(Set(plan.remedies.map(\.check)).count == plan.remedies.count)
    // The MRI's risk is accepted, and planned all the same.
    let mri = plan.remedies.first { $0.check == "unsupported-operating-system" }
    #expect(try #require(mri).waived == 1)
    for (index, step) in plan.remedies.enumerated() {
      #expect(step.after.allSatisfy { (1...index).contains($0) })
    }
    #expect(plan.records.allSatisfy { ($0.field == nil) != ($0.check == nil) && $0.results > 0 })
  }

  @Test func anUnknownGoalIsRefused() throws {
    let run = try run("--by", "money")
    #expect(run.exitCode == 2 && run.output.isEmpty && run.errors.contains("exposure"))
  }
}
