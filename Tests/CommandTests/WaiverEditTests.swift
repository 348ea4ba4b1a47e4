import Testing
import Values

@testable import serment

/// A waiver comes into a file; every other byte stays as a person wrote it.
@Suite struct WaiverEditTests {
  private static let day = CalendarDate(daysSinceEpoch: 20_782)
  private static let entry = WaiverEntry(
    id: "w",
    check: "c",
    subject: "s-1",
    reason: "no: \"money\"",
    approvedBy: nil,
    approverRole: "DG",
    approvedOn: day,
    until: day
  )
  private static let keys = [
    "id: w", "check: c", "subject: s-1", #"reason: "no: \"money\"""#, "approver_role: DG",
    "approved_on: 2026-11-25", "until: 2026-11-25",
  ]

  /// The entry as lines at columns.
  private static func block(_ dash: Int, _ column: Int, newline: String = "\n") -> String {
    keys.enumerated().map { number, key in
      let margin = String(repeating: " ", count: column)
      let lead = String(repeating: " ", count: dash) + "-" + String(repeating: " ", count: column - dash - 1)
      return (number == 0 ? lead : margin) + key + newline
    }.joined()
  }

  private static func edited(_ text: String) throws -> String {
    String(decoding: try WaiverEdit.adding(entry, to: Array(text.utf8)), as: UTF8.self)
  }

  /// `§` stands where the entry comes in, the first `@` pair for its columns.
  @Test(arguments: [
    ("waivers:\n  - id: a\n    check: b\n§", 2, 4),
    ("waivers:\n  - id: a # why\n    check: b # because\n§  # trailing\n\nsites: []\n", 2, 4),
    ("waivers:\n- id: a\n  check: b\n§\nsites: []\n", 0, 2),
    ("waivers:\n-   id: a\n    check: b\n§# the end\n", 0, 4),
    ("waivers:\n  -\n    id: a\n    check: b\n§", 2, 4),
    ("waivers:\n  - {id: a, check: b}\n  - {id: b,\n     check: c}  # two\n§sites: []\n", 2, 4),
    ("waivers:\n  - id: a\n    reason: |\n      long\n      text\n§\nsites: []\n", 2, 4),
    ("waivers:   # none yet\n§sites: []\n", 2, 4),
    ("sites:\n- id: a\n\nwaivers:\n§", 2, 4),
  ])
  func comesBehindTheLastOne(marked: String, dash: Int, column: Int) throws {
    let text = marked.replacing("§", with: "")
    #expect(try Self.edited(text) == marked.replacing("§", with: Self.block(dash, column)))
  }

  @Test func anEmptyListInBracketsIsOpened() throws {
    let edited = try Self.edited("waivers: [] # none\nsites: []\n")
    #expect(edited == "waivers: # none\n" + Self.block(2, 4).replacing("waivers:", with: "") + "sites: []\n")
  }

  @Test func aListInBracketsStaysOne() throws {
    let edited = try Self.edited("waivers: [{id: a}, {id: b}] # two\n")
    #expect(edited == "waivers: [{id: a}, {id: b}, \(Self.entry.flow)] # two\n")
    #expect(Self.entry.flow == "{" + Self.keys.joined(separator: ", ") + "}")
  }

  @Test func aFileWithoutWaiversGetsASection() throws {
    #expect(try Self.edited("") == "waivers:\n" + Self.block(2, 4))
    #expect(try Self.edited("# nothing\n") == "# nothing\n\nwaivers:\n" + Self.block(2, 4))
    let flat = "sites:\n- id: a"
    #expect(try Self.edited(flat) == flat + "\n\nwaivers:\n" + Self.block(0, 2))
    let deep = "sites:\n    - id: a\n"
    #expect(try Self.edited(deep) == deep + "\nwaivers:\n" + Self.block(4, 6))
  }

  @Test func lineEndingsAndMarksStay() throws {
    let text = "\u{FEFF}# é\r\nwaivers:\r\n  - id: a\r\n    check: b"
    #expect(try Self.edited(text) == text + "\r\n" + Self.block(2, 4, newline: "\r\n"))
  }

  @Test(arguments: [
    ("{\"waivers\": []}", WaiverEdit.Obstacle.otherSyntax),
    ("<inventory/>", .otherSyntax),
    ("{waivers: []}", .otherLayout),
    ("waivers: null\n", .otherLayout),
    ("waivers: {id: a}\n", .otherLayout),
    ("- a\n", .otherLayout),
    ("waivers: [\n", .unreadable),
  ])
  func otherFormsAreLeftAlone(text: String, obstacle: WaiverEdit.Obstacle) {
    #expect(throws: obstacle) { try WaiverEdit.adding(Self.entry, to: Array(text.utf8)) }
  }

  @Test func otherEncodingsAreLeftAlone() {
    let wide: [UInt8] =
      [0xFF, 0xFE] + Array("sites:\n".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(throws: WaiverEdit.Obstacle.otherSyntax) { try WaiverEdit.adding(Self.entry, to: wide) }
  }
}
