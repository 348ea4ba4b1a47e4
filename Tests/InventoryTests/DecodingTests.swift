import Diagnostics
import Documents
import Testing
import Values

@testable import Inventory

@Suite("Decoding")
struct DecodingTests {
  /// One system with one field, as people read it back, and what was reported.
  private func decode(_ key: String, _ value: DocumentTree, format: SourceFormat = .yaml) -> (
    String?, [String]
  ) {
    let record: DocumentTree =
      format == .xml ? .element([("id", .xml("s")), (key, value)]) : ["id": "s", key: value]
    let systems: DocumentTree = format == .xml ? .element([("system", record)]) : .sequence([record])
    let root: DocumentTree = format == .xml ? .element([("systems", systems)]) : ["systems": systems]
    let (inventory, bag) = SmallModel.build([root.document(format: format)])
    return (inventory.shown(inventory.record(SmallModel.system, "s"), key), bag.messages)
  }

  @Test(
    "the declared type decides what a plain scalar of YAML is",
    arguments: [
      ("country", "NO", "Norway"), ("name", "010", "010"), ("ports", "010", "10"), ("name", "1.10", "1.10"),
      ("name", "true", "true"), ("name", "NO", "NO"), ("is_networked", "true", "yes"),
      ("is_networked", "FALSE", "no"),
      ("price", "12.5", "12.5 EUR"), ("price", "3", "3.0 EUR"), ("bought_on", "2026-02-28", "2026-02-28"),
      ("seen_at", "2026-11-24T10:12:00+01:00", "2026-11-24T09:12:00Z"), ("outage", "P1DT1H", "25 hours"),
      ("keeps", "P18M", "1 year and 6 months"), ("kind", "device", "the device"), ("ports", "0x10", "16"),
      ("name", "~", "none"), ("ports", "null", "none"), ("os", "null", "none"), ("aliases", "null", "none"),
      ("owner", "Jo", "•••"),
    ]
  )
  func plainScalars(key: String, text: String, shown: String) {
    let (value, messages) = decode(key, .scalar(text, .plain))
    #expect(value == shown)
    #expect(messages == [])
  }

  @Test(
    "quotes make text",
    arguments: [
      ("name", "null", "null"), ("name", "010", "010"), ("bought_on", "2026-02-28", "2026-02-28"),
      ("kind", "server", "the server"), ("country", "FR", "France"),
    ]
  )
  func quotedScalars(key: String, text: String, shown: String) {
    for style in [Node.Style.quoted, .jsonString, .taggedString] {
      let (value, messages) = decode(key, .scalar(text, style))
      #expect(value == shown)
      #expect(messages == [])
    }
  }

