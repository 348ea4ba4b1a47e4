import Diagnostics
import Documents
import Testing
import Values

@testable import Inventory

@Suite("Merging")
struct MergingTests {
  private static let system = SmallModel.system

  /// What an agent says of a system.
  private func draft(_ facts: [(String, Draft.Value)], source: UInt32 = 9) -> Draft {
    let place = SourceRange(source: SourceID(index: source), start: 1, end: 2)
    return Draft(entity: "system", facts: facts.map { Draft.Fact($0.0, $0.1, at: place) }, at: place)
  }

  private func build(
    _ documents: [DocumentTree],
    drafts: [(Draft, Provenance.Strength)] = []
  ) -> (Inventory, DiagnosticBag) {
    var builder = SmallModel.builder()
    var bag = DiagnosticBag()
    for (draft, strength) in drafts {
      builder.add(draft, origin: .init(tool: "agent", strength: strength), into: &bag)
    }
    for (number, document) in documents.enumerated() {
      builder.add(document.document(source: UInt32(number)), into: &bag)
    }
    return (builder.finish(into: &bag), bag)
  }

  /// The values of a contradiction in English, the deciding one first.
  private func values(_ contradiction: Contradiction, _ inventory: Inventory) -> [String] {
    let field = inventory.model[contradiction.row.entity].fields[contradiction.slot]
    return contradiction.values.map { inventory.describe($0.cell, field).en }
  }

  @Test("records of several files with one id are one record")
  func sameID() {
    let (inventory, bag) = build([
      ["systems": [["id": "a", "name": "A", "os": ["name": "Linux"]]]],
      ["systems": [["id": "a", "ports": "3", "os": ["version": "1.10"]], ["id": "b"]]],
    ])
    #expect(bag.messages == [])
    #expect(inventory.rows(of: Self.system).count == 2)
    let row = inventory.record(Self.system, "a")
    #expect(inventory.shown(row, "name") == "A")
    #expect(inventory.shown(row, "ports") == "3")
    let os = inventory.cell(row, "os")?.rowID
    #expect(inventory.shown(os, "name") == "Linux")
    #expect(inventory.shown(os, "version") == "1.10")
    #expect(inventory.rows(of: SmallModel.os).count == 1)
  }

  @Test("two records of one id in one file are an error that names both places")
  func duplicateID() {
    let (_, bag) = build([["systems": [["id": "a", "name": "A"], ["id": "a", "name": "B"]]]])
    #expect(bag.messages == ["inventory.duplicate-id: `a` is the id of two records of `system` in this file"])
    // Nodes: root 0, key 1, list 2, first record 3, its entries 4-7, second record 8.
    #expect(bag.diagnostics.first?.range?.start == 16)
    #expect(bag.diagnostics.first?.notes.first?.range?.start == 6)
  }

  @Test(
    "equal statements agree, in other case or spacing too",
    arguments: ["Dell Inc", "DELL  inc", "dell inc "]
  )
  func agreement(text: String) {
    let (inventory, _) = build([
      ["systems": [["id": "a", "name": "Dell Inc"]]],
      ["systems": [["id": "a", "name": .quoted(text)]]],
    ])
    #expect(inventory.contradictions.isEmpty)
    #expect(inventory.shown(inventory.record(Self.system, "a"), "name") == "Dell Inc")
  }

  @Test("two sources of equal strength that differ leave the fact unknown and name both")
  func undecided() throws {
    let (inventory, bag) = build([
      ["systems": [["id": "a", "ports": "1"]]], ["systems": [["id": "a", "ports": "2"]]],
      ["systems": [["id": "a", "ports": "1"]]],
    ])
    #expect(bag.messages == [])
    #expect(inventory.shown(inventory.record(Self.system, "a"), "ports") == "not recorded")
    let contradiction = try #require(inventory.contradictions.first)
    #expect(inventory.contradictions.count == 1)
    #expect(!contradiction.isDecided)
    #expect(values(contradiction, inventory) == ["1", "2"])
    let sources = contradiction.values.map { inventory.store.provenance[$0.provenance]?.range.source.index }
    #expect(sources == [0, 1])
  }

