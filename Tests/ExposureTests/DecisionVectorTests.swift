import Catalogue
import Facts
import Testing

@testable import Exposure

/// Decisions of authorities that show their steps, recomputed.
///
/// What an authority decided freely is an input; every product must come out to the euro.
@Suite struct DecisionVectorTests {
  /// What an authority did to the amount, and the amount that its decision then names.
  enum Step: Sendable {
    /// The starting amount is a share of the maximum, in basis points.
    case start(Int)
    /// The size leaves a share.
    case size(Int)
    /// Circumstances leave a share.
    case circumstances(Int)
    /// Proportionality leaves a share.
    case keep(Int)
    /// The authority names a new amount.
    case replace
  }

  struct Decision: Sendable, CustomTestStringConvertible {
    /// Authority and number.
    var name: String
    var maximum: Int
    var level: String
    /// The bracket of its turnover; nil where size plays no part.
    var bracket: String?
    /// Its turnover in hundredths of an euro, where the decision prints it.
    var turnover: Int?
    var steps: [(Step, Int)]
    var final: Int?
    var testDescription: String { name }
  }

  static let decisions: [Decision] = [
    // Belgian APD/GBA, 2024: two smaller controllers, one with 50 to 100 million euro.
    Decision(
      name: "APD/GBA 108/2024",
      maximum: 20_000_000,
      level: "medium",
      bracket: "T1",
      steps: [(.start(1500), 3_000_000), (.size(30), 9_000), (.replace, 8_000)],
      final: 8_000
    ),
    Decision(
      name: "APD/GBA 114/2024",
      maximum: 20_000_000,
      level: "medium",
      bracket: "T4",
      steps: [(.start(1000), 2_000_000), (.size(800), 160_000), (.replace, 90_000), (.replace, 45_000)],
      final: 45_000
    ),
    // Polish UODO: a bank that notified late, then three more.
    Decision(
      name: "UODO DKN.5131.28.2023",
      maximum: 10_000_000,
      level: "low",
      bracket: "T4",
      turnover: 7_321_766_500,
      steps: [
        (.start(300), 300_000), (.size(1200), 36_000), (.circumstances(8000), 28_800), (.replace, 18_000),
      ],
      final: 18_000
    ),
    Decision(
      name: "UODO DKN.5131.29.2023",
      maximum: 20_000_000,
      level: "medium",
      bracket: "T3",
      steps: [
        (.start(1200), 2_400_000), (.size(500), 120_000), (.circumstances(6500), 78_000),
        (.keep(7000), 54_600),
      ],
      final: 54_600
    ),
    Decision(
      name: "UODO DKN.5112.14.2022, Art. 38(3)",
      maximum: 10_000_000,
      level: "medium",
      bracket: "T4",
      turnover: 9_866_432_089,
      steps: [(.start(1000), 1_000_000), (.size(2000), 200_000), (.circumstances(6000), 120_000)],
      final: nil
    ),
    Decision(
      name: "UODO DKN.5112.14.2022, Arts. 30 and 35",
      maximum: 10_000_000,
      level: "medium",
      bracket: "T4",
      turnover: 9_866_432_089,
      steps: [(.start(1200), 1_200_000), (.size(2000), 240_000), (.circumstances(6000), 144_000)],
      final: nil
    ),
    Decision(
      name: "UODO DKN.5112.35.2021",
      maximum: 20_000_000,
      level: "medium",
      bracket: "T5",
      steps: [(.start(1500), 3_000_000), (.size(2000), 600_000), (.keep(5500), 330_000)],
      final: 330_000
    ),
    // Austrian Federal Administrative Court.
    Decision(
      name: "BVwG W256 2246230-1",
      maximum: 20_000_000,
      level: "medium",
      bracket: "T6",
      turnover: 26_536_403_800,
      steps: [(.start(1000), 2_000_000), (.size(5000), 1_000_000), (.replace, 500_000)],
      final: 500_000
    ),
    // Polish UODO on a minister: the national maximum, in zloty, no step for size.
    Decision(
      name: "UODO DKN.5131.1.2025",
      maximum: 100_000,
      level: "high",
      bracket: nil,
      steps: [(.start(9000), 90_000), (.replace, 100_000)],
      final: 100_000
    ),
    // Irish DPC on the hospitals of the HSE, 2020: before the guidelines, credits in euro; a precedent, no use of the method.
    Decision(
      name: "DPC IN-19-9-1",
      maximum: 640_847_160,
      level: "",
      bracket: nil,
      steps: [(.replace, 130_000), (.replace, 105_000), (.replace, 85_000), (.replace, 65_000)],
      final: 65_000
    ),
  ]

