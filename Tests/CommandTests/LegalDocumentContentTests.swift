import Diagnostics
import Testing

@testable import Facts
@testable import Reporting

/// What documents conclude from facts.
@Suite struct LegalDocumentContentTests: ReadsLegalDocuments {
  @Test(arguments: [
    (
      "impact_screening: {criteria: [matching, evaluation], listed_as: none}",
      "assessment called for in principle"
    ),
    (
      "impact_screening: {criteria: [matching], listed_as: none}",
      "one criterion: decide, and write the reasons down"
    ),
    ("impact_screening: {criteria: [], listed_as: none}", "not called for by the criteria"),
    ("impact_screening: {criteria: [], listed_as: social_support}", "assessment required"),
    ("impact_screening: {criteria: [], listed_as: none, exempted_as: staff}", "exemption relied on"),
    (
      "impact_screening: {criteria: [], listed_as: social_support, exempted_as: staff}",
      "contradictory: a list requires it and an exemption is relied on"
    ),
    ("data_categories: [care], is_large_scale: true", "assessment required"),
    (
      "data_categories: [name], data_subjects: [patients], is_large_scale: true",
      "assessment called for in principle"
    ),
    ("data_categories: [name], data_subjects: [visitors]", "undecided: facts are missing"),
    ("impact_screening: {listed_as: none}", "undecided: facts are missing"),
    // The list comes first: without a word on it nothing is ruled out, but two criteria or the law still count.
    ("impact_screening: {criteria: []}", "undecided: facts are missing"),
    ("impact_screening: {criteria: [matching]}", "undecided: facts are missing"),
    ("impact_screening: {criteria: [matching, evaluation]}", "assessment called for in principle"),
    ("impact_screening: {criteria: [], exempted_as: staff}", "undecided: facts are missing"),
    ("impact_screening: {criteria: [], listed_as: null, exempted_as: staff}", "exemption relied on"),
    (
      "impact_screening: {criteria: [large_scale], listed_as: none, exempted_as: staff}",
      "exemption relied on"
    ),
    (
      "data_categories: [name], impact_screening: {listed_as: none, exempted_as: staff}, is_large_scale: true",
      "exemption relied on"
    ),
    (
      "impact_screening: {listed_as: none, exempted_as: staff}, is_large_scale: true",
      "undecided: facts are missing"
    ),
    // Art. 35(3)(b) names data on offences beside special categories.
    ("data_categories: [offence], is_large_scale: true", "assessment required"),
    ("data_categories: [place], is_large_scale: true", "undecided: facts are missing"),
  ])
  func screeningFollowsListsThenTheLawThenCriteria(fields: String, result: String) throws {
    #expect(try value("Result", .impactScreening, activity(fields)) == result)
  }

  @Test(arguments: [
    ("data_subjects: [patients]", "Vulnerable", "met by the facts, not declared"),
    ("impact_screening: {criteria: []}", "Vulnerable", "not met"),
    ("data_subjects: [visitors]", "Vulnerable", "not met"),
    ("role: controller", "Vulnerable", "not recorded"),
    ("data_categories: [offence, name]", "Sensitive", "met by the facts, not declared"),
    ("data_categories: [name]", "Sensitive", "not met"),
    ("data_categories: [place]", "Sensitive", "not recorded"),
    ("data_categories: [account]", "Sensitive", "not recorded"),
    ("data_categories: [name, log]", "Sensitive", "not recorded"),
    ("data_categories: [rest]", "Sensitive", "not recorded"),
    ("data_categories: [kindless]", "Sensitive", "not recorded"),
    ("data_categories: [place], impact_screening: {criteria: []}", "Sensitive", "not met"),
    ("has_automated_decision: false", "Automated decision", "not met"),
    (
      "automated_decision: {has_significant_effect: true}", "Automated decision",
      "met by the facts, not declared"
    ),
  ])
  func aCriterionFollowsFacts(fields: String, criterion: String, state: String) throws {
    let text = activity(fields).replacing("role: controller, role: controller", with: "role: controller")
    #expect(try value(criterion, .impactScreening, text) == state)
  }

