public import Catalogue
public import Diagnostics
public import Values

/// Everything an audit found: what reports are written from, without further computation.
public struct AuditResult: Sendable {
  /// The day that validity, support and age are judged by.
  public var asOf: CalendarDate
  /// What the organisation is and where, as far as anybody recorded it.
  public var profile = OrganisationProfile()
  /// SHA-256 of each input, in the order in which they were given.
  public var inputs: [InputDigest]
  /// SHA-256 over all rule files, by path.
  public var ruleSetDigest: String
  /// How many records of each entity with a collection were audited.
  public var recordCounts: [RecordCount]
  /// One result per check and subject that gives a finding: fail, open and review, by check id and subject
  /// id.
  public var findings: [CheckResult]
  /// The other results: pass and not applicable, by check id and subject id.
  public var settled: [SettledResult]
  /// The records that results speak of.
  public var subjects: SubjectIndex
  /// What waivers settled or failed to settle.
  public var waivers: [WaiverUse]
  /// Whether waivers were set aside: they are judged, and no fail is shown as accepted.
  public var setsWaiversAside = false
  /// Every attestation with what became of it.
  public var attestations: [AttestationRecord] = []
  /// Facts that two sources state differently.
  public var contradictions: [ContradictionReport]
  /// Missing facts by how many open results each would settle, most first.
  public var missingFacts: [MissingFact]
  /// Every control of every framework with what its checks show.
  public var controls: [ControlStatus]

  /// Creates a result; the lists are in the order that their properties say.
  public init(
    asOf: CalendarDate,
    profile: OrganisationProfile = OrganisationProfile(),
    inputs: [InputDigest],
    ruleSetDigest: String,
    recordCounts: [RecordCount],
    findings: [CheckResult],
    settled: [SettledResult],
    subjects: SubjectIndex,
    waivers: [WaiverUse],
    setsWaiversAside: Bool = false,
    attestations: [AttestationRecord] = [],
    contradictions: [ContradictionReport],
    missingFacts: [MissingFact],
    controls: [ControlStatus]
  ) {
    self.asOf = asOf
    self.profile = profile
    self.inputs = inputs
    self.ruleSetDigest = ruleSetDigest
    self.recordCounts = recordCounts
    self.findings = findings
    self.settled = settled
    self.subjects = subjects
    self.waivers = waivers
    self.setsWaiversAside = setsWaiversAside
    self.attestations = attestations
    self.contradictions = contradictions
    self.missingFacts = missingFacts
    self.controls = controls
  }

  /// How many results have an outcome; waived and attested ones count as what they are.
  public func count(_ outcome: Outcome) -> Int {
    switch outcome {
    case .pass, .notApplicable: settled.count { $0.outcome == outcome }
    case .fail, .open, .review: findings.count { $0.outcome == outcome }
    }
  }
}

/// An input with its digest.
public struct InputDigest: Hashable, Sendable {
  /// The path as given.
  public var name: String
  /// SHA-256, lowercase hexadecimal.
  public var sha256: String

  /// Creates the digest of an input that was taken before.
  public init(name: String, sha256: String) {
    self.name = name
    self.sha256 = sha256
  }
}

/// How many records of an entity there are.
public struct RecordCount: Hashable, Sendable {
  /// The entity's name in the model.
  public var entity: String
  /// Its label, in the plural.
  public var label: LocalizedText
  /// How many.
  public var count: Int

  /// Creates a count.
  public init(entity: String, label: LocalizedText, count: Int) {
    self.entity = entity
    self.label = label
    self.count = count
  }
}

/// One reason for an outcome, with a stable identity.
public struct Witness: Hashable, Sendable {
  /// SHA-256 of check id, subject identity and evidence path by ids, lowercase hexadecimal.
  public var fingerprint: String
  /// The facts, most telling first.
  public var evidence: [Evidence]

  /// Creates a witness.
  public init(fingerprint: String, evidence: [Evidence]) {
    self.fingerprint = fingerprint
    self.evidence = evidence
  }
}

