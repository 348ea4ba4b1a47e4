import Diagnostics
import Documents
import Expressions
import Testing
import Values

@testable import Inventory

@Suite("Names of one product")
struct ProductSynonymsTests {
  /// A model whose systems name a product; its release line is told from the name, else from the version.
  private static func model(_ strings: inout StringTable) -> Model {
    let line = "subject.name.contains('7') ? '7' : subject.version == '6.1' ? '7' : 'other'"
    let entity = SmallModel.entity(
      "system",
      .collection(key: "systems"),
      [
        SmallModel.field("name", .string), SmallModel.field("version", .version),
        SmallModel.field("cycle", .string, origin: .derived(expression: line, place: SmallModel.place)),
      ]
    )
    var model = Model(entities: [entity])
    var bag = DiagnosticBag()
    model.derivations = DerivationCompiler(model, strings: &strings, into: &bag).ordered
    return model
  }

  @Test(
    "two names that lead to one release line are one statement, two versions are not",
    arguments: [
      ("name", "Windows 7", "Microsoft Windows 7 Professionnel", "Microsoft Windows 7 Professionnel", 0),
      ("name", "Windows 7", "Windows 8", "Windows 8", 1),
      ("name", "X", "Y", "Y", 1),
      ("version", "6.1", "6.1.7601", "6.1.7601", 1),
    ]
  )
  func synonyms(key: String, declared: String, observed: String, shown: String, contradictions: Int) {
    var strings = StringTable()
    let model = Self.model(&strings)
    var builder = InventoryBuilder(
      model: model,
      facts: SmallModel.facts,
      strings: strings,
      asOf: CalendarDate(daysSinceEpoch: 0)
    )
    var bag = DiagnosticBag()
    for (number, (text, strength)) in [(declared, "declared"), (observed, "observed")].enumerated() {
      let tree: DocumentTree = [
        "inventory": ["strength": .scalar(strength, .plain)],
        "systems": [.mapping([("id", "s"), (key, .quoted(text))], isElement: false)],
      ]
      builder.add(tree.document(source: UInt32(number)), into: &bag)
    }
    let inventory = builder.finish(into: &bag)
    #expect(bag.messages == [])
    #expect(inventory.shown(inventory.record(EntityID(index: 0), "s"), key) == shown)
    #expect(inventory.contradictions.count == contradictions)
  }
}
