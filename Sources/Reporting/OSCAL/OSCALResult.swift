import Audit
import Catalogue
import Diagnostics
import Values

/// One audit as a result of OSCAL: what was reviewed, what was observed, what is at risk, what is found of each control.
struct OSCALResult {
  let words: EntryWords
  private let part: ReportSet.Part
  private let identity: String
  private let identifiers: OSCALIdentifiers

  var report: Report { part.report }

  init(_ part: ReportSet.Part, language: Language, identity: String) {
    self.part = part
    self.identity = identity
    words = EntryWords(part.report, language: language)
    identifiers = OSCALIdentifiers(part)
  }

  func write(to json: inout JSONWriter<some TextOutputStream>) {
    json.object { json in
      json.field("uuid", uuid("result"))
      json.field("title", OSCALText.markup(part.member ?? words.typography.words("Audit", "Audit")))
      json.field("description", words.text(Report.notice))
      json.field("start", report.result.asOf.oscalInstant)
      json.oscalProperties([
        ("pass", "\(report.result.count(.pass))"), ("fail", "\(report.result.count(.fail))"),
        ("open", "\(report.result.count(.open))"), ("review", "\(report.result.count(.review))"),
        ("not-applicable", "\(report.result.count(.notApplicable))"),
      ])
      writeSubjects(to: &json)
      writeReviewedControls(to: &json)
      guard !report.result.findings.isEmpty else { return }
      json.array("observations", zip(report.entries, identifiers.observations)) { json, item in
        writeObservation(item.0, item.1, to: &json)
      }
      writeRisks(to: &json)
      writeFindings(to: &json)
    }
  }

  /// An identifier within this audit.
  private func uuid(_ parts: String...) -> String {
    Fingerprint.uuid(of: parts + [part.member ?? "", identity])
  }

  // MARK: Parts

  /// The records that observations speak of.
  private func writeSubjects(to json: inout JSONWriter<some TextOutputStream>) {
    guard !identifiers.subjects.isEmpty else { return }
    json.object("local-definitions") { json in
      json.array("inventory-items", identifiers.subjects) { json, subject in
        json.object { json in
          json.field("uuid", identifiers.uuid(of: subject))
          json.field("description", OSCALText.markup(subject.name ?? subject.id))
          json.oscalProperties([
            ("entity", subject.entity), ("id", subject.id),
            ("place", subject.place.flatMap { report.places.label(of: $0) }),
          ])
        }
      }
    }
  }

  private func writeReviewedControls(to json: inout JSONWriter<some TextOutputStream>) {
    let frameworks = report.result.controls.filter { $0.state != .notChecked }.chunked(by: \.framework)
    json.object("reviewed-controls") { json in
      guard !frameworks.isEmpty else {
        json.array("control-selections", [0]) { json, _ in json.object { $0.object("include-all") { _ in } } }
        return
      }
      json.array("control-selections", frameworks) { json, controls in
        json.object { json in
          let framework = controls.first?.framework
          let name = report.catalogue.frameworks.first { $0.id == framework }?.name
          json.field("description", OSCALText.markup(name.map(words.text) ?? framework ?? ""))
          json.array("include-controls", controls) { json, status in
            json.object { $0.field("control-id", OSCALText.token(status.framework, status.control)) }
          }
        }
      }
    }
  }

