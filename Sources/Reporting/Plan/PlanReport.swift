public import Audit
public import Catalogue
public import Exposure
import Values

/// What reports of a plan are written from: its steps beside the texts that they refer to.
public struct PlanReport: Sendable {
  /// The plan.
  public let plan: RemedyPlan
  /// The estimate that it starts from.
  let exposure: ExposureResult
  let inputs: [InputDigest]
  let ruleSetDigest: String
  let checks: [Check]
  let toolVersion: String

  /// Creates a report of a plan for the results of an audit and their estimate.
  public init(
    _ plan: RemedyPlan,
    _ exposure: ExposureResult,
    of result: AuditResult,
    catalogue: Catalogue,
    toolVersion: String
  ) {
    self.plan = plan
    self.exposure = exposure
    inputs = result.inputs
    ruleSetDigest = result.ruleSetDigest
    checks = catalogue.checks
    self.toolVersion = toolVersion
  }
}
