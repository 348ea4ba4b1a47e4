import Facts

/// The share of a starting amount that the size of an undertaking leaves.
///
/// EDPB Guidelines 04/2022, par. 65 and 66: the higher the turnover within its bracket, the higher the share. A straight
/// line through the bracket stands for that, with the distance on both sides that decisions keep from it.
struct SizeAdjustment {
  /// The share, in basis points.
  let share: ClosedRange<Int>
  /// The brackets that it was taken from: one per turnover that is known, all of them where none is.
  let brackets: [SizeBracket]

  /// The shares for the turnover of the entity and of the undertaking; every size is possible where neither is known.
  init(_ turnovers: [Money], _ method: FineMethod) {
    let distance = method.weight(.line)?.share.upperBound ?? 10_000
    let found = turnovers.compactMap { turnover in
      method.brackets.first { $0.contains(hundredths: turnover.hundredths) }.map { (turnover, $0) }
    }
    brackets = found.isEmpty ? method.brackets : found.map(\.1)
    let shares =
      found.isEmpty
      ? brackets.map(\.share) : found.map { Self.share($0.units, in: $1, keeping: distance) }
    let least = shares.map(\.lowerBound).min() ?? 0
    share = least...max(least, shares.map(\.upperBound).max() ?? 10_000)
  }

  /// The part of a bracket's share around the straight line, as far from it as a part of the bracket's width.
  private static func share(_ turnover: Int, in bracket: SizeBracket, keeping distance: Int) -> ClosedRange<
    Int
  > {
    guard let end = bracket.upTo, end > bracket.above else { return bracket.share }
    let width = bracket.share.upperBound - bracket.share.lowerBound
    // Invariant: a bracket with an end lies below 10^12 euro, so that no product passes 10^16.
    let line = bracket.share.lowerBound + (turnover - bracket.above) * width / (end - bracket.above)
    let tolerance = width * distance / 10_000
    return (line - tolerance...line + tolerance).clamped(to: bracket.share)
  }
}
