public import Catalogue
public import Values

/// What a series of audits shows: how failures and exposure changed, how long remedies took, what is getting old.
///
/// Of several audits of one day the last recorded stands for the day.
public struct HistoryTrend: Codable, Hashable, Sendable {
  /// The series.
  public var series: String
  /// The audits that are shown, oldest first.
  public var audits: [TrendPoint]
  /// How long remedies took, for each severity, the heaviest first.
  public var remedies: [RemedyTimes]
  /// What nobody showed to be remedied by the last audit, the heaviest and oldest first.
  public var unremedied: [AgeingFailure]
  /// The same facts in groups, those with most failures first.
  public var groups: [TrendGroup]
  /// By what the groups are made.
  public var grouping: Grouping

  /// By what failures are put together.
  public enum Grouping: String, CaseIterable, Codable, Hashable, Sendable {
    /// By control of a framework; a failure counts for each control that its check looks at.
    case control
    /// By the site of the subject.
    case site
    /// By check.
    case check
    /// By severity.
    case severity
  }
}

/// One audit of a series.
public struct TrendPoint: Codable, Hashable, Sendable {
  /// Its number in the file.
  public var number: Int
  /// The day by which it judged.
  public var asOf: CalendarDate
  /// When it was recorded.
  public var recordedAt: String
  /// The version of the program.
  public var toolVersion: String
  /// Whether the rules differ from those of the audit before: then a change need not be the hospital's.
  public var hasOtherRules: Bool
  /// Checks that fail on a subject and that no waiver accepts.
  public var failing: SeverityCounts
  /// Those that a waiver accepts.
  public var waived: SeverityCounts
  /// What is not evidenced, or to be judged, and not attested.
  public var unsettled: Int
  /// What an attestation settles.
  public var attested: Int
  /// What is satisfied.
  public var passes: Int
  /// Failures that were not there before.
  public var began: Int
  /// Failures that are shown to be remedied.
  public var remedied: Int
  /// Failures that had been remedied and are back.
  public var returned: Int
  /// Failures whose subject is no longer recorded, which is no remedy.
  public var vanished: Int
  /// What the failures may cost.
  public var exposure: [KeptExposure]
  /// How many controls of each framework are in which state.
  public var frameworks: [ControlCount]
}

/// How many of each severity.
public struct SeverityCounts: Codable, Hashable, Sendable {
  /// How many are critical.
  public var critical = 0
  /// How many are high.
  public var high = 0
  /// How many are medium.
  public var medium = 0
  /// How many are low.
  public var low = 0

  /// Creates counts of nothing.
  public init() {}

  /// The count of one severity.
  public subscript(severity: Check.Severity) -> Int {
    get {
      switch severity {
      case .critical: critical
      case .high: high
      case .medium: medium
      case .low: low
      }
    }
    set {
      switch severity {
      case .critical: critical = newValue
      case .high: high = newValue
      case .medium: medium = newValue
      case .low: low = newValue
      }
    }
  }

  /// All of them.
  public var total: Int { critical + high + medium + low }
}

/// How long remedies took.
public struct RemedyTimes: Codable, Hashable, Sendable {
  /// The severity.
  public var severity: Check.Severity
  /// How many failures were remedied.
  public var remedied: Int
  /// The median of the days from the first audit that saw a failure to the first that saw it remedied; nil for none.
  public var medianDays: Int?
  /// How many are left, waived and not evidenced ones included.
  public var unremedied: Int
  /// The age of the oldest that is left.
  public var oldestDays: Int?
}

/// A failure that nobody showed to be remedied.
public struct AgeingFailure: Codable, Hashable, Sendable {
  /// What the last audit that looked at it saw.
  public enum State: String, Codable, Hashable, Sendable {
    /// It fails.
    case failing
    /// It fails, and a waiver accepts that.
    case waived
    /// The facts that decide are no longer there, so that nothing shows a remedy.
    case notEvidenced = "not-evidenced"
    /// The subject is no longer recorded.
    case vanished
  }

  /// The check.
  public var check: String
  /// How much it weighs.
  public var severity: Check.Severity
  /// The subject's entity.
  public var entity: String
  /// The subject's id.
  public var subject: String
  /// Its site.
  public var site: String?
  /// What was last seen of it.
  public var state: State
  /// The first audit that saw it.
  public var firstSeen: CalendarDate
  /// The last audit whose checks looked at it.
  public var lastLooked: CalendarDate
  /// Days from the first audit that saw it to the last audit of the series.
  public var days: Int
  /// How often it came back after a remedy.
  public var returns: Int
  /// The reasons by their fingerprints, as they were last seen.
  public var fingerprints: [String]
}

/// The failures of one control, site, check or severity.
public struct TrendGroup: Codable, Hashable, Sendable {
  /// Its id; empty for subjects without a site.
  public var name: String
  /// How many failures there were at each audit that is shown, without waived ones.
  public var failing: [Int]
  /// How many failures were remedied.
  public var remedied: Int
  /// The median of the days that took.
  public var medianDays: Int?
  /// How many are left, waived and not evidenced ones included.
  public var unremedied: Int
  /// The age of the oldest that is left.
  public var oldestDays: Int?
  /// How many came back after a remedy.
  public var returned: Int
}
