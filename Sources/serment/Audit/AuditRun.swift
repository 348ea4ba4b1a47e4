import Audit
import Catalogue
import Diagnostics
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
    guard let (result, sources) = result(on: paths) else { return nil }
    return Report(
      result: result,
      catalogue: run.rules.set.catalogue,
      sources: sources,
      toolVersion: programVersion
    )
  }

  /// What an audit of the paths finds, with the sources that its places refer to.
  func result(on paths: [String]) -> (AuditResult, SourceMap)? {
    guard let read = run.read(paths) else { return nil }
    defer { run.progress.end() }
    let catalogue = run.rules.set.catalogue
    var slips = DiagnosticBag()
    slips.addAttestationSlips(in: read.inventory, catalogue)
    run.console.show(slips, sources: read.sources)
    run.progress.begin(localized("Checking", "Contrôle"))
    let result = Auditor(read.inventory, catalogue).audit(
      inputs: read.digests.wait(),
      ruleSetDigest: Fingerprint.ruleSet(run.rules.files.files)
    )
    return (result, read.sources)
  }
}
