import Diagnostics
import Documents
import Testing
import Values

@testable import Inventory

@Suite("Hostile inventories")
struct HostileInventoryTests {
  @Test("fifty thousand mistakes do not cost as many sentences")
  func manyMistakes() {
    let keys = (0..<50_000).map { "    unknown_key_\($0): x" }.joined(separator: "\n")
    let bag = MarkedText.build(["systems:\n  - id: a\n" + keys]).1
    #expect(bag.diagnostics.count == DiagnosticBag.limit)
    #expect(bag.omitted == 50_000 - DiagnosticBag.limit)
  }

  @Test("twenty thousand references to nothing do not look for the nearest id each")
  func manyDanglingReferences() {
    let ids = (0..<20_000).map { "- {id: s\($0), zone: nowhere\($0)}" }.joined(separator: "\n")
    let zones = (0..<20_000).map { "- {id: zone\($0)}" }.joined(separator: "\n")
    let bag = MarkedText.build(["systems:\n\(ids)\nzones:\n\(zones)\n"]).1
    #expect(bag.diagnostics.count == DiagnosticBag.limit)
    #expect(bag.omitted == 20_000 - DiagnosticBag.limit)
  }

  @Test("what a person wrote is quoted on one line, without controls, and not at length")
  func quoting() {
    #expect(WrittenValue.quote("a\nb\u{1B}[31m`c") == "`a\u{FFFD}b\u{FFFD}[31m'c`")
    #expect(WrittenValue.quote("\u{202E}gpj") == "`\u{FFFD}gpj`")
    #expect(WrittenValue.quote(String(repeating: "é", count: 100)).unicodeScalars.count == 63)
  }

  @Test("records may be many and lists long")
  func manyRecords() {
    let records = (0..<20_000).map { "- {id: s\($0), aliases: [a, b, c]}" }.joined(separator: "\n")
    let (inventory, bag) = MarkedText.build(["systems:\n\(records)\n"])
    #expect(bag.messages == [])
    #expect(inventory.rows(of: SmallModel.system).count == 20_000)
  }
}
