import Diagnostics
import Documents
import Testing

@testable import Inventory

@Suite("Places of diagnostics")
struct DiagnosticPlaceTests {
  @Test(
    "a mistake is reported at its place, with what to do",
    arguments: [
      (
        "systems:\n  - id: a\n    «hostnmae»: x\n",
        "`hostnmae` is not a key of `system`", "did you mean `hostname`?"
      ),
      (
        "systems:\n  - id: a\n    zone: «radiologie»\nzones:\n  - {id: radiology}\n",
        "`radiologie` is not the id of a record under `zones`", "did you mean `radiology`?"
      ),
      (
        "systems:\n  - {id: a, kind: «servre»}\n", "`servre` is not a value of `kind`",
        "did you mean `server`?"
      ),
      (
        "systems:\n  - {id: a, kind: «printer»}\n",
        "`printer` is not a value of `kind`", "use one of `server`, `device`"
      ),
      (
        "systems:\n  - {id: a, country: «Norge»}\n",
        "`Norge` is not a country code", nil
      ),
      (
        "systems:\n  - {id: a, country: «no»}\n", "`no` is not a country code", "did you mean `NO`?"
      ),
      (
        "systems:\n  - {id: a, ports: «\"10\"»}\n",
        "`ports` must be a whole number, not `10` in quotes", "leave out the quotes"
      ),
      (
        "systems:\n  - id: a\n    aliases:\n      - x\n      - «{k: v}»\n",
        "an item of `aliases` must be text, not a mapping", nil
      ),
      ("systems:\n  - id: «\"a b\"»\n", "`a b` in quotes cannot be an id", nil),
      (
        "systems:\n  - id: a\n    «backups»: [b]\n",
        "`backups` is computed from other facts and cannot be stated", "remove it"
      ),
      (
        "systems:\n  - id: a\n    «name»:\n", "`name` is empty and counts as not recorded", nil
      ),
      ("inventory:\n  strength: «sure»\n", "`sure` is not a value of `strength`", nil),
      ("«sytems»: []\n", "`sytems` is not a section of an inventory", "did you mean `systems`?"),
      (
        "incomplete: [systems, «system»]\n", "`system` is not a collection of an inventory",
        "did you mean `systems`?"
      ),
      (
        "{\"systems\": [{\"id\": \"a\", \"ports\": «1.5»}]}", "`ports` must be a whole number, not `1.5`", nil
      ),
      (
        "<inventory><systems><system id=\"a\"><ports>«ten»</ports></system></systems></inventory>",
        "`ports` must be a whole number, not `ten`", nil
      ),
    ] as [(String, String, String?)]
  )
  func places(source: String, message: String, help: String?) throws {
    let marked = MarkedText(source)
    for delivery in [Delivery.whole, .pieces] {
      let (_, bag) = MarkedText.build([marked.text], as: delivery)
      #expect(bag.diagnostics.map(\.message.en) == [message])
      let found = try #require(bag.diagnostics.first)
      #expect(found.range.map { Int($0.start)..<Int($0.end) } == marked.marked)
      if let help { #expect(found.help?.en == help) }
      #expect(!found.message.fr.isEmpty && found.message.fr != found.message.en)
    }
  }

  @Test("a record that stands twice in a file is reported at the second place")
  func duplicates() throws {
    let marked = MarkedText("systems:\n  - id: a\n    name: x\n  - «id: a\n    name: y\n»")
    let (_, bag) = MarkedText.build([marked.text])
    let found = try #require(bag.diagnostics.first)
    #expect(found.id == "inventory.duplicate-id")
    #expect(found.range.map { Int($0.start) } == marked.marked.lowerBound)
    #expect(found.notes.first?.range.map { Int($0.start) } == 13)
  }

  @Test("all mistakes of all files are collected")
  func collection() {
    let (_, bag) = MarkedText.build([
      "systems:\n  - {id: a, ports: x, prts: 1}\n  - {ports: y}\n",
      "{\"zones\": [{\"id\": \"z\", \"nam\": 1}]}",
    ])
    #expect(
      bag.diagnostics.map(\.id) == [
        "inventory.wrong-type", "inventory.unknown-key", "inventory.missing-id", "inventory.wrong-type",
        "inventory.unknown-key",
      ]
    )
  }
}
