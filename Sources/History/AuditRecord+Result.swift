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
      ruleSet: Self.rules(result, catalogue),
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
    for subject in result.subjects.all { _ = place(subject, &positions) }
  }

  /// The digest of the rules, with what else decides what fails where that is not the default: a failure that another
  /// threshold makes go is no remedy.
  private static func rules(_ result: AuditResult, _ catalogue: Catalogue) -> String {
    var parts: [String] = []
    for check in catalogue.checks {
      for parameter in check.parameters where parameter.isChanged {
        parts.append("\(check.id).\(parameter.name)=\(parameter.value.written)")
      }
    }
    parts += (catalogue.selection.kinds ?? []).map { "kind=" + $0.text }
    parts += catalogue.selection.country.map { ["country=" + $0.text] } ?? []
    if result.setsWaiversAside { parts.append("no-waivers") }
    return parts.isEmpty ? result.ruleSetDigest : Fingerprint.identity(of: [result.ruleSetDigest] + parts)
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
