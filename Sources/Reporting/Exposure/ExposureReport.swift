public import Audit
public import Catalogue
public import Diagnostics
public import Exposure

/// What reports on exposure are written from: an estimate beside the texts and sources that it refers to.
public struct ExposureReport: Sendable {
  /// The estimate.
  public let exposure: ExposureResult
  let inputs: [InputDigest]
  let ruleSetDigest: String
  let checks: [Check]
  let toolVersion: String
  let places: PlaceTable

  /// Creates a report of an estimate for the results of an audit, whose places lie in `sources`.
  public init(
    _ exposure: ExposureResult,
    of result: AuditResult,
    catalogue: Catalogue,
    sources: SourceMap,
    toolVersion: String
  ) {
    self.exposure = exposure
    inputs = result.inputs
    ruleSetDigest = result.ruleSetDigest
    checks = catalogue.checks
    self.toolVersion = toolVersion
    places = PlaceTable(sources)
  }
}
