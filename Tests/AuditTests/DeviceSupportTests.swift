import Audit
import Catalogue
import Testing

/// What clears a device whose operating system has ended, and what does not.
@Suite struct DeviceSupportTests {
  private static let check = "unsupported-operating-system"

  private func outcome(_ facts: String) -> String? {
    Rules.audit("systems:\n- {id: d, name: D, kind: medical_device, state: production, \(facts)}\n")
      .outcome(Self.check, "d")
  }

  @Test(arguments: [
    "operating_system: {name: Windows 7}",
    "operating_system: {full_name: Windows 7}",
    "operating_system: {full_name: Microsoft Windows 7 Professionnel}",
    "operating_system: {build: 6.1.7601}",
    "operating_system: {name: Windows, version: \"7\", edition: Professional}",
  ])
  func windows7IsFoundHoweverItIsWritten(facts: String) {
    #expect(outcome(facts) == "fail")
  }

  @Test(arguments: [
    "operating_system: {full_name: Windows 10 IoT Enterprise LTSC 2021}",
    "operating_system: {full_name: Windows 10 Pro, version: 22H2}, "
      + "extended_support: {covers_security_updates: true, ends_on: 2028-10-10}",
  ])
  func aLongTermVersionOrAContractClears(facts: String) {
    #expect(outcome(facts) == "pass")
  }

  @Test(arguments: [
    "operating_system: {full_name: Vendor RTOS}, extended_support: null",
    "operating_system: {full_name: Android 4.3}, extended_support: null",
    "operating_system: {full_name: Windows}, extended_support: null",
  ])
  func whatNobodyKnowsIsOpen(facts: String) {
    #expect(outcome(facts) == "open")
  }

  @Test func measuresDoNotSilenceAndAWaiverIsDated() throws {
    let measures =
      "compensating_measures: [{measure: network_isolation, is_in_place: true}, {measure: no_internet_access, is_in_place: true}]"
    let system = """
      systems:
      - {id: d, name: D, kind: medical_device, state: production, is_networked: true, operating_system: {name: Windows 7},
         patching: {is_patchable: false, \(measures)}}

      """
    let waiver = """
      waivers:
      - {id: w, check: \(Self.check), subject: d, reason: isolated, approver_role: director, until: 2027-06-30}

      """
    let bare = Rules.audit(system)
    #expect(bare.outcome(Self.check, "d") == "fail")
    #expect(bare.outcome("unpatchable-device-without-compensation", "d") == "pass")
    let finding = try #require(Rules.audit(system + waiver).finding(Self.check, "d"))
    #expect(finding.outcome == .fail && finding.waiver != nil)
  }

  @Test func aHospitalThatHostsItsOwnDataIsNotConvicted() {
    let result = Rules.audit(
      "hosting_services:\n- {id: room, arrangement: self_hosted, holds_health_data: true, storage_countries: [FR]}\n"
    )
    for check in [
      "health-data-host-without-hds-certificate", "hds-certificate-not-covering-service",
      "third-party-hosting-outside-eea",
    ] {
      #expect(result.outcome(check, "room") == "notApplicable")
    }
  }
}
