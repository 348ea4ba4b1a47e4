public import Diagnostics

/// What a starting amount is multiplied by for the size of an undertaking.
public struct SizeBracket: Hashable, Sendable, KeyedRow {
  /// The id, such as `T5`.
  public let id: String
  /// The turnover that it begins above, in euro.
  public let above: Int
  /// The turnover that it goes up to, in euro; nil for no end.
  public let upTo: Int?
  /// The share that the starting amount is lowered to, in basis points.
  public let share: ClosedRange<Int>
  /// The paragraph of the guidelines.
  public let paragraph: String
  /// What nobody has verified.
  public let doubt: LocalizedText?
  /// The row of the table.
  public let row: FactRow

  var key: String { id }

  /// Whether a turnover in hundredths of a euro falls into the bracket; none at all falls into the lowest.
  public func contains(hundredths: Int) -> Bool {
    let isAbove = hundredths > above * 100 || above == 0
    return isAbove && (upTo.map { hundredths <= $0 * 100 } ?? true)
  }

  init?(_ table: FactTable<SizeColumn>, _ row: Int, _ diagnostics: inout DiagnosticBag) {
    let limit = 1_000_000_000_000
    guard let above = table.amount(row, .above, below: limit, into: &diagnostics),
      let upTo = table.optionalAmount(row, .upTo, below: limit, into: &diagnostics),
      let share = table.basisPoints(row, .least, .most, into: &diagnostics)
    else { return nil }
    id = table.text(row, .bracket)
    self.above = above
    self.upTo = upTo
    self.share = share
    paragraph = table.text(row, .paragraph)
    doubt = table.localized(row, .doubtEN, .doubtFR, into: &diagnostics)
    self.row = table.evidence(row)
  }
}

/// The columns of `facts/fine-size-brackets.tsv`.
enum SizeColumn: Int, FactColumn {
  case bracket
  case above
  case upTo
  case least
  case most
  case paragraph
  case doubtEN
  case doubtFR

  static let names = [
    "bracket", "turnover_above", "turnover_up_to", "min_basis_points", "max_basis_points", "paragraph",
    "doubt_en", "doubt_fr",
  ]
}
