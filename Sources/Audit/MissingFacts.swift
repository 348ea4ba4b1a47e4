import Catalogue
import Diagnostics
import Values

extension MissingFact {
  /// What open findings lack, counted, the most wanted first; what an attestation settles is not wanted.
  static func all(of findings: [CheckResult]) -> [MissingFact] {
    var tally = MissingFactTally()
    // By index: an iterator would retain and release the parts of every finding.
    for index in findings.indices
    where findings[index].outcome == .open && findings[index].attestation == nil {
      tally.count(findings[index].missing, of: findings[index].subject.row)
    }
    return tally.facts.sorted {
      $0.results != $1.results ? $0.results > $1.results : $0.field < $1.field
    }
  }
}

/// Counts missing facts; what many results lack alike is looked up once.
private struct MissingFactTally {
  private struct Count {
    var fact: WantedFact
    /// Of the records of one entity, by row: who lacks the fact.
    var isLacking: [Bool] = []
    var subjects = 0
    var results = 0

    mutating func add(_ row: RowID) {
      results += 1
      let number = Int(row.index)
      if number >= isLacking.count {
        isLacking += repeatElement(false, count: max(number + 1 - isLacking.count, isLacking.count))
      }
      guard !isLacking[number] else { return }
      isLacking[number] = true
      subjects += 1
    }
  }

  private var counts: [Count] = []
  private var positions: [WantedFact: Int] = [:]
  private var positionsOfAll: [ObjectIdentifier: [Int]] = [:]

  var facts: [MissingFact] {
    counts.map {
      MissingFact(
        field: $0.fact.field,
        label: $0.fact.label,
        subjects: $0.subjects,
        results: $0.results
      )
    }
  }

  mutating func count(_ missing: MissingPaths, of row: RowID) {
    for position in positions(of: missing) { counts[position].add(row) }
  }

  private mutating func positions(of missing: MissingPaths) -> [Int] {
    let id = ObjectIdentifier(missing)
    if let known = positionsOfAll[id] { return known }
    var found: [Int] = []
    for fact in missing.wanted {
      let position = positions[fact] ?? counts.count
      if position == counts.count {
        counts.append(Count(fact: fact))
        positions[fact] = position
      }
      found.append(position)
    }
    positionsOfAll[id] = found
    return found
  }
}
