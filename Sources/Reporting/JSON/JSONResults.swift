import Audit
import Catalogue
import Diagnostics
import Values

extension JSONReport {
  /// One result as an object.
  func writeResult(_ result: ResultOrder.Element, to json: inout JSONWriter<some TextOutputStream>) {
    json.object { writeResultFields(result, to: &$0) }
  }

  /// The fields of one result; a pass or a check that does not apply has no more than check, subject and outcome.
  func writeResultFields(_ result: ResultOrder.Element, to json: inout JSONWriter<some TextOutputStream>) {
    switch result {
    case .settled(let settled):
      json.field("check", report.catalogue.checks[Int(settled.check)].id)
      json.object("subject") {
        $0.field("entity", report.result.subjects.entity(of: settled.subject))
        $0.field("id", report.result.subjects.id(of: settled.subject))
      }
      json.field("outcome", settled.outcome.rawValue)
    case .finding(let finding): writeFinding(finding, to: &json)
    }
  }

  private func writeFinding(_ result: CheckResult, to json: inout JSONWriter<some TextOutputStream>) {
    let check = report.catalogue.checks[result.check]
    json.field("check", check.id)
    writeSubject(result.subject, to: &json)
    json.field("outcome", result.outcome.rawValue)
    json.field("verdict", Verdict(result, isRequired: check.isRequired).rawValue)
    json.field("cause", result.cause?.rawValue)
    json.text("message", result.message)
    json.array("witnesses", result.witnesses) { json, witness in
      json.object { json in
        json.field("fingerprint", witness.fingerprint)
        json.array("evidence", witness.evidence) { writeEvidence($1, to: &$0) }
      }
    }
    json.array("missing", result.missing.paths) { json, path in
      json.object {
        $0.field("path", path.path)
        $0.field("field", path.field)
        $0.text("label", path.label)
      }
    }
    if let index = result.waiver { json.field("waiver", report.result.waivers[index].id) }
    if let use = result.attestation { writeAttestation(use, to: &json) }
  }

  private func writeAttestation(_ use: AttestationUse, to json: inout JSONWriter<some TextOutputStream>) {
    json.object("attestation") {
      $0.field("id", use.id)
      $0.field("signedOn", use.signedOn.description)
      $0.field("expiresOn", use.expiresOn?.description)
    }
  }

  private func writeSubject(
    _ subject: SubjectReference,
    to json: inout JSONWriter<some TextOutputStream>
  ) {
    json.object("subject") { writeFields(of: subject, to: &$0) }
  }

  /// What a report says of a record.
  func writeFields(of subject: SubjectReference, to json: inout JSONWriter<some TextOutputStream>) {
    json.field("entity", subject.entity)
    json.field("id", subject.id)
    json.field("name", subject.name)
    json.place(subject.place, in: report.places)
    if !subject.sites.isEmpty { json.field("sites") { $0.array(subject.sites) { $0.string($1) } } }
    json.field("department", subject.department)
  }

  private func writeEvidence(_ evidence: Evidence, to json: inout JSONWriter<some TextOutputStream>) {
    json.object { json in
      json.field("path", evidence.path)
      json.text("label", evidence.label)
      if let holder = evidence.holder { json.text("holder", holder) }
      json.text("value", evidence.value)
      json.array("places", evidence.places) { json, place in
        json.object { json in
          json.place(place.range, in: report.places)
          json.field("strength", place.strength.name)
          json.field("tool", place.tool.isEmpty ? nil : place.tool)
          json.field("collectedOn", place.collectedOn?.description)
        }
      }
    }
  }

  /// Every waiver with what became of it.
  func writeWaivers(to json: inout JSONWriter<some TextOutputStream>) {
    json.array("waivers", report.result.waivers) { json, waiver in
      json.object { json in
        json.field("id", waiver.id)
        json.field("check", waiver.check)
        json.field("subject", waiver.subject)
        json.field("state", waiver.state.rawValue)
        json.field("until", waiver.until?.description)
        json.field("approvedBy", waiver.approvedBy)
        json.field("reason", waiver.reason)
        json.place(waiver.place, in: report.places)
      }
    }
  }

  /// Facts that two sources state differently, the deciding value first.
  func writeContradictions(to json: inout JSONWriter<some TextOutputStream>) {
    json.array("contradictions", report.result.contradictions) { json, contradiction in
      json.object { json in
        writeSubject(contradiction.subject, to: &json)
        json.field("path", contradiction.path)
        json.text("label", contradiction.label)
        json.field("isDecided", contradiction.isDecided)
        json.array("values", contradiction.values) { writeEvidence($1, to: &$0) }
      }
    }
  }
}

extension JSONWriter {
  /// A place: lines and columns from 1, byte offsets from 0, ends exclusive; a range of no source of this run is left
  /// out.
  mutating func place(_ range: SourceRange?, in places: PlaceTable) {
    guard let range, let place = places.place(of: range) else { return }
    object("place") {
      $0.field("file", place.file)
      $0.field("line", place.start.line)
      $0.field("column", place.start.column)
      $0.field("endLine", place.end.line)
      $0.field("endColumn", place.end.column)
      $0.field("startByte", Int(range.start))
      $0.field("endByte", Int(range.end))
    }
  }
}
