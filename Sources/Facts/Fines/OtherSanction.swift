public import Diagnostics

/// A sanction beside the fines of the GDPR, which no estimate adds up.
public struct OtherSanction: Hashable, Sendable, KeyedRow {
  /// A control whose failure makes the condition worth a look.
  public struct Sign: Hashable, Sendable {
    /// The framework.
    public let framework: String
    /// The beginning of the control's id.
    public let control: String

    /// Whether a control of a framework is meant.
    public func covers(_ framework: String, _ control: String) -> Bool {
      framework == self.framework && (control == self.control || control.hasPrefix(self.control + "("))
    }
  }

  /// The id, such as `CP-226-17`.
  public let id: String
  /// The country whose law it is, by its ISO 3166-1 code; nil for the law of the Union.
  public let country: String?
  /// The class of entities under NIS2 that it concerns; nil for all organisations.
  public let nis2Class: String?
  /// Where it stands.
  public let citation: LocalizedText
  /// What is punished.
  public let conduct: LocalizedText
  /// The longest imprisonment, in years; nil where there is none.
  public let prisonYears: Int?
  /// The highest fine of a natural person, in euro.
  public let natural: Int?
  /// The highest fine of a legal person, in euro.
  public let legal: Int?
  /// Under which condition it comes near.
  public let condition: LocalizedText
  /// Controls whose failure makes the condition worth a look.
  public let signs: [Sign]
  /// What nobody has verified.
  public let doubt: LocalizedText?
  /// The row of the table.
  public let row: FactRow

  /// Creates a sanction.
  public init(
    id: String,
    country: String?,
    nis2Class: String?,
    citation: LocalizedText,
    conduct: LocalizedText,
    prisonYears: Int?,
    natural: Int?,
    legal: Int?,
    condition: LocalizedText,
    signs: [Sign],
    doubt: LocalizedText?,
    row: FactRow
  ) {
    self.id = id
    self.country = country
    self.nis2Class = nis2Class
    self.citation = citation
    self.conduct = conduct
    self.prisonYears = prisonYears
    self.natural = natural
    self.legal = legal
    self.condition = condition
    self.signs = signs
    self.doubt = doubt
    self.row = row
  }

  var key: String { id }

  init?(_ table: FactTable<OtherSanctionColumn>, _ row: Int, _ diagnostics: inout DiagnosticBag) {
    guard let years = table.optionalAmount(row, .prisonYears, below: 100, into: &diagnostics),
      let natural = table.optionalAmount(row, .natural, below: 1_000_000_000, into: &diagnostics),
      let legal = table.optionalAmount(row, .legal, below: 1_000_000_000, into: &diagnostics),
      let citation = table.requiredText(row, .citationEN, .citationFR, into: &diagnostics),
      let conduct = table.requiredText(row, .conductEN, .conductFR, into: &diagnostics),
      let condition = table.requiredText(row, .conditionEN, .conditionFR, into: &diagnostics)
    else { return nil }
    var signs: [Sign] = []
    for word in table.text(row, .signs).split(separator: " ") {
      let parts = word.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else {
        table.reject(row, .signs, allowed: "framework:control", into: &diagnostics)
        return nil
      }
      signs.append(Sign(framework: String(parts[0]), control: String(parts[1])))
    }
    id = table.text(row, .sanction)
    country = table.isEmpty(row, .country) ? nil : table.text(row, .country)
    nis2Class = table.isEmpty(row, .nis2Class) ? nil : table.text(row, .nis2Class)
    self.citation = citation
    self.conduct = conduct
    prisonYears = years
    self.natural = natural
    self.legal = legal
    self.condition = condition
    self.signs = signs
    doubt = table.localized(row, .doubtEN, .doubtFR, into: &diagnostics)
    self.row = table.evidence(row)
  }
}

/// The columns of `facts/other-sanctions.tsv`.
enum OtherSanctionColumn: Int, FactColumn {
  case sanction
  case country
  case nis2Class
  case citationEN
  case citationFR
  case conductEN
  case conductFR
  case prisonYears
  case natural
  case legal
  case conditionEN
  case conditionFR
  case signs
  case doubtEN
  case doubtFR

  static let names = [
    "sanction", "country", "nis2_class", "citation_en", "citation_fr", "conduct_en", "conduct_fr",
    "prison_years", "natural_eur",
    "legal_eur", "condition_en", "condition_fr", "signs", "doubt_en", "doubt_fr",
  ]
}
