import Catalogue
import Diagnostics

/// What an auditor of management systems calls a finding.
///
/// ISO/IEC 17021-1 knows major and minor nonconformities against a requirement; what no requirement stands behind is an
/// observation (ISO 19011), the *point sensible* of French certification bodies. `docs/text-report.md` has the mapping;
/// only the auditor who sees the whole management system decides in the end.
enum AuditGrade: String, CaseIterable, Sendable {
  /// A requirement is not met, with harm to be expected.
  case major
  /// A requirement is not met.
  case minor
  /// A point to watch: advised or concluded, not evidenced, or still to be judged.
  case observation
  /// Accepted or attested: nothing to raise.
  case settled

  /// The grade of a finding of a check.
  init(of verdict: Verdict, _ check: Check) {
    switch verdict {
    case .nonCompliant: self = check.severity <= .high ? .major : .minor
    case .gap, .open, .review: self = .observation
    case .waived, .attested: self = .settled
    }
  }

  /// What people call it.
  var label: LocalizedText {
    switch self {
    case .major: LocalizedText(en: "major nonconformity", fr: "non-conformité majeure")
    case .minor: LocalizedText(en: "minor nonconformity", fr: "non-conformité mineure")
    case .observation: LocalizedText(en: "observation", fr: "point sensible")
    case .settled: LocalizedText(en: "none", fr: "aucune")
    }
  }
}
