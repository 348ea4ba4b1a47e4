import Audit
import Catalogue
import Testing

/// What attestations make of a control as a whole.
@Suite struct AttestedControlTests {
  /// A control that no check looks at, found so that no new check can make the tests say nothing.
  private static let untouched = Rules.set.catalogue.coverage().first { $0.framework.id == "iso27001" }?
    .controls
    .first { $0.touches.isEmpty }?.control.id
  private static let signed = "statement: Done, signer_role: CISO, signed_on: 2026-02-01"

  private func status(_ attestations: String..., control: String, in framework: String = "iso27001")
    -> ControlStatus?
  {
    let entries = attestations.enumerated().map { number, text in
      "- {id: a\(number), framework: \(framework), control: \"\(control)\", \(text)}\n"
    }
    let result = Rules.audit("attestations:\n" + entries.joined())
    return result.controls.first { $0.framework == framework && $0.control == control }
  }

  @Test(arguments: [
    (signed, ControlStatus.State.attested), ("answer: yes, \(signed)", .attested),
    ("answer: no", .gap), ("answer: no, \(signed)", .gap), ("answer: partly, \(signed)", .notEvidenced),
    ("answer: yes", .notChecked), ("answer: no, expires_on: 2026-11-23", .notChecked),
    ("\(signed), expires_on: 2026-11-23", .notChecked), ("statement: ", .notChecked),
    ("subject: mri-1, \(signed)", .notEvidenced),
    ("check: unsupported-operating-system, \(signed)", .notChecked),
  ])
  func aControlThatNoCheckLooksAtShowsTheAnswer(attestation: String, state: ControlStatus.State) throws {
    let control = try #require(Self.untouched)
    let shown = try #require(status(attestation, control: control))
    #expect(shown.state == state && shown.checks.isEmpty)
    #expect(shown.attestations == (state == .notChecked ? [] : ["a0"]))
  }

  @Test func aNoOutweighsAYes() throws {
    let control = try #require(Self.untouched)
    #expect(status(Self.signed, "answer: no", control: control)?.state == .gap)
    #expect(status(Self.signed, "answer: partly", control: control)?.state == .notEvidenced)
    #expect(status("subject: mri-1, \(Self.signed)", Self.signed, control: control)?.state == .attested)
  }

  @Test(arguments: [
    (signed, ControlStatus.State.attested), ("answer: no", .gap), ("answer: partly", .notEvidenced),
    ("answer: yes", .notEvidenced), ("subject: x, \(signed)", .notEvidenced),
  ])
  func silenceOfTheInventoryIsNoEvidenceButAStatementIs(attestation: String, state: ControlStatus.State) {
    // Backups: nobody recorded any.
    #expect(status(attestation, control: "A.8.13")?.state == state)
    // What occurs once, such as the organisation, may be unrecorded too.
    #expect(status(attestation, control: "37(1)", in: "gdpr")?.state == state)
  }

  @Test func aFailOutweighsEveryAnswer() {
    let result = Rules.audit(
      """
      organisation: {name: H, is_public_authority: true, data_protection_officer: null}
      attestations: [{id: a, framework: gdpr, control: "37(1)", answer: yes, \(Self.signed)}]
      """
    )
    let status = result.controls.first { $0.framework == "gdpr" && $0.control == "37(1)" }
    #expect(status?.counts[.fail] ?? 0 > 0 && status?.state == .nonCompliant)
  }
}
