import Audit
import Catalogue
import Testing
import Values

@Suite struct WaiverTests {
  private static let check = "unsupported-operating-system"
  private static let system = """
    systems:
    - {id: mri-1, name: IRM, kind: medical_device, state: production, operating_system: {full_name: Windows 7}}

    """

  private func audit(_ waiver: String, asOf: CalendarDate = Rules.today) -> AuditResult {
    Rules.audit(Self.system + "waivers:\n- {id: w, \(waiver)}\n", asOf: asOf)
  }

  private static let valid =
    "check: unsupported-operating-system, subject: mri-1, reason: isolated, approver_role: director, until: 2026-11-24"

  @Test func aWaiverHoldsOnItsLastDayAndTheFailStays() throws {
    let result = audit(Self.valid)
    let finding = try #require(result.finding(Self.check, "mri-1"))
    #expect(finding.outcome == .fail && finding.waiver == 0)
    #expect(result.waivers.map(\.state) == [.used])
    #expect(result.count(.fail) == result.findings.count { $0.outcome == .fail })
  }

  @Test(arguments: [
    (valid.replacing("2026-11-24", with: "2026-11-23"), WaiverUse.State.expired),
    (valid.replacing("mri-1", with: "mri-2"), .unused),
    (valid.replacing(", until: 2026-11-24", with: ""), .incomplete),
    (valid.replacing("reason: isolated, ", with: ""), .incomplete),
    (valid.replacing("approver_role: director, ", with: ""), .incomplete),
    (valid.replacing("unsupported-operating-system", with: "no-such-check"), .unknownCheck),
    (valid.replacing("unsupported-operating-system", with: "third-party-hosting-outside-eea"), .notWaivable),
  ])
  func whatIsNotValidAcceptsNothingAndIsReported(waiver: String, state: WaiverUse.State) {
    let result = audit(waiver)
    #expect(result.waivers.map(\.state) == [state])
    #expect(result.finding(Self.check, "mri-1")?.outcome == .fail)
    #expect(result.finding(Self.check, "mri-1")?.waiver == nil)
  }

  @Test func patternsCoverSeveralSubjects() {
    #expect(audit(Self.valid.replacing("mri-1", with: "mri-*")).waivers.map(\.state) == [.used])
  }

  @Test func namesOfPersonsStayOut() {
    let result = audit(Self.valid.replacing("approver_role: director", with: "approved_by: Jeanne Fictive"))
    #expect(result.waivers.map(\.approvedBy) == ["•••"])
    #expect(result.waivers.map(\.state) == [.used])
  }

  /// Waivers that are set aside are judged as ever, and accept nothing.
  @Test func waiversCanBeSetAside() throws {
    let result = Rules.audit(
      Self.system + "waivers:\n- {id: w, \(Self.valid)}\n",
      settingWaiversAside: true
    )
    #expect(result.setsWaiversAside && result.waivers.map(\.state) == [.used])
    #expect(try #require(result.finding(Self.check, "mri-1")).waiver == nil)
  }
}
