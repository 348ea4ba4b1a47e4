public import Diagnostics
public import Values

/// A decision of an authority that fined somebody who holds health data, or asked a court to.
public struct Precedent: Hashable, Sendable, KeyedRow {
  /// How large an organisation is, by its turnover.
  public enum Size: String, CaseIterable, Comparable, Hashable, Sendable {
    /// Below 2 million euro.
    case micro
    /// Below 50 million euro.
    case small
    /// Below 250 million euro.
    case medium
    /// From 250 million euro.
    case large

    /// The place in the order of sizes, from 0.
    public var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// The class of a turnover in euro.
    public init(turnover: Int) {
      self =
        turnover < 2_000_000
        ? .micro : turnover < 50_000_000 ? .small : turnover < 250_000_000 ? .medium : .large
    }

    /// Orders sizes from small to large.
    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
  }

  /// What somebody is.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A practice of doctors, dentists or therapists.
    case practice
    /// A clinic without beds, a diagnostic or care centre.
    case clinic
    /// A medical laboratory.
    case laboratory
    /// A hospital or a group of hospitals.
    case hospital
    /// A public body that runs or supervises care.
    case healthAuthority = "health_authority"
    /// A pharmacy.
    case pharmacy
    /// A vendor or operator of software or devices.
    case vendor
    /// A website on health.
    case website
    /// An association of patients.
    case association
  }

  /// What became of the amount.
  public enum Outcome: String, CaseIterable, Hashable, Sendable {
    /// It stands.
    case final
    /// A first remedy left it as it was.
    case upheld
    /// It was lowered, by a court or for early payment.
    case reduced
    /// A court annulled it.
    case annulled
    /// A remedy is open or its end not known.
    case pending
    /// Nothing is known of a remedy.
    case unknown
    /// The authority only asked a court to impose it.
    case proposed
  }

  /// The id.
  public let id: String
  /// The day of the decision.
  public let date: CalendarDate
  /// The authority.
  public let authority: String
  /// Its country, by its ISO 3166-1 code.
  public let country: String
  /// What was fined.
  public let kind: Kind
  /// Whether it is a public body; nil where that is not known.
  public let isPublic: Bool?
  /// Whether it was fined as a processor.
  public let isProcessor: Bool
  /// How large it is.
  public let size: Size
  /// Its turnover, in euro.
  public let turnover: Int?
  /// How many persons were affected or exposed.
  public let persons: Int?
  /// The points on the scale of seriousness.
  public let score: Int
  /// The articles infringed, those of the GDPR without prefix.
  public let articles: [String]
  /// What failed: ids of ``PrecedentFailure``.
  public let failures: [String]
  /// Whether data on health were at stake.
  public let concernsHealth: Bool
  /// What became of it.
  public let outcome: Outcome
  /// What the authority set at first, in euro.
  public let amount: Int
  /// The same in the money of the decision.
  public let originalAmount: Int
  /// That money, by its ISO 4217 code.
  public let currency: String
  /// What was left of it, in euro; nil where that is all of it or not known.
  public let upheld: Int?
  /// The affair that it is part of; its own id where it is alone.
  public let matter: String
  /// What happened.
  public let summary: LocalizedText
  /// Where it is told.
  public let source: String
  /// What nobody has verified.
  public let doubt: LocalizedText?
  /// The row of the table.
  public let row: FactRow

  /// Creates a decision.
  public init(
    id: String,
    date: CalendarDate,
    authority: String,
    country: String,
    kind: Kind,
    isPublic: Bool?,
    isProcessor: Bool,
    size: Size,
    turnover: Int?,
    persons: Int?,
    score: Int,
    articles: [String],
    failures: [String],
    concernsHealth: Bool,
    outcome: Outcome,
    amount: Int,
    originalAmount: Int,
    currency: String,
    upheld: Int?,
    matter: String,
    summary: LocalizedText,
    source: String,
    doubt: LocalizedText?,
    row: FactRow
  ) {
    self.id = id
    self.date = date
    self.authority = authority
    self.country = country
    self.kind = kind
    self.isPublic = isPublic
    self.isProcessor = isProcessor
    self.size = size
    self.turnover = turnover
    self.persons = persons
    self.score = score
    self.articles = articles
    self.failures = failures
    self.concernsHealth = concernsHealth
    self.outcome = outcome
    self.amount = amount
    self.originalAmount = originalAmount
    self.currency = currency
    self.upheld = upheld
    self.matter = matter
    self.summary = summary
    self.source = source
    self.doubt = doubt
    self.row = row
  }

  var key: String { id }

  /// Whether the authority itself imposed the amount.
  public var isImposed: Bool { outcome != .proposed }

  init?(
    _ table: FactTable<PrecedentColumn>,
    _ row: Int,
    _ diagnostics: inout DiagnosticBag,
    failures known: [PrecedentFailure]
  ) {
    let limit = 100_000_000_000_000
    guard let day = table.date(row, .date, into: &diagnostics),
      let kind = table.word(row, .kind, as: Kind.self, into: &diagnostics),
      let size = table.word(row, .size, as: Size.self, into: &diagnostics),
      let role = table.word(row, .role, as: Role.self, into: &diagnostics),
      let outcome = table.word(row, .outcome, as: Outcome.self, into: &diagnostics),
      let health = table.flag(row, .health, into: &diagnostics),
      let turnover = table.optionalAmount(row, .turnover, below: limit, into: &diagnostics),
      let persons = table.optionalAmount(row, .persons, below: 10_000_000_000, into: &diagnostics),
      let score = table.amount(row, .score, below: 20, into: &diagnostics),
      let amount = table.amount(row, .amount, below: limit, into: &diagnostics),
      let original = table.amount(row, .originalAmount, below: limit, into: &diagnostics),
      let upheld = table.optionalAmount(row, .upheld, below: limit, into: &diagnostics),
      let summary = table.requiredText(row, .summaryEN, .summaryFR, into: &diagnostics)
    else { return nil }
    guard amount > 0 else {
      table.reject(row, .amount, allowed: "1 … \(limit - 1)", into: &diagnostics)
      return nil
    }
    let words = table.text(row, .failures).split(separator: " ").map(String.init)
    guard words.allSatisfy({ word in known.contains { $0.id == word } }) else {
      table.reject(row, .failures, allowed: known.map(\.id).joined(separator: " | "), into: &diagnostics)
      return nil
    }
    if table.isEmpty(row, .isPublic) {
      isPublic = nil
    } else {
      guard let flag = table.flag(row, .isPublic, into: &diagnostics) else { return nil }
      isPublic = flag
    }
    id = table.text(row, .decision)
    date = day
    authority = table.text(row, .authority)
    country = table.text(row, .country)
    self.kind = kind
    isProcessor = role == .processor
    self.size = size
    self.turnover = turnover
    self.persons = persons
    self.score = score
    articles = table.text(row, .articles).split(separator: " ").map(String.init)
    failures = words
    concernsHealth = health
    self.outcome = outcome
    self.amount = amount
    originalAmount = original
    currency = table.text(row, .currency)
    self.upheld = upheld
    matter = table.isEmpty(row, .matter) ? table.text(row, .decision) : table.text(row, .matter)
    self.summary = summary
    source = table.text(row, .source)
    doubt = table.localized(row, .doubtEN, .doubtFR, into: &diagnostics)
    self.row = table.evidence(row)
  }

  private enum Role: String, CaseIterable {
    case controller
    case processor
  }
}
