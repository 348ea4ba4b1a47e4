public import Diagnostics

/// What public bodies of a State risk.
///
/// GDPR Art. 83(7).
public struct PublicBodyRegime: Hashable, Sendable, KeyedRow {
  /// What the national law does.
  public enum Treatment: String, CaseIterable, Hashable, Sendable {
    /// No fine.
    case exempt
    /// A maximum of its own.
    case capped
    /// As Art. 83 says.
    case fineable
    /// Whether there is a fine is not known.
    case uncertain
  }

  /// The country, by its ISO 3166-1 code.
  public let country: String
  /// What the law does.
  public let treatment: Treatment
  /// Whether acting as an undertaking on a market brings the percentage of turnover back.
  public let yieldsToMarket: Bool
  /// Whether processing that the State itself runs is exempt although other public bodies are not.
  public let exemptsState: Bool
  /// The law.
  public let law: String
  /// The money that the caps stand in, by its ISO 4217 code; nil without caps.
  public let currency: String?
  /// The cap for infringements under Article 83(4).
  public let lowerCap: Int?
  /// The cap for infringements under Article 83(5) and (6).
  public let upperCap: Int?
  /// What the law says.
  public let rule: LocalizedText
  /// What nobody has verified.
  public let doubt: LocalizedText?
  /// The row of the table.
  public let row: FactRow

  var key: String { country }

  init?(_ table: FactTable<PublicBodyColumn>, _ row: Int, _ diagnostics: inout DiagnosticBag) {
    let limit = 1_000_000_000_000
    guard let treatment = table.word(row, .treatment, as: Treatment.self, into: &diagnostics),
      let market = table.flag(row, .market, into: &diagnostics),
      let state = table.flag(row, .state, into: &diagnostics),
      let lower = table.optionalAmount(row, .lowerCap, below: limit, into: &diagnostics),
      let upper = table.optionalAmount(row, .upperCap, below: limit, into: &diagnostics),
      let rule = table.requiredText(row, .ruleEN, .ruleFR, into: &diagnostics)
    else { return nil }
    guard treatment != .capped || lower != nil && upper != nil && !table.isEmpty(row, .currency) else {
      table.reject(row, .treatment, allowed: "currency, cap_83_4, cap_83_5", into: &diagnostics)
      return nil
    }
    country = table.text(row, .country)
    self.treatment = treatment
    yieldsToMarket = market
    exemptsState = state
    law = table.text(row, .law)
    currency = table.isEmpty(row, .currency) ? nil : table.text(row, .currency)
    lowerCap = lower
    upperCap = upper
    self.rule = rule
    doubt = table.localized(row, .doubtEN, .doubtFR, into: &diagnostics)
    self.row = table.evidence(row)
  }
}

/// The columns of `facts/fine-public-bodies.tsv`.
enum PublicBodyColumn: Int, FactColumn {
  case country
  case treatment
  case market
  case state
  case law
  case currency
  case lowerCap
  case upperCap
  case ruleEN
  case ruleFR
  case doubtEN
  case doubtFR

  static let names = [
    "country", "treatment", "market", "state_exempt", "law", "currency", "cap_83_4", "cap_83_5", "rule_en",
    "rule_fr",
    "doubt_en", "doubt_fr",
  ]
}
