import Audit
import Catalogue
import Facts
import Values

/// What is missing, in the order in which recording it narrows the ranges most.
///
/// What open results add to a conduct is shared among them by their points, and among the facts that each of them lacks. A
/// result leaves only when everything it lacks is recorded.
struct RecordSequence {
  private(set) var steps: [PlannedRecord] = []

  init(_ result: AuditResult, _ catalogue: Catalogue, _ scales: PlanScales, _ prices: ConductPrices) {
    let waiting = WaitingResults(result, in: prices)
    let surplus = ExposureShares.parts(
      prices.amounts.map { amounts in
        amounts.map { Double(max($0.range.high.hundredths - $0.failuresAlone.high.hundredths, 0)) }
      }
    )
    var shares = [Double](repeating: 0, count: waiting.wanted.count)
    for (position, results) in waiting.byConduct.enumerated() {
      let points = results.map { Double(scales.points(catalogue.checks[$0.check].severity.rawValue)) }
      let sum = points.reduce(0, +)
      for (result, points) in zip(results, points) where sum > 0 && !result.wanted.isEmpty {
        let share = surplus[position] * points / sum / Double(result.wanted.count)
        for wanted in result.wanted { shares[wanted] += share }
      }
    }
    let order = shares.indices.sorted { shares[$0] != shares[$1] ? shares[$0] > shares[$1] : $0 < $1 }
    var remaining = prices
    var missing = waiting.missing
    for wanted in order {
      var touched: Set<Int> = []
      for key in waiting.waiting[wanted] {
        missing[key.result, default: 1] -= 1
        if missing[key.result] == 0 { touched.insert(key.conduct) }
      }
      remaining.drop(from: touched.sorted()) { result in
        result.weight != .open || missing[ResultKey(result)] != 0
      }
      steps.append(
        PlannedRecord(
          wanted: waiting.wanted[wanted],
          subjects: Set(waiting.waiting[wanted].map(\.result.row)).count,
          results: waiting.waiting[wanted].count,
          exposure: remaining.totals
        )
      )
    }
  }
}

/// One check on one record.
struct ResultKey: Hashable {
  let check: Int
  let row: RowID

  init(_ result: ConductResult) {
    check = result.check
    row = result.subject.row
  }

  init(_ result: CheckResult) {
    check = result.check
    row = result.subject.row
  }
}

/// The results of conducts that wait for something to be recorded.
private struct WaitingResults {
  /// A result of a conduct with the positions of what it lacks.
  struct Entry {
    let check: Int
    let wanted: [Int]
  }

  /// Everything that some result lacks, the first results first.
  private(set) var wanted: [PlannedRecord.Wanted] = []
  /// By what is wanted: the results that wait for it.
  private(set) var waiting: [[(result: ResultKey, conduct: Int)]] = []
  /// By conduct: its open results.
  private(set) var byConduct: [[Entry]] = []
  /// How many things each result lacks.
  private(set) var missing: [ResultKey: Int] = [:]

  init(_ result: AuditResult, in prices: ConductPrices) {
    var lacking: [ResultKey: MissingPaths] = [:]
    for finding in result.findings where finding.outcome == .open || finding.outcome == .review {
      lacking[ResultKey(finding)] = finding.missing
    }
    var positions: [PlannedRecord.Wanted: Int] = [:]
    for (conduct, entry) in prices.conducts.enumerated() {
      byConduct.append([])
      for result in entry.results where result.weight == .open {
        let key = ResultKey(result)
        let facts = lacking[key]?.wanted ?? []
        let all = facts.isEmpty ? [.judgement(check: result.check)] : facts.map(PlannedRecord.Wanted.fact)
        let numbers = all.map { one in
          if let known = positions[one] { return known }
          positions[one] = wanted.count
          wanted.append(one)
          waiting.append([])
          return wanted.count - 1
        }
        for number in numbers { waiting[number].append((key, conduct)) }
        missing[key] = numbers.count
        byConduct[conduct].append(Entry(check: result.check, wanted: numbers))
      }
    }
  }
}
