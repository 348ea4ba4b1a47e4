import Facts

/// The share of a starting amount that the size of an undertaking leaves.
///
/// EDPB Guidelines 04/2022, par. 65 and 66.
struct SizeAdjustment {
  /// The share, in basis points.
  let share: ClosedRange<Int>
  /// The brackets that it was taken from: one per turnover that is known, all of them where none is.
  let brackets: [SizeBracket]

  /// The brackets of the entity and of the undertaking; every size is possible where neither turnover is known.
  init(_ turnovers: [Money], _ method: FineMethod) {
    let found = turnovers.compactMap { turnover in
      method.brackets.first { $0.contains(hundredths: turnover.hundredths) }
    }
    brackets = found.isEmpty ? method.brackets : found
    let least = brackets.map(\.share.lowerBound).min() ?? 0
    share = least...max(least, brackets.map(\.share.upperBound).max() ?? 10_000)
  }
}
