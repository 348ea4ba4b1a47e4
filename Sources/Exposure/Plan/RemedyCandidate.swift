import Audit
import Catalogue
import Facts

/// All failures of one check, with what remedying them takes and brings.
struct RemedyCandidate {
  /// The check, as an index into the catalogue's checks.
  let check: Int
  let failures: ArraySlice<CheckResult>
  let hours: ClosedRange<Int>
  let usualHours: Int
  /// The points of the failures.
  let risk: Int
  /// The conducts that it bears on, as positions.
  let conducts: [Int]
  /// Its part of what all failures may cost, from 0 to 1.
  let exposureShare: Double
  /// The checks whose remedies come first and that fail too, as positions among the candidates.
  private(set) var prerequisites: [Int] = []

  private init(
    _ failures: ArraySlice<CheckResult>,
    of check: Int,
    _ effort: Effort,
    points: Int,
    _ scale: EffortScale?,
    conducts: [Int],
    exposureShare: Double
  ) {
    self.check = check
    self.failures = failures
    let times = effort.per == .subject ? failures.count : 1
    let range = scale?.hours ?? 1...1
    hours = range.lowerBound * times...range.upperBound * times
    usualHours = (scale?.usualHours ?? 1) * times
    risk = points * failures.count
    self.conducts = conducts
    self.exposureShare = exposureShare
  }

  /// One candidate per check that fails, in the order of the catalogue.
  static func all(
    of result: AuditResult,
    _ catalogue: Catalogue,
    _ scales: PlanScales,
    sharing prices: ConductPrices
  ) -> [RemedyCandidate] {
    let shares = ExposureShares(prices) { scales.points(catalogue.checks[$0].severity.rawValue) }
    let failures = Dictionary(grouping: result.findings.filter { $0.outcome == .fail }, by: \.check)
    var candidates = failures.sorted { $0.key < $1.key }.map { index, failures in
      let check = catalogue.checks[index]
      return RemedyCandidate(
        failures[...],
        of: index,
        check.effort,
        points: scales.points(check.severity.rawValue),
        scales.effort(check.effort.size.rawValue),
        conducts: shares.conducts[index] ?? [],
        exposureShare: shares.shares[index] ?? 0
      )
    }
    var positions: [String: Int] = [:]
    for (position, candidate) in candidates.enumerated() {
      positions[catalogue.checks[candidate.check].id] = position
    }
    for position in candidates.indices {
      let after = catalogue.checks[candidates[position].check].after
      candidates[position].prerequisites = after.compactMap { positions[$0.check] }
    }
    return candidates
  }
}

/// Which part of the exposure each failing check stands for.
struct ExposureShares {
  /// By check: its part of what all failures may cost, from 0 to 1.
  private(set) var shares: [Int: Double] = [:]
  /// By check: the conducts in which it fails, as positions.
  private(set) var conducts: [Int: [Int]] = [:]

  /// Shares the amount of each conduct among its failures by their points, the same in every branch that has an amount.
  init(_ prices: ConductPrices, points: (Int) -> Int) {
    let parts = Self.parts(prices.amounts.map { $0.map { Double($0.failuresAlone.high.hundredths) } })
    for (position, conduct) in prices.conducts.enumerated() {
      var weights: [Int: Double] = [:]
      for result in conduct.results where result.weight != .open {
        weights[result.check, default: 0] += Double(points(result.check))
      }
      let sum = weights.values.sorted().reduce(0, +)
      for (check, weight) in weights {
        conducts[check, default: []].append(position)
        if sum > 0 { shares[check, default: 0] += parts[position] * weight / sum }
      }
    }
  }

  /// The part of each row in the sums of the columns, averaged over the columns that have a sum.
  static func parts(_ rows: [[Double]]) -> [Double] {
    let columns = rows.first?.indices ?? 0..<0
    let sums = columns.map { column in rows.reduce(0) { $0 + $1[column] } }
    let counted = columns.filter { sums[$0] > 0 }
    return rows.map { row in
      counted.isEmpty ? 0 : counted.reduce(0) { $0 + row[$1] / sums[$1] } / Double(counted.count)
    }
  }
}
