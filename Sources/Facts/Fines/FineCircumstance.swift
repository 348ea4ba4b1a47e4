public import Diagnostics

/// How far something moves an amount that no guideline puts into figures.
public struct FineWeight: Hashable, Sendable, KeyedRow {
  /// What moves the amount.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// One aggravating circumstance: what it adds.
    case aggravating
    /// One mitigating circumstance: what it takes away.
    case mitigating
    /// The least that all circumstances together leave.
    case floor
    /// How far a decision may lie from the straight line through a bracket of sizes, of the bracket's width.
    case line
    /// What step 5 keeps.
    case proportionality
  }

  /// What moves the amount.
  public let kind: Kind
  /// How far, in basis points.
  public let share: ClosedRange<Int>
  /// What the range rests on.
  public let why: LocalizedText
  /// The row of the table.
  public let row: FactRow

  var key: String { kind.rawValue }

  init?(_ table: FactTable<WeightColumn>, _ row: Int, _ diagnostics: inout DiagnosticBag) {
    guard let kind = table.word(row, .weight, as: Kind.self, into: &diagnostics),
      let share = table.basisPoints(row, .least, .most, into: &diagnostics),
      let why = table.requiredText(row, .whyEN, .whyFR, into: &diagnostics)
    else { return nil }
    self.kind = kind
    self.share = share
    self.why = why
    self.row = table.evidence(row)
  }
}

/// A circumstance of step 3 and the directions in which the guidelines let it weigh.
public struct FineCircumstance: Hashable, Sendable, KeyedRow {
  /// The id, such as `cooperation`.
  public let id: String
  /// The point of GDPR Article 83(2).
  public let point: String
  /// The paragraphs of the guidelines.
  public let paragraphs: String
  /// Whether it may raise an amount.
  public let mayRaise: Bool
  /// Whether it may lower an amount.
  public let mayLower: Bool
  /// When it does what.
  public let rule: LocalizedText
  /// The row of the table.
  public let row: FactRow

  var key: String { id }

  init?(_ table: FactTable<CircumstanceColumn>, _ row: Int, _ diagnostics: inout DiagnosticBag) {
    guard let mayRaise = table.flag(row, .mayRaise, into: &diagnostics),
      let mayLower = table.flag(row, .mayLower, into: &diagnostics),
      let rule = table.requiredText(row, .ruleEN, .ruleFR, into: &diagnostics)
    else { return nil }
    id = table.text(row, .circumstance)
    point = table.text(row, .point)
    paragraphs = table.text(row, .paragraphs)
    self.mayRaise = mayRaise
    self.mayLower = mayLower
    self.rule = rule
    self.row = table.evidence(row)
  }
}

/// The columns of `facts/fine-weights.tsv`.
enum WeightColumn: Int, FactColumn {
  case weight
  case least
  case most
  case whyEN
  case whyFR

  static let names = ["weight", "min_basis_points", "max_basis_points", "why_en", "why_fr"]
}

/// The columns of `facts/fine-circumstances.tsv`.
enum CircumstanceColumn: Int, FactColumn {
  case circumstance
  case point
  case paragraphs
  case mayRaise
  case mayLower
  case ruleEN
  case ruleFR

  static let names = [
    "circumstance", "point", "paragraphs", "may_raise", "may_lower", "rule_en", "rule_fr",
  ]
}
