import Catalogue
import Diagnostics
import Facts
import Testing

@testable import Exposure

/// What authorities imposed: models, their cross-validation and the range for an organisation.
@Suite struct PrecedentModelTests {
  private static let precedents = Rules.set.facts.fines.precedents

  @Test(arguments: PrecedentModel.Kind.allCases, [PrecedentValidation.Leaving.decision, .matter])
  func intervalsCoverWhatTheyPromise(kind: PrecedentModel.Kind, leaving: PrecedentValidation.Leaving) throws {
    let validation = try #require(PrecedentValidation(kind, Self.precedents, leaving: leaving))
    let coverage = Double(validation.covered) / Double(validation.decisions)
    #expect(validation.decisions == 75 && coverage >= 0.7 && coverage <= 0.9)
  }

  @Test func theChosenModelIsNarrowerThanTheMeanOfAllAndErrsLess() throws {
    for leaving in [PrecedentValidation.Leaving.decision, .matter] {
      let chosen = try #require(PrecedentValidation(PrecedentModel.chosen, Self.precedents, leaving: leaving))
      for kind in [PrecedentModel.Kind.constant, .additive] {
        let other = try #require(PrecedentValidation(kind, Self.precedents, leaving: leaving))
        #expect(chosen.widthFactor < other.widthFactor && chosen.errorFactor < other.errorFactor)
      }
    }
  }

  private static func profile(_ size: Precedent.Size, _ isPublic: Bool, _ persons: Int?, _ score: Int)
    -> PrecedentProfile
  {
    PrecedentProfile(
      size: size,
      isPublic: isPublic,
      persons: persons,
      score: score,
      country: "FR",
      failures: []
    )
  }

  @Test func largerOrGraverIsNeverCheaper() throws {
    let model = try #require(PrecedentModel(PrecedentModel.chosen, Self.precedents))
    for isPublic in [true, false] {
      for (smaller, larger) in zip(Precedent.Size.allCases, Precedent.Size.allCases.dropFirst()) {
        let before = model.middle(Self.profile(smaller, isPublic, 1, 4))
        #expect(before <= model.middle(Self.profile(larger, isPublic, 1, 4)))
      }
    }
    for score in 0..<8 {
      let before = model.middle(Self.profile(.medium, true, 1, score))
      #expect(before <= model.middle(Self.profile(.medium, true, 1, score + 1)))
    }
    #expect(
      model.middle(Self.profile(.medium, true, 0, 4)) <= model.middle(Self.profile(.medium, true, 2, 4))
    )
    #expect(model.middle(Self.profile(.large, true, 1, 4)) < model.middle(Self.profile(.large, false, 1, 4)))
  }

  @Test func aCountryWithoutDecisionsAddsNothing() throws {
    let model = try #require(PrecedentModel(PrecedentModel.chosen, Self.precedents))
    var profile = Self.profile(.medium, true, 1, 4)
    profile.country = "XX"
    let elsewhere = model.middle(profile)
    profile.country = nil
    #expect(model.middle(profile) == elsewhere)
  }

  @Test func aLineThroughPointsIsFound() {
    let points = (0..<50).map { Double($0) }
    let fit = RidgeFit(points.map { [$0, 1 - $0] }, points.map { 3 + 2 * $0 }, penalty: 1e-6)
    #expect(abs(fit.value(at: [100, -99]) - 203) < 0.01)
    #expect(fit.residualsLeftOut.allSatisfy { abs($0) < 0.01 })
  }

  @Test func residualsAreThoseOfPointsLeftOut() {
    let rows = [[0.0, 1], [1, 0], [2, 1], [3, 0], [5, 1]]
    let values = [1.0, 3, 2, 5, 4]
    let fit = RidgeFit(rows, values)
    for index in rows.indices {
      var (rest, others) = (rows, values)
      rest.remove(at: index)
      others.remove(at: index)
      let alone = values[index] - RidgeFit(rest, others).value(at: rows[index])
      #expect(abs(alone - fit.residualsLeftOut[index]) < 1e-9)
    }
  }

  @Test func tooFewDecisionsGiveNoModel() {
    #expect(PrecedentModel(.authority, Array(Self.precedents.prefix(19))) == nil)
    #expect(PrecedentValidation(.authority, fitted: Self.precedents, unseen: Self.precedents) == nil)
  }

  private static func estimate(_ organisation: String, _ rest: String = "") throws -> ExposureResult {
    try Rules.estimate(Rules.deviceWithoutSupport(organisation, rest))
  }

  @Test func whatNobodyRecordedWidensTheRangeAndIsNamed() throws {
    let blind = try #require(try Self.estimate("country: FR").empirical)
    let sighted = try #require(
      try Self.estimate(
        "legal_form: company, country: FR, annual_turnover: 75000000",
        "exposure_assumptions: {data_subject_count: 5000}"
      ).empirical
    )
    #expect(blind.range.low < sighted.range.low && sighted.range.high < blind.range.high)
    let missing = Set(blind.inputs.filter(\.isMissing).compactMap(\.field))
    #expect(
      missing.isSuperset(of: ["organisation.annual_turnover", "exposure_assumptions.data_subject_count"])
    )
    #expect(sighted.closest.count == 3 && Set(sighted.closest.map(\.precedent.id)).count == 3)
    for similar in sighted.closest {
      let texts = similar.shared + similar.different
      #expect(texts.allSatisfy { !$0.en.isEmpty && !$0.fr.isEmpty } && !similar.shared.isEmpty)
      #expect(texts.count == 5 + similar.precedent.failures.count)
    }
  }

  @Test(arguments: [
    ("annual_turnover: 30000000", "employee_count: 300"), ("annual_turnover: 90000000", "bed_count: 400"),
  ])
  func staffAndBedsStandInForTheTurnover(turnover: String, other: String) throws {
    let known = try #require(try Self.estimate("legal_form: company, country: FR, " + turnover).empirical)
    let judged = try #require(try Self.estimate("legal_form: company, country: FR, " + other).empirical)
    #expect(known.range == judged.range)
  }

  @Test func aboveTwoHundredAndFiftyMillionWhatWasImposedIsTrusted() throws {
    let result = try Self.estimate(
      "legal_form: company, is_public_authority: false, country: FR, annual_turnover: 9000000000"
    )
    let comparison = try #require(result.empirical?.comparisons.first)
    #expect(comparison.trusted == .empirical && comparison.reason.en.contains("250 million"))
    #expect(comparison.reason.fr.contains("250 M€"))
  }

  @Test func nothingFailsOrNoFineGivesNoRange() throws {
    #expect(try Rules.estimate("systems: []\n").empirical == nil)
    let exempt = try Self.estimate("legal_form: public_health_establishment, country: AT")
    #expect(exempt.empirical == nil)
  }

  @Test func theSameInputsGiveTheSameRange() throws {
    let first = try #require(try Self.estimate("country: SE").empirical)
    let second = try #require(try Self.estimate("country: SE").empirical)
    #expect(
      first.range == second.range && first.closest.map(\.precedent.id) == second.closest.map(\.precedent.id)
    )
  }
}
