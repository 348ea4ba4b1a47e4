import FoundationEssentials
import Reporting
import Testing

@Suite struct NDJSONReportTests {
  private struct Line: Decodable {
    struct Subject: Decodable { var id: String }
    var type: String
    var member: String?
    var tlp: String?
    var check: String?
    var subject: Subject?
    var outcome: String?
    var severity: String?
    var results: Int?
  }

  private func lines(_ set: ReportSet) throws -> [Line] {
    try WrittenFormat.ndjson.text(set).split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
  }

  @Test func everyLineIsAnObject() throws {
    let lines = try lines(SampleSets.whole)
    #expect(lines.map(\.type) == ["head"] + Array(repeating: "result", count: 9) + ["tail"])
    #expect(lines[0].tlp == "TLP:AMBER+STRICT" && lines[10].results == 9)
    #expect(lines[1].check == "no-restore-test" && lines[1].severity == "high" && lines[1].outcome == "fail")
    #expect(lines[4].subject?.id == "irm-1" && lines.allSatisfy { $0.member == nil })
  }

  @Test func linesOfAGroupNameTheirMember() throws {
    let lines = try lines(SampleSets.group)
    #expect(lines.count == 22 && lines.filter { $0.type == "head" }.map(\.member) == ["north", "south"])
    #expect(lines.allSatisfy { $0.member != nil })
  }

  @Test func noTextBreaksALine() throws {
    #expect(try lines(SampleSets.hostileSet).count == 8)
  }
}
