import Values

/// A value with what it rests on.
struct Explained {
  /// The value.
  var value: Cell
  /// The fact that the value is; nil for what was computed.
  var path: FactPath?
  /// One set of facts per independent reason why the value is what it is, the value's own path left out.
  var support = Reasons.nothing
  /// For an unknown value: the facts that it lacks.
  var missing: [FactPath] = []
  /// For a list or map made by the expression: its items, or its keys and values.
  var items: [Explained]?
  /// For an incomplete list: what would complete it.
  var gap: [FactPath] = []

  /// One set of facts per reason, the value's own path included.
  var reasons: [[FactPath]] {
    guard let path else { return support }
    // Nearly every value is a fact that needs no other.
    if support.count == 1, support[0].isEmpty { return [[path]] }
    return Reasons.join([support, [[path]]])
  }
}

/// Sets of facts, one per independent reason.
enum Reasons {
  /// The one reason of what needs no facts; kept, since most values begin with it.
  static let nothing: [[FactPath]] = [[]]

  /// How many facts several reasons may repeat before they are joined into one instead.
  private static let limit = 100_000

  /// The reasons of something that needs all its parts.
  ///
  /// When one part alone has several reasons, each of them suffices together with the rest; when several parts have,
  /// their facts are joined into one reason instead of multiplied.
  static func join(_ parts: some Collection<[[FactPath]]>) -> [[FactPath]] {
    var several: [[FactPath]] = []
    var severalCount = 0
    var rest: [FactPath] = []
    for part in parts {
      if part.count > 1 {
        several = part
        severalCount += 1
      } else if let reason = part.first {
        rest += reason
      }
    }
    if severalCount == 0 { return [rest] }
    guard severalCount == 1, several.count * rest.count < limit else {
      return [parts.flatMap { $0.flatMap { $0 } }]
    }
    return several.map { rest + $0 }
  }

  /// Each fact once, in the order of first mention.
  static func unique(_ facts: [FactPath]) -> [FactPath] {
    guard facts.count > 1 else { return facts }
    // Comparing each of a few with each is quicker than hashing their steps.
    guard facts.count > 8 else {
      var different: [FactPath] = []
      for fact in facts where !different.contains(fact) { different.append(fact) }
      return different
    }
    var seen: Set<FactPath> = []
    return facts.filter { seen.insert($0).inserted }
  }

  /// Each fact once, in the order of first mention, without those that a longer path passes through anyway.
  private static func condensed(_ facts: [FactPath]) -> [FactPath] {
    var passed: Set<FactPath> = []
    for fact in facts {
      var prefix = fact
      while prefix.steps.popLast() != nil, passed.insert(prefix).inserted {}
    }
    return unique(facts).filter { !passed.contains($0) }
  }

  /// Each set of facts once.
  static func normalized(_ reasons: [[FactPath]]) -> [[FactPath]] {
    var seen: Set<[FactPath]> = []
    return reasons.map { condensed($0) }.filter { seen.insert($0).inserted }
  }
}