  private func writeObservation(
    _ entry: ReportEntry,
    _ observation: OSCALIdentifiers.Observation,
    to json: inout JSONWriter<some TextOutputStream>
  ) {
    let check = report.catalogue.checks[entry.result.check]
    json.object { json in
      json.field("uuid", observation.uuid)
      json.field("title", OSCALText.markup(words.text(check.title)))
      json.field("description", OSCALText.markup(words.message(of: entry.result)))
      json.oscalProperties([
        ("check", check.id), ("severity", check.severity.rawValue),
        ("outcome", entry.result.outcome.rawValue),
        ("verdict", entry.verdict.rawValue), ("fingerprint", entry.fingerprint),
      ])
      let isJudged = entry.result.outcome == .review
      json.field("methods") { $0.array([isJudged ? "EXAMINE" : "TEST"]) { $0.string($1) } }
      json.field("types") { $0.array(["finding"]) { $0.string($1) } }
      json.array("subjects", [entry.result.subject]) { json, subject in
        json.object {
          $0.field("subject-uuid", identifiers.uuid(of: subject))
          $0.field("type", "inventory-item")
          $0.field("title", OSCALText.markup(subject.id))
        }
      }
      if !entry.evidence.isEmpty {
        json.array("relevant-evidence", entry.evidence) { json, fact in
          json.object { json in
            let range = fact.places.lazy.compactMap(\.range).first
            json.field("href", range.flatMap { report.places.place(of: $0) }?.reference.uri)
            json.field("description", OSCALText.markup(words.factWithPlaces(fact)))
          }
        }
      }
      json.field("collected", report.result.asOf.oscalInstant)
      json.field("remarks", words.settlement(of: entry.result).map(OSCALText.markup))
    }
  }

  /// One risk per check that fails; accepted where a waiver accepts every failure.
  private func writeRisks(to json: inout JSONWriter<some TextOutputStream>) {
    let risks = report.groups.filter { !$0.failures.isEmpty || $0.findings[.waived] != nil }
    guard !risks.isEmpty else { return }
    json.array("risks", risks) { json, risk in
      let check = risk.check
      json.object { json in
        json.field("uuid", uuid("risk", check.id))
        json.field("title", OSCALText.markup(words.text(check.title)))
        json.field("description", OSCALText.markup(words.text(check.title)))
        json.field("statement", OSCALText.markup(words.text(check.why)))
        json.oscalProperties([("check", check.id), ("severity", check.severity.rawValue)])
        json.field("status", risk.failures.isEmpty ? "deviation-approved" : "open")
        json.array("remediations", [check.remedy]) { json, remedy in
          json.object { json in
            json.field("uuid", uuid("remediation", check.id))
            json.field("lifecycle", "recommendation")
            json.field("title", OSCALText.markup(words.text(check.title)))
            json.field("description", OSCALText.markup(words.text(remedy)))
          }
        }
        json.oscalObservations(identifiers.failures(of: check))
      }
    }
  }

  /// What is found of each control of which something is; nothing is said of one without a finding, for OSCAL would call
  /// it satisfied.
  private func writeFindings(to json: inout JSONWriter<some TextOutputStream>) {
    let findings = report.result.controls.compactMap { status in
      status.state.oscalStatus.map { (status: status, verdict: $0) }
    }
    guard !findings.isEmpty else { return }
    json.array("findings", findings) { json, finding in
      let status = finding.status
      let control = report.controls[status.framework, status.control]
      let title = control.map { words.text($0.citation) } ?? "\(status.framework) \(status.control)"
      let label = words.text(status.state.labels.one)
      json.object { json in
        json.field("uuid", uuid("finding", status.framework, status.control))
        json.field("title", OSCALText.markup(title))
        json.field("description", OSCALText.markup(control.map { words.text($0.title) } ?? title))
        json.object("target") { json in
          json.field("type", "objective-id")
          json.field("target-id", OSCALText.token(status.framework, status.control))
          json.field("title", OSCALText.markup("\(status.framework) \(status.control)"))
          json.object("status") { json in
            json.field("state", finding.verdict.state)
            json.field("reason", finding.verdict.reason)
            json.field("remarks", OSCALText.markup(label))
          }
        }
        json.oscalObservations(status.checks.flatMap(identifiers.observations(ofCheck:)))
      }
    }
  }
}

extension ControlStatus.State {
  /// What OSCAL, which knows two states, calls it, and why; nil where nothing is found.
  fileprivate var oscalStatus: (state: String, reason: String)? {
    switch self {
    case .nonCompliant, .gap: ("not-satisfied", "fail")
    case .notEvidenced: ("not-satisfied", "other")
    // Somebody who signed says so, not this program: the remark calls it attested.
    case .attested: ("satisfied", "other")
    case .supported, .notApplicable, .notChecked: nil
    }
  }
}
