import Audit
import Catalogue
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
    "framework: gdpr, control: \"33(1)\", check: \(check), subject: b, signed_on: 2026-02-01, expires_on: 2026-11-24"

  private func attestation(_ text: String) -> AttestationUse? {
    Rules.audit(Self.breach + "attestations:\n- {id: a, \(text)}\n").finding(Self.check, "b")?.attestation
  }

  @Test func aQuestionIsSettledAndStaysAQuestion() throws {
    let result = Rules.audit(Self.breach + "attestations:\n- {id: a, \(Self.valid)}\n")
    let finding = try #require(result.finding(Self.check, "b"))
    #expect(finding.outcome == .review && finding.attestation?.id == "a")
    #expect(finding.attestation?.expiresOn?.description == "2026-11-24")
  }

  @Test(arguments: [
    ("expires_on: 2026-11-24", "expires_on: 2026-11-23"), ("signed_on: 2026-02-01", "signed_on: 2026-11-25"),
    (", signed_on: 2026-02-01", ""), ("subject: b", "subject: c"), ("33(1)", "32(1)(b)"), ("gdpr", "hds"),
    (check, "unsupported-operating-system"),
  ])
  func whatIsNotValidSettlesNothing(old: String, new: String) {
    #expect(attestation(Self.valid.replacing(old, with: new)) == nil)
  }

  @Test(arguments: [
    (", expires_on: 2026-11-24", ""), (", subject: b", ""), (", check: \(check)", ""),
    ("subject: b", "subject: \"*\""),
  ])
  func whatIsLeftOutDoesNotLimit(old: String, new: String) {
    #expect(attestation(Self.valid.replacing(old, with: new)) != nil)
  }
}
