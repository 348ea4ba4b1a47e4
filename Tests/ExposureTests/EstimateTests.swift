import Audit
import Catalogue
import Diagnostics
import Facts
import Testing

@testable import Exposure

/// Steps 2 to 5: from facts of the inventory to ranges, and the branches of the law.
@Suite struct EstimateTests {
  private static let known = """
    conducts:
      - id: s
        families: [security]
        data_subject_count: 500
        began_on: 2026-06-01
        is_intentional: false
        damage: none
    """

  private static func security(_ result: ExposureResult, _ branch: Int = 0) throws -> ConductAmount {
    let index = try #require(result.conducts.firstIndex { $0.families == ["security"] })
    return result.branches[branch].amounts[index]
  }

  @Test func aCompanyIsEstimatedByHand() throws {
    // Health data 2 points, nothing else: the third of four parts of the low level, 5 to 7.5 %. Turnover 75 million euro:
    // the middle of T4, 14 % with 3 on both sides. Art. 32 at the low end, Art. 5(1)(f) at the high one.
    let result = try Rules.estimate(
      Rules.deviceWithoutSupport(
        "legal_form: company, is_public_authority: false, country: FR, annual_turnover: 75000000",
        Self.known
      )
    )
    #expect(result.branches.map(\.basis) == [.undertaking])
    let amount = try Self.security(result)
    #expect(
      amount.steps.map(\.kind) == [.ceiling, .seriousness, .size, .circumstances, .maximum, .proportionality]
    )
    #expect(amount.steps.map(\.number) == [2, 2, 2, 3, 4, 5])
    #expect(amount.steps[1].share == 500...750)
    #expect(amount.steps[2].share == 1100...1700)
    #expect(amount.steps[3].share == 10_000...10_000)
    #expect(amount.steps[4].amount.low == Money(units: 55_000))
    // Step 5 keeps 50 to 100 %.
    #expect(amount.range.low == Money(units: 27_500))
    let ceiling = try #require(amount.steps.first?.amount)
    #expect(ceiling.low == Money(units: 10_000_000))
    #expect(amount.range.high == ceiling.high.share(750).share(1700))
  }

  @Test(
    "the law of the country decides which branches there are",
    arguments: [
      ("FR", [ExposureBranch.Basis.publicBody, .undertaking]), ("DE", [.exempt, .undertaking]),
      ("AT", [.exempt]), ("ES", [.exempt]), ("PL", [.nationalCap]), ("IE", [.nationalCap, .undertaking]),
      ("BE", [.exempt, .undertaking]), ("EE", [.publicBody]), ("US", [.publicBody, .undertaking]),
    ]
  )
  func branches(country: String, expected: [ExposureBranch.Basis]) throws {
    let result = try Rules.estimate(
      Rules.deviceWithoutSupport(
        "legal_form: public_health_establishment, is_public_authority: true, country: \(country)"
      )
    )
    #expect(result.branches.map(\.basis) == expected)
    for branch in result.branches where branch.basis == .exempt { #expect(branch.total == MoneyRange(.zero)) }
  }

  @Test func aHospitalThatSellsNothingIsNoUndertaking() throws {
    let result = try Rules.estimate(
      Rules.deviceWithoutSupport(
        "legal_form: public_health_establishment, country: FR",
        "exposure_assumptions: {sells_on_market: false}"
      )
    )
    #expect(result.branches.map(\.basis) == [.publicBody])
    #expect(try Self.security(result).steps.contains { $0.kind == .size } == false)
  }

  @Test func theStateItselfIsExemptInFrance() throws {
    let state = try Rules.estimate(
      Rules.deviceWithoutSupport(
        "legal_form: public_administration, is_public_authority: true, country: FR",
        "exposure_assumptions: {is_run_by_state: true}"
      )
    )
    #expect(state.branches.map(\.basis) == [.exempt])
    // Who does not say it may be the State: the low end is no fine.
    let unsaid = try Rules.estimate(
      Rules.deviceWithoutSupport("legal_form: public_administration, is_public_authority: true, country: FR")
    )
    #expect(unsaid.branches.first?.basis == .publicBody && unsaid.branches.first?.total.low == .zero)
    #expect(unsaid.missing.contains { $0.field == "exposure_assumptions.is_run_by_state" })
  }

  @Test func aNationalCapStandsInItsOwnMoney() throws {
    let result = try Rules.estimate(
      Rules.deviceWithoutSupport(
        "legal_form: public_health_establishment, is_public_authority: true, country: PL",
        Self.known
      )
    )
    let branch = try #require(result.branches.first)
    #expect(branch.currency == "PLN" && branch.doubt != nil)
    let amount = try Self.security(result)
    #expect(amount.steps.first?.amount == MoneyRange(Money(units: 100_000)))
    // 5 to 7.5 % of it, of which proportionality keeps half or all.
    #expect(amount.range == MoneyRange(Money(units: 2_500), Money(units: 7_500)))
  }

  @Test func whatNobodyRecordedWidensTheRangeAndIsNamed() throws {
    let organisation = "legal_form: company, is_public_authority: false, country: FR"
    let blind = try Rules.estimate(Rules.deviceWithoutSupport(organisation))
    let sighted = try Rules.estimate(
      Rules.deviceWithoutSupport(organisation + ", annual_turnover: 75000000", Self.known)
    )
    let (wide, narrow) = (try Self.security(blind).range, try Self.security(sighted).range)
    #expect(wide.low < narrow.low && narrow.high < wide.high)
    let missing = Set(blind.missing.map(\.field))
    #expect(
      missing.isSuperset(of: [
        "organisation.annual_turnover", "exposure_assumptions.data_subject_count", "conduct.began_on",
        "conduct.is_intentional",
      ])
    )
    #expect(!sighted.missing.contains { $0.field == "organisation.annual_turnover" })
  }

  @Test func theMaximumOfAGroupStandsBesideThatOfTheEntity() throws {
    let result = try Rules.estimate(
      Rules.deviceWithoutSupport(
        "legal_form: company, is_public_authority: false, country: FR, annual_turnover: 60000000, undertaking_turnover: 2000000000",
        Self.known
      )
    )
    let ceiling = try #require(result.ceilings.last)
    #expect(ceiling.fixed == Money(units: 20_000_000) && ceiling.ofEntity == Money(units: 20_000_000))
    #expect(ceiling.ofUndertaking == Money(units: 80_000_000))
    let steps = try Self.security(result).steps
    #expect(steps[0].amount == MoneyRange(Money(units: 10_000_000), Money(units: 80_000_000)))
    #expect(steps[2].share?.upperBound == 10_000)
  }

  @Test func aWaiverKeepsTheFailureAndMayShowKnowledge() throws {
    let waiver = """
      waivers:
        - {id: w-1, check: unsupported-operating-system, subject: mri-1, reason: soon, approved_by: X, until: 2027-01-01}

      """
    let organisation =
      "legal_form: company, is_public_authority: false, country: FR, annual_turnover: 75000000"
    let plain = try Rules.estimate(Rules.deviceWithoutSupport(organisation, Self.known))
    let waived = try Rules.estimate(Rules.deviceWithoutSupport(organisation, waiver + Self.known))
    let (before, after) = (try Self.security(plain).range, try Self.security(waived).range)
    #expect(after.low == before.low && after.high > before.high)
    let inputs = try Self.security(waived).steps[1].inputs
    #expect(inputs.contains { $0.value == .text(LocalizedText(verbatim: "w-1")) && $0.place != nil })
  }

  @Test(
    "declared circumstances weigh in the directions that the guidelines allow",
    arguments: [
      ("mitigation", "mitigating", 7_500...10_000), ("mitigation", "aggravating", 10_000...10_000),
      ("previous_infringements", "aggravating", 10_000...12_500),
      ("previous_infringements", "mitigating", 10_000...10_000), ("cooperation", "neutral", 10_000...10_000),
      ("other", "mitigating", 7_500...10_000),
    ]
  )
  func circumstances(factor: String, effect: String, share: ClosedRange<Int>) throws {
    let result = try Rules.estimate(
      Rules.deviceWithoutSupport(
        "legal_form: company, is_public_authority: false, country: FR",
        "exposure_assumptions: {circumstances: [{factor: \(factor), effect: \(effect)}]}"
      )
    )
    let step = try #require(try Self.security(result).steps.first { $0.kind == .circumstances })
    #expect(step.share == share && step.inputs.count == 1)
  }

  @Test func manyMitigatingCircumstancesLeaveTheFloor() throws {
    let many = Array(repeating: "{factor: mitigation, effect: mitigating}", count: 9).joined(separator: ", ")
    let result = try Rules.estimate(
      Rules.deviceWithoutSupport(
        "legal_form: company, is_public_authority: false, country: FR",
        "exposure_assumptions: {circumstances: [\(many)]}"
      )
    )
    #expect(try Self.security(result).steps.first { $0.kind == .circumstances }?.share == 5_000...10_000)
  }

  @Test func whatIsOnlyOpenOrInferredMayCostNothing() throws {
    let result = try Rules.estimate(
      Rules.deviceWithoutSupport("legal_form: company, is_public_authority: false, country: FR", Self.known)
    )
    let branch = try #require(result.branches.first)
    for (conduct, amount) in zip(result.conducts, branch.amounts) {
      if !conduct.has(.found) { #expect(amount.range.low == .zero, "\(conduct.id)") }
      if conduct.results.allSatisfy({ $0.weight == .open }) {
        #expect(amount.failuresAlone == MoneyRange(.zero))
      }
      #expect(amount.failuresAlone.low == amount.range.low && amount.failuresAlone.high <= amount.range.high)
      #expect(amount.steps.last?.amount == amount.range)
    }
    #expect(result.conducts.contains { !$0.has(.found) } && result.conducts.contains { $0.has(.found) })
  }

  @Test func theSimplifiedProcedureAndOtherSanctionsStandBeside() throws {
    let french = try Rules.estimate(
      Rules.deviceWithoutSupport(
        "legal_form: company, is_public_authority: false, country: FR, nis2_class: important"
      )
    )
    #expect(french.procedures.first { $0.id == "simplified" }?.ceiling == 20_000)
    let sign = try #require(french.otherSanctions.first { $0.sanction.id == "CP-226-17" })
    #expect(sign.failing.contains("gdpr 32(1)(b)") && sign.sanction.legal == 1_500_000)
    #expect(
      french.otherSanctions.filter { $0.sanction.nis2Class != nil }.map(\.sanction.id) == ["NIS2-IMPORTANT"]
    )
    let german = try Rules.estimate(
      Rules.deviceWithoutSupport("legal_form: company, is_public_authority: false, country: DE")
    )
    #expect(german.procedures.isEmpty && german.otherSanctions.count == 2)
  }

  @Test func anEmptyInventoryHasAnEstimateToo() throws {
    let result = try Rules.estimate("systems: []\n")
    #expect(result.branches.count == 2 && result.branches.allSatisfy { $0.total.low == .zero })
    #expect(result.missing.contains { $0.field == "organisation.country" })
  }
}
