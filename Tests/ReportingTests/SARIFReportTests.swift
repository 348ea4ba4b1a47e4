import Audit
import Catalogue
import Comparison
import Diagnostics
import FoundationEssentials
import Reporting
import Testing

@Suite struct SARIFReportTests {
  struct Log: Decodable {
    struct Message: Decodable { var text: String }
    struct Location: Decodable {
      struct Physical: Decodable {
        struct Artifact: Decodable {
          var uri: String
          var uriBaseId: String?
          var index: Int?
        }
        struct Region: Decodable, Equatable {
          var startLine: Int
          var startColumn: Int
          var endLine: Int
          var endColumn: Int
        }
        var artifactLocation: Artifact
        var region: Region
      }
      struct Logical: Decodable { var fullyQualifiedName: String }
      var physicalLocation: Physical?
      var logicalLocations: [Logical]?
      var message: Message?
    }
    struct Suppression: Decodable {
      var kind: String
      var status: String
      var justification: String
    }
    struct Result: Decodable {
      var ruleId: String
      var ruleIndex: Int
      var kind: String
      var level: String
      var message: Message
      var locations: [Location]
      var relatedLocations: [Location]?
      var partialFingerprints: [String: String]?
      var baselineState: String?
      var suppressions: [Suppression]?
    }
    struct Component: Decodable {
      struct Target: Decodable {
        struct Reference: Decodable {
          var name: String
          var index: Int
        }
        var id: String
        var toolComponent: Reference
      }
      struct Relation: Decodable { var target: Target }
      struct Rule: Decodable {
        var id: String
        var help: Message
        var relationships: [Relation]
      }
      struct Taxon: Decodable { var id: String }
      var name: String
      var rules: [Rule]?
      var taxa: [Taxon]?
    }
    struct Tool: Decodable { var driver: Component }
    struct Identity: Decodable { var id: String }
    struct Run: Decodable {
      var tool: Tool
      var automationDetails: Identity
      var columnKind: String
      var taxonomies: [Component]
      var results: [Result]
    }
    var version: String
    var runs: [Run]
  }

  static func log(
    _ set: ReportSet = SampleSets.whole,
    listsSettled: Bool = false
  ) throws -> Log {
    var output = ""
    SARIFReport(set, language: .en, listsSettled: listsSettled).write(to: &output)
    return try JSONDecoder().decode(Log.self, from: Data(output.utf8))
  }

