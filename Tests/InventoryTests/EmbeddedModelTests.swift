import Diagnostics
import Documents
import Expressions
import Facts
import Testing
import Values

@testable import Inventory

@Suite("The model under Rules/model")
struct EmbeddedModelTests {
  private static let loaded: (model: Model, bag: DiagnosticBag) = {
    var bag = DiagnosticBag()
    var strings = StringTable()
    let model = ModelLoader.load(
      EmbeddedRules.files,
      facts: EmbeddedRules.facts.tables,
      strings: &strings,
      into: &bag
    )
    return (model, bag)
  }()

  @Test("it loads without a diagnostic, and every derived fact with it")
  func loads() {
    #expect(Self.loaded.bag.messages == [])
    let model = Self.loaded.model
    #expect(model.entities.count >= 30)
    #expect(model.entities.map(\.fields.count).reduce(0, +) >= 100)
    let derived = model.entities.flatMap(\.fields).count {
      if case .derived = $0.origin { true } else { false }
    }
    #expect(derived > 0 && model.derivations.count == derived)
  }

  @Test("conditions know the time zones of the table")
  func timeZones() throws {
    let model = Self.loaded.model
    let system: EntityID = try #require(model.entity(named: "system"))
    let environment = model.environment(subject: system)
    let instant: Int64 = 1_782_864_000  // 2026-07-01
    #expect(environment.timeZone("Europe/Paris")?.offset(at: instant) == 7200)
    #expect(environment.timeZone("Europe/Atlantis") == nil)
  }

  @Test("every label stands in both languages and is not empty")
  func labels() {
    for entity in Self.loaded.model.entities {
      for text in [entity.label, entity.plural, entity.summary] + entity.fields.map(\.label) {
        #expect(!text.en.isEmpty && !text.fr.isEmpty, "\(entity.name)")
      }
    }
  }

  @Test("an operating system's facts lead to its end of support, and its licence key is never shown")
  func operatingSystem() throws {
    var bag = DiagnosticBag()
    var strings = StringTable()
    let facts = EmbeddedRules.facts.tables
    let model = ModelLoader.load(EmbeddedRules.files, facts: facts, strings: &strings, into: &bag)
    let asOf = try #require(CalendarDate(year: 2026, month: 11, day: 24))
    var builder = InventoryBuilder(model: model, facts: facts, strings: strings, asOf: asOf)
    let text = """
      systems:
        - id: mri-1
          operating_system:
            full_name: Microsoft Windows 7 Professionnel
            build: 6.1.7601
            licence_key: AAAA-BBBB
      """
    var sources = SourceMap()
    let source = sources.add(name: "mri.yaml", bytes: Array(text.utf8))
    DocumentReader().read(source, as: .pieces, into: &bag) { builder.add($0, into: &$1) }
    let inventory = builder.finish(into: &bag)
    #expect(bag.messages == [])
    let system = try #require(model.entity(named: "system"))
    let os = try #require(inventory.cell(inventory.record(system, "mri-1"), "operating_system"))
    #expect(inventory.shown(os.rowID, "support_ends_on") == "2020-01-14")
    #expect(inventory.shown(os.rowID, "licence_key") == "•••")
    let slot = try #require(model[os.rowID.entity].slot(of: "support_ends_on"))
    let origins = inventory.origins(at: FactPath(variable: 0, steps: [.field(row: os.rowID, slot: slot)]))
    #expect(origins.map(\.origin.tool) == ["facts/os-lifecycles.tsv", "facts/os-lifecycles.tsv", "", ""])
    #expect(origins.first?.origin.collectedOn == facts.lifecycles.citation?.asOf)
    #expect(bag.masks.count == 1)
  }
}
