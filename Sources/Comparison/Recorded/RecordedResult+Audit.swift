public import Audit
public import Catalogue
public import Exposure

extension RecordedResult {
  /// The result of this run.
  ///
  /// - Parameters:
  ///   - keys: of which passes and checks that do not apply are kept as well; a large inventory has millions of them.
  public init(
    _ result: AuditResult,
    of catalogue: Catalogue,
    exposure: ExposureResult?,
    name: String,
    toolVersion: String,
    keeping keys: Set<JudgementKey> = []
  ) {
    var judgements = result.findings.map { RecordedJudgement($0, in: result, of: catalogue) }
    if !keys.isEmpty { judgements += Self.settled(in: result, of: catalogue, among: keys) }
    self.init(
      name: name,
      asOf: result.asOf,
      toolVersion: toolVersion,
      ruleSetDigest: result.ruleSetDigest,
      judgements: judgements
    )
    inputs = result.inputs
    limits.leavesOutChecks = catalogue.selection.limitsChecks
    limits.leavesOutRecords = catalogue.selection.limitsSites
    for check in catalogue.checks {
      checks[check.id] = AppliedCheck(severity: check.severity, title: check.title)
      for parameter in check.parameters where parameter.isChanged {
        parameters.insert("\(check.id).\(parameter.name)=\(parameter.value.written)")
      }
    }
    self.exposure = (exposure?.branches ?? []).map {
      Branch(basis: $0.basis.rawValue, currency: $0.currency, range: $0.total)
    }
  }

  private static func settled(
    in result: AuditResult,
    of catalogue: Catalogue,
    among keys: Set<JudgementKey>
  ) -> [RecordedJudgement] {
    let names = Set(keys.map(\.check))
    let isWanted = catalogue.checks.map { names.contains($0.id) }
    return result.settled.compactMap { settled in
      guard isWanted[Int(settled.check)] else { return nil }
      let key = JudgementKey(
        check: catalogue.checks[Int(settled.check)].id,
        entity: result.subjects.entity(of: settled.subject),
        subject: result.subjects.id(of: settled.subject)
      )
      return keys.contains(key) ? RecordedJudgement(key: key, outcome: settled.outcome) : nil
    }
  }
}

extension JudgementKey {
  /// The key of a finding.
  public init(_ finding: CheckResult, of catalogue: Catalogue) {
    self.init(
      check: catalogue.checks[finding.check].id,
      entity: finding.subject.entity,
      subject: finding.subject.id
    )
  }
}

extension RecordedJudgement {
  fileprivate init(_ finding: CheckResult, in result: AuditResult, of catalogue: Catalogue) {
    self.init(
      key: JudgementKey(finding, of: catalogue),
      name: finding.subject.name,
      outcome: finding.outcome,
      settledBy: finding.waiver.map { result.waivers[$0].id } ?? finding.attestation?.id,
      message: finding.message,
      fingerprints: finding.witnesses.map(\.fingerprint),
      isRuleError: finding.cause == .ruleError
    )
  }
}
