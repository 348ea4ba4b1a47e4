import Audit
import Catalogue
public import Comparison
import Diagnostics
import Values

/// What changed between two audits, for machines; `docs/json-report.md` describes it.
public struct JSONComparison: Sendable {
  private let comparison: Comparison
  private let toolVersion: String

  /// Creates the report.
  public init(_ comparison: Comparison, toolVersion: String) {
    self.comparison = comparison
    self.toolVersion = toolVersion
  }

  /// Writes the report as one JSON text with a final newline; the same reports give the same bytes.
  public func write<Output: TextOutputStream>(to output: inout Output) {
    var writer = JSONWriter(output)
    writer.object { json in
      json.head(toolVersion: toolVersion)
      json.text("notice", Report.notice)
      json.object("before") { $0.run(comparison.before) }
      json.object("after") { $0.run(comparison.after) }
      json.object("comparison") { $0.counts(of: comparison) }
      json.array("changes", comparison.findings) { json, finding in
        json.change(finding, withTexts: finding.change != .known)
      }
      json.array("exposure", ExposureChange.all(in: comparison)) { json, branch in
        json.object { json in
          json.field("basis", branch.basis)
          json.text("label", branch.label)
          json.field("currency", branch.currency)
          if let range = branch.before { json.range("before", range) }
          if let range = branch.after { json.range("after", range) }
        }
      }
    }
    writer.finish()
    output = writer.output
  }
}

extension JSONWriter {
  /// The fields of a report that say what changed against a baseline.
  mutating func comparison(withBaseline comparison: Comparison) {
    object("comparison") { json in
      json.object("baseline") {
        $0.field("name", comparison.before.name)
        $0.field("asOf", comparison.before.asOf.description)
        $0.object("ruleSet") { $0.field("sha256", comparison.before.ruleSetDigest) }
      }
      json.counts(of: comparison)
    }
    array("changes", comparison.findings) { json, finding in json.change(finding, withTexts: false) }
  }

  fileprivate mutating func run(_ run: RecordedResult) {
    field("name", run.name)
    field("asOf", run.asOf.description)
    field("toolVersion", run.toolVersion)
    object("ruleSet") { $0.field("sha256", run.ruleSetDigest) }
    array("inputs", run.inputs) { json, input in
      json.object {
        $0.field("name", input.name)
        $0.field("sha256", input.sha256)
      }
    }
  }

  fileprivate mutating func counts(of comparison: Comparison) {
    field("hasSameRules", comparison.hasSameRules)
    field("hasSameParameters", comparison.hasSameParameters)
    field("hasSameLimits", comparison.hasSameLimits)
    field("newFailures", comparison.findings.count(where: \.isNewFailure))
    object("counts") { json in
      json.field("new", comparison.count(.new))
      json.field("changed", comparison.count(.changed))
      json.field("known", comparison.count(.known))
      json.field("fixed", comparison.count(.fixed))
      json.field("gone", comparison.count(.gone))
      json.field("notJudged", comparison.count(.notJudged))
    }
  }

  /// One change; where results stand in the same report, their texts are not said twice.
  fileprivate mutating func change(_ finding: ComparedFinding, withTexts: Bool) {
    object { json in
      json.field("change", finding.change.rawValue)
      json.field("check", finding.key.check)
      json.field("severity", finding.severity?.rawValue)
      json.field("severityBefore", finding.severityBefore?.rawValue)
      json.object("subject") {
        $0.field("entity", finding.key.entity)
        $0.field("id", finding.key.subject)
        if withTexts { $0.field("name", finding.name) }
      }
      json.field("before", finding.before?.rawValue)
      json.field("after", finding.after?.rawValue)
      json.field("reason", finding.reason?.rawValue)
      json.array("fingerprints", finding.fingerprints) { $0.string($1) }
      if withTexts {
        if let title = finding.title { json.text("title", title) }
        json.text("message", finding.message)
      }
    }
  }
}
