import Audit
import Values

extension JSONReport {
  /// Every attestation with what became of it; who signed stays out.
  func writeAttestations(to json: inout JSONWriter<some TextOutputStream>) {
    json.array("attestations", report.result.attestations) { json, attestation in
      json.object { json in
        json.field("id", attestation.id)
        json.field("framework", attestation.framework)
        json.field("control", attestation.control)
        json.field("check", attestation.check)
        json.field("subject", attestation.subject)
        json.field("state", attestation.state.rawValue)
        json.field("answer", attestation.answer?.rawValue)
        json.field("statement", attestation.statement)
        json.field("signedOn", attestation.signedOn?.description)
        json.field("expiresOn", attestation.expiresOn?.description)
        json.place(attestation.place, in: report.places)
      }
    }
  }
}
