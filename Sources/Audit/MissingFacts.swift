import Catalogue
import Diagnostics
import Values

extension MissingFact {
  /// What open findings lack, counted, the most wanted first; what an attestation settles is not wanted.
  static func all(of findings: [CheckResult]) -> [MissingFact] {
    var tally = MissingFactTally()
    for finding in findings where finding.outcome == .open && finding.attestation == nil {
      tally.count(finding)
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
    var subjects: Set<RowID> = []
    var results = 0
  }

  private var counts: [Count] = []
  private var positions: [WantedFact: Int] = [:]
  private var positionsOfAll: [ObjectIdentifier: [Int]] = [:]

  var facts: [MissingFact] {
    counts.map {
      MissingFact(
        field: $0.fact.field,
        label: $0.fact.label,
        subjects: $0.subjects.count,
        results: $0.results
      )
    }
  }

  mutating func count(_ finding: CheckResult) {
    for position in positions(of: finding.missing) {
      counts[position].subjects.insert(finding.subject.row)
      counts[position].results += 1
    }
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
