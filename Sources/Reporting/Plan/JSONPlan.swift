import Audit
import Catalogue
import Diagnostics
import Exposure
import Values

/// A plan for machines, every amount to the cent.
public struct JSONPlan: Sendable {
  private let report: PlanReport

  /// Creates the report.
  public init(_ report: PlanReport) { self.report = report }

  /// Writes the report as one JSON text with a final newline; the same audit gives the same bytes.
  public func write<Output: TextOutputStream>(to output: inout Output) {
    let plan = report.plan
    var writer = JSONWriter(output)
    writer.object { json in
      json.head(toolVersion: report.toolVersion)
      json.field("asOf", report.exposure.asOf.description)
      json.text("notice", RemedyPlan.notice)
      json.ruleSet(report.ruleSetDigest)
      json.inputs(report.inputs)
      json.field("goal", plan.goal.rawValue)
      json.field("risk", plan.risk)
      write("exposure", plan.exposure, to: &json)
      json.array("remedies", plan.remedies) { json, step in json.object { write(step, to: &$0) } }
      json.array("conducts", plan.conducts) { json, conduct in
        json.object { json in
          json.text("name", conduct.name)
          write("failuresAlone", conduct.failuresAlone, to: &json)
          json.field("steps") { $0.array(conduct.steps) { $0.number($1 + 1) } }
        }
      }
      json.array("records", plan.records) { json, step in json.object { write(step, to: &$0) } }
    }
    writer.finish()
    output = writer.output
  }

  private func write(_ step: PlannedRemedy, to json: inout JSONWriter<some TextOutputStream>) {
    json.field("check", report.checks[step.check].id)
    json.field("severity", report.checks[step.check].severity.rawValue)
    json.array("subjects", step.subjects) { json, subject in
      json.object {
        $0.field("entity", subject.entity)
        $0.field("id", subject.id)
      }
    }
    json.field("waived", step.waived)
    json.object("hours") {
      $0.field("least", step.hours.lowerBound)
      $0.field("usual", step.usualHours)
      $0.field("most", step.hours.upperBound)
    }
    json.field("risk", step.risk)
    json.field("riskLeft", step.riskLeft)
    json.field("exposureShareBasisPoints", step.exposureShare)
    write("exposure", step.exposure, to: &json)
    json.field("after") { $0.array(step.after) { $0.number($1 + 1) } }
    json.field("isTied", step.isTied)
  }

  private func write(_ step: PlannedRecord, to json: inout JSONWriter<some TextOutputStream>) {
    switch step.wanted {
    case .fact(let fact):
      json.field("field", fact.field)
      json.text("label", fact.label)
    case .judgement(let check): json.field("check", report.checks[check].id)
    }
    json.field("subjects", step.subjects)
    json.field("results", step.results)
    write("exposure", step.exposure, to: &json)
  }

  /// One range per branch.
  private func write(
    _ key: StaticString,
    _ ranges: [MoneyRange],
    to json: inout JSONWriter<some TextOutputStream>
  ) {
    json.array(key, Array(zip(report.exposure.branches, ranges))) { json, entry in
      json.object { json in
        json.field("basis", entry.0.basis.rawValue)
        json.field("currency", entry.0.currency)
        json.range("range", entry.1)
      }
    }
  }
}