  @Test func everyWitnessIsAResultWithItsKindAndLevel() throws {
    let run = try #require(try Self.log().runs.first)
    #expect(
      run.results.map { "\($0.ruleId) \($0.kind) \($0.level)" } == [
        "no-restore-test fail error", "staff-training-unclear review none",
        "staff-training-unclear review none",
        "unsupported-operating-system fail error", "unsupported-operating-system fail error",
        "unsupported-operating-system fail error", "unsupported-operating-system open none",
        "unsupported-operating-system open none",
      ]
    )
    let rules = try #require(run.tool.driver.rules)
    #expect(run.results.allSatisfy { rules[$0.ruleIndex].id == $0.ruleId })
    let fingerprints = run.results.compactMap { $0.partialFingerprints?["serment/v1"] }
    #expect(fingerprints.count == 8 && Set(fingerprints).count == 8)
    #expect(run.results[3].partialFingerprints?["primaryLocationLineHash"] == "e5e5e5e5e5e5e5e5:1")
  }

  @Test func settledResultsAreListedWhenAskedFor() throws {
    let run = try #require(try Self.log(listsSettled: true).runs.first)
    #expect(run.results.count == 10)
    #expect(run.results.suffix(3).map(\.kind).contains("pass"))
    #expect(run.results.contains { $0.kind == "notApplicable" && $0.level == "none" })
  }

  @Test func placesArePreciseAndCountCharacters() throws {
    let run = try #require(try Self.log().runs.first)
    #expect(run.columnKind == "unicodeCodePoints")
    let location = try #require(run.results[0].locations.first?.physicalLocation)
    #expect(location.artifactLocation.uri == "radiologie.yaml")
    #expect(location.artifactLocation.uriBaseId == "%SRCROOT%" && location.artifactLocation.index == 0)
    #expect(location.region == .init(startLine: 4, startColumn: 9, endLine: 5, endColumn: 1))
    #expect(run.results[0].locations[0].logicalLocations?.first?.fullyQualifiedName == "system/irm-1")
    // What was derived stands nowhere: the record's own place is shown.
    #expect(run.results[4].locations.first?.physicalLocation?.region.startLine == 2)
  }

  @Test func placesBehindTheFirstAreRelated() throws {
    var evidence = SampleResult.evidence("os.name", "Windows 7", "Windows 7", SampleResult.declared)
    evidence.places.append(SampleResult.observed)
    var result = SampleResult.result
    let witness = SampleResult.witness("aa", [evidence, evidence])
    result.findings = [SampleResult.result(0, "x", .fail, message: ("m", "m"), witnesses: [witness])]
    let finding = try #require(
      try Self.log(ReportSet(SampleSets.report(result))).runs.first?.results.first
    )
    let related = try #require(finding.relatedLocations)
    #expect(related.map(\.physicalLocation?.artifactLocation.uri) == ["agent.xml"])
    #expect(related[0].message?.text == "Label of os.name: Windows 7")
  }

  @Test func whatIsAcceptedOrAttestedIsSuppressedWithItsReason() throws {
    let results = try Self.log().runs.first?.results ?? []
    let suppressed = results.filter { $0.suppressions != nil }
    #expect(suppressed.map(\.ruleId) == ["staff-training-unclear", "unsupported-operating-system"])
    #expect(suppressed.allSatisfy { $0.suppressions?.first?.kind == "external" })
    #expect(suppressed[0].suppressions?.first?.justification.contains("Attestation att-1") == true)
    #expect(
      suppressed[1].suppressions?.first?.justification.hasPrefix("Risk accepted until 31\u{A0}March") == true
    )
    #expect(suppressed[1].kind == "fail" && suppressed[1].suppressions?.first?.status == "accepted")
  }

  @Test func rulesPointAtTheControlsOfTheirFrameworks() throws {
    let run = try #require(try Self.log().runs.first)
    for rule in run.tool.driver.rules ?? [] {
      #expect(!rule.relationships.isEmpty && rule.help.text.contains("Isolate the device"))
      for relation in rule.relationships {
        let framework = run.taxonomies[relation.target.toolComponent.index]
        #expect(framework.name == relation.target.toolComponent.name)
        #expect(framework.taxa?.contains { $0.id == relation.target.id } == true)
      }
    }
  }

  @Test func whatWasComparedIsSaid() throws {
    var report = SampleResult.report
    let now = RecordedResult(
      report.result,
      of: report.catalogue,
      exposure: nil,
      name: "now",
      toolVersion: "1.2.3"
    )
    var baseline = RecordedResult(
      name: "b.yaml",
      asOf: now.asOf,
      ruleSetDigest: now.ruleSetDigest,
      judgements: Array(now.judgements.dropFirst())
    )
    baseline.extent = .accepted
    report.comparison = Comparison(baseline, now)
    let states = try Self.log(ReportSet(report)).runs[0].results.map(\.baselineState)
    #expect(states.first == "new" && states.dropFirst().contains("unchanged"))
    #expect(states.allSatisfy { $0 != nil })
    #expect(try Self.log().runs[0].results.allSatisfy { $0.baselineState == nil })
  }

  @Test func everyMemberIsARun() throws {
    let runs = try Self.log(SampleSets.group).runs
    #expect(runs.map(\.automationDetails.id) == ["north/serment/", "south/serment/"])
    let fingerprints = runs.flatMap(\.results).compactMap { $0.partialFingerprints?["serment/v1"] }
    #expect(Set(fingerprints).count == fingerprints.count)
  }

  @Test func whatStandsNowhereIsShownAtTheFirstFile() throws {
    let run = try #require(try Self.log(SampleSets.hostileSet).runs.first)
    #expect(run.results.allSatisfy { $0.locations.count == 1 && !$0.message.text.isEmpty })
    #expect(run.results.contains { $0.message.text.contains("<script>") })
  }
}