  @Test(arguments: decisions)
  func everyProductIsThatOfTheDecision(_ decision: Decision) {
    var arithmetic = FineArithmetic(maximum: MoneyRange(Money(units: decision.maximum)))
    for (step, expected) in decision.steps {
      switch step {
      case .start(let share): arithmetic.start(at: share...share)
      case .size(let share): arithmetic.adjustForSize(to: share...share)
      case .circumstances(let share): arithmetic.weighCircumstances(leaving: share...share)
      case .keep(let share): arithmetic.keep(share...share)
      case .replace: arithmetic.amount = MoneyRange(Money(units: expected))
      }
      #expect(arithmetic.amount == MoneyRange(Money(units: expected)), "\(step)")
      arithmetic.holdToMaximum()
      #expect(arithmetic.amount == MoneyRange(Money(units: expected)), "above the maximum")
    }
    if let final = decision.final { #expect(arithmetic.amount.high == Money(units: final)) }
  }

  @Test(arguments: decisions.filter { !$0.level.isEmpty })
  func theSharesLieInTheTablesOfTheRules(_ decision: Decision) throws {
    let level = try #require(Rules.set.facts.fines.levels.first { $0.id == decision.level })
    let bracket = try decision.bracket.map { id in
      try #require(Rules.set.facts.fines.brackets.first { $0.id == id })
    }
    for (step, _) in decision.steps {
      if case .start(let share) = step { #expect(level.share.contains(share)) }
      if case .size(let share) = step { #expect(bracket?.share.contains(share) == true) }
    }
    guard let turnover = decision.turnover else { return }
    #expect(bracket?.contains(hundredths: turnover) == true)
    let adjustment = SizeAdjustment([Money(hundredths: turnover)], Rules.set.facts.fines)
    for (step, _) in decision.steps {
      if case .size(let share) = step { #expect(adjustment.share.contains(share), "\(adjustment.share)") }
    }
  }

  @Test func aRangeAfterSizeIsTheOneThatTheDecisionPrints() throws {
    // APD/GBA 108/2024 and 114/2024: 6,000 to 12,000 euro at 15 %, 160,000 to 800,000 euro for a medium level.
    let fines = Rules.set.facts.fines
    let medium = try #require(fines.levels.first { $0.id == "medium" }).share
    func range(_ start: ClosedRange<Int>, _ bracket: String) throws -> MoneyRange {
      var arithmetic = FineArithmetic(maximum: MoneyRange(Money(units: 20_000_000)))
      arithmetic.start(at: start)
      arithmetic.adjustForSize(to: try #require(fines.brackets.first { $0.id == bracket }).share)
      return arithmetic.amount
    }
    #expect(try range(1500...1500, "T1") == MoneyRange(Money(units: 6_000), Money(units: 12_000)))
    #expect(try range(medium, "T4") == MoneyRange(Money(units: 160_000), Money(units: 800_000)))
    // Polish UODO DKN.5131.1.2025: 20 to 100 % of the national maximum.
    let high = try #require(fines.levels.first { $0.id == "high" }).share
    let poland = try #require(fines.publicBodies(in: "PL"))
    #expect(poland.currency == "PLN" && poland.treatment == .capped)
    let cap = Money(units: try #require(poland.upperCap))
    #expect(MoneyRange(cap).share(high) == MoneyRange(Money(units: 20_000), Money(units: 100_000)))
  }

  @Test func aShareThatTheDecisionRoundsIsThatOfItsAmount() throws {
    // Dutch AP on Uber, 2023: 4 % of 29.75 billion euro; five million euro per infringement, which it calls 0.42 %; two of
    // them, circumstances neutral.
    let tier = try #require(Rules.set.facts.fines.tiers.tier("83(5)(a)"))
    let maximum = tier.maximum(turnover: 29_750_000_000)
    #expect(maximum == 1_190_000_000)
    var arithmetic = FineArithmetic(maximum: MoneyRange(Money(units: maximum)))
    arithmetic.start(at: 42...42)
    #expect(arithmetic.amount == MoneyRange(Money(units: 4_998_000)))
    arithmetic.amount = MoneyRange(Money(units: 5_000_000))
    #expect((5_000_000 * 100_000 / maximum + 5) / 10 == 42)
    arithmetic.weighCircumstances(leaving: 10_000...10_000)
    #expect(arithmetic.amount + arithmetic.amount == MoneyRange(Money(units: 10_000_000)))
    let low = try #require(Rules.set.facts.fines.levels.first { $0.id == "low" })
    #expect(low.share.contains(42))
    #expect(SizeAdjustment([Money(units: 29_750_000_000)], Rules.set.facts.fines).share == 10_000...10_000)
  }

  /// The examples of the guidelines; their stories are from memory, their figures follow from the ranges.
  @Test func theExamplesOfTheGuidelinesFollowFromTheRanges() throws {
    let fines = Rules.set.facts.fines
    let tier = try #require(fines.tiers.tier("83(5)(b)"))
    let low = try #require(fines.levels.first { $0.id == "low" }).share
    let high = try #require(fines.levels.first { $0.id == "high" }).share
    // A supermarket chain with 8 billion euro, Art. 12, low.
    let chain = Money(units: tier.maximum(turnover: 8_000_000_000))
    #expect(chain == Money(units: 320_000_000))
    #expect(MoneyRange(chain).share(low) == MoneyRange(.zero, Money(units: 32_000_000)))
    #expect(SizeAdjustment([Money(units: 8_000_000_000)], fines).share == 10_000...10_000)
    // A dating start-up with half a million euro, Arts. 9 and 5(1)(a), high.
    let start = MoneyRange(Money(units: tier.maximum(turnover: 500_000))).share(high)
    #expect(start == MoneyRange(Money(units: 4_000_000), Money(units: 20_000_000)))
    let bracket = try #require(fines.brackets.first { $0.contains(hundredths: 50_000_000) })
    #expect(start.share(bracket.share) == MoneyRange(Money(units: 8_000), Money(units: 80_000)))
  }

  @Test func theDynamicMaximumOfTheHealthServiceIsFourPercent() throws {
    // DPC IN-19-9-1: 16,021,179,000 euro.
    let tier = try #require(Rules.set.facts.fines.tiers.tier("83(5)(a)"))
    #expect(tier.maximum(turnover: 16_021_179_000) == 640_847_160)
    let ireland = try #require(Rules.set.facts.fines.publicBodies(in: "IE"))
    #expect(ireland.upperCap == 1_000_000 && ireland.yieldsToMarket)
  }
}
