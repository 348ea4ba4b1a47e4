import Diagnostics
import Reporting
import Testing

@Suite struct TAPReportTests {
  private func points(_ set: ReportSet) -> [Substring] {
    WrittenFormat.tap.text(set).split(separator: "\n").filter { $0.firstMatch(of: #/^(not )?ok /#) != nil }
  }

  @Test func everyResultIsATestPoint() {
    #expect(
      points(SampleSets.whole) == [
        "not ok 1 - no-restore-test system/irm-1",
        "not ok 2 - staff-training-unclear system/pacs # TODO to be reviewed",
        "ok 3 - staff-training-unclear system/portal # SKIP attested: Attestation att-1, signed on 1\u{A0}June\u{A0}2026, valid until 1\u{A0}June\u{A0}2027",
        "not ok 4 - unsupported-operating-system system/irm-1",
        "not ok 5 - unsupported-operating-system system/irm-2 # TODO waived: Risk accepted until 31\u{A0}March\u{A0}2027 (directeur général, w-irm): replacement ordered",
        "not ok 6 - unsupported-operating-system system/lab-1 # TODO not evidenced",
        "not ok 7 - unsupported-operating-system system/lab-2 # TODO not evidenced",
        "ok 8 - unsupported-operating-system system/pacs",
        "ok 9 - unsupported-operating-system system/ups # SKIP not applicable",
      ]
    )
  }

  @Test func thePlanCountsThePointsOfAllMembers() {
    #expect(WrittenFormat.tap.text(SampleSets.whole).hasPrefix("TAP version 14\n1..9\n"))
    #expect(WrittenFormat.tap.text(SampleSets.group).hasPrefix("TAP version 14\n1..18\n"))
    #expect(points(SampleSets.group).last?.hasPrefix("ok 18 - south/unsupported-operating-system") == true)
  }

  @Test func inventoryTextIsNoTestPointAndNoDirective() {
    let text = WrittenFormat.tap.text(SampleSets.hostileSet)
    #expect(points(SampleSets.hostileSet).count == 6)
    for line in text.split(separator: "\n").dropFirst(3) {
      #expect(line.hasPrefix("  ") || line.firstMatch(of: #/^(not )?ok \d+ - /#) != nil, "\(line)")
      // What an inventory says is no directive: its marks are escaped.
      if !line.hasPrefix("  ") { #expect(!line.contains(" # TODO b"), "\(line)") }
    }
  }

  @Test func aForgedResultAddsNoTestPoint() {
    let lines = WrittenFormat.tap.text(SampleSets.forged).split(separator: "\n")
    #expect(lines.count == 12 && lines[2].hasPrefix("# serment ") && lines[3].hasPrefix("not ok 1 - "))
    #expect(lines.dropFirst(4).allSatisfy { $0.hasPrefix("  ") }, "\(lines)")
    #expect(!lines.joined().unicodeScalars.contains(where: TerminalText.isHidden))
  }

  @Test func whatIsKnownOfAFindingStandsBelowIt() {
    let text = WrittenFormat.tap.text(SampleSets.whole)
    let block = [
      "  ---", "  message: \"irm-1 was last restored on 2024-02-01.\"", "  severity: high", "  verdict: gap",
      "  at: \"radiologie.yaml:4:9\"", "  fingerprints:", "    - \"d4d4",
    ]
    #expect(text.contains(block.joined(separator: "\n")))
  }
}
