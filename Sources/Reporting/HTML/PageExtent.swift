/// How much of a long report a page shows; the JSON report has all.
public struct PageExtent: Sendable {
  /// Findings of one check that are told in full.
  let findingsOfCheck: Int
  /// Findings of the whole that are told in full.
  let findings: Int
  /// Further findings of the whole, of which the page names the record and its place.
  let rows: Int

  /// For a screen, where one searches and filters.
  public static let screen = PageExtent(findingsOfCheck: 200, findings: 1_500, rows: 20_000)
  /// For paper, which somebody reads from the first page to the last.
  public static let paper = PageExtent(findingsOfCheck: 20, findings: 500, rows: 2_000)
}

/// What a page may still show.
struct PageBudget {
  private let findingsOfCheck: Int
  private var findings: Int
  private var rows: Int

  init(_ extent: PageExtent) {
    (findingsOfCheck, findings, rows) = (extent.findingsOfCheck, extent.findings, extent.rows)
  }

  /// How many of the findings of a check are told in full.
  mutating func takeFindings(_ count: Int) -> Int {
    let taken = min(count, findingsOfCheck, findings)
    findings -= taken
    return taken
  }

  /// How many further ones are named.
  mutating func takeRows(_ count: Int) -> Int {
    let taken = min(count, rows)
    rows -= taken
    return taken
  }
}
