import Catalogue
import Inventory
import Testing

@testable import Reporting
@testable import serment

/// The names of entities, fields and controls that documents read exist, where a renamed one would be silence.
@Suite struct LegalDocumentFieldTests {
  @Test(arguments: [
    (
      "organisation",
      [
        "name", "registration_number", "contact", "representative_in_union", "data_protection_officer",
        "risk_assessed_on", "security_policy_approved_on",
      ]
    ),
    ("data_protection_officer", ["name", "contact", "designated_on", "is_external"]),
    (
      "processing_activity",
      ["name", "role", "is_large_scale", "has_automated_decision", "automated_decision", "impact_screening"]
        + RecordBuilder.controllerFields.map(\.field) + RecordBuilder.processorFields.map(\.field)
    ),
    ("activity_timeline", ["started_on"]),
    ("automated_decision", ["has_significant_effect"]),
    ("impact_screening", ["criteria"] + ScreeningBuilder.lists.map(\.field)),
    ("impact_assessment", ["title", "done_on", "reviewed_on", "officer_advice_on"]),
    ("data_category", ["name", "kind", "is_special_category", "is_health_data", "retention"]),
    ("retention_rule", ["name", "period", "start_event", "legal_source"]),
    ("transfer", ["country", "recipient", "safeguard", "clauses_edition", "assessed_on"]),
    (
      "hosting_service",
      [
        "name", "arrangement", "provider", "underlying_hosts", "contract", "activities", "storage_countries",
        "access_countries", "transfer_safeguard", "transfer_assessed_on", "holds_health_data",
        "is_under_second_referential", "guarantee_sheet_received_on", "is_supported_in_french",
        "health_contact_declared_on", "responsibilities_divided_on", "audit_report_seen_on",
        "discloses_third_country_law", "transfer_map_seen_on",
      ]
    ),
    (
      "data_flow",
      ["name", "destination_country", "destination_provider", "transfer_safeguard", "data_categories"]
    ),
    ("provider", ["name", "country", "parent_country", "certificates"]),
    (
      "certificate",
      ["standard", "version", "number", "certifying_body", "expires_on", "is_suspended", "activities"]
    ),
    ("contract", ["title", "hosting_clauses", "hosting_clauses_complete"]),
    ("breach", ["title"] + BreachBuilder.fields.map(\.field)),
  ])
  func everyFieldExists(entity: String, fields: [String]) throws {
    let model = try #require(InProcessAudit.model)
    let declared = model[try #require(model.entity(named: entity))]
    for field in fields { #expect(declared.slot(of: field) != nil, "\(entity).\(field)") }
  }

  @Test func everyArticleExists() throws {
    let catalogue = try #require(InProcessAudit.rules).set.catalogue
    let wanted =
      RecordBuilder.controllerFields + RecordBuilder.processorFields + BreachBuilder.fields
      + ScreeningBuilder.lists
    for case let article? in wanted.map(\.article) {
      let framework = catalogue.frameworks.first { $0.id == article.framework }
      #expect(framework?.control(article.control) != nil, "\(article)")
    }
    let hosting = try #require(catalogue.frameworks.first { $0.id == HostingBuilder.framework })
    for (requirement, _) in HostingPoint.all {
      #expect(hosting.control(requirement) != nil, "\(requirement)")
    }
    let gdpr = try #require(catalogue.frameworks.first { $0.id == "gdpr" })
    for article in ["30(1)", "35(1)", "33(5)", "44", "45(1)", "46(1)", "46(2)", "37(1)"] {
      #expect(gdpr.control(article) != nil, "\(article)")
    }
  }

  @Test func theCriteriaAreThoseOfTheModel() throws {
    let words = try values("criteria", of: "impact_screening")
    #expect(words == ScreeningCriterion.allCases.map(\.rawValue))
  }

  @Test func everyClauseIsAPoint() throws {
    let clauses = HostingPoint.all.compactMap { _, point -> String? in
      if case .clause(let name) = point { name } else { nil }
    }
    #expect(Set(clauses) == Set(try values("hosting_clauses", of: "contract")) && clauses.count == 14)
  }

  @Test func vulnerablePersonsAreWordsOfTheModel() throws {
    let words = Set(try values("data_subjects", of: "processing_activity"))
    #expect(ScreeningCriterion.vulnerable.isSubset(of: words))
  }

  private func values(_ field: String, of entity: String) throws -> [String] {
    let model = try #require(InProcessAudit.model)
    let declared = model[try #require(model.entity(named: entity))]
    let type = declared.fields[try #require(declared.slot(of: field))].type.item.type
    guard case .enumeration(let values) = type else { return [] }
    return values.map(\.name)
  }
}
