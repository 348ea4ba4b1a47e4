import Audit
public import Catalogue
import Comparison
public import Diagnostics
import Documents
import Exposure
import Values

/// Reads the JSON report of an audit back, so that any other form can be written from it without auditing again.
///
/// Nothing in the file is trusted: what is not of its type, names what is not there or does not fit is a mistake with its
/// place, and texts are escaped by writers as those of an inventory are.
public struct ResultReader {
  /// The first version of the format that holds everything.
  private static let leastVersion = (1, 1)

  private let source: SourceFile
  private var places = StatedPlaces()
  private var subjects: StatedSubjects
  private var stated: StatedCatalogue
  private var findings = StatedFindings()
  private var exposure: ExposureResult?
  private var configuration: InputDigest?
  private var asOf: CalendarDate?
  private var tlp: TrafficLight?
  private var isRedacted = false
  private var organisation: String?
  private var ruleSetDigest: String?
  private var hasResults = false
  private var profile = OrganisationProfile()
  private var setsWaiversAside = false
  private var inputs: [InputDigest] = []
  private var recordCounts: [RecordCount] = []
  private var waivers: [WaiverUse] = []
  private var attestations: [AttestationRecord] = []
  private var contradictions: [ContradictionReport] = []
  private var missingFacts: [MissingFact] = []
  private var controls: [ControlStatus] = []

  private init(_ source: SourceFile, _ catalogue: Catalogue) {
    self.source = source
    subjects = StatedSubjects(catalogue.model)
    stated = StatedCatalogue(catalogue)
  }

  /// Reads a report by the model of a catalogue; nil when it is none, or is damaged, which is reported with its place.
  public static func read(
    _ source: SourceFile,
    by catalogue: Catalogue,
    into bag: inout DiagnosticBag
  ) -> Report? {
    var reader = ResultReader(source, catalogue)
    let envelope = ReportEnvelope.read(source, into: &bag) { key, root, bag in
      do throws(Damage) {
        return try reader.take(key, root)
      } catch {
        bag.add(.damagedReport(error.key, at: error.place))
        return true
      }
    }
    return envelope.flatMap { reader.report($0, into: &bag) }
  }

  private mutating func take(_ key: String, _ root: Fields) throws(Damage) -> Bool {
    switch key {
    case "asOf": asOf = try root.date("asOf")
    case "tlp":
      let label = try root.string("tlp")
      guard let known = TrafficLight.allCases.first(where: { $0.label == label }) else {
        throw root.damage("tlp")
      }
      tlp = known
    case "redacted": isRedacted = try root.flag("redacted")
    case "organisation": organisation = try root.string("organisation")
    case "notice", "summary", "comparison", "changes": break
    case "ruleSet": ruleSetDigest = try root.object("ruleSet").string("sha256")
    case "profile":
      let fields = try root.object("profile")
      profile = OrganisationProfile(
        kinds: try fields.optionalStrings("kinds"),
        country: try fields.optionalString("country")
      )
    case "settings":
      let settings = try root.object("settings")
      configuration = try settings.optionalObject("configuration")?.inputDigest()
      setsWaiversAside = try settings.optionalFlag("setsWaiversAside") ?? false
      try stated.take(settings: settings, &places)
    case "exposure":
      // Waivers stand before the estimate.
      try findings.resolve(waivers)
      exposure = try StatedExposure(stated, findings).read(try root.object("exposure"), asOf: asOf, &places)
    default: return try takeItems(of: key, root)
    }
    return true
  }

  /// Takes what comes item by item.
  private mutating func takeItems(of key: String, _ root: Fields) throws(Damage) -> Bool {
    switch key {
    case "inputs": inputs += try root.list("inputs") { (item) throws(Damage) in try item.inputDigest() }
    case "records":
      recordCounts += try root.list("records") { (item) throws(Damage) in try item.recordCount() }
    case "checks": for item in try root.mappings("checks") { try stated.take(check: item) }
    case "subjects": for item in try root.mappings("subjects") { try subjects.add(item, &places) }
    case "results":
      hasResults = true
      for item in try root.mappings("results") { try findings.take(item, stated, &subjects, &places) }
    case "waivers": for item in try root.mappings("waivers") { waivers.append(try item.waiver(&places)) }
    case "attestations":
      for item in try root.mappings("attestations") { attestations.append(try item.attestation(&places)) }
    case "contradictions":
      for item in try root.mappings("contradictions") {
        contradictions.append(try item.contradiction(&subjects, &places))
      }
    case "missingFacts":
      missingFacts += try root.list("missingFacts") { (item) throws(Damage) in try item.missingFact() }
    case "frameworks":
      for item in try root.mappings("frameworks") {
        try stated.take(framework: item)
        let id = try item.string("id")
        for control in try item.mappings("controls") { controls.append(try control.controlStatus(of: id)) }
      }
    default: return false
    }
    return true
  }

  private consuming func report(_ envelope: ReportEnvelope, into bag: inout DiagnosticBag) -> Report? {
    if let version = envelope.version, Self.isTooOld(version) {
      bag.add(.olderReport(version, at: source.start))
      return nil
    }
    guard let asOf, let ruleSetDigest, hasResults else {
      let key = asOf == nil ? "asOf" : ruleSetDigest == nil ? "ruleSet" : "results"
      bag.add(.reportWithoutResults(key, at: source.start))
      return nil
    }
    do throws(Damage) {
      try findings.resolve(waivers)
    } catch {
      bag.add(.damagedReport(error.key, at: error.place))
      return nil
    }
    let result = AuditResult(
      asOf: asOf,
      profile: profile,
      inputs: inputs,
      ruleSetDigest: ruleSetDigest,
      recordCounts: recordCounts,
      findings: findings.findings,
      settled: findings.settled,
      subjects: subjects.index,
      waivers: waivers,
      setsWaiversAside: setsWaiversAside,
      attestations: attestations,
      contradictions: contradictions,
      missingFacts: missingFacts,
      controls: controls
    )
    var report = Report(
      result: result,
      catalogue: stated.catalogue,
      places: places.table,
      exposure: exposure,
      configuration: configuration,
      toolVersion: envelope.toolVersion ?? ""
    )
    if let tlp { report.tlp = tlp }
    report.isRedacted = isRedacted
    report.organisation = organisation
    return report
  }

  private static func isTooOld(_ version: String) -> Bool {
    let numbers = version.split(separator: ".").map { Int($0) ?? 0 }
    return (numbers.first ?? 0, numbers.count > 1 ? numbers[1] : 0) < leastVersion
  }
}

extension Fields {
  /// The mappings of a list; none when the key is absent.
  func mappings(_ name: StaticString) throws(Damage) -> [Fields] {
    try list(name) { (item) throws(Damage) in item }
  }
}
