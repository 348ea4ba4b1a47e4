import Diagnostics
import Documents
import Expressions
import Facts
import Testing
import Values

@testable import Inventory

@Suite("Functions over the tables")
struct HostFunctionsTests {
  /// The value of an expression over one record whose facts have the given names, as people read it.
  private func evaluate(_ text: String, _ type: FieldType, _ facts: [(String, String)], on day: String)
    -> String?
  {
    var bag = DiagnosticBag()
    var strings = StringTable()
    let names = ["full_name", "name", "version", "build", "edition", "country", "cycle"]
    let derived = SmallModel.field("value", type, origin: .derived(expression: text, place: SmallModel.place))
    let entity = SmallModel.entity(
      "os",
      .collection(key: "oses"),
      names.map { SmallModel.field($0, .string) } + [derived]
    )
    let tables = EmbeddedRules.facts.tables
    var model = Model(entities: [entity], functions: HostFunctions.all(tables))
    model.derivations = DerivationCompiler(model, strings: &strings, into: &bag).ordered
    guard let asOf = CalendarDate(iso8601: Array(day.utf8)) else { return nil }
    var builder = InventoryBuilder(model: model, facts: tables, strings: strings, asOf: asOf)
    let record = DocumentTree.mapping(
      [("id", "x")] + facts.map { ($0.0, .scalar($0.1, .plain)) },
      isElement: false
    )
    let tree: DocumentTree = ["oses": [record]]
    builder.add(tree.document(), into: &bag)
    let inventory = builder.finish(into: &bag)
    #expect(bag.messages == [])
    return inventory.shown(inventory.record(EntityID(index: 0), "x"), "value")
  }

  @Test(
    "an operating system's names lead to its release line, or to none",
    arguments: [
      ([("full_name", "Windows 7")], "windows/7-sp1"),
      ([("full_name", "Microsoft Windows 7 Professionnel"), ("build", "6.1.7601")], "windows/7-sp1"),
      ([("name", "Windows"), ("version", "6.1.7601")], "windows/7-sp1"),
      ([("full_name", "TotallyUnknownOS 3")], "not recorded"),
      ([("full_name", "null"), ("build", "~")], "not recorded"),
      ([], "not recorded"),
    ] as [([(String, String)], String)]
  )
  func cycle(facts: [(String, String)], expected: String) {
    let text =
      "osCycle(subject.full_name, subject.name, subject.version, subject.build, subject.edition, audit.date)"
    #expect(evaluate(text, .string, facts, on: "2026-11-24") == expected)
  }

  @Test(
    "a release line has an end of support, none, or nobody knows",
    arguments: [
      ("windows/7-sp1", "2026-11-24", "2020-01-14"), ("macos/26", "2026-08-22", "none"),
      ("macos/26", "2027-08-22", "not recorded"), ("oracle-solaris/11", "2026-11-24", "not recorded"),
      ("no/such", "2026-11-24", "not recorded"), ("null", "2026-11-24", "not recorded"),
    ]
  )
  func supportEnd(cycle: String, day: String, expected: String) {
    #expect(
      evaluate("osSupportEnd(subject.cycle, audit.date)", .date, [("cycle", cycle)], on: day) == expected
    )
  }

  @Test(
    "extended support that must be bought has an end of its own",
    arguments: [
      ("windows/7-sp1", "2023-01-10"), ("almalinux/9", "none"), ("no/such", "not recorded"),
      ("null", "not recorded"),
    ]
  )
  func extendedSupportEnd(cycle: String, expected: String) {
    let shown = evaluate("osExtendedSupportEnd(subject.cycle)", .date, [("cycle", cycle)], on: "2026-11-24")
    #expect(shown == expected)
  }

  @Test(
    "countries are in the EEA, adequate, neither, or it depends",
    arguments: [
      ("FR", "yes", "no"), ("NO", "yes", "no"), ("CH", "no", "yes"), ("GB", "no", "yes"),
      ("US", "no", "not recorded"),
      ("IN", "no", "no"), ("null", "not recorded", "not recorded"),
    ]
  )
  func countries(code: String, isEEA: String, isAdequate: String) {
    let facts = [("country", code)]
    #expect(evaluate("isEEA(subject.country, audit.date)", .bool, facts, on: "2026-11-24") == isEEA)
    #expect(evaluate("isAdequate(subject.country, audit.date)", .bool, facts, on: "2026-11-24") == isAdequate)
  }

  @Test(
    "a decision with limits is known as one, on its days",
    arguments: [
      ("CA", "2026-11-24", "yes"), ("US", "2023-07-09", "no"), ("US", "2023-07-10", "yes"),
      ("GB", "2025-12-18", "yes"), ("GB", "2025-12-19", "no"), ("CH", "2026-11-24", "no"),
      ("IN", "2026-11-24", "no"), ("null", "2026-11-24", "not recorded"),
    ]
  )
  func limitedAdequacy(code: String, day: String, expected: String) {
    let facts = [("country", code)]
    #expect(evaluate("hasLimitedAdequacy(subject.country, audit.date)", .bool, facts, on: day) == expected)
  }
}