  @Test("an explicit null contradicts a value")
  func nullAgainstValue() {
    let (inventory, _) = build([
      ["systems": [["id": "a", "os": ["name": "Linux"]]]], ["systems": [["id": "a", "os": "null"]]],
    ])
    #expect(inventory.shown(inventory.record(Self.system, "a"), "os") == "not recorded")
    #expect(inventory.contradictions.count == 1)
  }

  @Test("the stronger source decides, whatever the order and wherever the file says its strength")
  func decided() throws {
    let observed: DocumentTree = [
      "systems": [["id": "a", "ports": "2"]], "inventory": ["strength": "observed"],
    ]
    let guessed: DocumentTree = [
      "inventory": ["strength": "guessed"], "systems": [["id": "a", "ports": "3"]],
    ]
    let declared: DocumentTree = ["systems": [["id": "a", "ports": "1"]]]
    let orders = [
      [declared, observed, guessed], [guessed, declared, observed], [observed, guessed, declared],
    ]
    for documents in orders {
      let (inventory, _) = build(documents)
      #expect(inventory.shown(inventory.record(Self.system, "a"), "ports") == "2")
      let contradiction = try #require(inventory.contradictions.first)
      #expect(contradiction.isDecided)
      #expect(values(contradiction, inventory) == ["2", "1", "3"])
    }
  }

  @Test("a file describes where its facts come from, before or behind them")
  func origins() throws {
    let header: DocumentTree = ["format": "1", "tool": "CMDB", "collected_on": "2026-11-02"]
    for (number, document): (Int, DocumentTree) in [
      ["inventory": header, "systems": [["id": "a", "name": "x"]]],
      ["systems": [["id": "a", "name": "x"]], "inventory": header],
    ].enumerated() {
      let (inventory, bag) = build([document])
      #expect(bag.messages == [], "document \(number)")
      let row = try #require(inventory.record(Self.system, "a"))
      let slot = try #require(inventory.model[Self.system].slot(of: "name"))
      let provenance = inventory.store.provenance[inventory.store.provenance(of: row, slot: slot)]
      #expect(provenance?.origin.tool == "CMDB")
      #expect(provenance?.origin.collectedOn == CalendarDate(year: 2026, month: 11, day: 2))
      #expect(provenance?.origin.strength == .declared)
    }
  }

  @Test(
    "an agent's record joins by what identifies it",
    arguments: [
      [("serial_number", "S1")], [("uuid", "U-1")], [("hostname", "MRI")], [("hostname", "old-name")],
      [("serial_number", "S1"), ("hostname", "b")], [("serial_number", "None"), ("hostname", "mri")],
    ]
  )
  func joining(facts: [(String, String)]) {
    let native: DocumentTree = [
      "systems": [
        ["id": "a", "serial_number": "S1", "uuid": "u-1", "hostname": "mri", "aliases": ["old-name"]],
        ["id": "b", "hostname": "b"],
      ]
    ]
    let agent = draft(facts.map { ($0.0, .text($0.1)) } + [("ports", .text("7"))])
    let (inventory, bag) = build([native], drafts: [(agent, .observed)])
    #expect(bag.messages == [])
    #expect(inventory.rows(of: Self.system).count == 2)
    #expect(inventory.shown(inventory.record(Self.system, "a"), "ports") == "7")
    #expect(inventory.collections[Self.system]?.flags == [])
  }

  @Test("an agent's record joins by the address of an interface")
  func joiningByAddress() {
    let native: DocumentTree = [
      "systems": [["id": "a", "interfaces": [["mac_address": "00-1B-63-84-45-E6"]]]]
    ]
    let place = SourceRange(source: SourceID(index: 9), start: 1, end: 2)
    let interface = Draft(
      entity: "interface",
      facts: [Draft.Fact("mac_address", .text("00:1b:63:84:45:e6"), at: place)],
      at: place
    )
    let agent = draft([
      ("interfaces", .list([Draft.Item(.record(interface), at: place)], isComplete: false)),
      ("ports", .text("7")),
    ])
    let (inventory, _) = build([native], drafts: [(agent, .observed)])
    #expect(inventory.rows(of: Self.system).count == 1)
    #expect(inventory.shown(inventory.record(Self.system, "a"), "ports") == "7")
    #expect(inventory.rows(of: SmallModel.interface).count == 1)
  }

