public import Values

/// Which rows of the lifecycle table an operating system's facts name.
public enum OperatingSystemMatch: Hashable, Sendable {
  /// Exactly one.
  case matched(Cycle)
  /// A known system, but the facts fit several of its rows, or its release is told incompletely.
  case ambiguous([Cycle])
  /// No row: an unknown system or release, or facts that contradict each other.
  case unrecognised

  /// Every row that the facts fit.
  public var candidates: [Cycle] {
    switch self {
    case .matched(let cycle): [cycle]
    case .ambiguous(let cycles): cycles
    case .unrecognised: []
    }
  }

  /// The row that stands for all candidates on a day; nil when they disagree or the table cannot tell.
  ///
  /// If free support was over for each candidate, it is the one that was supported longest; if for none, the
  /// one that ends first. Whatever is said of support on that day is then true of every candidate: `Windows`
  /// with build `6.1.7601` is a Windows 7 or a Windows Server 2008 R2, and out of support either way.
  public func decidingCycle(on day: CalendarDate) -> Cycle? {
    guard case .ambiguous(let cycles) = self else { return candidates.first }
    var states: Set<Bool> = []
    for cycle in cycles {
      guard let isOver = cycle.isOver(on: day), cycle.freeSecurityEnd.date != nil else { return nil }
      states.insert(isOver)
    }
    guard states.count == 1, let areOver = states.first else { return nil }
    func free(_ cycle: Cycle) -> Int32 { cycle.freeSecurityEnd.date?.daysSinceEpoch ?? .min }
    func last(_ cycle: Cycle) -> Int32 {
      max(free(cycle), cycle.extendedSupport?.end.date?.daysSinceEpoch ?? .min)
    }
    return areOver
      ? cycles.max { (last($0), free($0)) < (last($1), free($1)) }
      : cycles.min { (free($0), last($0)) < (free($1), last($1)) }
  }
}
