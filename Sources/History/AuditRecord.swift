public import Catalogue
public import Exposure
public import Values

/// What is kept of an audit: ids, digests and numbers, never a name, a message or a recorded value.
public struct AuditRecord: Codable, Hashable, Sendable {
  /// What audits are compared with each other, by the name that a person gave it or one derived from the organisation.
  public var series: String
  /// The day of the audit.
  public var asOf: CalendarDate
  /// The version of the program.
  public var toolVersion: String
  /// SHA-256 of the rules, and of parameters, profile and waivers set aside where they are not the default.
  public var ruleSet: String
  /// SHA-256 over the digests of all inputs.
  public var inputs: String
  /// The checks that were applied, by id.
  public var checks: [AppliedCheck]
  /// The records that checks looked at, by entity and id.
  public var subjects: [ExaminedSubject]
  /// What failed, is not evidenced or is to be judged, one for each reason.
  public var findings: [KeptFinding]
  /// How many controls of each framework are in which state.
  public var frameworks: [ControlCount]
  /// What the failures may cost, one range for each way in which the law may see the organisation.
  public var exposure: [KeptExposure]

  /// Creates a record of an audit.
  public init(
    series: String,
    asOf: CalendarDate,
    toolVersion: String,
    ruleSet: String,
    inputs: String,
    checks: [AppliedCheck] = [],
    subjects: [ExaminedSubject] = [],
    findings: [KeptFinding] = [],
    frameworks: [ControlCount] = [],
    exposure: [KeptExposure] = []
  ) {
    self.series = series
    self.asOf = asOf
    self.toolVersion = toolVersion
    self.ruleSet = ruleSet
    self.inputs = inputs
    self.checks = checks
    self.subjects = subjects
    self.findings = findings
    self.frameworks = frameworks
    self.exposure = exposure
  }
}

/// A check that was applied, with what it settled.
public struct AppliedCheck: Codable, Hashable, Sendable {
  /// Its id.
  public var id: String
  /// How much a fail weighs.
  public var severity: Check.Severity
  /// The controls it looks at, as `framework control`.
  public var controls: [String]
  /// How many subjects satisfy it.
  public var passes: Int
  /// How many it does not concern.
  public var notApplicable: Int

  /// Creates a check.
  public init(
    _ id: String,
    _ severity: Check.Severity,
    controls: [String] = [],
    passes: Int = 0,
    notApplicable: Int = 0
  ) {
    self.id = id
    self.severity = severity
    self.controls = controls
    self.passes = passes
    self.notApplicable = notApplicable
  }
}

/// A record that checks looked at.
public struct ExaminedSubject: Codable, Hashable, Sendable {
  /// The entity's name in the model.
  public var entity: String
  /// The record's id; the entity's name for a singleton.
  public var id: String
  /// The id of its site; nil when nobody recorded one.
  public var site: String?

  /// Creates a subject.
  public init(_ entity: String, _ id: String, site: String? = nil) {
    self.entity = entity
    self.id = id
    self.site = site
  }
}

/// A reason for an outcome that is neither a pass nor without object.
public struct KeptFinding: Codable, Hashable, Sendable {
  /// The reason's fingerprint, as reports show it; empty where facts are missing.
  public var fingerprint: String
  /// The check, as an index into ``AuditRecord/checks``.
  public var check: Int
  /// The subject, as an index into ``AuditRecord/subjects``.
  public var subject: Int
  /// `fail`, `open` or `review`.
  public var outcome: Outcome
  /// Whether a waiver accepts it.
  public var isWaived: Bool
  /// Whether an attestation settles it.
  public var isAttested: Bool

  /// Creates a finding.
  public init(
    _ fingerprint: String,
    check: Int,
    subject: Int,
    outcome: Outcome,
    isWaived: Bool = false,
    isAttested: Bool = false
  ) {
    self.fingerprint = fingerprint
    self.check = check
    self.subject = subject
    self.outcome = outcome
    self.isWaived = isWaived
    self.isAttested = isAttested
  }
}

/// How many controls of a framework are in a state.
public struct ControlCount: Codable, Hashable, Sendable {
  /// The framework's id.
  public var framework: String
  /// The state by its stable name, such as `non-compliant`.
  public var state: String
  /// How many controls.
  public var controls: Int

  /// Creates a count.
  public init(_ framework: String, _ state: String, _ controls: Int) {
    self.framework = framework
    self.state = state
    self.controls = controls
  }
}

/// A range of fines in one way in which the law may see the organisation.
public struct KeptExposure: Codable, Hashable, Sendable {
  /// What bounds the fine.
  public var basis: ExposureBranch.Basis
  /// The money, by its ISO 4217 code.
  public var currency: String
  /// From what fails to what may fail as well.
  public var range: MoneyRange
  /// The same without what is not evidenced.
  public var failuresAlone: MoneyRange

  /// Creates a range.
  public init(
    _ basis: ExposureBranch.Basis,
    _ currency: String,
    _ range: MoneyRange,
    failuresAlone: MoneyRange
  ) {
    self.basis = basis
    self.currency = currency
    self.range = range
    self.failuresAlone = failuresAlone
  }
}

/// An audit that was kept.
public struct KeptAudit: Codable, Hashable, Sendable {
  /// Its number in the file, counted from 1.
  public var number: Int
  /// When it was recorded, in UTC, such as `2026-11-24T09:30:00Z`.
  public var recordedAt: String
  /// What is kept of it.
  public var record: AuditRecord

  /// Creates an audit.
  public init(number: Int, recordedAt: String, record: AuditRecord) {
    self.number = number
    self.recordedAt = recordedAt
    self.record = record
  }
}
