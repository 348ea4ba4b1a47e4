import Audit

/// Open results of one check that lack the same facts for the same cause.
struct OpenGroup {
  private let all: ArraySlice<CheckResult>
  private let positions: [Int]
  /// Why they are open, where the facts alone do not say it.
  let cause: OpenCause?
  /// What would have to be recorded.
  let missing: [MissingPath]

  /// The results, in order of subject.
  var results: some RandomAccessCollection<CheckResult> { positions.lazy.map { all[$0] } }

  private init(_ key: Key, _ positions: [Int], of all: ArraySlice<CheckResult>) {
    self.all = all
    self.positions = positions
    cause = key.cause
    missing = key.missing.paths
  }

  /// The groups of a check's open results, the largest first.
  static func all(of results: ArraySlice<CheckResult>) -> [OpenGroup] {
    var keys: [Key] = []
    var positions: [[Int]] = []
    var numbers: [Key: Int] = [:]
    var current = 0
    // Large inventories have a million of them: neighbours are mostly alike, and only their positions are kept.
    for index in results.indices {
      let key = Key(cause: results[index].cause, missing: results[index].missing)
      if !keys.indices.contains(current) || keys[current] != key {
        current = numbers[key] ?? keys.count
        if current == keys.count {
          numbers[key] = current
          keys.append(key)
          positions.append([])
        }
      }
      positions[current].append(index)
    }
    // The order of first results decides between groups of one size.
    return keys.indices.sorted {
      positions[$0].count != positions[$1].count ? positions[$0].count > positions[$1].count : $0 < $1
    }.map { OpenGroup(keys[$0], positions[$0], of: results) }
  }

  /// What results of a group share: of one check, those that lack the same share the very list of it.
  private struct Key: Hashable {
    let cause: OpenCause?
    let missing: MissingPaths

    static func == (left: Key, right: Key) -> Bool {
      left.missing === right.missing && left.cause == right.cause
    }

    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(missing)) }
  }
}