  @Test(
    "joining is never guessed",
    arguments: [
      // Two machines bear the name.
      ([("hostname", "pc")], "`a`, `b`"),
      // The name fits, the serial number differs.
      ([("hostname", "c"), ("serial_number", "other")], nil),
      // The serial number fits, the UUID differs.
      ([("serial_number", "S3"), ("uuid", "other")], "`c`"),
    ] as [([(String, String)], String?)]
  )
  func apart(facts: [(String, String)], candidates: String?) {
    let native: DocumentTree = [
      "systems": [
        ["id": "a", "hostname": "pc"], ["id": "b", "hostname": "PC"],
        ["id": "c", "hostname": "c", "serial_number": "S3", "uuid": "U3"],
      ]
    ]
    let (inventory, bag) = build([native], drafts: [(draft(facts.map { ($0.0, .text($0.1)) }), .observed)])
    #expect(inventory.rows(of: Self.system).count == 4)
    #expect(
      bag.messages
        == (candidates.map {
          [
            "inventory.ambiguous-identity: cannot tell which record of `system` this is: \($0); it is kept apart"
          ]
        } ?? [])
    )
    #expect(inventory.collections[Self.system]?.flags == .incomplete)
  }

  @Test("two agents on one machine make one record, whose id is stable and tells nothing of a person")
  func agentsOnly() {
    let first = draft(
      [("serial_number", .text("S9")), ("owner", .text("Jo")), ("ports", .text("1"))],
      source: 7
    )
    let second = draft(
      [("serial_number", .text("s9")), ("name", .text("n")), ("ports", .text("2"))],
      source: 8
    )
    let (inventory, bag) = build([], drafts: [(first, .observed), (second, .observed)])
    #expect(bag.messages == [])
    #expect(inventory.rows(of: Self.system).count == 1)
    let row = inventory.rows(of: Self.system)[0]
    #expect(inventory.id(of: row).map { inventory.store.strings[$0] } == "system-08d90707b578dee1")
    #expect(inventory.shown(row, "ports") == "not recorded")
    #expect(inventory.contradictions.count == 1)
    let (named, _) = build([], drafts: [(draft([("hostname", .text("PC 12 é"))]), .observed)])
    #expect(named.id(of: named.rows(of: Self.system)[0]).map { named.store.strings[$0] } == "PC-12")
  }

  @Test(
    "values that an agent got wrong are warnings",
    arguments: [
      ("ports", "many", "inventory.wrong-type: `ports` must be a whole number, not `many`"),
      ("country", "XX", "inventory.unknown-value: `XX` is not a country code"),
      ("kind", "toaster", "inventory.unknown-value: `toaster` is not a value of `kind`"),
    ]
  )
  func unreadableDrafts(key: String, text: String, message: String) {
    let (_, bag) = build([], drafts: [(draft([("hostname", .text("h")), (key, .text(text))]), .observed)])
    #expect(bag.messages == [message])
    #expect(!bag.hasErrors)
  }

  @Test("a draft of something that the model does not have is an error")
  func foreignDrafts() {
    let place = SourceRange(source: SourceID(index: 9), start: 1, end: 2)
    let (_, bag) = build([], drafts: [(Draft(entity: "sistem", at: place), .observed)])
    #expect(bag.messages == ["inventory.unknown-entity: `sistem` is not a kind of record"])
    #expect(bag.diagnostics.first?.help?.en == "did you mean `system`?")
    let (_, other) = build([], drafts: [(draft([("colour", .text("red"))]), .observed)])
    #expect(other.messages == ["inventory.unknown-key: `colour` is not a key of `system`"])
  }
}
