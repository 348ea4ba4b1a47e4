import Audit
import Catalogue
import Diagnostics

/// How a finding is called in a report: the outcome, told apart by the force of the duty and by what settled
/// it.
enum Verdict: String, CaseIterable, Sendable {
  /// A fail of what a text requires.
  case nonCompliant = "non-compliant"
  /// A fail of what is advised or concluded.
  case gap
  /// Facts are missing.
  case open
  /// A person must judge.
  case review
  /// A fail that was accepted as a risk until a date.
  case waived
  /// A review or an open outcome that a signed statement settles.
  case attested

  /// The verdict on a finding of a check that a text requires, or that it does not.
  init(_ finding: CheckResult, isRequired: Bool) {
    switch finding.outcome {
    case .fail where finding.waiver != nil: self = .waived
    case .fail: self = isRequired ? .nonCompliant : .gap
    case _ where finding.attestation != nil: self = .attested
    case .review: self = .review
    case .open, .pass, .notApplicable: self = .open
    }
  }

  /// What people call it.
  var label: LocalizedText {
    switch self {
    case .nonCompliant: LocalizedText(en: "non-compliant", fr: "non conforme")
    case .gap: LocalizedText(en: "gap", fr: "écart")
    case .open: LocalizedText(en: "not evidenced", fr: "non démontré")
    case .review: LocalizedText(en: "to be reviewed", fr: "à examiner")
    case .waived: LocalizedText(en: "waived", fr: "risque accepté")
    case .attested: LocalizedText(en: "attested", fr: "attesté")
    }
  }

  /// The mark before a subject.
  var mark: String {
    switch self {
    case .nonCompliant, .gap: "✗"
    case .open: "?"
    case .review: "!"
    case .waived: "~"
    case .attested: "✓"
    }
  }

  /// The colour of the mark.
  var role: TextRole {
    switch self {
    case .nonCompliant: .alarm
    case .gap: .warning
    case .open, .review: .question
    case .waived: .question
    case .attested: .good
    }
  }
}
