import Audit
import Catalogue
import Testing

/// Whom checks and frameworks concern.
@Suite struct ApplicabilityTests {
  private static let nursingHomes = "nursing-home-without-disclosure-procedure"
  private static let hosting = "health-data-host-without-hds-certificate"
  private static let host = """
    hosting_services:
    - {id: cloud, provider: host, arrangement: third_party, service_model: iaas, holds_health_data: true}
    providers: [{id: host, certificates: []}]

    """

  private static func outcome(_ check: String, _ subject: String, _ texts: String) -> Outcome? {
    let result = Rules.audit(texts)
    let index = Rules.set.catalogue.checks.firstIndex { $0.id == check }
    if let finding = result.finding(check, subject) { return finding.outcome }
    return result.settled.first {
      Int($0.check) == index && result.subjects.id(of: $0.subject) == subject
    }?.outcome
  }

  @Test(arguments: [
    ("", Outcome.open), ("organisation: {kinds: [nursing_home]}\n", .open),
    ("organisation: {kinds: [hospital, nursing_home]}\n", .open),
    ("organisation: {kinds: [laboratory]}\n", .notApplicable),
    ("organisation: {kinds: []}\n", .notApplicable),
    // What may lack items excludes nothing.
    ("organisation: {kinds: [laboratory], incomplete: [kinds]}\n", .open),
  ])
  func kindsThatAreRecordedExclude(organisation: String, expected: Outcome) {
    #expect(Self.outcome(Self.nursingHomes, "a", organisation + "sites: [{id: a}]\n") == expected)
  }

  /// A hospital that runs a nursing home is one too, even if only the site says so.
  @Test func kindsOfSitesAddToThoseOfTheOrganisation() {
    let text = "organisation: {kinds: [hospital]}\nsites: [{id: a}, {id: b, kind: nursing_home}]\n"
    #expect(Self.outcome(Self.nursingHomes, "a", text) == .open)
  }

  @Test(arguments: [
    ("", Outcome.fail), ("organisation: {country: FR}\n", .fail),
    ("organisation: {country: BE}\n", .notApplicable), ("organisation: {country: null}\n", .fail),
  ])
  func countriesThatAreRecordedExclude(organisation: String, expected: Outcome) {
    #expect(Self.outcome(Self.hosting, "cloud", organisation + Self.host) == expected)
  }

  @Test(arguments: [("FR", false), ("BE", true)])
  func frameworksOfOtherCountriesAreNotApplicable(country: String, isElsewhere: Bool) {
    let result = Rules.audit("organisation: {country: \(country)}\n" + Self.host)
    for framework in ["french-law", "pgssi-s", "hds"] {
      let states = result.controls.filter { $0.framework == framework }.map(\.state)
      #expect(states.allSatisfy { $0 == .notApplicable } == isElsewhere)
    }
    let gdpr = result.controls.filter { $0.framework == "gdpr" }.map(\.state)
    #expect(!gdpr.allSatisfy { $0 == .notApplicable })
  }

  @Test func selectionTellsOtherKindsAndCountryThanTheInventory() {
    var selection = CatalogueSelection()
    selection.country = CatalogueSelection.Name("BE")
    selection.kinds = [CatalogueSelection.Name("pharmacy")]
    let everybody = Applicability()
    let hospitals = Applicability(kinds: ["hospital"], countries: [])
    let french = Applicability(kinds: [], countries: ["FR"])
    let profile = OrganisationProfile(kinds: selection.kinds?.map(\.text), country: selection.country?.text)
    #expect(everybody.includes(profile) && !hospitals.includes(profile) && !french.includes(profile))
    #expect(hospitals.includes(OrganisationProfile()) && french.includes(OrganisationProfile()))
  }

  /// A text of French law is never required of a hospital elsewhere.
  @Test func dutiesOfFrenchLawAloneConcernFrance() {
    for check in Rules.set.catalogue.checks {
      let required = Set(check.controls.filter { $0.relation == .required }.map(\.framework))
      guard !required.isEmpty, required.isSubset(of: ["french-law", "hds", "pgssi-s"]) else { continue }
      #expect(check.appliesTo.countries == ["FR"], "\(check.id)")
    }
  }
}
