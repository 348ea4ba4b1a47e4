import Comparison
import Reporting

/// The earlier audit that a page shows the changes since, where one was named.
struct EarlierAudit {
  private let result: RecordedResult?

  /// Reads the JSON report that options name; nil when it cannot be used, which is shown.
  init?(_ options: ReportOptions, in console: Console) {
    guard let path = options.since else {
      result = nil
      return
    }
    guard let read = console.readReport(path) else { return nil }
    result = read
  }

  /// The report with what changed since, if there is an earlier audit.
  func applied(to report: Report) -> Report {
    guard let result else { return report }
    var compared = report
    compared.sinceEarlier = Comparison(
      result,
      RecordedResult(report, keeping: Set(result.judgements.map(\.key)))
    )
    return compared
  }
}
