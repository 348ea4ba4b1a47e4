import Audit
import Catalogue
import Diagnostics
import Testing

/// Whether a finding explains itself to a person who has not written the check.
@Suite struct WitnessTests {
  private func device(_ measures: String) -> String {
    """
    systems:
    - {id: d, name: D, kind: medical_device, state: production, is_networked: true,
       patching: {is_patchable: false, compensating_measures: [\(measures)]}}

    """
  }

  @Test func oneWitnessPerMissingMeasureNamesTheMeasure() throws {
    let text = device(
      "{measure: network_isolation, is_in_place: false}, {measure: no_internet_access, is_in_place: false}"
    )
    let finding = try #require(Rules.audit(text).finding("unpatchable-device-without-compensation", "d"))
    #expect(Set(finding.witnesses.map(\.fingerprint)).count == 2)
    #expect(finding.witnesses.map { $0.evidence.map(\.label.en) } == [["In place"], ["In place"]])
    #expect(
      finding.witnesses.map { $0.evidence[0].holder?.en } == [
        "Compensating measure Own segment, default deny, named peers only",
        "Compensating measure No Internet access",
      ]
    )
  }

  @Test func aMeasureThatIsNotOnTheListIsShownByTheList() throws {
    let text = device(
      "{measure: network_isolation, is_in_place: true}, {measure: offline_image, is_in_place: true}"
    )
    let finding = try #require(Rules.audit(text).finding("unpatchable-device-without-compensation", "d"))
    let evidence = try #require(finding.witnesses.first?.evidence)
    #expect(finding.witnesses.count == 1 && evidence.count == 1)
    #expect(evidence[0].path == "patching.compensating_measures")
    #expect(
      evidence[0].value.en == "Own segment, default deny, named peers only; Offline image, restore tried"
    )
  }

  @Test func reasonsThatContainAnotherOneAreLeftOut() throws {
    let text = """
      systems: [{id: a}]
      data_categories: [{id: images, is_health_data: true}]
      data_flows:
      - {id: f, source: a, data_categories: [images], protocol: dicom, encryption: none, crosses_internet: true}

      """
    let finding = try #require(Rules.audit(text).finding("health-data-in-clear-across-zones", "f"))
    #expect(finding.witnesses.map { $0.evidence.map(\.path) } == [["encryption"]])
  }

  private func contract(_ facts: String) -> AuditResult {
    Rules.audit(
      "providers: [{id: p, role: processor}]\ncontracts:\n- {id: k, provider: p, signed_on: 2024-02-01, ends_on: null, \(facts)}\n"
    )
  }

  @Test func eachClauseThatAContractLacksIsAFindingOfItsOwn() {
    let report = contract("processing_clauses: [documented_instructions, confidentiality, security, audits]")
    #expect(report.outcome("processor-without-article-28-contract", "p") == "pass")
    #expect(report.outcome("processor-contract-without-audit-clause", "p") == "pass")
    for clause in ["subprocessor", "rights-assistance", "breach-assistance", "return-or-deletion"] {
      #expect(report.outcome("processor-contract-without-\(clause)-clause", "p") == "fail")
    }
  }

  @Test func clausesThatAContractLacksAreNamed() throws {
    let report = Rules.audit(
      """
      hosting_services: [{id: s, arrangement: third_party, holds_health_data: true, contract: k}]
      contracts:
      - id: k
        hosting_clauses: [certificate_scope, services, locations, data_subject_rights, incident_contact,
          service_levels, subcontractors, data_access, changes, host_failure, no_other_use]

      """
    )
    let finding = try #require(report.finding("hosting-contract-without-health-code-clauses", "s"))
    let evidence = try #require(finding.witnesses.first?.evidence)
    let clauses = try #require(evidence.first { $0.path.hasSuffix("missing_hosting_clauses") })
    #expect(clauses.holder?.fr == "Contrat k")
    let named = ["(12°)", "(13°)", "(14°)"].allSatisfy(clauses.value.fr.contains)
    #expect(named && !clauses.value.fr.contains("(11°)"))
    #expect(clauses.places.contains { $0.range != nil })
  }

  @Test func clausesThatNobodyReadAreAskedFor() throws {
    let finding = try #require(
      contract("title: Maintenance").finding("processor-without-article-28-contract", "p")
    )
    #expect(finding.outcome == .open)
    #expect(finding.missing.paths.map(\.path) == ["contracts[k].processing_clauses"])
  }

  @Test func clausesOfAListThatMayLackSomeStayOpen() throws {
    let facts = "processing_clauses: [audits], incomplete: [processing_clauses]"
    #expect(contract(facts).outcome("processor-without-article-28-contract", "p") == "open")
    #expect(
      contract("processing_clauses: null").outcome("processor-without-article-28-contract", "p") == "fail"
    )
  }

  @Test func activitiesOfACertificateStandTogetherWithoutOtherCertificates() throws {
    let text = """
      providers:
      - id: host
        certificates:
        - {standard: hds, version: "2.0", expires_on: 2028-01-31, activities: [physical_sites, hardware_infrastructure]}
        - {standard: iso9001, expires_on: 2028-01-31}
      hosting_services:
      - {id: s, arrangement: third_party, provider: host, underlying_hosts: null, holds_health_data: true,
         activities: [outsourced_backup]}

      """
    let finding = try #require(Rules.audit(text).finding("hds-certificate-not-covering-service", "s"))
    let evidence = try #require(finding.witnesses.first?.evidence)
    #expect(!evidence.contains { $0.value.en.contains("ISO") })
    #expect(evidence.count { $0.label.en == "Certified HDS activities" } == 1)
    #expect(
      evidence.contains {
        $0.value.en == "Physical sites housing the hardware (1); Hardware infrastructure (2)"
      }
    )
  }

  @Test func aMessageFallsBackToTheNextNameOfAThing() throws {
    let text =
      "systems:\n- {id: d, name: D, kind: server, state: production, operating_system: {name: Windows 7}}\n"
    let finding = try #require(Rules.audit(text).finding("unsupported-operating-system", "d"))
    #expect(finding.message.en.contains("(Windows 7)"))
  }

  @Test func daysAndInstantsReadAsInTheMessage() throws {
    let text = """
      breaches:
      - {id: b, title: B, risk: risk, aware_at: 2026-08-14T17:20:00+02:00, notified_authority_at: 2026-08-19T10:00:00+02:00,
         delay_reason: power cut}

      """
    let finding = try #require(Rules.audit(text).finding("late-breach-notification-to-justify", "b"))
    let evidence = try #require(finding.witnesses.first?.evidence.first { $0.path == "aware_at" })
    #expect(evidence.value.en == "14\u{A0}August\u{A0}2026 at 15:20 (UTC)")
    #expect(finding.message.en.contains(evidence.value.en) && finding.message.fr.contains(evidence.value.fr))
  }

  @Test func anItemOfAClosedListIsKnownByWhatItSays() throws {
    func fingerprint(_ countries: String) throws -> [String] {
      let text =
        "hosting_services:\n- {id: s, arrangement: third_party, provider: null, holds_health_data: true, storage_countries: [\(countries)]}\n"
      return try #require(Rules.audit(text).finding("third-party-hosting-outside-eea", "s")).witnesses.map(
        \.fingerprint
      )
    }
    #expect(try fingerprint("FR, US") == fingerprint("US, FR"))
    #expect(try fingerprint("US") != fingerprint("IN"))
  }
}
