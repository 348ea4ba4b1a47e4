import Audit
import Catalogue
import Reporting
import Values

/// One audit, from the paths that a person names to a report.
struct AuditRun {
  private let run: InventoryRun

  init(_ rules: LoadedRules, asOf: CalendarDate, in console: Console) {
    run = InventoryRun(rules, asOf: asOf, in: console)
  }

  /// Reads every path and audits what they describe; nil when something was wrong with an input, which is
  /// shown.
  func report(on paths: [String]) -> Report? {
    let ruleDigest = PendingRuleDigest(of: run.rules.files)
    guard let read = run.read(paths) else { return nil }
    defer { run.progress.end() }
    run.progress.begin(localized("Checking", "Contrôle"))
    let catalogue = run.rules.set.catalogue
    let result = Auditor(read.inventory, catalogue).audit(
      inputs: read.digests.wait(),
      ruleSetDigest: ruleDigest.wait()
    )
    return Report(
      result: result,
      catalogue: catalogue,
      sources: read.sources,
      toolVersion: programVersion
    )
  }
}
