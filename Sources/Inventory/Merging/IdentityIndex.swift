import Values

/// Finds the record that another one speaks of, by what identifies things of its kind.
struct IdentityIndex {
  /// What a search found.
  enum Match {
    /// Nothing: the record is new.
    case none
    /// The record.
    case one(RowID)
    /// More than one record; joining would be a guess.
    case several([RowID])
  }

  private let keys: IdentityKeys
  private var rows: [IdentityKeys.Value: [RowID]] = [:]
  private var strongValues: [RowID: [Int: Set<String>]] = [:]

  /// Creates an index of nothing.
  init(keys: IdentityKeys) {
    self.keys = keys
  }

  /// Adds the identifying values of a row under the record that it stands for.
  mutating func add(_ row: RowID, as record: RowID, in store: RecordStore) {
    for (tier, value) in keys.values(of: row, in: store) {
      if rows[value]?.contains(record) != true { rows[value, default: []].append(record) }
      if tier == .strong { strongValues[record, default: [:]][value.domain, default: []].insert(value.text) }
    }
  }

  /// Finds the record that a row speaks of: the first tier with a candidate decides.
  ///
  /// A candidate whose serial number or UUID differs is another thing, whatever else is equal.
  func match(_ row: RowID, in store: RecordStore) -> Match {
    let values = keys.values(of: row, in: store)
    let strong = values.filter { $0.tier == .strong }.map(\.value)
    var contested: [RowID] = []
    for tier in IdentityKeys.Tier.allCases {
      var candidates: [RowID] = []
      for value in values where value.tier.rawValue <= tier.rawValue {
        for record in rows[value.value] ?? [] where !candidates.contains(record) { candidates.append(record) }
      }
      let agreeing = candidates.filter { !differs($0, from: strong) }
      if tier == .strong, agreeing.count < candidates.count { contested = candidates }
      if agreeing.count == 1, contested.isEmpty { return .one(agreeing[0]) }
      if agreeing.count > 1 { return .several(agreeing.sorted()) }
    }
    return contested.isEmpty ? .none : .several(contested.sorted())
  }

  private func differs(_ record: RowID, from values: [IdentityKeys.Value]) -> Bool {
    guard let known = strongValues[record] else { return false }
    return values.contains { value in known[value.domain].map { !$0.contains(value.text) } ?? false }
  }
}
