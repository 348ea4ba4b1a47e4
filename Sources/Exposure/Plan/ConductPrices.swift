/// What conducts cost in every branch while results leave them.
struct ConductPrices {
  /// The conducts as an audit found them.
  let conducts: [Conduct]
  /// What each costs now, per branch.
  private(set) var amounts: [[ConductAmount]]
  private var remaining: [Conduct?]
  private let pricing: ConductPricing

  init(_ conducts: [Conduct], _ pricing: ConductPricing) {
    self.conducts = conducts
    self.pricing = pricing
    remaining = conducts
    amounts = conducts.map(pricing.amounts)
  }

  /// The sums over all conducts, per branch.
  var totals: [MoneyRange] {
    pricing.regimes.indices.map { branch in
      amounts.map { $0[branch].range }.reduce(MoneyRange(.zero), +)
    }
  }

  /// Leaves in some conducts only the results that are kept, and prices anew those that lost one.
  mutating func drop(from positions: some Sequence<Int>, keeping isKept: (ConductResult) -> Bool) {
    for position in positions {
      guard let conduct = remaining[position] else { continue }
      let kept = conduct.keeping(isKept)
      guard kept?.results.count != conduct.results.count else { continue }
      remaining[position] = kept
      amounts[position] = pricing.amounts(of: kept)
    }
  }
}
