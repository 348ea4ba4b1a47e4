public import Audit
public import Catalogue
public import Comparison
public import Diagnostics
public import Exposure
import Values

/// What every report is written from: an audit's result beside the texts and sources that it refers to.
public struct Report: Sendable {
  /// What the audit found.
  public let result: AuditResult
  /// The checks and frameworks that were applied.
  public let catalogue: Catalogue
  /// What the failures may cost; nil when nobody estimated it.
  public let exposure: ExposureResult?
  /// The file that says by which settings was audited; nil when there is none.
  public let configuration: InputDigest?
  /// What changed against a baseline; nil when there is none.
  public var comparison: Comparison?
  /// What changed since an earlier audit, whose result was given; nil when none was.
  public var sinceEarlier: Comparison?
  /// What the audits that were kept show together; nil when none were kept.
  public var history: RecordedHistory?
  /// The version of this program.
  public let toolVersion: String
  /// Whom the report may be shown to.
  public var tlp = TrafficLight.amberStrict
  /// Whether names, values and texts that people wrote are left out.
  public internal(set) var isRedacted = false
  /// What the organisation calls itself; nil when nobody recorded it.
  public var organisation: String?
  /// In which order to remedy what fails; nil when nobody planned it.
  public var plan: RemedyPlan?
  /// Lines of the files; nil when none may be shown.
  private(set) var excerpts: ExcerptTable?
  /// Turns ranges into lines and columns.
  let places: PlaceTable
  /// Finds controls by id.
  let controls: ControlIndex
  /// The findings by check, in the order in which reports show them.
  let groups: [FindingGroup]

  /// Creates a report of a result, given the catalogue and the sources that its indices and ranges refer to.
  public init(
    result: AuditResult,
    catalogue: Catalogue,
    sources: SourceMap,
    exposure: ExposureResult? = nil,
    configuration: InputDigest? = nil,
    toolVersion: String
  ) {
    self.init(
      result: result,
      catalogue: catalogue,
      places: PlaceTable(sources),
      exposure: exposure,
      configuration: configuration,
      toolVersion: toolVersion
    )
  }

  /// Creates a report whose places are known already.
  init(
    result: AuditResult,
    catalogue: Catalogue,
    places: PlaceTable,
    exposure: ExposureResult? = nil,
    configuration: InputDigest? = nil,
    toolVersion: String
  ) {
    self.result = result
    self.exposure = exposure
    self.catalogue = catalogue
    self.configuration = configuration
    self.toolVersion = toolVersion
    self.places = places
    controls = ControlIndex(catalogue.frameworks)
    groups = FindingGroup.all(of: result, catalogue)
  }

  /// Lets the report show lines of the files, of which everything but keys and the facts themselves is masked.
  ///
  /// - Parameter masks: what is never shown, such as secrets and personal data.
  public mutating func allowExcerpts(hiding masks: [SourceRange]) {
    excerpts = ExcerptTable(places, hiding: masks)
  }

  /// The parameters whose values differ from their defaults, with their checks.
  var changedParameters: [(check: Check, parameter: CheckParameter)] {
    catalogue.checks.flatMap { check in check.parameters.filter(\.isChanged).map { (check, $0) } }
  }
}

extension Check {
  /// Whether a text requires what the check asks, so that a fail is a non-compliance and not a gap.
  var isRequired: Bool { controls.contains { $0.relation == .required } }
}

extension RandomAccessCollection where Index == Int {
  /// The runs of neighbours of which the same is said.
  func chunked<Key: Equatable>(by key: (Element) -> Key) -> [SubSequence] {
    guard let first else { return [] }
    var chunks: [SubSequence] = []
    var start = startIndex
    var current = key(first)
    for index in indices.dropFirst() {
      let next = key(self[index])
      guard next != current else { continue }
      chunks.append(self[start..<index])
      (start, current) = (index, next)
    }
    chunks.append(self[start..<endIndex])
    return chunks
  }
}
