import Diagnostics
import Documents
import Expressions
import Testing
import Values

@testable import Inventory

@Suite("Derived facts")
struct DerivedFactsTests {
  /// A model whose systems derive three facts, one from the other, declared last first.
  private static func model(into bag: inout DiagnosticBag, strings: inout StringTable) -> Model {
    func derived(_ name: String, _ type: FieldType, _ text: String) -> Field {
      SmallModel.field(name, type, origin: .derived(expression: text, place: SmallModel.place))
    }
    let entities = [
      SmallModel.entity(
        "os",
        .nested,
        [
          SmallModel.field("name", .string), SmallModel.field("ends_on", .date),
          derived("is_supported", .bool, "subject.ends_on != null && subject.ends_on >= audit.date"),
        ]
      ),
      SmallModel.entity(
        "system",
        .collection(key: "systems"),
        [
          SmallModel.field("os", .nested(EntityID(index: 0))), SmallModel.field("country", .country),
          SmallModel.field("owner", .string, sensitivity: .personal),
          derived("verdict", .string, "subject.is_old ? 'replace ' + subject.id : 'keep'"),
          derived("is_old", .bool, "!subject.os.is_supported"),
          derived("is_near", .bool, "isEEA(subject.country, audit.date)"),
          derived("is_first", .bool, "systems.exists(s, s.id == 'a') && subject.id == 'a'"),
          derived("half", .int, "10 / (size(subject.owner) - 2)"),
        ]
      ),
    ]
    var model = Model(entities: entities, functions: HostFunctions.all(SmallModel.facts))
    model.derivations = DerivationCompiler(model, strings: &strings, into: &bag).ordered
    return model
  }

  private func build(_ tree: DocumentTree) -> (Inventory, DiagnosticBag) {
    var bag = DiagnosticBag()
    var strings = StringTable()
    let model = Self.model(into: &bag, strings: &strings)
    var builder = InventoryBuilder(
      model: model,
      facts: SmallModel.facts,
      strings: strings,
      asOf: CalendarDate(daysSinceEpoch: 20_000)
    )
    builder.add(tree.document(), into: &bag)
    return (builder.finish(into: &bag), bag)
  }

  private static let system = EntityID(index: 1)

  @Test(
    "facts are derived in order of their inputs, and stay unknown when those are",
    arguments: [
      (["os": ["ends_on": "2020-01-14"]], ["replace s", "yes", "not recorded"]),
      (["os": ["ends_on": "2030-01-14"], "country": "NO"], ["keep", "no", "yes"]),
      (["os": ["ends_on": "null"], "country": "US"], ["replace s", "yes", "no"]),
      (["os": [:], "country": "null"], ["not recorded", "not recorded", "not recorded"]),
      ([:], ["not recorded", "not recorded", "not recorded"]),
    ] as [(DocumentTree, [String])]
  )
  func values(facts: DocumentTree, expected: [String]) {
    guard case .mapping(let entries, _) = facts else { return }
    let record = DocumentTree.mapping([("id", "s")] + entries, isElement: false)
    let (inventory, bag) = build(["systems": [record]])
    #expect(!bag.hasErrors, "\(bag.messages)")
    let row = inventory.record(Self.system, "s")
    #expect(["verdict", "is_old", "is_near"].map { inventory.shown(row, $0) } == expected)
  }

  @Test("a derived fact says that it was derived")
  func provenance() throws {
    let (inventory, _) = build(["systems": [["id": "s", "country": "FR"]]])
    let row = try #require(inventory.record(Self.system, "s"))
    let slot = try #require(inventory.model[Self.system].slot(of: "is_near"))
    #expect(
      inventory.store.provenance[inventory.store.provenance(of: row, slot: slot)]?.origin.strength == .derived
    )
    let old = try #require(inventory.model[Self.system].slot(of: "is_old"))
    #expect(inventory.store.provenance(of: row, slot: old) == .none)
  }

  @Test("equal inputs share a computation, other records and ids do not")
  func sharing() {
    let (inventory, _) = build(["systems": [["id": "a"], ["id": "b"]]])
    #expect(inventory.shown(inventory.record(Self.system, "a"), "is_first") == "yes")
    #expect(inventory.shown(inventory.record(Self.system, "b"), "is_first") == "no")
  }

  @Test("an expression that ends in an error leaves the error")
  func errors() {
    let (inventory, _) = build(["systems": [["id": "a", "owner": "Jo"], ["id": "b", "owner": "Eva"]]])
    #expect(inventory.cell(inventory.record(Self.system, "a"), "half")?.tag == .error)
    #expect(inventory.shown(inventory.record(Self.system, "a"), "half") == "not computable")
    #expect(inventory.shown(inventory.record(Self.system, "b"), "half") == "10")
  }

  @Test(
    "what is missing behind a derived fact is what somebody can record",
    arguments: [
      ([:], "verdict", ["os"]), (["os": [:]], "verdict", ["os.ends_on"]),
      (["os": [:]], "is_near", ["country"]),
      (["os": [:]], "owner", ["owner"]),
    ] as [(DocumentTree, String, [String])]
  )
  func recordable(facts: DocumentTree, name: String, expected: [String]) throws {
    guard case .mapping(let entries, _) = facts else { return }
    let (inventory, _) = build(["systems": [.mapping([("id", "s")] + entries, isElement: false)]])
    let row = try #require(inventory.record(Self.system, "s"))
    let slot = try #require(inventory.model[Self.system].slot(of: name))
    let path = FactPath(variable: 0, steps: [.field(row: row, slot: slot)])
    #expect(inventory.recordable(path).map { inventory.text(of: $0) } == expected)
  }

  @Test("a derived fact comes from what it was derived from")
  func origins() throws {
    let (inventory, _) = build(["systems": [["id": "s", "os": ["ends_on": "2020-01-14"]]]])
    let row = try #require(inventory.record(Self.system, "s"))
    let slot = try #require(inventory.model[Self.system].slot(of: "is_old"))
    let path = FactPath(variable: 0, steps: [.field(row: row, slot: slot)])
    #expect(inventory.value(at: path).isTrue)
    let origins = inventory.origins(at: path)
    #expect(origins.map(\.origin.strength) == [.derived, .declared])
    // Nodes: root 0, systems 1-2, record 3, id 4-5, os 6-7, ends_on 8-9.
    #expect(origins.last?.range.start == 18)
  }
}
