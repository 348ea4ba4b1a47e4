/// The arithmetic of a fine: each step of the guidelines changes one range of amounts.
///
/// Decisions that show their steps are recomputed with it to the euro; what an authority decides freely is an input.
public struct FineArithmetic: Hashable, Sendable {
  /// The legal maximum.
  public let maximum: MoneyRange
  /// The amount so far; an authority may also name a new one without saying how it came to it.
  public internal(set) var amount: MoneyRange

  /// Begins with the legal maximum.
  public init(maximum: MoneyRange) {
    self.maximum = maximum
    amount = maximum
  }

  /// Step 2: the starting amount is a share of the legal maximum.
  public mutating func start(at basisPoints: ClosedRange<Int>) {
    amount = maximum.share(basisPoints)
  }

  /// Step 2: the starting amount of an undertaking is lowered to a share of itself for its size.
  public mutating func adjustForSize(to basisPoints: ClosedRange<Int>) {
    amount = amount.share(basisPoints)
  }

  /// Step 3: circumstances leave a share of the amount, more than all of it where they aggravate.
  public mutating func weighCircumstances(leaving basisPoints: ClosedRange<Int>) {
    amount = amount.share(basisPoints)
  }

  /// Step 4: no more than the legal maximum.
  public mutating func holdToMaximum() {
    amount = MoneyRange(min(amount.low, maximum.low), min(amount.high, maximum.high))
  }

  /// Step 5: proportionality and ability to pay leave a share of the amount.
  public mutating func keep(_ basisPoints: ClosedRange<Int>) {
    amount = amount.share(basisPoints)
  }
}
