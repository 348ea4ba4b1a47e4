public import Diagnostics
public import Facts
public import Values

/// What the failures that an audit found may cost, by the method of the guidelines: always ranges with their steps.
public struct ExposureResult: Sendable {
  /// The day of the audit.
  public let asOf: CalendarDate
  /// The country of establishment; nil when nobody recorded it.
  public let country: String?
  /// The turnover of the organisation itself.
  public let turnover: Money?
  /// The turnover of the whole undertaking.
  public let groupTurnover: Money?
  /// Legal maxima of the tiers that matter, the lower first.
  public let ceilings: [LegalCeiling]
  /// The conducts that results were sorted into.
  public let conducts: [Conduct]
  /// Declared conducts that take in no result.
  public let unusedConducts: [UnusedConduct]
  /// Results that touch no article that Article 83 names.
  public let resultsOutside: Int
  /// One estimate for each way in which the law may see the organisation.
  public let branches: [ExposureBranch]
  /// Facts that nobody recorded and that widen the ranges, each once.
  public let missing: [MissingInput]
  /// How the authority of the country may sanction.
  public let procedures: [FineProcedure]
  /// What else may follow, never added up.
  public let otherSanctions: [PossibleSanction]
  /// What the guidelines are.
  public let guidelines: FactCitation?
  /// What authorities imposed on organisations like this one; nil where nothing fails or nothing can be compared.
  public let empirical: EmpiricalRange?
  /// What the table of decisions is.
  public let precedents: FactCitation?

  /// Creates an estimate.
  public init(
    asOf: CalendarDate,
    country: String?,
    turnover: Money?,
    groupTurnover: Money?,
    ceilings: [LegalCeiling],
    conducts: [Conduct],
    unusedConducts: [UnusedConduct],
    resultsOutside: Int,
    branches: [ExposureBranch],
    missing: [MissingInput],
    procedures: [FineProcedure],
    otherSanctions: [PossibleSanction],
    guidelines: FactCitation?,
    empirical: EmpiricalRange?,
    precedents: FactCitation?
  ) {
    self.asOf = asOf
    self.country = country
    self.turnover = turnover
    self.groupTurnover = groupTurnover
    self.ceilings = ceilings
    self.conducts = conducts
    self.unusedConducts = unusedConducts
    self.resultsOutside = resultsOutside
    self.branches = branches
    self.missing = missing
    self.procedures = procedures
    self.otherSanctions = otherSanctions
    self.guidelines = guidelines
    self.empirical = empirical
    self.precedents = precedents
  }

  /// Says what the figures are, and are not.
  public static let notice = LocalizedText(
    en:
      "An aid to judgement, not legal advice. The guidelines are no arithmetic: an authority may come to another amount, or to none.",
    fr:
      "Une aide à l'appréciation, non un conseil juridique. Les lignes directrices ne sont pas un barème : une autorité peut retenir un autre montant, ou aucun."
  )
}

/// The legal maximum of a paragraph of GDPR Article 83.
public struct LegalCeiling: Sendable {
  /// The paragraph, such as `83(4)`.
  public let paragraph: String
  /// The fixed amount.
  public let fixed: Money
  /// The maximum by the turnover of the organisation itself; nil when it is not known.
  public let ofEntity: Money?
  /// The maximum by the turnover of the undertaking; nil when it is not known.
  public let ofUndertaking: Money?

  /// Creates a maximum.
  public init(paragraph: String, fixed: Money, ofEntity: Money?, ofUndertaking: Money?) {
    self.paragraph = paragraph
    self.fixed = fixed
    self.ofEntity = ofEntity
    self.ofUndertaking = ofUndertaking
  }
}

/// A fact that would narrow the range.
public struct MissingInput: Hashable, Sendable {
  /// The entity and field, such as `organisation.annual_turnover`.
  public let field: String
  /// What people call it.
  public let label: LocalizedText
  /// How many conducts it bears on.
  public let conducts: Int

  /// Creates a missing fact.
  public init(field: String, label: LocalizedText, conducts: Int) {
    self.field = field
    self.label = label
    self.conducts = conducts
  }
}

/// A sanction beside the fines of the GDPR, with what the audit shows of its condition.
public struct PossibleSanction: Sendable {
  /// The sanction.
  public let sanction: OtherSanction
  /// Controls whose checks fail and that make the condition worth a look, as `framework control`.
  public let failing: [String]

  /// Creates a possible sanction.
  public init(sanction: OtherSanction, failing: [String]) {
    self.sanction = sanction
    self.failing = failing
  }
}

/// One way in which the law may see the organisation, with the estimate that follows.
public struct ExposureBranch: Sendable {
  /// What bounds the fine.
  public enum Basis: String, Hashable, Sendable {
    /// The fixed amount or the percentage of turnover.
    case undertaking
    /// The fixed amount alone.
    case publicBody = "public-body"
    /// A maximum of the national law.
    case nationalCap = "national-cap"
    /// No fine.
    case exempt
  }

  /// What bounds the fine.
  public let basis: Basis
  /// What the law says.
  public let rule: LocalizedText
  /// The law.
  public let source: LocalizedText
  /// What nobody has verified of it.
  public let doubt: LocalizedText?
  /// The facts that lead to this branch.
  public let inputs: [ExposureInput]
  /// The money of the amounts, by its ISO 4217 code.
  public let currency: String
  /// One amount per conduct, in the order of ``ExposureResult/conducts``.
  public let amounts: [ConductAmount]

  /// Creates a branch.
  public init(
    basis: Basis,
    rule: LocalizedText,
    source: LocalizedText,
    doubt: LocalizedText?,
    inputs: [ExposureInput],
    currency: String,
    amounts: [ConductAmount]
  ) {
    self.basis = basis
    self.rule = rule
    self.source = source
    self.doubt = doubt
    self.inputs = inputs
    self.currency = currency
    self.amounts = amounts
  }

  /// From what fails to what may fail as well.
  public var total: MoneyRange { amounts.map(\.range).reduce(MoneyRange(.zero), +) }
  /// The same without what is not evidenced.
  public var failuresAlone: MoneyRange { amounts.map(\.failuresAlone).reduce(MoneyRange(.zero), +) }
}

/// What one conduct may cost in a branch.
public struct ConductAmount: Sendable {
  /// From what fails to what may fail as well.
  public let range: MoneyRange
  /// The same without what is not evidenced.
  public let failuresAlone: MoneyRange
  /// The way to the range; empty where there is no fine.
  public let steps: [ExposureStep]

  /// Creates an amount.
  public init(range: MoneyRange, failuresAlone: MoneyRange, steps: [ExposureStep]) {
    self.range = range
    self.failuresAlone = failuresAlone
    self.steps = steps
  }
}
