import Diagnostics
import Documents
import Expressions
import Testing
import Values

@testable import Inventory

/// Files under `Rules/model/`, written as literals.
private enum ModelFile {
  static let text: DocumentTree = ["en": "A text", "fr": "Un texte"]

  /// An entity as its file declares it, with further keys.
  static func entity(_ name: String, _ entries: (String, DocumentTree)...) -> (String, DocumentTree) {
    let common: [(String, DocumentTree)] = [
      ("entity", .scalar(name, .plain)), ("label", text), ("plural", text), ("description", text),
      ("source", "ours"),
    ]
    return ("\(name).yaml", .mapping(common + entries, isElement: false))
  }

  static func field(_ type: String, _ entries: (String, DocumentTree)...) -> DocumentTree {
    .mapping([("type", .scalar(type, .plain)), ("label", text)] + entries, isElement: false)
  }

  static func derived(_ type: String, _ value: String) -> DocumentTree {
    field(type, ("value", .scalar(value, .plain)))
  }
}

@Suite("Loading the model")
struct ModelLoaderTests {
  private func load(_ files: [(String, DocumentTree)]) -> (Model, DiagnosticBag) {
    var bag = DiagnosticBag()
    var strings = StringTable()
    let documents = files.enumerated().map { (name: $1.0, document: $1.1.document(source: UInt32($0))) }
    return (ModelLoader.load(documents, strings: &strings, into: &bag), bag)
  }

  @Test("slots are the id, declared fields, inverse relations, derived facts")
  func layout() throws {
    let (model, bag) = load([
      ModelFile.entity(
        "zone",
        ("collection", "zones"),
        ("fields", ["name": ModelFile.field("string")]),
        ("inverse", ["systems": ["collection": "systems", "field": "zone", "label": ModelFile.text]])
      ),
      ModelFile.entity(
        "system",
        ("collection", "systems"),
        (
          "fields",
          [
            "zone": ModelFile.field("ref zone"), "os": ModelFile.field("os"),
            "tags": ModelFile.field("list enum", ("values", ["old": ModelFile.text]), ("item", "tag")),
          ]
        ),
        ("derived", ["is_old": ModelFile.derived("bool", "subject.tags.exists(t, t == 'old')")])
      ),
      ModelFile.entity(
        "os",
        ("fields", ["name": ModelFile.field("string", ("sensitive", "secret"), ("identity", "weak"))])
      ),
      ModelFile.entity(
        "owner",
        ("singleton", "true"),
        ("fields", ["age": ModelFile.field("int", ("unit", "years"))])
      ),
    ])
    #expect(bag.messages == [])
    #expect(model.entities.map(\.name) == ["os", "owner", "system", "zone"])
    let system = model[try #require(model.entity(named: "system"))]
    #expect(system.fields.map(\.name) == ["id", "zone", "os", "tags", "is_old"])
    #expect(system.fields.map(\.itemName) == ["item", "zone", "os", "tag", "item"])
    #expect(system.fields[1].type == .reference(EntityID(index: 3)))
    #expect(model[EntityID(index: 3)].fields[2].type == .list(.reference(EntityID(index: 2))))
    #expect(model[EntityID(index: 0)].fields[0].sensitivity == .secret)
    #expect(model[EntityID(index: 0)].fields[0].identity == .weak)
    #expect(model.entity(underKey: "owner") == EntityID(index: 1))
    #expect(model.derivations.map(\.slot) == [4])
  }

  @Test(
    "what is wrong with a declaration is told",
    arguments: [
      (
        ModelFile.entity("system", ("colour", "red")),
        "rule.unknown-key: `colour` is not a key of this mapping"
      ),
      (("x.yaml", ["entity": "x"]), "rule.missing-key: `label` is missing"),
      (("x.yaml", []), "rule.wrong-shape: keys with values are expected here"),
      (ModelFile.entity("a", ("collection", [])), "rule.wrong-shape: `collection` must be a text"),
      (
        ModelFile.entity("a", ("singleton", "maybe")),
        "rule.wrong-shape: `singleton` must be `true` or `false`"
      ),
      (
        ModelFile.entity("a", ("fields", ["f": ["type": "int", "label": ["en": "x"]]])),
        "rule.missing-language: the French text is missing"
      ),
      (("b.yaml", ModelFile.entity("a").1), "model.file-name: entity `a` stands in the file `b.yaml`"),
      (ModelFile.entity("Aa"), "model.invalid-name: `Aa` cannot be a name here"),
      (
        ModelFile.entity("a", ("fields", ["id": ModelFile.field("int")])),
        "model.invalid-name: `id` cannot be a name here"
      ),
      (ModelFile.entity("a", ("collection", "tool")), "model.invalid-name: `tool` cannot be a name here"),
      (
        ModelFile.entity("a", ("collection", "as"), ("singleton", "true")),
        "model.two-occurrences: an entity is either a `collection` or a `singleton`"
      ),
      (
        ModelFile.entity(
          "a",
          ("fields", ["f": ModelFile.field("int")]),
          ("derived", ["f": ModelFile.derived("int", "1")])
        ),
        "model.duplicate-name: `f` is declared twice"
      ),
      (
        ModelFile.entity("a", ("fields", ["f": ModelFile.field("strin")])),
        "model.unknown-type: `strin` is not a type"
      ),
      (
        ModelFile.entity("a", ("fields", ["f": ModelFile.field("ref b")])),
        "model.unknown-entity: `b` is not an entity with a collection"
      ),
      (
        ModelFile.entity("a", ("fields", ["f": ModelFile.field("ref a")])),
        "model.unknown-entity: `a` is not an entity with a collection"
      ),
      (
        ModelFile.entity("a", ("collection", "as"), ("fields", ["f": ModelFile.field("a")])),
        "model.not-nested: records of `a` stand at the top level and cannot stand inside others"
      ),
      (
        ModelFile.entity("a", ("fields", ["f": ModelFile.field("list list int")])),
        "model.list-of-lists: the items of a list cannot be lists"
      ),
      (
        ModelFile.entity("a", ("fields", ["f": ModelFile.field("enum")])),
        "model.enumeration-values: an `enum` needs its `values`"
      ),
      (
        ModelFile.entity("a", ("fields", ["f": ModelFile.field("int", ("values", ["x": ModelFile.text]))])),
        "model.enumeration-values: `values` belong to an `enum` only"
      ),
      (
        ModelFile.entity("a", ("fields", ["f": ModelFile.field("int", ("identity", "medium"))])),
        "model.invalid-word: `medium` is not a value of `identity`"
      ),
      (
        ModelFile.entity(
          "a",
          ("collection", "as"),
          ("fields", ["f": ModelFile.field("int")]),
          ("inverse", ["g": ["collection": "as", "field": "f", "label": ModelFile.text]])
        ),
        "model.inverse-field: `f` of `as` does not refer to `a`"
      ),
      (
        ModelFile.entity("a", ("derived", ["f": ModelFile.derived("list int", "[1]")])),
        "model.derived-list: a derived list can only hold values of an `enum`"
      ),
      (
        ModelFile.entity(
          "a",
          (
            "derived",
            ["f": ModelFile.derived("int", "subject.g"), "g": ModelFile.derived("int", "subject.f")]
          )
        ),
        "model.derived-cycle: these derived facts need each other: `a.f` → `a.g` → `a.f`"
      ),
    ] as [((String, DocumentTree), String)]
  )
  func mistakes(file: (String, DocumentTree), message: String) {
    let (_, bag) = load([file])
    #expect(bag.messages.contains(message), "\(bag.messages)")
    #expect(bag.hasErrors)
  }

  @Test("what is unknown comes with the nearest name")
  func nearest() {
    let (_, bag) = load([ModelFile.entity("a", ("fields", ["f": ModelFile.field("strin")]))])
    #expect(bag.diagnostics.map(\.help?.fr) == ["vouliez-vous dire `string` ?"])
  }

  @Test("names must differ among entities and among sections")
  func duplicates() {
    let (_, bag) = load([
      ModelFile.entity("a", ("collection", "s")), ModelFile.entity("b", ("collection", "s")),
      ModelFile.entity("a"),
    ])
    #expect(
      Set(bag.messages) == [
        "model.duplicate-name: `a` is declared twice", "model.duplicate-name: `s` is declared twice",
      ]
    )
  }

