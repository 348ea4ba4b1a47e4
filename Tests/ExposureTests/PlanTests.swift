import Audit
import Catalogue
import Facts
import Testing

@testable import Exposure

/// The order of remedies, and what each step leaves.
@Suite struct PlanTests {
  private static let twoDevices = """
    organisation: {legal_form: company, is_public_authority: false, country: FR, annual_turnover: 75000000}
    systems:
      - id: mri-1
        state: production
        holds_health_data: true
        operating_system: {full_name: Microsoft Windows 7 Professionnel, build: 6.1.7601}
        extended_support: null
      - id: mri-2
        state: production
        holds_health_data: true
        operating_system: {full_name: Microsoft Windows 7 Professionnel, build: 6.1.7601}
        extended_support: null
    breaches:
      - {id: b-1, aware_at: "2026-10-01T10:00:00+02:00", consequences: null, measures_taken: null}
    """

  private static func plan(_ text: String, for goal: RemedyPlan.Goal = .both) throws -> (
    plan: RemedyPlan, estimate: ExposureResult
  ) {
    let set = Rules.set
    let inventory = try Rules.inventory(text)
    let result = Auditor(inventory, set.catalogue).audit(inputs: [], ruleSetDigest: "")
    let planner = RemedyPlanner(inventory, set.catalogue, set.facts.fines, set.facts.plans)
    return (
      planner.plan(result, for: goal),
      ExposureCalculator(inventory, set.catalogue, set.facts.fines).estimate(result)
    )
  }

  @Test(arguments: RemedyPlan.Goal.allCases)
  func everyStepLeavesLess(goal: RemedyPlan.Goal) throws {
    let (plan, estimate) = try Self.plan(Self.twoDevices, for: goal)
    #expect(plan.exposure == estimate.branches.map(\.total))
    #expect(plan.remedies.count >= 2)
    var before = (plan.exposure, plan.risk)
    for step in plan.remedies {
      for (range, last) in zip(step.exposure, before.0) {
        #expect(range.low <= last.low && range.high <= last.high)
      }
      #expect(step.riskLeft == before.1 - step.risk && step.risk > 0)
      before = (step.exposure, step.riskLeft)
    }
    #expect(before.1 == 0)
    // With nothing left that fails, only what is not evidenced remains: from nothing.
    #expect(before.0.allSatisfy { $0.low == .zero })
    let shares = plan.remedies.reduce(0) { $0 + $1.exposureShare }
    #expect((9_900...10_100).contains(shares))
  }

  @Test func workIsDoneForEachRecordOrOnce() throws {
    let (plan, _) = try Self.plan(Self.twoDevices)
    let checks = Rules.set.catalogue.checks
    let step = try #require(plan.remedies.first { checks[$0.check].id == "unsupported-operating-system" })
    let effort = checks[step.check].effort
    let scale = try #require(Rules.set.facts.plans.effort(effort.size.rawValue))
    let times = effort.per == .subject ? 2 : 1
    #expect(step.subjects.map(\.id) == ["mri-1", "mri-2"])
    #expect(step.usualHours == scale.usualHours * times)
    #expect(step.hours == scale.hours.lowerBound * times...scale.hours.upperBound * times)
  }

  @Test func aConductFallsAwayWithItsLastStep() throws {
    let (plan, _) = try Self.plan(Self.twoDevices)
    for conduct in plan.conducts {
      #expect(!conduct.steps.isEmpty && conduct.steps == conduct.steps.sorted())
      #expect(conduct.steps.allSatisfy(plan.remedies.indices.contains))
    }
  }

  @Test func recordingWhatIsMissingOnlyNarrows() throws {
    let (plan, estimate) = try Self.plan(Self.twoDevices)
    #expect(!plan.records.isEmpty)
    var before = plan.exposure
    for step in plan.records {
      #expect(step.results > 0 && step.subjects > 0 && step.subjects <= step.results)
      for (range, last) in zip(step.exposure, before) { #expect(range.high <= last.high) }
      before = step.exposure
    }
    // Once everything is recorded and good, what fails is left.
    for (range, branch) in zip(before, estimate.branches) { #expect(range.high == branch.failuresAlone.high) }
  }

  @Test func nothingThatFailsNeedsNoRemedy() throws {
    let (plan, _) = try Self.plan("organisation: {country: FR}\n")
    #expect(plan.remedies.isEmpty && plan.risk == 0)
  }

  /// The checks of a catalogue's plan by position, and where each comes.
  private static func places(_ plan: RemedyPlan) -> [String: Int] {
    var places: [String: Int] = [:]
    for (index, step) in plan.remedies.enumerated() {
      places[Rules.set.catalogue.checks[step.check].id] = index
    }
    return places
  }

  @Test func aRemedyThatAnotherNeedsComesFirst() throws {
    let (plan, _) = try Self.plan(
      """
      organisation: {country: FR}
      remote_accesses:
        - {id: modem, kind: supplier, is_enabled: true, is_via_gateway: false, is_recorded: false}
      """
    )
    let places = Self.places(plan)
    let gateway = try #require(places["supplier-maintenance-bypasses-gateway"])
    let recording = try #require(places["supplier-sessions-not-recorded"])
    #expect(gateway < recording && plan.remedies[recording].after == [gateway])
  }
}