  @Test(arguments: [
    ("version: '2.0', expires_on: 2027-01-01, is_suspended: false", "established"),
    ("version: '2.0', expires_on: 2027-01-01", "not recorded"),
    ("version: '1.1', expires_on: 2027-01-01", "not established"),
    ("version: '2.0', expires_on: 2026-01-01", "not established"),
    ("version: '2.0', is_suspended: false", "not recorded"),
    ("expires_on: 2027-01-01, is_suspended: false", "not recorded"),
    ("version: '2.0', expires_on: 2027-01-01, is_suspended: true", "not established"),
  ])
  func aCertificateMustBeInForce(fields: String, expected: String) throws {
    let rows = try hosting(certificate: fields, service: "activities: [hardware_infrastructure]")
    #expect(rows[0].hasSuffix(expected) || rows[0].contains("| \(expected); "), "\(rows[0])")
  }

  @Test(arguments: [
    ("storage_countries: [FR, DE]", 21, "established"),
    ("storage_countries: [FR, US]", 21, "not established"),
    ("access_countries: [CH]", 22, "established"), ("access_countries: [IN]", 22, "not established"),
    ("access_countries: [IN], transfer_safeguard: binding_corporate_rules", 22, "established"),
    ("access_countries: [IN], transfer_safeguard: adequacy_decision", 22, "not established"),
    ("contract: null", 7, "not established"), ("discloses_third_country_law: false", 23, "not established"),
    ("discloses_third_country_law: true", 23, "established"),
    ("transfer_map_seen_on: 2027-05-05", 24, "not established"),
    ("activities: [outsourced_backup]", 1, "not established"),
    ("activities: [hardware_infrastructure]", 1, "established"),
  ])
  func aPointFollowsTheInventory(service: String, row: Int, expected: String) throws {
    let certificate = "version: '2.0', expires_on: 2027-01-01, activities: [hardware_infrastructure]"
    let rows = try hosting(certificate: certificate, service: service)
    try #require(rows.count == 25)
    #expect(rows[row].hasSuffix(expected) || rows[row].contains("| \(expected); "), "\(rows[row])")
  }

  /// What the tables of the rules do not have is neither inside the Area nor outside.
  @Test func aCountryThatNobodyKnowsIsNotInside() throws {
    var bag = DiagnosticBag()
    let countries = CountryTable(countries: nil, decisions: nil, into: &bag)
    let service = "storage_countries: [FR], access_countries: [FR]"
    let rows = try hosting(certificate: "version: '2.0'", service: service, countries)
    try #require(rows.count == 25)
    for row in rows[21...22] { #expect(row.contains("| not recorded"), "\(row)") }
  }

  private func hosting(
    certificate: String,
    service: String,
    _ countries: CountryTable? = nil
  ) throws -> [String] {
    let text = """
      inventory: {format: 1}
      providers:
        - {id: p, name: Host, certificates: [{standard: hds, \(certificate)}]}
      hosting_services:
        - {id: h, arrangement: third_party, holds_health_data: true, provider: p, \(service)}

      """
    let whole = try #require(LegalDocumentSample(text))
    let sample = countries.map(whole.judged) ?? whole
    return sample.markdown(.hostingGuarantees, .en).split(separator: "\n").filter { $0.hasPrefix("| EXI-") }
      .map {
        String($0.dropLast(2))
      }
  }

  @Test func aProcessorHasSheetsOfItsOwn() throws {
    let text = activity("purposes: [storing]").replacing(
      "role: controller",
      with: "role: processor, controllers: [Clinic]"
    )
    let sample = try #require(LegalDocumentSample("inventory: {format: 1}\n" + text))
    let page = sample.markdown(.record, .en)
    #expect(page.contains("## Sheets of the processor") && !page.contains("## Sheets of the controller"))
    #expect(page.contains("(GDPR Art. 30(2)(a)):** Clinic"))
    #expect(sample.csv(.record, .en).contains(",Clinic,"))
  }

  @Test func theNameOfTheOfficerIsNamedByItsPlace() throws {
    let text =
      "inventory: {format: 1}\norganisation:\n  data_protection_officer: {name: Qzx7wv, contact: Qzx7wv}\n"
    let sample = try #require(LegalDocumentSample(text))
    for language in Language.allCases {
      let page = sample.html(.record, language)
      #expect(!page.contains("Qzx7wv") && page.contains("(inventory.yaml:3:"))
    }
  }
}
