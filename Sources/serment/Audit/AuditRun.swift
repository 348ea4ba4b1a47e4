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
  ///
  /// - Parameters:
  ///   - configuration: the file that says by which settings.
  func report(on paths: [String], by configuration: SourceFile?) -> Report? {
    guard let read = run.read(paths) else { return nil }
    defer { run.progress.end() }
    run.progress.begin(run.console.words("Checking", "Contrôle"))
    let catalogue = run.rules.set.catalogue
    let result = Auditor(read.inventory, catalogue).audit(
      inputs: read.digests.wait(),
      ruleSetDigest: Fingerprint.ruleSet(run.rules.files.files)
    )
    return Report(
      result: result,
      catalogue: catalogue,
      sources: read.sources,
      configuration: configuration.map { InputDigest(name: $0.name, bytes: $0.bytes) },
      toolVersion: programVersion
    )
  }
}
