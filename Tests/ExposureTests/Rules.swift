import Audit
import Catalogue
import Diagnostics
import Documents
import Exposure
import Facts
import Inventory
import Testing
import Values

/// Estimates for small inventories under the rules that the program carries.
enum Rules {
  static let set: RuleSet = {
    var sources = SourceMap()
    var bag = DiagnosticBag()
    return CatalogueLoader.load(RuleFiles(sources: &sources, into: &bag), into: &bag)
  }()

  /// The inventory that YAML describes, as of 24 November 2026.
  static func inventory(_ text: String) throws -> Inventory {
    var sources = SourceMap()
    var bag = DiagnosticBag()
    let asOf = try #require(CalendarDate(year: 2026, month: 11, day: 24))
    var builder = InventoryBuilder(
      model: set.catalogue.model,
      facts: set.facts,
      strings: set.catalogue.strings,
      asOf: asOf
    )
    let source = sources.add(name: "inventory.yaml", bytes: Array(text.utf8))
    DocumentReader().read(source, as: .pieces, into: &bag) { builder.add($0, into: &$1) }
    let inventory = builder.finish(into: &bag)
    if bag.hasErrors {
      Issue.record("\(DiagnosticRenderer(sources: sources, language: .en, isColoured: false).render(bag))")
    }
    return inventory
  }

  /// The estimate for what YAML describes.
  static func estimate(_ text: String) throws -> ExposureResult {
    let inventory = try inventory(text)
    let result = Auditor(inventory, set.catalogue).audit(inputs: [], ruleSetDigest: "")
    return ExposureCalculator(inventory, set.catalogue, set.facts.fines).estimate(result)
  }

  /// One device without support under an organisation with these fields.
  static func deviceWithoutSupport(_ organisation: String, _ rest: String = "") -> String {
    """
    organisation: {\(organisation)}
    systems:
      - id: mri-1
        name: MRI
        state: production
        holds_health_data: true
        operating_system: {full_name: Microsoft Windows 7 Professionnel, build: 6.1.7601}
        extended_support: null
    breaches: []
    \(rest)
    """
  }
}
