/// What estimates ask again and again of the results of a conduct, of which a large inventory has a million.
struct ConductTally {
  /// The results of one check that have one weight.
  private struct Share {
    let check: Int
    let weight: ConductResult.Weight
    let articles: InfringedArticles
    var count = 1
  }

  /// In the order of the first result of each.
  private var shares: [Share] = []
  /// The first waiver that accepts a result.
  private(set) var waiver: Int?

  init(_ results: [ConductResult]) {
    var position = 0
    // By index: an iterator would retain and release the parts of every result.
    for index in results.indices {
      let (check, weight) = (results[index].check, results[index].weight)
      if waiver == nil { waiver = results[index].waiver }
      if shares.indices.contains(position), shares[position].check == check, shares[position].weight == weight
      {
        shares[position].count += 1
      } else if let known = shares.lastIndex(where: { $0.check == check && $0.weight == weight }) {
        position = known
        shares[position].count += 1
      } else {
        position = shares.count
        shares.append(Share(check: check, weight: weight, articles: results[index].articles))
      }
    }
  }

  /// How many results have a weight.
  func count(_ weight: ConductResult.Weight) -> Int {
    shares.reduce(0) { $0 + ($1.weight == weight ? $1.count : 0) }
  }

  /// The articles of the checks that gave results of a weight, or of all of them, each check once and in order.
  func articles(of weight: ConductResult.Weight?) -> [InfringedArticles] {
    var seen: Set<Int> = []
    return shares.filter { (weight == nil || $0.weight == weight) && seen.insert($0.check).inserted }
      .map(\.articles)
  }
}
