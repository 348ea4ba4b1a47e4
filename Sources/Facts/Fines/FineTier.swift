public import Diagnostics

/// The most that an infringement can cost.
///
/// GDPR Art. 83(4) to (6).
public struct FineTier: Hashable, Sendable {
  /// Paragraph and point of the article on fines, such as `83(4)(a)`.
  public let id: String
  /// The fixed ceiling, in euro.
  public let ceiling: Int
  /// The share of an undertaking's worldwide annual turnover, in basis points: 200 is 2 %.
  public let turnoverBasisPoints: Int
  /// Which duties the tier sanctions.
  public let covers: LocalizedText
  /// The row of `facts/fine-tiers.tsv`.
  public let row: FactRow

  /// The legal maximum for an undertaking.
  ///
  /// It is the fixed ceiling or the share of its turnover, whichever is higher. A body that is no undertaking faces ``ceiling`` alone. The share is rounded down to whole euros.
  ///
  /// - Parameter turnover: total worldwide annual turnover of the preceding financial year, in euro.
  /// - Returns: euro; `Int.max` if the turnover is beyond what can be counted.
  public func maximum(turnover: Int) -> Int {
    let (whole, overflow) = (turnover / 10_000).multipliedReportingOverflow(by: turnoverBasisPoints)
    let (share, tooLarge) = whole.addingReportingOverflow(turnover % 10_000 * turnoverBasisPoints / 10_000)
    return overflow || tooLarge ? .max : max(ceiling, share)
  }
}

/// The tiers of fines of the GDPR.
public struct FineTierTable: Sendable {
  /// All tiers, in the order of the table.
  public let all: [FineTier]
  /// Where the tiers come from; nil when the table could not be read.
  public let citation: FactCitation?

  init(_ table: FactTable<FineTierColumn>?, into diagnostics: inout DiagnosticBag) {
    citation = table?.citation
    guard let table else {
      all = []
      return
    }
    var tiers: [FineTier] = []
    for row in table.rows {
      let id = table.text(row, .tier)
      guard !tiers.contains(where: { $0.id == id }) else {
        table.rejectDuplicate(row, .tier, key: id, into: &diagnostics)
        continue
      }
      guard let ceiling = table.amount(row, .ceiling, below: 1_000_000_000, into: &diagnostics),
        let share = table.amount(row, .turnoverBasisPoints, below: 10_001, into: &diagnostics),
        let covers = table.localized(row, .coversEN, .coversFR, into: &diagnostics)
      else { continue }
      tiers.append(
        FineTier(
          id: id,
          ceiling: ceiling,
          turnoverBasisPoints: share,
          covers: covers,
          row: table.evidence(row)
        )
      )
    }
    all = tiers
  }

  /// The tier with an id such as `83(4)(a)`; nil when there is none.
  public func tier(_ id: String) -> FineTier? { all.first { $0.id == id } }
}

/// The columns of `facts/fine-tiers.tsv`.
enum FineTierColumn: Int, FactColumn {
  case tier
  case ceiling
  case turnoverBasisPoints
  case coversEN
  case coversFR

  static let names = ["tier", "ceiling_eur", "turnover_basis_points", "covers_en", "covers_fr"]
}
