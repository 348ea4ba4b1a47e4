import Audit
import Catalogue
import Diagnostics
import FoundationEssentials
import Testing

@testable import Reporting

@Suite struct OSCALReportTests {
  private struct File: Decodable {
    struct Item: Decodable { var uuid: String }
    struct Reference: Decodable {
      var uuid: String
      enum CodingKeys: String, CodingKey { case uuid = "observation-uuid" }
    }
    struct SubjectReference: Decodable {
      var uuid: String
      enum CodingKeys: String, CodingKey { case uuid = "subject-uuid" }
    }
    struct Observation: Decodable {
      var uuid: String
      var subjects: [SubjectReference]
      var methods: [String]
    }
    struct Risk: Decodable {
      var uuid: String
      var status: String
      var observations: [Reference]?
      enum CodingKeys: String, CodingKey {
        case uuid, status
        case observations = "related-observations"
      }
    }
    struct Finding: Decodable {
      struct Target: Decodable {
        struct Status: Decodable {
          var state: String
          var reason: String
          var remarks: String
        }
        var id: String
        var status: Status
        enum CodingKeys: String, CodingKey {
          case id = "target-id"
          case status
        }
      }
      var uuid: String
      var target: Target
      var observations: [Reference]?
      enum CodingKeys: String, CodingKey {
        case uuid, target
        case observations = "related-observations"
      }
    }
    struct Definitions: Decodable {
      var items: [Item]
      enum CodingKeys: String, CodingKey { case items = "inventory-items" }
    }
    struct Result: Decodable {
      var uuid: String
      var start: String
      var definitions: Definitions
      var observations: [Observation]
      var risks: [Risk]
      var findings: [Finding]
      enum CodingKeys: String, CodingKey {
        case uuid, start, observations, risks, findings
        case definitions = "local-definitions"
      }
    }
    struct Results: Decodable {
      var uuid: String
      var results: [Result]
    }
    var results: Results
    enum CodingKeys: String, CodingKey { case results = "assessment-results" }
  }

  private func file(_ set: ReportSet) throws -> File {
    try JSONDecoder().decode(File.self, from: Data(WrittenFormat.oscal.text(set).utf8))
  }

  @Test func everyIdentifierIsUniqueAndEveryReferenceLeadsSomewhere() throws {
    for set in [SampleSets.whole, SampleSets.group, SampleSets.hostileSet] {
      let file = try file(set)
      var all = [file.results.uuid]
      for result in file.results.results {
        all += [result.uuid] + result.definitions.items.map(\.uuid) + result.observations.map(\.uuid)
        all += result.risks.map(\.uuid) + result.findings.map(\.uuid)
        let items = Set(result.definitions.items.map(\.uuid))
        #expect(result.observations.allSatisfy { $0.subjects.allSatisfy { items.contains($0.uuid) } })
        let observations = Set(result.observations.map(\.uuid))
        for finding in result.findings {
          #expect((finding.observations ?? []).allSatisfy { observations.contains($0.uuid) })
        }
        for risk in result.risks {
          #expect((risk.observations ?? []).allSatisfy { observations.contains($0.uuid) })
        }
      }
      #expect(Set(all).count == all.count)
      for uuid in all {
        #expect(
          uuid.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil
        )
      }
    }
  }

  @Test func controlsWithoutAFindingAreNotCalledSatisfied() throws {
    var sample = SampleResult.result
    sample.controls[3].state = .supported
    sample.controls[4].state = .attested
    let result = try #require(try file(ReportSet(SampleSets.report(sample))).results.results.first)
    #expect(
      result.findings.map { "\($0.target.id) \($0.target.status.state) \($0.target.status.reason)" } == [
        "gdpr-32.1.b not-satisfied fail", "gdpr-39.1.b not-satisfied other", "iso-A.8.13 satisfied other",
      ]
    )
    #expect(result.findings.map(\.target.status.remarks) == ["non-compliant", "not evidenced", "attested"])
    #expect(result.start == "2026-11-24T00:00:00Z")
    #expect(result.risks.map(\.status) == ["open", "open"])
    #expect(result.observations.map(\.methods).filter { $0 == ["EXAMINE"] }.count == 2)
  }

  @Test func aRiskThatIsWholelyAcceptedIsApproved() throws {
    var sample = SampleResult.result
    sample.findings = sample.findings.filter { $0.waiver != nil }
    let result = try #require(try file(ReportSet(SampleSets.report(sample))).results.results.first)
    #expect(result.risks.map(\.status) == ["deviation-approved"])
  }

  @Test func risksNameTheirFailuresAndThenWhatIsAccepted() throws {
    for set in [SampleSets.whole, SampleSets.group] {
      for result in try file(set).results.results {
        let observed = result.observations.map(\.uuid)
        // Of the sample's eight observations: the old systems by two witnesses and an accepted one, the untested restore.
        #expect(
          result.risks.map { ($0.observations ?? []).map { observed.firstIndex(of: $0.uuid) } }
            == [[3, 4, 5], [0]]
        )
        #expect(result.findings.map { ($0.observations ?? []).count } == [5, 2, 5, 1])
      }
    }
  }

  @Test func aRecordOfSeveralFindingsIsOne() throws {
    for result in try file(SampleSets.group).results.results {
      let subjects = result.observations.map { $0.subjects.map(\.uuid) }
      #expect(result.definitions.items.count == 6)
      #expect(subjects[0] == subjects[3] && subjects[0] == subjects[4] && subjects[0] != subjects[1])
    }
  }

  @Test(arguments: [
    ("gdpr", "32(1)(b)", "gdpr-32.1.b"), ("iso27001", "A.8.8", "iso27001-A.8.8"),
    ("french-law", "L. 1111-8", "french-law-L._1111-8"), ("x", "é/1", "x-é_1"),
  ])
  func controlsBecomeTokens(framework: String, control: String, token: String) {
    #expect(OSCALText.token(framework, control) == token)
  }

  @Test(arguments: [("a  b\nc", "a b\\nc"), ("  ", "–"), ("", "–"), ("\u{1B}", "\\u{1B}")])
  func valuesStandOnOneLine(text: String, value: String) {
    #expect(OSCALText.value(text) == value)
  }
}
