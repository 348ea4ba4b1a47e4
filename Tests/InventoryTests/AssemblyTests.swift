import Diagnostics
import Documents
import Expressions
import Testing
import Values

@testable import Inventory

@Suite("Assembly")
struct AssemblyTests {
  private func build(_ documents: DocumentTree...) -> (Inventory, DiagnosticBag) {
    SmallModel.build(documents.enumerated().map { $1.document(source: UInt32($0)) })
  }

  @Test("a collection is unknown, empty or a list in order of id")
  func collections() {
    let (inventory, bag) = build(["systems": [["id": "b"], ["id": "B"], ["id": "a"]], "backups": []])
    #expect(bag.messages == [])
    #expect(inventory.collections[SmallModel.zone]?.tag == .unknown)
    #expect(inventory.collections[SmallModel.backup] == Cell(tag: .list, bits: 0, aux: 0))
    let ids = inventory.rows(of: SmallModel.system).compactMap {
      inventory.id(of: $0).map { inventory.store.strings[$0] }
    }
    #expect(ids == ["B", "a", "b"])
  }

  @Test("a file may say that a collection lacks records")
  func incompleteCollections() {
    let (inventory, bag) = build(["incomplete": ["systems"], "systems": [["id": "a"]], "zones": []])
    #expect(bag.messages == [])
    #expect(inventory.collections[SmallModel.system]?.flags == .incomplete)
    #expect(inventory.collections[SmallModel.zone]?.flags == [])
    let (_, wrong) = build(["incomplete": ["system", "organisation"]])
    #expect(
      wrong.messages == [
        "inventory.unknown-list: `system` is not a collection of an inventory",
        "inventory.unknown-list: `organisation` is not a collection of an inventory",
      ]
    )
    #expect(wrong.sorted.first?.help?.en == "did you mean `systems`?")
  }

  @Test("references lead to records of any file; others are reported with the nearest id")
  func references() {
    let (inventory, bag) = build(
      ["systems": [["id": "mri-1", "zone": "radiology"], ["id": "x", "zone": "radiologie"]]],
      ["zones": [["id": "radiology", "name": "Radiology"]]]
    )
    #expect(
      bag.messages == ["inventory.dangling-reference: `radiologie` is not the id of a record under `zones`"]
    )
    #expect(bag.diagnostics.first?.help?.en == "did you mean `radiology`?")
    let row = inventory.record(SmallModel.system, "mri-1")
    #expect(inventory.cell(row, "zone") == inventory.record(SmallModel.zone, "radiology").map(Cell.row))
    #expect(inventory.shown(row, "zone") == "radiology (Radiology)")
    #expect(inventory.shown(inventory.record(SmallModel.system, "x"), "zone") == "not recorded")
  }

  @Test("inverse relations list the rows that refer to a record")
  func inverse() {
    let (inventory, _) = build([
      "systems": [["id": "a", "zone": "z"], ["id": "b", "zone": "z"], ["id": "c", "zone": "null"]],
      "zones": [["id": "z"], ["id": "y"]],
      "backups": [["id": "k", "systems": ["b", "a"]], ["id": "j", "systems": ["a"]]],
    ])
    #expect(inventory.shown(inventory.record(SmallModel.zone, "z"), "systems") == "a, b")
    #expect(inventory.shown(inventory.record(SmallModel.zone, "y"), "systems") == "none")
    #expect(inventory.shown(inventory.record(SmallModel.system, "a"), "backups") == "j, k")
    #expect(inventory.shown(inventory.record(SmallModel.system, "b"), "backups") == "k")
    #expect(inventory.shown(inventory.record(SmallModel.system, "c"), "backups") == "none")
  }

  @Test(
    "an inverse relation is complete only if its source is",
    arguments: [
      (["backups": []], "none"),
      (["zones": []], "not recorded"),
      (["incomplete": ["backups"], "backups": []], "none recorded, list incomplete"),
      (["backups": [["id": "k"]]], "none recorded, list incomplete"),
      (["backups": [["id": "k", "systems": ["a"], "incomplete": ["systems"]]]], "k (list incomplete)"),
      (["backups": [["id": "k", "systems": []]]], "none"),
    ] as [(DocumentTree, String)]
  )
  func inverseCompleteness(rest: DocumentTree, shown: String) {
    let (inventory, _) = build(["systems": [["id": "a"]]], rest)
    #expect(inventory.shown(inventory.record(SmallModel.system, "a"), "backups") == shown)
  }

  @Test(
    "a record needs an id of a kind that lasts",
    arguments: [
      ([:], "inventory.missing-id: this record of `system` has no `id`"),
      (["id": "null"], "inventory.missing-id: this record of `system` has no `id`"),
      (["id": ""], "inventory.missing-id: this record of `system` has no `id`"),
      (["id": "été"], "inventory.invalid-id: `été` cannot be an id"),
      (["id": .quoted("a b")], "inventory.invalid-id: `a b` in quotes cannot be an id"),
      (["id": ["a"]], "inventory.invalid-id: a list cannot be an id"),
      ("a", "inventory.wrong-type: a record of `system` must be a mapping"),
    ] as [(DocumentTree, String)]
  )
  func ids(record: DocumentTree, message: String) {
    #expect(build(["systems": [record]]).1.messages == [message])
  }

  @Test(
    "a file that is no inventory is refused",
    arguments: [
      ("text", "inventory.not-an-inventory: this file holds no inventory"),
      ([], "inventory.not-an-inventory: this file holds no inventory"),
      (["sytems": []], "inventory.unknown-key: `sytems` is not a section of an inventory"),
      (["systems": "x"], "inventory.wrong-type: `systems` must be a list of records, not the value given"),
      (["systems": ["a": "b"]], "inventory.wrong-type: `systems` must be a list of records, not a mapping"),
      (["systems": ""], "inventory.empty-value: `systems` is empty and counts as not recorded"),
      (["organisation": "x"], "inventory.wrong-type: a record of `organisation` must be a mapping"),
      (["organisation": ""], "inventory.empty-value: `organisation` is empty and counts as not recorded"),
      (["inventory": "1"], "inventory.wrong-type: `inventory` must be a mapping that describes the file"),
      (["inventory": ["format": "2"]], "inventory.unsupported-format: inventory format `2` is not supported"),
      (["inventory": ["fromat": "1"]], "inventory.unknown-key: `fromat` is not a key of `inventory`"),
    ] as [(DocumentTree, String)]
  )
  func notAnInventory(root: DocumentTree, message: String) {
    #expect(build(root).1.messages == [message])
  }

  @Test("an explicit null says that a collection has no records")
  func nullCollection() {
    let (inventory, bag) = build(["systems": "null"])
    #expect(bag.messages == [])
    #expect(inventory.collections[SmallModel.system]?.tag == .list)
  }

  @Test("an XML file describes itself in the attributes of its root, and comes in pieces")
  func xmlPieces() throws {
    let pieces: [DocumentTree] = [
      .element([("format", .xml("1"))]), .element([("strength", .xml("observed"))]),
      .element([("organisation", .element([("name", .xml("CHU"))]))]),
      .element([("organisation", .element([("incomplete", .element([("item", .xml("brands"))]))]))]),
      .element([("organisation", .element([("brands", .element([("item", .xml("b"))]))]))]),
      .element([("systems", .element([("system", .element([("id", .xml("a"))]))]))]),
    ]
    let (inventory, bag) = SmallModel.build(pieces.map { $0.document(format: .xml) })
    #expect(bag.messages == [])
    let row = try #require(inventory.singletons[SmallModel.organisation])
    #expect(inventory.shown(row, "name") == "CHU")
    #expect(inventory.shown(row, "brands") == "b (list incomplete)")
    #expect(
      inventory.store.provenance[inventory.store.provenance(of: row, slot: 0)]?.origin.strength == .observed
    )
    let twice = pieces + [.element([("organisation", .element([("name", .xml("x"))]))])]
    #expect(
      SmallModel.build(twice.map { $0.document(format: .xml) }).1.messages
        == ["inventory.repeated-key: `name` stands here a second time"]
    )
    let wrong = DocumentTree.element([("organisation", .element([]))])
    var document = wrong.document(format: .xml)
    document.rootName = "hospital"
    #expect(
      SmallModel.build([document]).1.messages == ["inventory.not-an-inventory: this file holds no inventory"]
    )
  }

  @Test("variables stand in the order of the environment")
  func variables() {
    let (inventory, _) = build(["systems": [["id": "a"]], "organisation": ["name": "CHU"]])
    let environment = SmallModel.model.environment(subject: SmallModel.system)
    #expect(
      environment.variables.map(\.name) == [
        "subject", "audit.date", "backups", "organisation", "systems", "zones",
      ]
    )
    let row = inventory.record(SmallModel.system, "a")
    let values = inventory.variables(subject: row)
    #expect(values.map(\.tag) == [.row, .date, .unknown, .row, .list, .unknown])
    #expect(values[0] == row.map(Cell.row))
    let record = environment.records[Int(SmallModel.system.index)]
    #expect(record.fields.first { $0.name == "kind" }?.allowed == ["server", "device"])
    #expect(record.fields.map(\.slot) == Array(0..<record.fields.count))
    #expect(
      record.fields.filter { !$0.isNullable }.map(\.name) == ["id", "aliases", "interfaces", "backups"]
    )
  }

  @Test("paths read as field names and ids")
  func paths() throws {
    let (inventory, _) = build([
      "systems": [["id": "a", "interfaces": [["mac_address": "null"], ["ip_addresses": ["192.0.2.1"]]]]],
      "backups": [["id": "nas-2", "systems": ["a"], "is_offline": "false"]],
    ])
    let system = try #require(inventory.record(SmallModel.system, "a"))
    let backup = try #require(inventory.record(SmallModel.backup, "nas-2"))
    let backups = try #require(inventory.model[SmallModel.system].slot(of: "backups"))
    let offline = try #require(inventory.model[SmallModel.backup].slot(of: "is_offline"))
    let path = FactPath(
      variable: 0,
      steps: [
        .field(row: system, slot: backups), .item(index: 0, row: backup), .field(row: backup, slot: offline),
      ]
    )
    #expect(inventory.text(of: path) == "backups[nas-2].is_offline")
    #expect(inventory.label(of: path) == LocalizedText(en: "is_offline", fr: "fr:is_offline"))
    #expect(inventory.text(of: FactPath(variable: 5, steps: [])) == "zones")
    #expect(inventory.label(of: FactPath(variable: 5, steps: [])).en == "zones")
    let interface = inventory.rows(of: SmallModel.interface)[1]
    #expect(inventory.location(of: interface).path == "interfaces[1]")
    #expect(inventory.location(of: interface).root == system)
  }

  @Test("what is missing behind an inverse relation is its collection")
  func recordableInverse() throws {
    let (inventory, _) = build(["systems": [["id": "a", "aliases": ["x", "y"]]]])
    let row = try #require(inventory.record(SmallModel.system, "a"))
    let backups = try #require(inventory.model[SmallModel.system].slot(of: "backups"))
    let path = FactPath(variable: 0, steps: [.field(row: row, slot: backups)])
    #expect(inventory.recordable(path) == [FactPath(variable: 2, steps: [])])
    #expect(inventory.value(at: FactPath(variable: 2, steps: [])) == .unknown)
    let aliases = try #require(inventory.model[SmallModel.system].slot(of: "aliases"))
    let item = FactPath(variable: 0, steps: [.field(row: row, slot: aliases), .item(index: 1, row: nil)])
    #expect(inventory.value(at: item).stringID == inventory.store.strings.find("y"))
    // Nodes: root 0, systems 1-2, record 3, id 4-5, aliases 6-7, x 8, y 9.
    #expect(inventory.origins(at: item).map(\.range.start) == [18])
  }

  @Test("where rows do not say what they refer to, their references are missing behind an inverse relation")
  func recordableReferences() throws {
    let (inventory, _) = build([
      "systems": [["id": "a"]],
      "backups": [["id": "b-1"], ["id": "b-2", "systems": ["a"]], ["id": "b-3"]],
    ])
    let row = try #require(inventory.record(SmallModel.system, "a"))
    let backups = try #require(inventory.model[SmallModel.system].slot(of: "backups"))
    let path = FactPath(variable: 0, steps: [.field(row: row, slot: backups)])
    let missing = inventory.recordable(path).map { inventory.text(of: $0) }
    #expect(missing == ["backups[b-1].systems", "backups[b-3].systems"])
  }

  @Test("a fact that sources state differently comes from all of them")
  func contradictingOrigins() throws {
    let (inventory, _) = build(
      ["systems": [["id": "a", "ports": "1"]]],
      ["systems": [["id": "a", "ports": "2"]]]
    )
    let row = try #require(inventory.record(SmallModel.system, "a"))
    let slot = try #require(inventory.model[SmallModel.system].slot(of: "ports"))
    let path = FactPath(variable: 0, steps: [.field(row: row, slot: slot)])
    #expect(inventory.origins(at: path).map(\.range.source.index) == [0, 1])
  }
}