  @Test(
    "a wrong value is reported and counts as not recorded",
    arguments: [
      ("ports", .quoted("10"), "inventory.wrong-type: `ports` must be a whole number, not `10` in quotes"),
      ("ports", "ten", "inventory.wrong-type: `ports` must be a whole number, not `ten`"),
      ("is_networked", "yes", "inventory.wrong-type: `is_networked` must be `true` or `false`, not `yes`"),
      (
        "bought_on", "28/02/2026",
        "inventory.wrong-type: `bought_on` must be a date such as `2026-11-24`, not `28/02/2026`"
      ),
      ("name", [], "inventory.wrong-type: `name` must be text, not a list"),
      ("name", [:], "inventory.wrong-type: `name` must be text, not a mapping"),
      ("os", "Windows", "inventory.wrong-type: `os` must be a mapping, not `Windows`"),
      ("aliases", "a", "inventory.wrong-type: `aliases` must be a list, not `a`"),
      ("aliases", ["a", "null"], "inventory.wrong-type: an item of `aliases` must be text, not `null`"),
      ("aliases", [""], "inventory.wrong-type: an item of `aliases` must be text, not nothing"),
      ("kind", "sever", "inventory.unknown-value: `sever` is not a value of `kind`"),
      ("country", "XX", "inventory.unknown-value: `XX` is not a country code"),
      ("country", "fr", "inventory.unknown-value: `fr` is not a country code"),
      ("owner", ["x"], "inventory.wrong-type: `owner` must be text, not a list"),
      ("name", .jsonLiteral("true"), "inventory.wrong-type: `name` must be text, not `true`"),
      ("zone", "z1", "inventory.dangling-reference: `z1` is not the id of a record under `zones`"),
      ("hostnmae", "x", "inventory.unknown-key: `hostnmae` is not a key of `system`"),
      (
        "backups", ["b"],
        "inventory.computed-field: `backups` is computed from other facts and cannot be stated"
      ),
      ("incomplete", ["name"], "inventory.unknown-list: `name` is not a list of `system`"),
      ("incomplete", "aliases", "inventory.unknown-list: `incomplete` must be a list of names"),
    ] as [(String, DocumentTree, String)]
  )
  func wrongValues(key: String, value: DocumentTree, message: String) {
    let (shown, messages) = decode(key, value)
    #expect(messages == [message])
    if key != "aliases", key != "backups" { #expect(shown == nil || shown == "not recorded") }
  }

  @Test("an empty value is not recorded, with a warning", arguments: ["name", "ports", "os", "aliases"])
  func emptyValues(key: String) {
    for value in [DocumentTree.scalar("", .plain)] {
      let (shown, messages) = decode(key, value)
      #expect(shown == "not recorded")
      #expect(messages == ["inventory.empty-value: `\(key)` is empty and counts as not recorded"])
    }
    #expect(decode(key, .xml("  "), format: .xml).0 == "not recorded")
  }

  @Test("the values of sensitive fields and unknown keys are masked in excerpts")
  func masks() {
    let tree: DocumentTree = ["systems": [["id": "s", "owner": "Jo", "secret": "x", "name": "n"]]]
    let (_, bag) = SmallModel.build([tree.document()])
    // Nodes: root 0, key 1, list 2, record 3, id 4-5, owner 6-7, secret 8-9.
    #expect(bag.masks.map(\.start) == [14, 18])
  }

  @Test("a value that is not to be shown is not repeated in a message")
  func sensitiveMessages() {
    let model = Model(entities: [
      SmallModel.entity(
        "person",
        .collection(key: "persons"),
        [SmallModel.field("born_on", .date, sensitivity: .personal)]
      )
    ])
    var builder = SmallModel.builder(model)
    var bag = DiagnosticBag()
    let tree: DocumentTree = ["persons": [["id": "p", "born_on": "1/2/1970"]]]
    builder.add(tree.document(), into: &bag)
    #expect(
      bag.messages == [
        "inventory.wrong-type: `born_on` must be a date such as `2026-11-24`, not the value given"
      ]
    )
  }

  @Test("a list of one is a list in XML, and other elements in it are reported")
  func xmlLists() {
    let list = DocumentTree.element([("alias", .xml("a"))])
    #expect(decode("aliases", list, format: .xml) == ("a", []))
    #expect(
      decode("aliases", .element([("name", .xml("a"))]), format: .xml).1
        == ["inventory.unknown-key: `name` is not an item of this list"]
    )
    #expect(decode("aliases", .xmlNil, format: .xml) == ("none", []))
    #expect(decode("name", .xmlNil, format: .xml) == ("none", []))
    #expect(decode("ports", .xml(" 10\n"), format: .xml) == ("10", []))
    let record = DocumentTree.element([("id", .xml("s")), ("name", .xml("a")), ("name", .xml("b"))])
    let root = DocumentTree.element([("systems", .element([("system", record)]))])
    #expect(
      SmallModel.build([root.document(format: .xml)]).1.messages
        == ["inventory.repeated-key: `name` stands here a second time"]
    )
  }

  @Test("composed and decomposed letters are one text")
  func normalisation() {
    let tree: DocumentTree = ["systems": [["id": "a", "name": "e\u{301}"], ["id": "b", "name": "\u{E9}"]]]
    let (inventory, _) = SmallModel.build([tree.document()])
    let first = inventory.cell(inventory.record(SmallModel.system, "a"), "name")
    #expect(first != nil)
    #expect(first == inventory.cell(inventory.record(SmallModel.system, "b"), "name"))
  }
}
