import Catalogue
import Exposure
import Values

@testable import History
@testable import Reporting

/// Three imagined audits of two sites, with texts of an inventory to be filled in.
enum SampleHistory {
  /// What the audits show; every text that an inventory decides is the given one, beside a plain one.
  static func filled(with text: String) -> RecordedHistory? {
    let audits = [
      audit(1, "2026-01-01", [("pacs", .fail), (text, .fail)], text, high: 40_000),
      audit(2, "2026-02-01", [("pacs", .pass), (text, .fail)], text, high: 30_000),
      audit(3, "2026-03-01", [("pacs", .fail), (text, .fail)], text, high: 50_000, rules: "others"),
    ]
    return RecordedHistory(byControl: trend(audits, by: .control), bySite: trend(audits, by: .site))
  }

  private static func trend(_ audits: [KeptAudit], by grouping: HistoryTrend.Grouping) -> HistoryTrend {
    var builder = TrendBuilder(by: grouping)
    for audit in audits { builder.add(audit) }
    return builder.trend(of: "s", since: nil)
  }

  private static func audit(
    _ number: Int,
    _ day: String,
    _ outcomes: [(subject: String, outcome: Outcome)],
    _ site: String,
    high: Int,
    rules: String = "rules"
  ) -> KeptAudit {
    let range = MoneyRange(Money(units: 1_000), Money(units: high))
    let failing = outcomes.indices.filter { outcomes[$0].outcome == .fail }
    return KeptAudit(
      number: number,
      recordedAt: day + "T00:00:00Z",
      record: AuditRecord(
        series: "s",
        asOf: CalendarDate(iso8601: day.utf8) ?? CalendarDate(daysSinceEpoch: 0),
        toolVersion: "1",
        ruleSet: rules,
        inputs: "\(number)",
        checks: [AppliedCheck("unsupported-system", .high, controls: ["gdpr 32", "iso27001 A.8.8"])],
        subjects: [
          ExaminedSubject("system", outcomes[0].subject, site: "plain-site"),
          ExaminedSubject("system", outcomes[1].subject, site: site),
        ],
        findings: failing.map { KeptFinding("f\($0)", check: 0, subject: $0, outcome: .fail) },
        exposure: [KeptExposure(.undertaking, "EUR", range, failuresAlone: range)]
      )
    )
  }
}
