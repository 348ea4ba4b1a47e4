/// Finds workloads by the labels of their pods.
struct PodIndex {
  /// A label within a namespace.
  private struct Label: Hashable {
    var scope: String
    var key: String
    var value: String
  }

  private var labels: [[String: String]] = []
  private var byLabel: [Label: [Int]] = [:]
  private var byScope: [String: [Int]] = [:]

  /// Adds the pods of a workload, which gets the next number.
  mutating func add(_ scope: String, _ labels: [String: String]) {
    let number = self.labels.count
    self.labels.append(labels)
    byScope[scope, default: []].append(number)
    for (key, value) in labels {
      byLabel[Label(scope: scope, key: key, value: value), default: []].append(number)
    }
  }

  /// The workloads whose pods have every label; all of the namespace when none is asked for.
  func choose(_ selector: [String: String], _ scope: String, _ bound: inout ConnectionBound) -> [Int] {
    let sharing = selector.map { byLabel[Label(scope: scope, key: $0.key, value: $0.value)] ?? [] }
    // The rarest label leaves the fewest to look at: many bear the name of the whole product.
    let fewest = sharing.min { $0.count < $1.count } ?? byScope[scope] ?? []
    guard bound.look(at: fewest.count) else { return [] }
    return fewest.filter { number in selector.allSatisfy { labels[number][$0.key] == $0.value } }
  }
}