  @Test("an entity has 32 slots at most, `id` and `incomplete` counted", arguments: [(30, 0), (31, 1)])
  func slots(fields: Int, errors: Int) {
    let fields = (0..<fields).map { ("f\($0)", ModelFile.field($0 == 0 ? "list int" : "int")) }
    let (_, bag) = load([
      ModelFile.entity("a", ("collection", "as"), ("fields", .mapping(fields, isElement: false)))
    ])
    #expect(bag.diagnostics.map(\.id) == Array(repeating: "model.too-many-slots", count: errors))
  }

  @Test("a mistake in an expression is shown at its place, through folding")
  func expressions() {
    let source = MarkedText(
      """
      entity: a
      collection: as
      label: {en: A, fr: A}
      plural: {en: A, fr: A}
      description: {en: A, fr: A}
      source: ours
      fields:
        f:
          type: int
          label: {en: F, fr: F}
      derived:
        g:
          type: bool
          value: >-
            subject.f > 1
            && subject.«h»
          label: {en: G, fr: G}
      """
    )
    var bag = DiagnosticBag()
    var strings = StringTable()
    var sources = SourceMap()
    let file = sources.add(name: "model/a.yaml", bytes: Array(source.text.utf8))
    _ = ModelLoader.load([file], facts: SmallModel.facts, strings: &strings, into: &bag)
    let errors = bag.diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.id).allSatisfy { $0.hasPrefix("expression.") } && errors.count == 1)
    #expect(errors.first?.range.map { Int($0.start)..<Int($0.end) } == source.marked)
  }
}
