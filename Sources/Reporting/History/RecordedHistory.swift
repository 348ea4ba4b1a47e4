public import History

/// What a report draws of the audits that were kept.
public struct RecordedHistory: Sendable {
  /// The series, with its failures by control.
  let trend: HistoryTrend
  /// Its failures by site.
  let sites: [TrendGroup]

  /// Joins what a series shows by control and by site; nil where there is no earlier audit to draw a line from.
  public init?(byControl: HistoryTrend, bySite: HistoryTrend) {
    guard byControl.audits.count > 1 else { return nil }
    trend = byControl
    sites = bySite.groups
  }
}
