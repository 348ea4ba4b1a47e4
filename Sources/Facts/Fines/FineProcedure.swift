public import Diagnostics

/// A way in which an authority may sanction.
public struct FineProcedure: Hashable, Sendable, KeyedRow {
  /// The country, by its ISO 3166-1 code.
  public let country: String
  /// The id, such as `simplified`.
  public let id: String
  /// The highest fine, in euro; nil where Article 83 alone bounds it.
  public let ceiling: Int?
  /// The highest penalty payment per day, in euro.
  public let daily: Int?
  /// What people call it.
  public let name: LocalizedText
  /// Who decides what.
  public let rule: LocalizedText
  /// What nobody has verified.
  public let doubt: LocalizedText?
  /// The row of the table.
  public let row: FactRow

  /// Creates a procedure.
  public init(
    country: String,
    id: String,
    ceiling: Int?,
    daily: Int?,
    name: LocalizedText,
    rule: LocalizedText,
    doubt: LocalizedText?,
    row: FactRow
  ) {
    self.country = country
    self.id = id
    self.ceiling = ceiling
    self.daily = daily
    self.name = name
    self.rule = rule
    self.doubt = doubt
    self.row = row
  }

  var key: String { "\(country) \(id)" }

  init?(_ table: FactTable<ProcedureColumn>, _ row: Int, _ diagnostics: inout DiagnosticBag) {
    guard let ceiling = table.optionalAmount(row, .ceiling, below: 1_000_000_000, into: &diagnostics),
      let daily = table.optionalAmount(row, .daily, below: 1_000_000_000, into: &diagnostics),
      let name = table.requiredText(row, .nameEN, .nameFR, into: &diagnostics),
      let rule = table.requiredText(row, .ruleEN, .ruleFR, into: &diagnostics)
    else { return nil }
    country = table.text(row, .country)
    id = table.text(row, .procedure)
    self.ceiling = ceiling
    self.daily = daily
    self.name = name
    self.rule = rule
    doubt = table.localized(row, .doubtEN, .doubtFR, into: &diagnostics)
    self.row = table.evidence(row)
  }
}

/// The columns of `facts/fine-procedures.tsv`.
enum ProcedureColumn: Int, FactColumn {
  case country
  case procedure
  case ceiling
  case daily
  case nameEN
  case nameFR
  case ruleEN
  case ruleFR
  case doubtEN
  case doubtFR

  static let names = [
    "country", "procedure", "ceiling_eur", "daily_eur", "name_en", "name_fr", "rule_en", "rule_fr",
    "doubt_en", "doubt_fr",
  ]
}
