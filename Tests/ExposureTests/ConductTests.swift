import Audit
import Catalogue
import Diagnostics
import Facts
import Testing

@testable import Exposure

/// Step 1: which results make one conduct.
@Suite struct ConductTests {
  private static let hospital = """
    organisation: {legal_form: public_health_establishment, is_public_authority: true, country: FR}
    systems:
      - id: mri-1
        name: MRI
        kind: medical_device
        state: production
        holds_health_data: true
        operating_system: {full_name: Microsoft Windows 7 Professionnel, build: 6.1.7601}
        extended_support: null
      - id: pacs
        name: Archive
        kind: server
        state: production
        operating_system: {full_name: Microsoft Windows 7 Professionnel, build: 6.1.7601}
        extended_support: null
    breaches:
      - id: b-1
        title: Laptop stolen
        aware_at: "2026-10-05T09:30:00+02:00"
        notified_authority_at: null
        risk: high_risk
        communicated_at: null

    """

  private static func conduct(_ id: String, _ text: String) throws -> Conduct? {
    try Rules.estimate(text).conducts.first { $0.id == id }
  }

  @Test func everyControlOfTheRegulationBelongsToAFamily() {
    let controls = Rules.set.catalogue.frameworks.first { $0.id == "gdpr" }?.controls.map(\.id) ?? []
    #expect(controls.count > 100)
    for control in controls { #expect(Rules.set.facts.fines.family(of: control) != nil, "\(control)") }
  }

  @Test(
    "the longest beginning of an id counts",
    arguments: [
      ("5(1)(f)", "security"), ("5(1)(e)", "retention"), ("5(1)(a)", "lawfulness"), ("32(1)(b)", "security"),
      ("33(1)", "breaches"), ("35(1)", "accountability"), ("3", nil), ("320", nil),
    ]
  )
  func family(control: String, expected: String?) {
    #expect(Rules.set.facts.fines.family(of: control)?.id == expected)
  }

  @Test func aSecurityFailureAndALateNoticeAreTwoConducts() throws {
    let conducts = try Rules.estimate(Self.hospital).conducts
    #expect(conducts.map(\.id).prefix(2) == ["security", "breaches"])
    let security = try #require(conducts.first)
    let subjects = security.results.filter { $0.weight == .found }.map(\.subject.id)
    #expect(subjects.contains("mri-1") && subjects.contains("pacs"))
    #expect(conducts.dropFirst().first?.has(.found) == true)
  }

  @Test func theInventoryTakesResultsIntoAConductOfItsOwn() throws {
    let declared = """
      conducts:
        - id: imaging
          title: Imaging
          families: [security]
          subjects: ["mri-*"]
        - id: nothing
          title: Names nothing
      """
    let estimate = try Rules.estimate(Self.hospital + declared)
    let conducts = estimate.conducts
    #expect(estimate.unusedConducts.map(\.id) == ["nothing"])
    let imaging = try #require(conducts.first)
    #expect(imaging.id == "imaging" && imaging.place != nil && imaging.families == ["security"])
    #expect(imaging.results.allSatisfy { $0.subject.id == "mri-1" })
    let rest = try #require(conducts.first { $0.id == "security" })
    #expect(
      !rest.results.contains { $0.subject.id == "mri-1" } && rest.results.contains { $0.subject.id == "pacs" }
    )
    #expect(!conducts.contains { $0.id == "nothing" })
  }

  @Test func aConductMayJoinFamilies() throws {
    let declared = "conducts:\n  - {id: theft, families: [security, breaches]}\n"
    let conducts = try Rules.estimate(Self.hospital + declared).conducts
    let theft = try #require(conducts.first)
    #expect(theft.families == ["security", "breaches"])
    #expect(!conducts.contains { $0.id == "security" || $0.id == "breaches" })
  }

  @Test func aConductMayNameChecksByPattern() throws {
    let declared = "conducts:\n  - {id: old, checks: [\"unsupported-*\"]}\n"
    let old = try #require(try Self.conduct("old", Self.hospital + declared))
    let checks = Set(old.results.map { Rules.set.catalogue.checks[$0.check].id })
    #expect(checks.contains("unsupported-operating-system"))
    #expect(checks.allSatisfy { $0.hasPrefix("unsupported-") })
  }

  @Test func theLeadingArticleIsThatOfTheStrongestRelation() throws {
    let security = try #require(try Self.conduct("security", Self.hospital))
    let result = try #require(
      security.results.first {
        Rules.set.catalogue.checks[$0.check].id == "unsupported-operating-system" && $0.subject.id == "mri-1"
      }
    )
    #expect(result.articles.leading == "32(1)(b)" && result.weight == .found)
  }

  @Test func whatIsAttestedBearsOnNoFine() throws {
    let open = try Rules.estimate(Self.hospital)
    let attested = try Rules.estimate(
      Self.hospital + """
        attestations:
          - id: a-1
            framework: gdpr
            control: "32(1)(b)"
            answer: yes
            signer_role: DPO
            signed_on: 2026-11-01
        """
    )
    let before = open.conducts.first { $0.id == "security" }?.count(.open) ?? 0
    let after = attested.conducts.first { $0.id == "security" }?.count(.open) ?? 0
    #expect(after < before)
  }
}
