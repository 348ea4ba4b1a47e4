import Diagnostics
import Documents
import Testing
import Values

@testable import Inventory

@Suite("The shape of XML inventories")
struct XMLShapeTests {
  private static let xsi = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""

  @Test(
    "what editors and serialisers add is no fact",
    arguments: [
      "<inventory \(xsi) xsi:noNamespaceSchemaLocation=\"inventory.xsd\"><systems><system id=\"a\"/></systems></inventory>",
      "<?xml version=\"1.0\"?><!-- a --><inventory format=\"1\"><systems><!-- b --><system id=\"a\"/></systems></inventory>",
      "<inventory><systems><system><id>a</id></system></systems></inventory>",
      "<i:inventory xmlns:i=\"urn:x\"><i:systems><i:system id=\"a\"/></i:systems></i:inventory>",
      "<inventory>\n  <systems>\n    <system id=\" a \"/>\n  </systems>\n</inventory>",
    ]
  )
  func decoration(text: String) {
    let (inventory, bag) = MarkedText.build([text])
    #expect(bag.messages == [])
    #expect(inventory.record(SmallModel.system, "a") != nil)
  }

  @Test(
    "what is no inventory is told",
    arguments: [
      ("<hospital/>", "inventory.not-an-inventory: this file holds no inventory"),
      ("<inventory format=\"3\"/>", "inventory.unsupported-format: inventory format `3` is not supported"),
      ("<inventory colour=\"red\"/>", "inventory.unknown-key: `colour` is not a section of an inventory"),
      (
        "<inventory><systems><server id=\"a\"/></systems></inventory>",
        "inventory.unknown-key: `server` is not an item of this list"
      ),
      (
        "<inventory><systems/></inventory>",
        "inventory.empty-value: `systems` is empty and counts as not recorded"
      ),
      (
        "<inventory><systems><system><name>x</name></system></systems></inventory>",
        "inventory.missing-id: this record of `system` has no `id`"
      ),
    ]
  )
  func mistakes(text: String, message: String) {
    #expect(MarkedText.build([text]).1.messages == [message])
  }

  @Test("sections may stand twice, and their records add up")
  func repeatedSections() {
    let text = """
      <inventory><systems><system id="a"/></systems><zones \(Self.xsi) xsi:nil="true"/>
      <systems><system id="b"/></systems></inventory>
      """
    let (inventory, bag) = MarkedText.build([text])
    #expect(bag.messages == [])
    #expect(inventory.rows(of: SmallModel.system).count == 2)
    #expect(inventory.collections[SmallModel.zone]?.tag == .list)
  }
}
