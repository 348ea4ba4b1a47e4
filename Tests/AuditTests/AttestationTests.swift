import Audit
import Catalogue
import Diagnostics
import Testing
import Values

@Suite struct AttestationTests {
  private static let check = "late-breach-notification-to-justify"
  private static let breach = """
    breaches:
    - {id: b, title: B, risk: high_risk, aware_at: 2026-01-01T08:00:00+01:00,
       notified_authority_at: 2026-01-31T08:00:00+01:00, delay_reason: fire}

    """
  private static let valid =
    "framework: gdpr, control: \"33(1)\", check: \(check), subject: b, statement: Fire, signer_role: DPO, "
    + "signed_on: 2026-02-01, expires_on: 2026-11-24"

  private func audit(_ text: String) -> AuditResult {
    Rules.audit(Self.breach + "attestations:\n- {id: a, \(text)}\n")
  }

  private func attestation(_ text: String) -> AttestationUse? {
    audit(text).finding(Self.check, "b")?.attestation
  }

  @Test func aQuestionIsSettledAndStaysAQuestion() throws {
    let result = audit(Self.valid)
    let finding = try #require(result.finding(Self.check, "b"))
    #expect(finding.outcome == .review && finding.attestation?.id == "a")
    #expect(finding.attestation?.expiresOn?.description == "2026-11-24")
    #expect(result.attestations.map(\.state) == [.valid])
  }

  @Test(arguments: [
    ("expires_on: 2026-11-24", "expires_on: 2026-11-23", AttestationRecord.State.expired),
    ("signed_on: 2026-02-01", "signed_on: 2026-11-25", .postdated),
    (", signed_on: 2026-02-01", "", .incomplete), (", signer_role: DPO", "", .incomplete),
    (", statement: Fire", "", .incomplete), ("framework: gdpr, ", "", .incomplete),
    ("subject: b", "subject: c", .unused), ("33(1)", "32(1)(b)", .unused),
    ("gdpr", "gdrp", .unknownFramework),
    ("33(1)", "33(7)", .unknownControl), (check, "no-such-check", .unknownCheck),
    (check, "unsupported-operating-system", .unused), ("statement: Fire", "answer: no", .declaredGap),
    ("statement: Fire", "answer: partly", .partly),
    ("gdpr, control: \"33(1)\"", "french-criminal-law, control: 226-17-1", .offence),
  ])
  func whatIsNotValidSettlesNothingAndIsReported(old: String, new: String, state: AttestationRecord.State) {
    let result = audit(Self.valid.replacing(old, with: new))
    #expect(result.finding(Self.check, "b")?.attestation == nil)
    #expect(result.attestations.map(\.state) == [state])
  }

  @Test(arguments: [
    (", expires_on: 2026-11-24", ""), (", subject: b", ""), (", check: \(check)", ""),
    ("subject: b", "subject: \"*\""), ("statement: Fire", "answer: yes"),
    ("signer_role: DPO", "signed_by: Jeanne Fictive"),
  ])
  func whatIsLeftOutDoesNotLimit(old: String, new: String) {
    #expect(attestation(Self.valid.replacing(old, with: new)) != nil)
  }

  @Test func anUnansweredQuestionIsCountedAndAsksNothing() {
    let result = audit("framework: gdpr, control: \"33(1)\", answer: , statement: , signed_on: ")
    #expect(result.attestations.map(\.state) == [.unanswered])
    #expect(result.outcome("attestation-unsigned-or-expired", "a") == "notApplicable")
  }

  @Test func severalOnOneFindingAllCount() {
    let result = Rules.audit(
      Self.breach + "attestations:\n- {id: a, \(Self.valid)}\n- {id: z, \(Self.valid)}\n"
    )
    #expect(result.finding(Self.check, "b")?.attestation?.id == "a")
    #expect(result.attestations.map(\.state) == [.valid, .valid])
  }

  /// Neither its framework nor its check is unknown: this audit has nothing to do with them.
  @Test(arguments: [
    CatalogueSelection(frameworks: [.init("hds")]), CatalogueSelection(skip: [.init(check)]),
  ])
  func whatIsLeftOutOfAnAuditIsNotJudged(selection: CatalogueSelection) {
    var bag = DiagnosticBag()
    let catalogue = Rules.set.catalogue.selecting(selection, into: &bag)
    let text = Self.breach + "attestations:\n- {id: a, \(Self.valid)}\n"
    #expect(bag.diagnostics.isEmpty)
    #expect(Rules.audit(text, under: catalogue).attestations.isEmpty)
  }

  @Test func aTextThatDoesNotStandOnTheDayIsNotUnknown() {
    let text = """
      attestations:
      - {id: a, framework: nis2, control: "21(2)(g)", answer: yes, signer_role: RSSI, signed_on: 2024-01-05}
      - {id: b, framework: nis3, control: "21(2)(g)", answer: yes, signer_role: RSSI, signed_on: 2024-01-05}

      """
    let day = Rules.day("2024-06-01")
    let earlier = Rules.audit(text, asOf: day, under: Rules.set.catalogue.inForce(on: day))
    #expect(earlier.attestations.map(\.id) == ["b"])
    #expect(earlier.attestations.map(\.state) == [.unknownFramework])
    #expect(Rules.audit(text).attestations.map(\.state) == [.valid, .unknownFramework])
  }
}
