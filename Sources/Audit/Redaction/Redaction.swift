import Catalogue
import Diagnostics
import Values

/// Takes out of a result what says whose it is and where it can be attacked: names, values, and texts that people wrote.
///
/// What stays is which checks fail on how many records of which kind, on which facts. The same result gives the same
/// pseudonyms; two redacted reports of different days need not.
public struct Redaction {
  /// What stands for a value.
  public static let mask = "•••"

  private let subjects: SubjectIndex
  private let attestations: [String: String]

  init(_ result: AuditResult) {
    subjects = result.subjects.pseudonymised()
    var attestations: [String: String] = [:]
    for (number, attestation) in result.attestations.enumerated() {
      attestations[attestation.id] = "attestation-\(number + 1)"
    }
    self.attestations = attestations
  }

  /// The result without what identifies.
  func apply(to result: AuditResult) -> AuditResult {
    var redacted = result
    redacted.subjects = subjects
    redacted.inputs = result.inputs.enumerated().map { number, input in
      InputDigest(name: Self.name(ofInput: number), sha256: input.sha256)
    }
    var missing: [ObjectIdentifier: MissingPaths] = [:]
    redacted.findings = result.findings.map { finding in
      let id = ObjectIdentifier(finding.missing)
      let paths = missing[id] ?? finding.missing.redacted(of: finding.subject.entity)
      missing[id] = paths
      return apply(to: finding, missing: paths)
    }
    redacted.waivers = result.waivers.enumerated().map { number, waiver in
      var waiver = waiver
      waiver.id = "waiver-\(number + 1)"
      // A name that no check has is whatever somebody wrote there.
      if waiver.state == .unknownCheck { waiver.check = Self.mask }
      waiver.subject = Self.mask
      waiver.reason = Self.mask
      waiver.approvedBy = Self.mask
      return waiver
    }
    redacted.attestations = result.attestations.map(apply)
    redacted.contradictions = result.contradictions.map { contradiction in
      var contradiction = contradiction
      contradiction.subject = pseudonym(of: contradiction.subject)
      contradiction.path = contradiction.path.withoutIDs
      contradiction.values = contradiction.values.map(\.redacted)
      return contradiction
    }
    redacted.controls = result.controls.map { control in
      var control = control
      control.attestations = control.attestations.map { attestations[$0] ?? Self.mask }
      return control
    }
    return redacted
  }

  /// What an input is called, by its number from 0.
  public static func name(ofInput number: Int) -> String { "file-\(number + 1)" }

  private func apply(to finding: CheckResult, missing: MissingPaths) -> CheckResult {
    var redacted = CheckResult(
      check: finding.check,
      subject: pseudonym(of: finding.subject),
      outcome: finding.outcome,
      cause: finding.cause,
      message: LocalizedText(en: "", fr: ""),
      witnesses: finding.witnesses.map { witness in
        Witness(fingerprint: witness.fingerprint, evidence: witness.evidence.map(\.redacted))
      },
      missing: missing
    )
    redacted.waiver = finding.waiver
    redacted.attestation = finding.attestation.map { use in
      AttestationUse(
        id: attestations[use.id] ?? Self.mask,
        signedOn: use.signedOn,
        expiresOn: use.expiresOn
      )
    }
    return redacted
  }

  private func apply(to attestation: AttestationRecord) -> AttestationRecord {
    var redacted = attestation
    redacted.id = attestations[attestation.id] ?? Self.mask
    redacted.subject = attestation.subject.map { _ in Self.mask }
    if !attestation.namesAreKnown {
      redacted.framework = Self.mask
      redacted.control = Self.mask
      redacted.check = attestation.check.map { _ in Self.mask }
    }
    redacted.statement = attestation.statement.map { _ in Self.mask }
    return redacted
  }

  private func pseudonym(of subject: SubjectReference) -> SubjectReference {
    subjects.reference(subject.row) ?? subject.named(subject.entity)
  }
}

extension AttestationRecord {
  /// Whether framework, control and check were found to exist; otherwise they are whatever somebody wrote there.
  fileprivate var namesAreKnown: Bool {
    switch state {
    case .valid, .unused, .declaredGap, .partly, .postdated, .expired, .offence: true
    case .unanswered, .incomplete, .unknownFramework, .unknownControl, .unknownCheck: false
    }
  }
}

extension AuditResult {
  /// The result without names, values and texts that people wrote, to be shown to others.
  public func redacted() -> AuditResult { Redaction(self).apply(to: self) }
}

extension SubjectIndex {
  /// The same records under their entity and a number, by the order of their ids.
  fileprivate func pseudonymised() -> SubjectIndex {
    SubjectIndex(
      entities: entities,
      references: references.map { records in
        let ordered = records.indices.filter { records[$0] != nil }.sorted {
          (records[$0]?.id ?? "") < (records[$1]?.id ?? "")
        }
        var renamed = records
        for (number, index) in ordered.enumerated() {
          renamed[index] = records[index].map { $0.named("\($0.entity)-\(number + 1)") }
        }
        return renamed
      }
    )
  }
}

extension SubjectReference {
  /// The same record under another id, without a name.
  fileprivate func named(_ id: String) -> SubjectReference {
    SubjectReference(row: row, entity: entity, id: id, name: nil, place: place)
  }
}

extension Evidence {
  /// The fact without its value and the ids on its path.
  fileprivate var redacted: Evidence {
    var redacted = self
    redacted.path = path.withoutIDs
    redacted.holder = holder.map { _ in LocalizedText(verbatim: Redaction.mask) }
    redacted.value = LocalizedText(verbatim: Redaction.mask)
    redacted.places = places.map { place in
      var place = place
      // A row of the facts table is the law's, the name of a tool the hospital's.
      if place.range != nil { place.tool = "" }
      return place
    }
    return redacted
  }
}

extension MissingPaths {
  fileprivate func redacted(of entity: String) -> MissingPaths {
    guard !paths.isEmpty else { return .none }
    return MissingPaths(
      paths.map { MissingPath(path: $0.path.withoutIDs, field: $0.field, label: $0.label) },
      of: entity
    )
  }
}

extension String {
  /// A path with `…` for the ids in its brackets.
  fileprivate var withoutIDs: String {
    var result = ""
    var depth = 0
    for scalar in unicodeScalars {
      switch scalar {
      case "[":
        if depth == 0 { result += "[…" }
        depth += 1
      case "]":
        depth = max(0, depth - 1)
        if depth == 0 { result += "]" }
      default: if depth == 0 { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }
}