/// A fact with its place.
public struct Evidence: Hashable, Sendable {
  /// The path from the subject by field names and ids, such as `os.version` or `backups[nas-2].is_offline`.
  public var path: String
  /// The field's label.
  public var label: LocalizedText
  /// The record that the fact belongs to, where it is neither the subject nor a part of it.
  public var holder: LocalizedText?
  /// The value for people; masked for sensitive fields.
  public var value: LocalizedText
  /// Where it stands; several when sources differ.
  public var places: [EvidencePlace]

  /// Creates a fact.
  public init(
    path: String,
    label: LocalizedText,
    holder: LocalizedText? = nil,
    value: LocalizedText,
    places: [EvidencePlace]
  ) {
    self.path = path
    self.label = label
    self.holder = holder
    self.value = value
    self.places = places
  }
}

/// A place of a fact with its origin.
public struct EvidencePlace: Hashable, Sendable {
  /// Where the value stands; nil for derived facts, which carry the row of the facts table in `tool`.
  public var range: SourceRange?
  /// How much the source knows.
  public var strength: Provenance.Strength
  /// The tool that said it; empty for a person's file.
  public var tool: String
  /// When it was collected, if said.
  public var collectedOn: CalendarDate?

  /// Creates a place.
  public init(
    range: SourceRange? = nil,
    strength: Provenance.Strength,
    tool: String,
    collectedOn: CalendarDate? = nil
  ) {
    self.range = range
    self.strength = strength
    self.tool = tool
    self.collectedOn = collectedOn
  }
}

/// Says that recording X for N systems settles M results.
public struct MissingFact: Hashable, Sendable {
  /// The entity and path as seen from the subject, such as `system.os.version`.
  public var field: String
  /// The field's label.
  public var label: LocalizedText
  /// How many subjects lack it.
  public var subjects: Int
  /// How many open results name it.
  public var results: Int

  /// Creates what is said of a missing fact.
  public init(field: String, label: LocalizedText, subjects: Int, results: Int) {
    self.field = field
    self.label = label
    self.subjects = subjects
    self.results = results
  }
}

/// A waiver with its fate.
public struct WaiverUse: Hashable, Sendable {
  /// What became of a waiver.
  public enum State: String, Hashable, Sendable {
    /// It accepts at least one fail.
    case used
    /// It is valid and matches no fail.
    case unused
    /// Its last day lies before the audit.
    case expired
    /// It names no last day, reason or approver.
    case incomplete
    /// Its check may not be waived.
    case notWaivable = "not-waivable"
    /// It names a check that does not exist.
    case unknownCheck = "unknown-check"
  }

  /// The waiver's id in the inventory.
  public var id: String
  /// The check it names.
  public var check: String
  /// The subject it names: an id or a glob.
  public var subject: String
  /// Why the risk is accepted.
  public var reason: String
  /// Who accepted it: a role; personal names are masked.
  public var approvedBy: String
  /// The last day, inclusive.
  public var until: CalendarDate?
  /// What became of it.
  public var state: State
  /// Where it stands.
  public var place: SourceRange?

  /// Creates a waiver with its fate.
  public init(
    id: String,
    check: String,
    subject: String,
    reason: String,
    approvedBy: String,
    until: CalendarDate? = nil,
    state: State,
    place: SourceRange? = nil
  ) {
    self.id = id
    self.check = check
    self.subject = subject
    self.reason = reason
    self.approvedBy = approvedBy
    self.until = until
    self.state = state
    self.place = place
  }
}

/// An attestation as used for results; all that it settles share it.
public final class AttestationUse: Sendable {
  /// The attestation's id in the inventory.
  public let id: String
  /// The day it was signed.
  public let signedOn: CalendarDate
  /// The last day it holds, if it says one.
  public let expiresOn: CalendarDate?

  /// Creates the use of an attestation.
  public init(id: String, signedOn: CalendarDate, expiresOn: CalendarDate?) {
    self.id = id
    self.signedOn = signedOn
    self.expiresOn = expiresOn
  }
}
