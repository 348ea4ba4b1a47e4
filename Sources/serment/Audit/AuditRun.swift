import Audit
import Catalogue
import Diagnostics
import Exposure
import Facts
import Reporting
import Values

/// One audit, from the paths that a person names to a report.
struct AuditRun {
  private let run: InventoryRun
  /// The checks and controls of the day.
  private let catalogue: Catalogue
  private let setsWaiversAside: Bool
  /// Whether the report is to be a page, which shows the plan, departments and lines of files.
  var isForPage = false

  init(
    _ rules: LoadedRules,
    asOf: CalendarDate,
    _ setsWaiversAside: Bool = false,
    in console: Console
  ) {
    self.setsWaiversAside = setsWaiversAside
    run = InventoryRun(rules, asOf: asOf, in: console)
    catalogue = rules.set.catalogue.inForce(on: asOf)
  }

  /// Reads every path and audits what they describe; nil when something was wrong with an input, which is
  /// shown.
  ///
  /// - Parameters:
  ///   - configuration: the file that says by which settings.
  func report(on paths: [String], by configuration: SourceFile?) -> Report? {
    examine(paths, by: configuration)?.report
  }

  /// The same, with what was read.
  func examine(_ paths: [String], by configuration: SourceFile?) -> (
    report: Report, read: InventoryRun.Result
  )? {
    guard let (read, result) = audit(paths) else { return nil }
    var report = Report(
      result: result,
      catalogue: catalogue,
      sources: read.sources,
      exposure: estimate(read, result),
      configuration: configuration.map { InputDigest(name: $0.name, bytes: $0.bytes) },
      toolVersion: programVersion
    )
    report.organisation = read.inventory.organisationName
    if isForPage {
      report.plan = planner(read).plan(result, for: .both)
      report.allowExcerpts(hiding: read.masks)
    }
    return (report, read)
  }

  /// Reads every path, audits what they describe and estimates what the results may cost; nil when something was wrong
  /// with an input, which is shown.
  func exposure(of paths: [String]) -> ExposureReport? {
    guard let (read, result) = audit(paths) else { return nil }
    return ExposureReport(
      estimate(read, result),
      of: result,
      catalogue: catalogue,
      sources: read.sources,
      toolVersion: programVersion
    )
  }

  /// The same estimate with the order in which to remedy and to record.
  func plan(for paths: [String], _ goal: RemedyPlan.Goal) -> PlanReport? {
    guard let (read, result) = audit(paths) else { return nil }
    return PlanReport(
      planner(read).plan(result, for: goal),
      estimate(read, result),
      of: result,
      catalogue: catalogue,
      toolVersion: programVersion
    )
  }

  private func planner(_ read: InventoryRun.Result) -> RemedyPlanner {
    let facts = run.rules.set.facts
    return RemedyPlanner(read.inventory, catalogue, facts.fines, facts.plans)
  }

  private func estimate(_ read: InventoryRun.Result, _ result: AuditResult) -> ExposureResult {
    ExposureCalculator(read.inventory, catalogue, run.rules.set.facts.fines).estimate(result)
  }

  private func audit(_ paths: [String]) -> (read: InventoryRun.Result, result: AuditResult)? {
    let rules = run.rules.files.files
    let ruleDigest = Pending("") { Fingerprint.ruleSet(rules) }
    guard let read = run.read(paths) else { return nil }
    defer { run.progress.end() }
    run.warnOfSlips(in: read, catalogue)
    guard run.knowsSites(of: catalogue.selection, in: read) else { return nil }
    run.progress.begin(run.console.words("Checking", "Contrôle"))
    let result = Auditor(read.inventory, catalogue).audit(
      inputs: read.digests.wait(),
      ruleSetDigest: ruleDigest.wait(),
      settingWaiversAside: setsWaiversAside
    )
    return (read, result)
  }
}
