public import Catalogue
public import Values

/// The findings that somebody accepted as known, in a file of its own beside the inventory.
///
/// It holds no message, no value and no name: what it says of a hospital is which checks fail where.
public struct Baseline: Sendable {
  /// A finding that is known.
  public struct Entry: Hashable, Comparable, Sendable {
    /// Which check on which record.
    public var key: JudgementKey
    /// `fail`, `open` or `review`.
    public var outcome: Outcome
    /// The witness; nil for an open outcome, which has none.
    public var fingerprint: String?

    /// Orders entries by key, outcome and fingerprint.
    public static func < (left: Self, right: Self) -> Bool {
      if left.key != right.key { return left.key < right.key }
      if left.outcome != right.outcome { return left.outcome.rawValue < right.outcome.rawValue }
      return (left.fingerprint ?? "").utf8.lexicographicallyPrecedes((right.fingerprint ?? "").utf8)
    }
  }

  /// The key at the top of the file that only a baseline has.
  public static let key = "baseline"
  /// The version of the format.
  public static let format = 1

  /// The day of the audit that it was written from.
  public var asOf: CalendarDate
  /// SHA-256 over all rule files of that audit.
  public var ruleSetDigest: String
  /// The findings, in order, each once.
  public private(set) var entries: [Entry]

  init(asOf: CalendarDate, ruleSetDigest: String, entries: some Sequence<Entry>) {
    self.asOf = asOf
    self.ruleSetDigest = ruleSetDigest
    self.entries = Set(entries).sorted()
  }

  /// Accepts every finding of a result that nothing else settles.
  ///
  /// What a waiver or an attestation settles is left to it: on the day after its last, the finding is new.
  public init(accepting result: RecordedResult) {
    self.init(
      asOf: result.asOf,
      ruleSetDigest: result.ruleSetDigest,
      entries: result.acceptable.flatMap(Entry.all)
    )
  }

  /// The baseline with the new findings of a result accepted; of a record whose outcome is another one now, the old
  /// lines give way.
  public func accepting(_ result: RecordedResult) -> Baseline {
    let accepted = Baseline(accepting: result)
    var outcomes: [JudgementKey: Outcome] = [:]
    for entry in accepted.entries { outcomes[entry.key] = entry.outcome }
    let kept = entries.filter { entry in outcomes[entry.key].map { $0 == entry.outcome } ?? true }
    return Baseline(
      asOf: result.asOf,
      ruleSetDigest: result.ruleSetDigest,
      entries: kept + accepted.entries
    )
  }

  /// The baseline without what a result does not show any more, or what something else settles; what the audit left out
  /// stays.
  public func pruned(by result: RecordedResult) -> Baseline {
    let comparison = Comparison(recorded(as: ""), result)
    let unjudged = Set(comparison.findings.filter { $0.change == .notJudged }.map(\.key))
    let needed = Set(Baseline(accepting: result).entries)
    return Baseline(
      asOf: result.asOf,
      ruleSetDigest: result.ruleSetDigest,
      entries: entries.filter { needed.contains($0) || unjudged.contains($0.key) }
    )
  }

  /// Of which checks and records it speaks.
  public var keys: Set<JudgementKey> { Set(entries.map(\.key)) }

  /// What a comparison knows of it.
  public func recorded(as name: String) -> RecordedResult {
    var judgements: [RecordedJudgement] = []
    for entry in entries {
      if let last = judgements.last, last.key == entry.key, last.outcome == entry.outcome {
        judgements[judgements.count - 1].fingerprints += entry.fingerprint.map { [$0] } ?? []
      } else {
        judgements.append(
          RecordedJudgement(
            key: entry.key,
            outcome: entry.outcome,
            fingerprints: entry.fingerprint.map { [$0] } ?? []
          )
        )
      }
    }
    var result = RecordedResult(
      name: name,
      asOf: asOf,
      ruleSetDigest: ruleSetDigest,
      judgements: judgements
    )
    result.extent = .accepted
    return result
  }
}

extension Baseline.Entry {
  /// One for each reason of a finding.
  fileprivate static func all(of judgement: RecordedJudgement) -> [Self] {
    let fingerprints: [String?] = judgement.fingerprints.isEmpty ? [nil] : judgement.fingerprints
    return fingerprints.map { Self(key: judgement.key, outcome: judgement.outcome, fingerprint: $0) }
  }
}
