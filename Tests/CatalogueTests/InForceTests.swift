import Testing
import Values

@testable import Catalogue

@Suite struct InForceTests {
  private let catalogue = Embedded.loaded.set.catalogue

  @Test(arguments: [
    ("2024-11-15", "hds", "EXI-01", false), ("2024-11-16", "hds", "EXI-01", true),
    ("2026-09-25", "hds", "R1111-9-1", false), ("2026-09-26", "hds", "R1111-9-1", true),
    ("2024-10-17", "nis2", "21(2)(a)", false), ("2024-10-18", "nis2", "21(2)(a)", true),
    ("2024-03-25", "cnil-security", "22.1", false), ("2024-03-25", "cnil-security", "17.1", true),
    ("2018-05-24", "gdpr", "32(1)(b)", false), ("2018-05-25", "gdpr", "32(1)(b)", true),
  ])
  func aControlIsListedAndCitedFromItsFirstDay(day: String, framework: String, control: String, isIn: Bool)
    throws
  {
    let then = catalogue.inForce(on: try date(day))
    let listed = then.frameworks.first { $0.id == framework }?.controls.contains { $0.id == control } ?? false
    let cited = then.checks.contains { check in
      check.controls.contains { $0.framework == framework && $0.control == control }
    }
    #expect(listed == isIn)
    #expect(cited == isIn)
  }

  @Test func checksKeepTheirPlaces() throws {
    let then = catalogue.inForce(on: try date("2019-01-01"))
    #expect(then.checks.map(\.id) == catalogue.checks.map(\.id))
  }

  @Test func aRequirementOfTheSecondReferentialBindsHostsUnderTheFirstOnlyAfterTheTransition() throws {
    for (day, isRequired) in [("2024-06-30", false), ("2025-06-30", false), ("2026-05-17", true)] {
      let check = try #require(
        catalogue.inForce(on: try date(day)).check(
          "hosted-data-accessed-from-third-country-without-safeguard"
        )
      )
      #expect(check.controls.contains { $0.relation == .required } == isRequired, "\(day)")
    }
  }

  /// Otherwise a report would state a defect without saying by what measure.
  @Test func everyCheckThatAppliesCitesSomethingThatApplies() throws {
    let start = try date("2018-05-25")
    var days = Set(catalogue.checks.compactMap(\.appliesFrom) + [start])
    for framework in catalogue.frameworks {
      days.formUnion([framework.appliesFrom].compactMap { $0 } + framework.controls.compactMap(\.appliesFrom))
    }
    for day in days where day >= start {
      for check in catalogue.inForce(on: day).checks {
        let applies =
          check.appliesFrom.map { $0 <= day } ?? true && check.until.map { day <= $0 } ?? true
        #expect(!applies || !check.controls.isEmpty, "\(check.id) on \(day)")
      }
    }
  }

  private func date(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(iso8601: text.utf8))
  }
}
