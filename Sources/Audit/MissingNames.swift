import Catalogue
import Diagnostics
import Expressions
import Inventory
import Synchronization
import Values

/// What results of one check lack, as reports name it; results that lack the same share it, whoever finds them.
final class MissingNameTable: Sendable {
  private let known = Mutex<[[MissingPath]: MissingPaths]>([:])

  fileprivate func shared(_ paths: [MissingPath], of entity: String) -> MissingPaths {
    known.withLock { known in
      if let found = known[paths] { return found }
      let made = MissingPaths(paths, of: entity)
      known[paths] = made
      return made
    }
  }
}

/// One thread's way to the names of missing facts: what it has named once it finds by the facts themselves.
struct MissingNames {
  private let table: MissingNameTable
  private var seen: [[UInt64]: MissingPaths] = [:]
  private var key: [UInt64] = []

  init(_ table: MissingNameTable) { self.table = table }

  /// What somebody could record, each fact once, where these are missing for a record of an entity.
  mutating func missing(_ paths: [FactPath], of entity: String, in inventory: Inventory) -> MissingPaths {
    let recordable = paths.flatMap(inventory.recordable)
    key.removeAll(keepingCapacity: true)
    for path in recordable { add(path) }
    if let found = seen[key] { return found }
    let found = table.shared(inventory.names(of: recordable), of: entity)
    seen[key] = found
    return found
  }

  /// Adds to the key what the name of a path depends on: the fields, and behind an item the very records.
  private mutating func add(_ path: FactPath) {
    key.append(UInt64(truncatingIfNeeded: path.variable) << 32 | UInt64(path.steps.count))
    let isOwn = path.steps.contains { if case .item = $0 { true } else { false } }
    for step in path.steps {
      switch step {
      case .field(let row, let slot):
        key.append(UInt64(row.entity.index) << 32 | UInt64(slot))
        if isOwn { key.append(UInt64(row.index)) }
      case .item(let index, let row):
        key.append(UInt64(index))
        key.append(row.map { UInt64($0.index) } ?? .max)
      }
    }
  }
}

extension Inventory {
  /// What reports call missing facts, each once.
  fileprivate func names(of paths: [FactPath]) -> [MissingPath] {
    var names: [MissingPath] = []
    for path in paths {
      let name = MissingPath(path, in: self)
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// What somebody could record where these are missing.
  func missing(_ paths: [FactPath]) -> [MissingPath] { names(of: paths.flatMap(recordable)) }
}

extension MissingPath {
  /// A fact that could be recorded.
  fileprivate init(_ path: FactPath, in inventory: Inventory) {
    let found = inventory.field(of: path)
    let text = inventory.text(of: path)
    self.init(
      path: text,
      field: found.map { "\($0.entity.name).\($0.field.name)" } ?? text,
      label: inventory.label(of: path)
    )
  }

  /// The path without the ids of items: what is missing, whichever record lacks it.
  var general: String {
    var text = ""
    var depth = 0
    for scalar in path.unicodeScalars {
      if scalar == "[" { depth += 1 }
      if depth == 0 { text.unicodeScalars.append(scalar) }
      if scalar == "]" { depth -= 1 }
    }
    return text
  }
}

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
