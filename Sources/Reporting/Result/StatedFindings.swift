import Audit
import Catalogue
import Diagnostics
import Documents
import Values

/// The results that a report states, one per check and record.
struct StatedFindings {
  private(set) var findings: [CheckResult] = []
  private(set) var settled: [SettledResult] = []
  /// The waivers of findings, by id: they are listed behind the results.
  private var waivers: [(finding: Int, waiver: String, place: SourceRange)] = []
  /// What results of one check lack in common, as they did in the audit.
  private var missing: [MissingKey: MissingPaths] = [:]
  private var attestations: [String: AttestationUse] = [:]

  private struct MissingKey: Hashable {
    var check: Int
    var paths: [MissingPath]
  }

  /// The position of a finding, by check and record.
  private(set) var positions: [FindingKey: Int] = [:]

  /// A check on a record.
  struct FindingKey: Hashable {
    var check: Int
    var entity: String
    var subject: String
  }

  mutating func take(
    _ fields: Fields,
    _ catalogue: StatedCatalogue,
    _ subjects: inout StatedSubjects,
    _ places: inout StatedPlaces
  ) throws(Damage) {
    guard let check = catalogue.position(try fields.string("check")) else { throw fields.damage("check") }
    let outcome: Outcome = try fields.choice("outcome")
    let subject = try fields.object("subject")
    switch outcome {
    case .pass, .notApplicable:
      settled.append(
        SettledResult(check: Int32(clamping: check), subject: try subjects.row(subject), outcome: outcome)
      )
    case .fail, .open, .review:
      let reference = try subjects.reference(subject, &places)
      let key = FindingKey(check: check, entity: reference.entity, subject: reference.id)
      guard positions[key] == nil else { throw fields.damage("subject") }
      var result = CheckResult(
        check: check,
        subject: reference,
        outcome: outcome,
        cause: try fields.optionalChoice("cause"),
        message: try fields.words("message"),
        witnesses: try witnesses(of: fields, &places),
        missing: try missing(of: fields, check, reference.entity)
      )
      result.attestation = try attestation(of: fields)
      if let waiver = try fields.optionalString("waiver") {
        waivers.append((findings.count, waiver, fields.place("waiver")))
      }
      positions[key] = findings.count
      findings.append(result)
    }
  }

  /// Gives each finding the waiver that it names.
  mutating func resolve(_ uses: [WaiverUse]) throws(Damage) {
    let positions = Dictionary(uses.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (finding, waiver, place) in waivers {
      guard let position = positions[waiver] else { throw Damage(key: "waiver", place: place) }
      findings[finding].waiver = position
    }
  }

  private func witnesses(of fields: Fields, _ places: inout StatedPlaces) throws(Damage) -> [Witness] {
    var witnesses: [Witness] = []
    for node in fields.items("witnesses") ?? [] {
      guard let witness = Fields(fields.document, at: node) else { throw fields.damage("witnesses") }
      witnesses.append(
        Witness(
          fingerprint: try witness.fingerprint("fingerprint"),
          evidence: try Self.evidence("evidence", of: witness, &places)
        )
      )
    }
    return witnesses
  }

  /// Facts with their places.
  static func evidence(
    _ name: StaticString,
    of fields: Fields,
    _ places: inout StatedPlaces
  ) throws(Damage) -> [Evidence] {
    var evidence: [Evidence] = []
    for node in fields.items(name) ?? [] {
      guard let fact = Fields(fields.document, at: node) else { throw fields.damage(name) }
      var origins: [EvidencePlace] = []
      for node in fact.items("places") ?? [] {
        guard let origin = Fields(fact.document, at: node) else { throw fact.damage("places") }
        guard let strength = Provenance.Strength(named: try origin.string("strength")) else {
          throw origin.damage("strength")
        }
        origins.append(
          EvidencePlace(
            range: try places.range(of: origin),
            strength: strength,
            tool: try origin.optionalString("tool") ?? "",
            collectedOn: try origin.optionalDate("collectedOn")
          )
        )
      }
      evidence.append(
        Evidence(
          path: try fact.string("path"),
          label: try fact.words("label"),
          holder: try fact.optionalWords("holder"),
          value: try fact.words("value"),
          places: origins
        )
      )
    }
    return evidence
  }

  private mutating func missing(
    of fields: Fields,
    _ check: Int,
    _ entity: String
  ) throws(Damage) -> MissingPaths {
    let paths = try fields.list("missing") { (path: Fields) throws(Damage) -> MissingPath in
      MissingPath(
        path: try path.string("path"),
        field: try path.string("field"),
        label: try path.words("label")
      )
    }
    guard !paths.isEmpty else { return .none }
    let key = MissingKey(check: check, paths: paths)
    if let shared = missing[key] { return shared }
    let created = MissingPaths(paths, of: entity)
    missing[key] = created
    return created
  }

  private mutating func attestation(of fields: Fields) throws(Damage) -> AttestationUse? {
    guard let use = try fields.optionalObject("attestation") else { return nil }
    let id = try use.string("id")
    let (signed, expires) = (try use.date("signedOn"), try use.optionalDate("expiresOn"))
    if let known = attestations[id], known.signedOn == signed, known.expiresOn == expires { return known }
    let created = AttestationUse(id: id, signedOn: signed, expiresOn: expires)
    attestations[id] = created
    return created
  }
}

extension Provenance.Strength {
  /// The strength of a stable name.
  init?(named name: String) {
    let all: [Self] = [.guessed, .declared, .observed, .derived]
    guard let strength = all.first(where: { $0.name == name }) else { return nil }
    self = strength
  }
}
