/// An amount in hundredths of a currency: exact, so that every step can be checked to the cent.
///
/// A whole number and not `Decimal`: nothing else in the program needs Foundation, which would add megabytes to a
/// binary that is one file. What would not fit stops at ``most``.
public struct Money: Hashable, Comparable, Sendable {
  /// Hundredths: cents of an euro.
  public let hundredths: Int

  /// The largest amount, a quadrillion units: more than all the money there is.
  public static let most = Money(hundredths: 100_000_000_000_000_000)
  /// Nothing.
  public static let zero = Money(hundredths: 0)

  /// Creates an amount from hundredths, from nothing up to ``most``.
  public init(hundredths: Int) {
    self.hundredths = min(max(hundredths, 0), 100_000_000_000_000_000)
  }

  /// Creates an amount of whole units.
  public init(units: Int) {
    let (value, overflow) = units.multipliedReportingOverflow(by: 100)
    self.init(hundredths: overflow ? .max : value)
  }

  /// Creates an amount from a recorded number, to the nearest hundredth; nil when it is no amount.
  public init?(_ number: Double) {
    guard number.isFinite, number >= 0 else { return nil }
    let hundredths = (number * 100).rounded()
    self.init(hundredths: hundredths < 1e17 ? Int(hundredths) : .max)
  }

  /// Reads digits with two decimals, such as `1200000.00`; nil for anything else.
  public init?(plain text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count == 2, (1...16).contains(parts[0].count),
      parts.joined().allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let hundredths = Int(String(decoding: Array(parts.joined()), as: UTF8.self))
    else { return nil }
    self.init(hundredths: hundredths)
  }

  /// Digits with two decimals: `1200000.00`.
  public var plain: String {
    let rest = hundredths % 100
    return "\(units).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// The whole units, rounded down.
  public var units: Int { hundredths / 100 }

  /// A share of the amount, to the nearest hundredth, halves up.
  public func share(_ basisPoints: Int) -> Money {
    let product = Int128(hundredths) * Int128(max(basisPoints, 0))
    return Money(hundredths: Int(clamping: (product + 5_000) / 10_000))
  }

  /// Orders amounts of one currency.
  public static func < (left: Self, right: Self) -> Bool { left.hundredths < right.hundredths }

  /// The sum of two amounts of one currency.
  public static func + (left: Self, right: Self) -> Self {
    Money(hundredths: left.hundredths + right.hundredths)
  }

  /// The amount with two significant digits, in whole units; between 0 and 99 units as it is.
  func rounded(up: Bool) -> Money {
    var unit = 1
    let whole = hundredths / 100 + (up && hundredths % 100 != 0 ? 1 : 0)
    while whole / unit >= 100 { unit *= 10 }
    let steps = whole / unit + (up && whole % unit != 0 ? 1 : 0)
    return Money(units: steps * unit)
  }
}

/// From an amount to an amount.
public struct MoneyRange: Hashable, Sendable {
  /// The least.
  public var low: Money
  /// The most.
  public var high: Money

  /// Creates a range; ends in the wrong order are exchanged.
  public init(_ low: Money, _ high: Money) {
    (self.low, self.high) = low <= high ? (low, high) : (high, low)
  }

  /// Creates a range of one amount.
  public init(_ amount: Money) { self.init(amount, amount) }

  /// The least share of the least and the greatest of the most.
  public func share(_ basisPoints: ClosedRange<Int>) -> MoneyRange {
    MoneyRange(low.share(basisPoints.lowerBound), high.share(basisPoints.upperBound))
  }

  /// The range with ends of two significant digits, widened and never narrowed.
  public var rounded: MoneyRange { MoneyRange(low.rounded(up: false), high.rounded(up: true)) }

  /// The sums of the ends.
  public static func + (left: Self, right: Self) -> Self {
    MoneyRange(left.low + right.low, left.high + right.high)
  }
}
