import Diagnostics
import Documents
import Testing
import Values

@testable import Inventory

@Suite("Merging of lists")
struct ListMergingTests {
  /// What a source says of `aliases`.
  struct Statement: CustomTestStringConvertible {
    var items: [String]
    var strength = Provenance.Strength.declared
    var isComplete = true

    var testDescription: String { "\(strength) \(isComplete ? "complete" : "incomplete") \(items)" }
  }

  @Test(
    "complete lists are values, incomplete ones say what exists",
    arguments: [
      // Equal sets agree in any order.
      ([.init(items: ["a", "b"]), .init(items: ["b", "A"])], "a, b", 0),
      // Complete lists that differ contradict.
      ([.init(items: ["a"]), .init(items: ["b"])], "not recorded", 1),
      // The stronger complete list decides.
      ([.init(items: ["a"]), .init(items: ["b"], strength: .observed)], "b", 1),
      ([.init(items: ["a"], strength: .observed), .init(items: ["a", "b"])], "a", 1),
      // An incomplete list within a complete one adds nothing.
      ([.init(items: ["a", "b"]), .init(items: ["a"], strength: .observed, isComplete: false)], "a, b", 0),
      // One that exceeds a weaker complete list proves it wrong: all items, incomplete.
      (
        [.init(items: ["a"]), .init(items: ["c"], strength: .observed, isComplete: false)],
        "c, a (list incomplete)", 0
      ),
      // One that exceeds a complete list of its strength contradicts it.
      ([.init(items: ["a"]), .init(items: ["c"], isComplete: false)], "not recorded", 1),
      // Incomplete lists add up.
      (
        [.init(items: ["a", "b"], isComplete: false), .init(items: ["b", "c"], isComplete: false)],
        "a, b, c (list incomplete)", 0
      ),
      // Known to have none, against one.
      ([.init(items: []), .init(items: ["a"])], "not recorded", 1),
    ] as [([Statement], String, Int)]
  )
  func lists(statements: [Statement], shown: String, contradictions: Int) {
    let documents = statements.enumerated().map { number, statement in
      let items = DocumentTree.sequence(statement.items.map { .scalar($0, .plain) })
      let incomplete: DocumentTree = statement.isComplete ? [] : ["aliases"]
      let tree: DocumentTree = [
        "inventory": ["strength": .scalar("\(statement.strength)", .plain)],
        "systems": [["id": "s", "incomplete": incomplete, "aliases": items]],
      ]
      return tree.document(source: UInt32(number))
    }
    let (inventory, bag) = SmallModel.build(documents)
    #expect(bag.messages == [])
    #expect(inventory.shown(inventory.record(SmallModel.system, "s"), "aliases") == shown)
    #expect(inventory.contradictions.count == contradictions)
  }

  @Test("records in lists are the same when all of their facts are")
  func recordLists() {
    func interfaces(_ mac: String, _ source: UInt32) -> Document {
      let tree: DocumentTree = [
        "systems": [
          [
            "id": "s", "incomplete": ["interfaces"],
            "interfaces": [["mac_address": .scalar(mac, .plain), "ip_addresses": ["192.0.2.1"]]],
          ]
        ]
      ]
      return tree.document(source: source)
    }
    let mac = "00:00:5e:00:53:01"
    let (same, _) = SmallModel.build([interfaces(mac, 0), interfaces(mac, 1)])
    #expect(same.cell(same.record(SmallModel.system, "s"), "interfaces")?.aux == 1)
    let (other, _) = SmallModel.build([interfaces(mac, 0), interfaces("00:00:5e:00:53:02", 1)])
    #expect(other.cell(other.record(SmallModel.system, "s"), "interfaces")?.aux == 2)
  }
}
