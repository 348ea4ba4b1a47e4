import Audit
import Catalogue
import Comparison
import Diagnostics
import Exposure
import Values

/// Two imagined audits between which everything happened once.
enum SampleComparison {
  static let comparison = Comparison(before, after)

  private static let before = result(
    "octobre.json",
    day: 20_750,
    rules: "r1",
    exposure: (1_800_000, 56_000_000),
    [
      judgement("alterable-logs", .fail, "pacs", "a1", "a2"),
      judgement("alterable-logs", .open, "ris"),
      judgement("backup-missing", .fail, "nas-1", "b1"),
      judgement("backup-missing", .fail, "old-server", "b2"),
      judgement("flat-network", .fail, "lan", by: "w-lan", "c1"),
      judgement("flat-network", .fail, "wifi", "c2"),
      judgement("former-check", .fail, "pacs", "d1"),
      judgement("staff-training-unclear", .review, "organisation", "e1"),
      judgement("unsupported-system", .pass, "irm-1"),
    ],
    checks: [
      "alterable-logs": .medium, "backup-missing": .critical, "flat-network": .high, "former-check": .low,
      "staff-training-unclear": .low, "unsupported-system": .high,
    ]
  )

  private static let after = result(
    "novembre.json",
    day: 20_782,
    rules: "r2",
    exposure: (2_100_000, 61_000_000),
    [
      judgement("alterable-logs", .fail, "pacs", "a2", "a3"),
      judgement("alterable-logs", .fail, "ris", "a4"),
      judgement("backup-missing", .pass, "nas-1"),
      judgement("flat-network", .fail, "lan", "c1"),
      judgement("flat-network", .open, "wifi"),
      judgement("staff-training-unclear", .review, "organisation", by: "attestation-1", "e1"),
      judgement("unsupported-system", .fail, "irm-1", name: SampleResult.hostileName, "f1"),
      judgement("unsupported-system", .fail, "irm-2", by: "w-irm", "f2"),
    ],
    checks: [
      "alterable-logs": .high, "backup-missing": .critical, "flat-network": .high,
      "staff-training-unclear": .low, "unsupported-system": .high,
    ]
  )

  private static func result(
    _ name: String,
    day: Int32,
    rules: String,
    exposure: (low: Int, high: Int),
    _ judgements: [RecordedJudgement],
    checks: [String: Check.Severity]
  ) -> RecordedResult {
    var result = RecordedResult(
      name: name,
      asOf: CalendarDate(daysSinceEpoch: day),
      toolVersion: "1.2.3",
      ruleSetDigest: rules,
      judgements: judgements
    )
    result.inputs = [InputDigest(name: "radiologie.yaml", sha256: String(repeating: "a1", count: 32))]
    for (id, severity) in checks {
      result.checks[id] = RecordedResult.AppliedCheck(
        severity: severity,
        title: LocalizedText(en: "The defect \(id)", fr: "Le défaut \(id)")
      )
    }
    let range = MoneyRange(Money(units: exposure.low), Money(units: exposure.high))
    result.exposure = [
      RecordedResult.Branch(basis: "public-body", currency: "EUR", range: range),
      RecordedResult.Branch(basis: "undertaking", currency: "EUR", range: MoneyRange(Money(units: 900_000))),
    ]
    return result
  }

  private static func judgement(
    _ check: String,
    _ outcome: Outcome,
    _ subject: String,
    by settlement: String? = nil,
    name: String? = nil,
    _ fingerprints: String...
  ) -> RecordedJudgement {
    RecordedJudgement(
      key: JudgementKey(check: check, entity: "system", subject: subject),
      name: name,
      outcome: outcome,
      settledBy: settlement,
      message: LocalizedText(en: "What is said of \(subject).", fr: "Ce qui est dit de \(subject)."),
      fingerprints: fingerprints.map { $0 + String(repeating: "0", count: 62) }
    )
  }
}
