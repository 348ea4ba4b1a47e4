public import Diagnostics

/// A level of seriousness with the share of the legal maximum that starting amounts are taken from.
public struct SeriousnessLevel: Hashable, Sendable, KeyedRow {
  /// The id: `low`, `medium` or `high`.
  public let id: String
  /// The share of the legal maximum, in basis points.
  public let share: ClosedRange<Int>
  /// The score from which an infringement counts as of the level.
  public let leastScore: Int
  /// What people call it.
  public let name: LocalizedText
  /// The row of the table.
  public let row: FactRow

  var key: String { id }

  init?(_ table: FactTable<SeriousnessColumn>, _ row: Int, _ diagnostics: inout DiagnosticBag) {
    guard let share = table.basisPoints(row, .least, .most, into: &diagnostics),
      let leastScore = table.amount(row, .leastScore, below: 100, into: &diagnostics),
      let name = table.requiredText(row, .nameEN, .nameFR, into: &diagnostics)
    else { return nil }
    id = table.text(row, .level)
    self.share = share
    self.leastScore = leastScore
    self.name = name
    self.row = table.evidence(row)
  }
}

/// A step of the scale that leads to a level of seriousness.
public struct SeriousnessPoint: Hashable, Sendable, KeyedRow {
  /// What is weighed.
  public enum Factor: String, CaseIterable, Hashable, Sendable {
    /// The categories of data, Art. 83(2)(g).
    case data
    /// How many persons, Art. 83(2)(a).
    case people
    /// What happened to them, Art. 83(2)(a).
    case exposure
    /// How long it lasted, Art. 83(2)(a).
    case duration
    /// Intent or negligence, Art. 83(2)(b).
    case fault
  }

  /// What is weighed.
  public let factor: Factor
  /// What it adds to the score.
  public let points: Int
  /// From how many persons or days; nil where a fact decides.
  public let threshold: Int?
  /// The point of Article 83(2).
  public let criterion: String
  /// What it stands for.
  public let meaning: LocalizedText
  /// The row of the table.
  public let row: FactRow

  var key: String { "\(factor.rawValue) \(points)" }

  init?(_ table: FactTable<ScoringColumn>, _ row: Int, _ diagnostics: inout DiagnosticBag) {
    guard let factor = table.word(row, .factor, as: Factor.self, into: &diagnostics),
      let points = table.amount(row, .points, below: 10, into: &diagnostics),
      let threshold = table.optionalAmount(row, .threshold, below: 1_000_000_000, into: &diagnostics),
      let meaning = table.requiredText(row, .meaningEN, .meaningFR, into: &diagnostics)
    else { return nil }
    self.factor = factor
    self.points = points
    self.threshold = threshold
    criterion = table.text(row, .criterion)
    self.meaning = meaning
    self.row = table.evidence(row)
  }
}

/// The columns of `facts/fine-seriousness.tsv`.
enum SeriousnessColumn: Int, FactColumn {
  case level
  case least
  case most
  case leastScore
  case nameEN
  case nameFR

  static let names = ["level", "min_basis_points", "max_basis_points", "least_score", "name_en", "name_fr"]
}

/// The columns of `facts/fine-scoring.tsv`.
enum ScoringColumn: Int, FactColumn {
  case factor
  case points
  case threshold
  case criterion
  case meaningEN
  case meaningFR

  static let names = ["factor", "points", "threshold", "criterion", "meaning_en", "meaning_fr"]
}
