public import History
import Values

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

  /// The audit of a day and the one before it; nil where there is none before.
  func change(upTo day: CalendarDate) -> (before: TrendPoint, now: TrendPoint)? {
    guard let index = trend.audits.firstIndex(where: { $0.asOf == day }), index > 0 else { return nil }
    return (trend.audits[index - 1], trend.audits[index])
  }
}
