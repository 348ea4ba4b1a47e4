import Catalogue
import Exposure
import Values

@testable import History

/// Imagined audits of a small hospital.
enum Samples {
  static func day(_ text: String) -> CalendarDate {
    CalendarDate(iso8601: text.utf8) ?? CalendarDate(daysSinceEpoch: 0)
  }

  /// An audit of two systems with one check each for fails of severity high and low.
  ///
  /// - Parameters:
  ///   - findings: what fails or is open, as `check subject outcome`, with `+` behind a waived one.
  ///   - subjects: the systems that are recorded.
  ///   - checks: the checks that were applied.
  static func audit(
    _ day: String,
    _ findings: [String],
    subjects: [String] = ["a", "b"],
    checks: [String] = ["high", "low"],
    series: String = "s"
  ) -> AuditRecord {
    let applied = checks.map { name in
      AppliedCheck(name, Check.Severity(rawValue: name) ?? .low, controls: ["gdpr 32", "iso \(name)"])
    }
    return AuditRecord(
      series: series,
      asOf: Self.day(day),
      toolVersion: "1",
      ruleSet: "rules",
      inputs: "inputs",
      checks: applied,
      subjects: subjects.map { ExaminedSubject("system", $0, site: "site-\($0)") },
      findings: findings.compactMap { text in
        let words = text.split(separator: " ").map(String.init)
        let outcome = words[2].hasSuffix("+") ? String(words[2].dropLast()) : words[2]
        guard let check = checks.firstIndex(of: words[0]), let subject = subjects.firstIndex(of: words[1]),
          let outcome = Outcome(rawValue: outcome)
        else { return nil }
        return KeptFinding(
          outcome == .open ? "" : "f-\(words[0])-\(words[1])",
          check: check,
          subject: subject,
          outcome: outcome,
          isWaived: words[2].hasSuffix("+")
        )
      },
      frameworks: [ControlCount("gdpr", "gap", 2)],
      exposure: [
        KeptExposure(
          .undertaking,
          "EUR",
          MoneyRange(Money(hundredths: 100), Money(hundredths: 2_000_001)),
          failuresAlone: MoneyRange(Money(hundredths: 100))
        )
      ]
    )
  }

  /// The trend of audits in their order.
  static func trend(
    _ audits: [AuditRecord],
    by grouping: HistoryTrend.Grouping = .check,
    since: String? = nil
  ) -> HistoryTrend {
    var builder = TrendBuilder(by: grouping)
    for (index, audit) in audits.enumerated() {
      builder.add(KeptAudit(number: index + 1, recordedAt: "", record: audit))
    }
    return builder.trend(of: "s", since: since.map(day))
  }
}
