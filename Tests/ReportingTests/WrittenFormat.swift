import Catalogue
import Diagnostics
import Reporting
import Values

@testable import Audit

/// The formats for other programs, by name.
enum WrittenFormat: String, CaseIterable {
  case sarif
  case junit
  case tap
  case gitlab
  case github
  case githubSummary
  case oscal
  case ndjson
  case csv
  case csvControls
  case markdown

  private static let dialect = CSVDialect(separator: .comma, hasByteOrderMark: false)

  func text(_ set: ReportSet, _ language: Language = .en) -> String {
    var output = ""
    switch self {
    case .sarif: SARIFReport(set, language: language).write(to: &output)
    case .junit: JUnitReport(set, language: language).write(to: &output)
    case .tap: TAPReport(set, language: language).write(to: &output)
    case .gitlab: GitLabReport(set, language: language).write(to: &output)
    case .github: GitHubReport(set, language: language).write(to: &output)
    case .githubSummary: GitHubSummary(set, language: language).write(to: &output)
    case .oscal: OSCALReport(set, language: language).write(to: &output)
    case .ndjson: NDJSONReport(set).write(to: &output)
    case .csv: FindingsCSV(set, language: language, dialect: Self.dialect).write(to: &output)
    case .csvControls: ControlsCSV(set, language: language, dialect: Self.dialect).write(to: &output)
    case .markdown: MarkdownReport(set, language: language).write(to: &output)
    }
    return output
  }
}

/// Reports for the tests of formats.
enum SampleSets {
  /// The imagined audit.
  static let whole = ReportSet(SampleResult.report)

  /// An audit that found nothing.
  static let empty: ReportSet = {
    var result = SampleResult.result
    (result.findings, result.settled, result.controls) = ([], [], [])
    return ReportSet(report(result))
  }()

  /// Two organisations with the same records and findings.
  static let group = ReportSet(
    GroupReport(
      name: "Val d'Argens",
      file: InputDigest(name: "group.yaml", sha256: String(repeating: "d4", count: 32)),
      asOf: SampleResult.result.asOf,
      members: ["north", "south"].map {
        MemberReport(id: $0, path: $0, name: nil, report: SampleResult.report)
      },
      relations: [],
      tlp: .amberStrict,
      toolVersion: "1.2.3"
    )
  )

  /// What somebody might write into an inventory to be obeyed by whatever shows the report.
  static let hostile =
    "\u{1B}[2J</failure><script>alert(1)</script>]]>\n::error title=x::y\nnot ok 9 | a # TODO b \\ \" ' %0A `c` "
    + "[d](javascript:e) \u{0}\u{FFFE}\u{202E} ::set-output,f:g"

  /// The imagined audit with that in every place that an inventory fills.
  static let hostileSet = filled(with: hostile)

  /// The imagined audit as somebody might forge its result: with that where the program writes its version and digests.
  static let forged: ReportSet = {
    var result = SampleResult.result
    result.findings = [
      SampleResult.result(2, "pacs", .fail, witnesses: [Witness(fingerprint: hostile, evidence: [])])
    ]
    result.settled = []
    return ReportSet(report(result, toolVersion: hostile))
  }()

  /// The imagined audit with a text in every place that an inventory fills.
  static func filled(with hostile: String) -> ReportSet {
    let witness = Witness(
      fingerprint: String(repeating: "ab", count: 32),
      evidence: [SampleResult.evidence("os.name", hostile, hostile, SampleResult.observed)]
    )
    var result = SampleResult.result
    result.findings = [
      SampleResult.result(
        0,
        hostile,
        .fail,
        name: hostile,
        department: hostile,
        message: (hostile, hostile),
        witnesses: [witness]
      ),
      SampleResult.result(1, hostile, .review, name: hostile, message: (hostile, hostile)),
      SampleResult.result(
        2,
        hostile,
        .fail,
        message: (hostile, hostile),
        witnesses: [SampleResult.witness("cd", [])],
        waiver: 0
      ),
      SampleResult.result(2, hostile + "2", .open, missing: true),
    ]
    result.waivers[0].reason = hostile
    result.inputs[0].name = hostile
    return ReportSet(report(result))
  }

  static func report(
    _ result: AuditResult,
    tlp: TrafficLight = .amberStrict,
    toolVersion: String = "1.2.3"
  ) -> Report {
    var report = Report(
      result: result,
      catalogue: SampleCatalogue.catalogue,
      sources: SampleResult.sources,
      toolVersion: toolVersion
    )
    report.tlp = tlp
    return report
  }
}
