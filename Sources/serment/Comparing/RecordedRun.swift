import Audit
import Catalogue
import Comparison
import Reporting

extension RecordedResult {
  /// What a comparison knows of the report of this run, with passes of what a baseline speaks of.
  init(_ report: Report, answering baseline: Baseline? = nil) {
    self.init(
      report.result,
      of: report.catalogue,
      exposure: report.exposure,
      name: report.result.inputs.first?.name ?? "",
      toolVersion: report.toolVersion,
      keeping: baseline?.keys ?? []
    )
  }
}

extension Report {
  /// The report with what changed against a baseline.
  func compared(with baseline: Baseline, of path: String) -> Report {
    var report = self
    report.comparison = Comparison(
      baseline.recorded(as: path),
      RecordedResult(self, answering: baseline)
    )
    return report
  }
}
