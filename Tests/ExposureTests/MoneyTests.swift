import Diagnostics
import Testing

@testable import Exposure

@Suite struct MoneyTests {
  @Test(
    "shares are exact to the hundredth, halves up",
    arguments: [
      (100, 5_000, 50), (1, 5_000, 1), (1, 4_999, 0), (333, 3_333, 111), (2_000_000_000, 30, 6_000_000),
      (100_000_000_000_000_000, 20_000, 100_000_000_000_000_000), (100, -1, 0),
    ]
  )
  func share(hundredths: Int, basisPoints: Int, expected: Int) {
    #expect(Money(hundredths: hundredths).share(basisPoints).hundredths == expected)
  }

  @Test(
    "recorded numbers become amounts, or none",
    arguments: [
      (148_200_000.0, 14_820_000_000), (0.005, 1), (-1.0, nil), (.nan, nil), (.infinity, nil),
      (1e300, 100_000_000_000_000_000), (73_217_665.89, 7_321_766_589),
    ] as [(Double, Int?)]
  )
  func number(_ value: Double, expected: Int?) {
    #expect(Money(value)?.hundredths == expected)
  }

  @Test(
    "two significant digits, ends outwards",
    arguments: [
      (123_456, 654_321, 120_000, 660_000), (99, 100, 99, 100), (0, 1, 0, 1), (101, 101, 100, 110),
      (1_000_000, 1_000_000, 1_000_000, 1_000_000),
    ]
  )
  func rounding(low: Int, high: Int, down: Int, up: Int) {
    let range = MoneyRange(Money(units: low), Money(units: high)).rounded
    #expect(range == MoneyRange(Money(units: down), Money(units: up)))
  }

  @Test func roundingUpKeepsHundredths() {
    let range = MoneyRange(Money(hundredths: 10_001), Money(hundredths: 10_001)).rounded
    #expect(range == MoneyRange(Money(units: 100), Money(units: 110)))
  }

  @Test func endsInTheWrongOrderAreExchangedAndSumsStop() {
    #expect(MoneyRange(Money(units: 2), Money(units: 1)) == MoneyRange(Money(units: 1), Money(units: 2)))
    #expect(Money.most + Money.most == Money.most)
    #expect(Money(units: .max) == Money.most)
    #expect(Money(units: -5) == Money.zero)
  }
}
