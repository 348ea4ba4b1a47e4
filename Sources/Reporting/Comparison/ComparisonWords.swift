import Catalogue
import Comparison
import Diagnostics

// The fixed words of reports for what changed.

extension Standing {
  /// How a check is said to stand on a record.
  var label: LocalizedText {
    switch self {
    case .fail: LocalizedText(en: "fails", fr: "en échec")
    case .waived: Verdict.waived.label
    case .open: Verdict.open.label
    case .review: Verdict.review.label
    case .attested: Verdict.attested.label
    case .pass: LocalizedText(en: "satisfied", fr: "satisfait")
    case .notApplicable: LocalizedText(en: "not applicable", fr: "sans objet")
    }
  }

  /// Its colour.
  var role: TextRole {
    switch self {
    case .fail: .alarm
    case .waived, .open, .review: .question
    case .attested, .pass: .good
    case .notApplicable: .body
    }
  }

  /// The mark before a record.
  var mark: String {
    switch self {
    case .fail: "✗"
    case .waived: Verdict.waived.mark
    case .open: Verdict.open.mark
    case .review: Verdict.review.mark
    case .attested, .pass: "✓"
    case .notApplicable: "–"
    }
  }
}

extension ComparedFinding.Change {
  /// What is said of one finding, or of several.
  var label: LocalizedText {
    switch self {
    case .new: LocalizedText(en: "new", fr: "nouveaux")
    case .changed: LocalizedText(en: "changed", fr: "modifiés")
    case .known: LocalizedText(en: "unchanged", fr: "inchangés")
    case .fixed: LocalizedText(en: "fixed", fr: "corrigés")
    case .gone: LocalizedText(en: "no longer there", fr: "disparus")
    case .notJudged: LocalizedText(en: "not judged", fr: "non examinés")
    }
  }

  /// What the change means, for a person who reads it for the first time.
  var meaning: LocalizedText? {
    switch self {
    case .gone:
      LocalizedText(
        en: "What these findings spoke of is no longer there, or no longer concerned: nothing was repaired.",
        fr: "Ce que visaient ces constats n'existe plus ou n'est plus concerné : rien n'a été corrigé."
      )
    case .notJudged:
      LocalizedText(
        en: "This audit left out their checks or sites: nothing can be said of them.",
        fr: "Cet audit a écarté leurs contrôles ou leurs sites : rien ne peut en être dit."
      )
    case .new, .changed, .known, .fixed: nil
    }
  }

  /// Its colour.
  var role: TextRole {
    switch self {
    case .new: .alarm
    case .changed: .question
    case .fixed: .good
    case .known, .gone, .notJudged: .body
    }
  }
}

extension ComparedFinding.Reason {
  /// Why a finding is no longer there.
  var label: LocalizedText {
    switch self {
    case .otherReasonsRemain:
      LocalizedText(en: "other reasons remain", fr: "d'autres motifs demeurent")
    case .notApplicable:
      LocalizedText(en: "the check no longer concerns it", fr: "le contrôle ne le concerne plus")
    case .recordGone:
      LocalizedText(en: "the record is gone", fr: "l'enregistrement n'existe plus")
    case .checkGone: LocalizedText(en: "the check is gone", fr: "le contrôle n'existe plus")
    }
  }
}

extension BaselineState {
  /// What stands behind a finding.
  var label: LocalizedText {
    switch self {
    case .new: LocalizedText(en: "new", fr: "nouveau")
    case .unchanged: LocalizedText(en: "known", fr: "connu")
    case .updated: LocalizedText(en: "changed", fr: "modifié")
    }
  }

  /// Its colour.
  var role: TextRole {
    switch self {
    case .new: .alarm
    case .unchanged: .faint
    case .updated: .question
    }
  }
}
