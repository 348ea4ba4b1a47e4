import Diagnostics
import Testing

@testable import Reporting

/// Lines of files in a report: the fact and its key, and nothing that is secret or personal.
@Suite struct ExcerptTableTests {
  private static let text = "systems:\n- id: irm-1\n  owner: Anne Martin\n  {os: Windows 7, pin: 0000}\n"

  private func excerpt(of value: String, hiding secrets: [String] = [], showsValue: Bool = true)
    -> SourceExcerpt?
  {
    var map = SourceMap()
    let source = map.add(name: "a.yaml", bytes: Array(Self.text.utf8))
    func range(_ text: String) -> SourceRange? {
      guard let found = Self.text.firstRange(of: text) else { return nil }
      let start = Self.text.utf8.distance(from: Self.text.startIndex, to: found.lowerBound)
      return SourceRange(source: source.id, start: UInt32(start), end: UInt32(start + text.utf8.count))
    }
    let table = ExcerptTable(PlaceTable(map), hiding: secrets.compactMap(range))
    return range(value).flatMap { table.excerpt(of: $0, showsValue: showsValue) }
  }

  @Test func theFactIsShownAndItsNeighboursAreNot() {
    let excerpt = excerpt(of: "Windows 7")
    #expect(excerpt?.line == 4 && excerpt?.before == "  {os: " && excerpt?.marked == "Windows 7")
    #expect(excerpt?.after == ", pin: ••••}")
  }

  @Test func whatIsMaskedIsNeverShown() {
    #expect(excerpt(of: "Anne Martin", hiding: ["Anne Martin"])?.marked == "•••••••••••")
    // A mask that begins on an earlier line, among others that end before.
    let long = "- id: irm-1\n  owner: Anne Martin\n  {os: Windows 7"
    #expect(
      excerpt(of: "Windows 7", hiding: ["systems", "irm-1", long])?.marked.contains("Windows") == false
    )
  }

  @Test func aValueMayBePointedAtWithoutBeingShown() {
    #expect(excerpt(of: "Windows 7", showsValue: false)?.marked == "••••••• •")
  }
}
