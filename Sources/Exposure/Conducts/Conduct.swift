import Audit
public import Diagnostics
import Inventory
import Values

/// The same or linked processing operations: what one fine is for.
///
/// GDPR Art. 83(3).
public struct Conduct: Sendable {
  /// The id of the record that declares it, or of the family of duties.
  public let id: String
  /// What people call it.
  public let name: LocalizedText
  /// Why its results belong together.
  public let why: LocalizedText
  /// Where the inventory declares it; nil for a family.
  public let place: SourceRange?
  /// The families of duties that it takes results from, in the order of the table.
  public let families: [String]
  /// Its results, by check and subject.
  public let results: [ConductResult]
  /// The record that declares it.
  let record: NamedRecords.Record?
  private let tally: ConductTally

  /// Creates a conduct that no record of this run declares.
  public init(
    id: String,
    name: LocalizedText,
    why: LocalizedText,
    place: SourceRange?,
    families: [String],
    results: [ConductResult]
  ) {
    self.init(
      id: id,
      name: name,
      why: why,
      place: place,
      families: families,
      results: results,
      record: nil
    )
  }

  init(
    id: String,
    name: LocalizedText,
    why: LocalizedText,
    place: SourceRange?,
    families: [String],
    results: [ConductResult],
    record: NamedRecords.Record?
  ) {
    self.id = id
    self.name = name
    self.why = why
    self.place = place
    self.families = families
    self.results = results
    self.record = record
    tally = ConductTally(results)
  }

  /// Whether a result of a weight is among them.
  public func has(_ weight: ConductResult.Weight) -> Bool { count(weight) > 0 }

  /// How many results have a weight.
  public func count(_ weight: ConductResult.Weight) -> Int { tally.count(weight) }

  /// The articles of the checks that gave results of a weight, or of all of them, each check once and in order.
  func articles(of weight: ConductResult.Weight?) -> [InfringedArticles] {
    tally.articles(of: weight)
  }

  /// The first waiver that accepts one of the results.
  var waiver: Int? { tally.waiver }

  /// The records of its results, each once, by entity and row.
  var rows: [RowID] {
    var rows: [RowID] = []
    rows.reserveCapacity(results.count)
    for index in results.indices { rows.append(results[index].subject.row) }
    rows.sort()
    var previous: RowID?
    rows.removeAll { row in
      defer { previous = row }
      return row == previous
    }
    return rows
  }

  /// The conduct without what is not evidenced; nil when nothing is left.
  var failuresAlone: Conduct? { keeping { $0.weight != .open } }

  /// The conduct with some of its results; nil when nothing is left.
  func keeping(_ isKept: (ConductResult) -> Bool) -> Conduct? {
    let kept = results.filter(isKept)
    guard !kept.isEmpty else { return nil }
    return Conduct(
      id: id,
      name: name,
      why: why,
      place: place,
      families: families,
      results: kept,
      record: record
    )
  }
}

/// A conduct that the inventory declares and that takes in no result.
public struct UnusedConduct: Hashable, Sendable {
  /// Its id.
  public let id: String
  /// Where it stands.
  public let place: SourceRange?

  /// Creates a conduct.
  public init(id: String, place: SourceRange?) {
    self.id = id
    self.place = place
  }
}
