public import Audit
public import Catalogue
public import Exposure
import Values

extension AuditRecord {
  /// What is to be kept of an audit's result.
  ///
  /// - Parameters:
  ///   - catalogue: the checks that the result's indices refer to.
  ///   - estimate: what the failures may cost; nil when nobody estimated it.
  public init(
    _ result: AuditResult,
    of catalogue: Catalogue,
    _ estimate: ExposureResult?,
    series: String,
    toolVersion: String
  ) {
    self.init(
      series: series,
      asOf: result.asOf,
      toolVersion: toolVersion,
      ruleSet: result.ruleSetDigest,
      inputs: Fingerprint.digest(Array(result.inputs.map(\.sha256).joined(separator: "\n").utf8)),
      checks: Self.checks(result, catalogue),
      frameworks: Self.controlCounts(result.controls),
      exposure: estimate?.branches.map { branch in
        KeptExposure(branch.basis, branch.currency, branch.total, failuresAlone: branch.failuresAlone)
      } ?? []
    )
    var positions: [RowID: Int] = [:]
    for finding in result.findings {
      let subject = place(finding.subject, &positions)
      let fingerprints = finding.witnesses.map(\.fingerprint)
      for fingerprint in fingerprints.isEmpty ? [""] : fingerprints {
        findings.append(
          KeptFinding(
            fingerprint,
            check: finding.check,
            subject: subject,
            outcome: finding.outcome,
            isWaived: finding.waiver != nil,
            isAttested: finding.attestation != nil
          )
        )
      }
    }
    for settled in result.settled {
      if let subject = result.subjects.reference(settled.subject) { _ = place(subject, &positions) }
    }
  }

  /// The position of a subject, which is added when it is new.
  private mutating func place(_ subject: SubjectReference, _ positions: inout [RowID: Int]) -> Int {
    if let known = positions[subject.row] { return known }
    positions[subject.row] = subjects.count
    subjects.append(ExaminedSubject(subject.entity, subject.id, site: subject.site))
    return subjects.count - 1
  }

  private static func checks(_ result: AuditResult, _ catalogue: Catalogue) -> [AppliedCheck] {
    var checks = catalogue.checks.map { check in
      AppliedCheck(
        check.id,
        check.severity,
        controls: check.controls.map { $0.framework + " " + $0.control }
      )
    }
    for settled in result.settled {
      if settled.outcome == .pass {
        checks[Int(settled.check)].passes += 1
      } else {
        checks[Int(settled.check)].notApplicable += 1
      }
    }
    return checks
  }

  private static func controlCounts(_ controls: [ControlStatus]) -> [ControlCount] {
    var counts: [ControlCount] = []
    var positions: [ControlCount: Int] = [:]
    for control in controls {
      let key = ControlCount(control.framework, control.state.rawValue, 0)
      if let position = positions[key] {
        counts[position].controls += 1
      } else {
        positions[key] = counts.count
        counts.append(ControlCount(control.framework, control.state.rawValue, 1))
      }
    }
    return counts
  }
}
