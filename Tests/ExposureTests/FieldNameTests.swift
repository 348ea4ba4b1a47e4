import Catalogue
import Diagnostics
import Facts
import Inventory
import Testing

/// The names of entities and fields that the estimate reads exist in the model, where a renamed field would be silence.
@Suite struct FieldNameTests {
  @Test(
    arguments: [
      (
        "organisation",
        [
          "is_public_authority", "legal_form", "country", "annual_turnover", "undertaking_turnover",
          "nis2_class",
        ]
      ),
      (
        "exposure_assumptions", ["is_run_by_state", "sells_on_market", "data_subject_count", "circumstances"]
      ),
      (
        "conduct",
        [
          "title", "families", "checks", "subjects", "data_subject_count", "began_on", "ended_on", "damage",
          "is_intentional", "data_categories", "circumstances",
        ]
      ),
      ("fine_circumstance", ["factor", "effect"]),
      ("breach", ["data_subject_count", "risk"]),
      ("data_category", ["is_special_category", "is_health_data", "kind", "name"]),
      ("system", ["holds_health_data", "data_categories"]),
      ("processing_activity", ["data_categories"]),
    ]
  )
  func everyFieldExists(entity: String, fields: [String]) throws {
    let model = Rules.set.catalogue.model
    let declared = model[try #require(model.entity(named: entity))]
    for field in fields { #expect(declared.slot(of: field) != nil, "\(entity).\(field)") }
  }

  @Test(arguments: [("conduct", "families"), ("fine_circumstance", "factor")])
  func theWordsOfTheModelAreThoseOfTheTables(entity: String, field: String) throws {
    let model = Rules.set.catalogue.model
    let declared = model[try #require(model.entity(named: entity))]
    let type = declared.fields[try #require(declared.slot(of: field))].type.item.type
    guard case .enumeration(let values) = type else {
      Issue.record("no enumeration")
      return
    }
    let fines = Rules.set.facts.fines
    let table = field == "families" ? fines.families.map(\.id) : fines.circumstances.map(\.id)
    #expect(values.map(\.name) == table)
  }
}
