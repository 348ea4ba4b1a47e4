public import Audit
public import Catalogue
public import Diagnostics
public import Exposure
public import Values

/// What a comparison knows of an audit: read back from a report, from a baseline, or taken from this run.
public struct RecordedResult: Sendable {
  /// What the judgements of a result are.
  public enum Extent: Hashable, Sendable {
    /// One for each check and record.
    case whole
    /// Those that somebody accepted into a baseline, and nothing of the others.
    case accepted
  }

  /// What an audit left out on purpose.
  public struct Limits: Hashable, Sendable {
    /// Whether frameworks or checks were left out.
    public var leavesOutChecks = false
    /// Whether the records of sites were left out.
    public var leavesOutRecords = false

    /// Creates the limits of an audit that leaves nothing out.
    public init() {}
  }

  /// What is known of a check that was applied.
  public struct AppliedCheck: Hashable, Sendable {
    /// How grave its fails are.
    public var severity: Check.Severity
    /// Its title.
    public var title: LocalizedText

    /// Creates what is known of a check.
    public init(severity: Check.Severity, title: LocalizedText) {
      self.severity = severity
      self.title = title
    }
  }

  /// What fines may come to, in one way in which the law may see the organisation.
  public struct Branch: Hashable, Sendable {
    /// What bounds the fine, by its stable name.
    public var basis: String
    /// The money, by its ISO 4217 code.
    public var currency: String
    /// From the least to the most.
    public var range: MoneyRange

    /// Creates a branch.
    public init(basis: String, currency: String, range: MoneyRange) {
      self.basis = basis
      self.currency = currency
      self.range = range
    }
  }

  /// The file that it was read from; a name for people when there is none.
  public var name: String
  /// The day by which was judged.
  public var asOf: CalendarDate
  /// The version of the program; nil where nobody recorded it.
  public var toolVersion: String?
  /// SHA-256 over all rule files.
  public var ruleSetDigest: String
  /// SHA-256 of each input.
  public var inputs: [InputDigest] = []
  /// What the judgements are.
  public var extent = Extent.whole
  /// What was left out.
  public var limits = Limits()
  /// The parameters of checks that had other values than by default, as `check.parameter=value`.
  public var parameters: Set<String> = []
  /// By id: the checks that were applied; none are known of a baseline.
  public var checks: [String: AppliedCheck] = [:]
  /// By key; one of each in a whole result.
  public private(set) var judgements: [RecordedJudgement]
  /// The estimate of fines; empty where there is none.
  public var exposure: [Branch] = []

  /// Creates a result; judgements may come in any order.
  public init(
    name: String,
    asOf: CalendarDate,
    toolVersion: String? = nil,
    ruleSetDigest: String,
    judgements: [RecordedJudgement]
  ) {
    self.name = name
    self.asOf = asOf
    self.toolVersion = toolVersion
    self.ruleSetDigest = ruleSetDigest
    self.judgements = judgements
    let isSorted = zip(judgements, judgements.dropFirst()).allSatisfy { $0.key <= $1.key }
    if !isSorted { self.judgements.sort { $0.key < $1.key } }
  }

  /// The findings that nothing settles and that somebody may therefore accept as known; a broken rule is none.
  var acceptable: [RecordedJudgement] {
    judgements.filter { $0.standing.isUnsettled && !$0.isRuleError }
  }
}
