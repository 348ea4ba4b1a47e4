import Diagnostics
import Values

/// The release lines of operating systems, and how names lead to them.
public struct LifecycleTable: Sendable {
  private let rows: LifecycleRows?
  private let rules: NameRules

  init(
    lifecycles: FactTable<LifecycleColumn>?,
    products: FactTable<ProductColumn>?,
    names: FactTable<NameColumn>?,
    into diagnostics: inout DiagnosticBag
  ) {
    guard let lifecycles, let products else {
      rows = nil
      rules = NameRules()
      return
    }
    let rows = LifecycleRows(lifecycles, products, into: &diagnostics)
    self.rows = rows
    rules = names.map { NameRulesReader.read($0, rows, into: &diagnostics) } ?? NameRules()
  }

  /// Where the table comes from; nil when it could not be read.
  public var citation: FactCitation? { rows?.lifecycles.citation }

  /// How many cycles the table has.
  public var count: Int { rows?.ends.count ?? 0 }

  /// Every cycle of the table, product by product.
  public var all: [Cycle] { cycles(Array(0..<count)) }

  /// The cycle with an id such as `windows/7-sp1`; nil when the table has none.
  public func cycle(_ id: String) -> Cycle? {
    let bytes = id.utf8
    guard let rows, let slash = bytes.firstIndex(of: UInt8(ascii: "/")),
      let range = rows.cycles(of: bytes[..<slash])
    else { return nil }
    let release = bytes[bytes.index(after: slash)...]
    let index = range.first { rows.lifecycles.bytes($0, .cycle).elementsEqual(release) }
    return index.map { Cycle(rows: rows, index: $0) }
  }

  /// The cycle that the facts about an operating system name; it never guesses.
  ///
  /// Case, accents and punctuation do not matter. A release that is told incompletely, such as `Windows 10`
  /// alone, is ambiguous; facts that contradict each other match nothing.
  public func match(_ query: OperatingSystemQuery) -> OperatingSystemMatch {
    guard let rows else { return .unrecognised }
    let result = OperatingSystemMatcher(rows: rows, rules: rules).match(query)
    switch (result.rows.count, result.isCertain) {
    case (0, _): return .unrecognised
    case (1, true): return .matched(Cycle(rows: rows, index: result.rows[0]))
    default: return .ambiguous(cycles(result.rows))
    }
  }

  private func cycles(_ indices: [Int]) -> [Cycle] {
    guard let rows else { return [] }
    return indices.map { Cycle(rows: rows, index: $0) }
  }
}
