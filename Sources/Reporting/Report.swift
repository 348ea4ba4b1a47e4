public import Audit
public import Catalogue
public import Diagnostics
import Values

/// What every report is written from: an audit's result beside the texts and sources that it refers to.
public struct Report: Sendable {
  /// What the audit found.
  public let result: AuditResult
  /// The checks and frameworks that were applied.
  public let catalogue: Catalogue
  /// The file that says by which settings was audited; nil when there is none.
  public let configuration: InputDigest?
  /// The version of this program.
  public let toolVersion: String
  /// Turns ranges into lines and columns.
  let places: PlaceTable
  /// Finds controls by id.
  let controls: ControlIndex

  /// Creates a report of a result, given the catalogue and the sources that its indices and ranges refer to.
  public init(
    result: AuditResult,
    catalogue: Catalogue,
    sources: SourceMap,
    configuration: InputDigest? = nil,
    toolVersion: String
  ) {
    self.result = result
    self.catalogue = catalogue
    self.configuration = configuration
    self.toolVersion = toolVersion
    places = PlaceTable(sources)
    controls = ControlIndex(catalogue.frameworks)
  }

  /// The parameters whose values differ from their defaults, with their checks.
  var changedParameters: [(check: Check, parameter: CheckParameter)] {
    catalogue.checks.flatMap { check in check.parameters.filter(\.isChanged).map { (check, $0) } }
  }

  /// The findings of each check, in order of the catalogue; checks without a finding are left out.
  var findingsByCheck: [ArraySlice<CheckResult>] {
    result.findings.chunked { $0.check == $1.check }
  }
}

extension Check {
  /// Whether a text requires what the check asks, so that a fail is a non-compliance and not a gap.
  var isRequired: Bool { controls.contains { $0.relation == .required } }
}

extension Array {
  /// The runs of neighbours that belong together.
  func chunked(_ belongTogether: (Element, Element) -> Bool) -> [ArraySlice<Element>] {
    var chunks: [ArraySlice<Element>] = []
    var start = 0
    for index in indices where index > 0 && !belongTogether(self[index - 1], self[index]) {
      chunks.append(self[start..<index])
      start = index
    }
    if start < count { chunks.append(self[start..<count]) }
    return chunks
  }
}
