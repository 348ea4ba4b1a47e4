import Catalogue
import Comparison
import Diagnostics
import Values

/// Small results to compare.
enum Sample {
  static let day = CalendarDate(daysSinceEpoch: 20_782)

  /// A whole result of the checks `c` and `d`.
  static func result(
    _ judgements: [RecordedJudgement],
    rules: String = "r1",
    checks: [String: Check.Severity] = ["c": .high, "d": .low]
  ) -> RecordedResult {
    var result = RecordedResult(name: "a.json", asOf: day, ruleSetDigest: rules, judgements: judgements)
    for (id, severity) in checks {
      result.checks[id] = RecordedResult.AppliedCheck(
        severity: severity,
        title: LocalizedText(en: "Title of \(id)", fr: "Titre de \(id)")
      )
    }
    return result
  }

  static func judgement(
    _ outcome: Outcome,
    of check: String = "c",
    on subject: String = "s-1",
    by settlement: String? = nil,
    _ fingerprints: String...
  ) -> RecordedJudgement {
    RecordedJudgement(
      key: JudgementKey(check: check, entity: "system", subject: subject),
      outcome: outcome,
      settledBy: settlement,
      message: LocalizedText(en: "said", fr: "dit"),
      fingerprints: fingerprints
    )
  }
}
