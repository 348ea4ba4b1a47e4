import Audit
import Catalogue
import Diagnostics
import Values

// The fixed words of reports for what other modules name in code.

extension Check.Severity {
  /// What people call it.
  var label: LocalizedText {
    switch self {
    case .critical: LocalizedText(en: "critical", fr: "critique")
    case .high: LocalizedText(en: "high", fr: "élevée")
    case .medium: LocalizedText(en: "medium", fr: "moyenne")
    case .low: LocalizedText(en: "low", fr: "faible")
    }
  }

  /// The colour of its heading.
  var role: TextRole {
    switch self {
    case .critical: .alarm
    case .high: .warning
    case .medium: .question
    case .low: .strong
    }
  }
}

extension Check {
  /// Whether a fail of it can be accepted as a risk, and how.
  var waivability: LocalizedText {
    isWaivable
      ? LocalizedText(
        en: "possible: dated, with a reason and an approver",
        fr: "possible : datée, motivée et approuvée"
      )
      : LocalizedText(en: "none: a plain legal duty", fr: "aucune : obligation légale")
  }
}

extension Effort {
  /// What people call it.
  var label: LocalizedText {
    let size =
      switch self.size {
      case .hours: LocalizedText(en: "less than a day of work", fr: "moins d'un jour de travail")
      case .days: LocalizedText(en: "a few days of work", fr: "quelques jours de travail")
      case .weeks: LocalizedText(en: "a few weeks of work", fr: "quelques semaines de travail")
      case .months: LocalizedText(en: "a few months of work", fr: "plusieurs mois de travail")
      }
    return switch per {
    case .subject: LocalizedText(en: size.en + " for each", fr: size.fr + " pour chacun")
    case .organisation: LocalizedText(en: size.en + " in all", fr: size.fr + " au total")
    }
  }
}

extension ControlReference.Relation {
  /// How a check leans on the controls that are named behind it.
  var label: LocalizedText {
    switch self {
    case .required: LocalizedText(en: "required by", fr: "exigé par :")
    case .guidance: LocalizedText(en: "advised by", fr: "recommandé par :")
    case .inferred: LocalizedText(en: "inferred from", fr: "déduit de :")
    }
  }
}

extension ControlStatus.State {
  /// What is said of one control, and of several.
  var labels: (one: LocalizedText, many: LocalizedText) {
    switch self {
    case .nonCompliant:
      (
        LocalizedText(en: "non-compliant", fr: "non conforme"),
        LocalizedText(en: "non-compliant", fr: "non conformes")
      )
    case .gap:
      (LocalizedText(en: "with a gap", fr: "avec écart"), LocalizedText(en: "with gaps", fr: "avec écart"))
    case .notEvidenced:
      (
        LocalizedText(en: "not evidenced", fr: "non démontrée"),
        LocalizedText(en: "not evidenced", fr: "non démontrées")
      )
    case .attested:
      (LocalizedText(en: "attested", fr: "attestée"), LocalizedText(en: "attested", fr: "attestées"))
    case .supported:
      (
        LocalizedText(en: "without a finding", fr: "sans constat"),
        LocalizedText(en: "without a finding", fr: "sans constat")
      )
    case .notApplicable:
      (
        LocalizedText(en: "not applicable", fr: "sans objet"),
        LocalizedText(en: "not applicable", fr: "sans objet")
      )
    case .notChecked:
      (
        LocalizedText(en: "not checked", fr: "non vérifiée"),
        LocalizedText(en: "not checked", fr: "non vérifiées")
      )
    }
  }

  /// Every state, the gravest first.
  static let ordered: [Self] = [
    .nonCompliant, .gap, .notEvidenced, .attested, .supported, .notApplicable, .notChecked,
  ]
}

extension ControlReference.Relation {
  /// How the relation is called in a listing of controls.
  var adjective: LocalizedText {
    switch self {
    case .required: LocalizedText(en: "required", fr: "exigé")
    case .guidance: LocalizedText(en: "advised", fr: "recommandé")
    case .inferred: LocalizedText(en: "inferred", fr: "déduit")
    }
  }
}

extension Control.Checkability {
  /// What people call it.
  var label: LocalizedText {
    switch self {
    case .automatic: LocalizedText(en: "shown by facts", fr: "démontrable par les faits")
    case .partly: LocalizedText(en: "shown by facts in part", fr: "démontrable en partie par les faits")
    case .attestation: LocalizedText(en: "shown by attestation", fr: "démontrable par attestation")
    }
  }
}

extension ControlCoverage.State {
  /// What people call it.
  var label: LocalizedText {
    switch self {
    case .automatic: LocalizedText(en: "automatic", fr: "automatique")
    case .partly: LocalizedText(en: "partly", fr: "en partie")
    case .attestation: LocalizedText(en: "attestation only", fr: "sur attestation")
    case .notCovered: LocalizedText(en: "not covered", fr: "non couverte")
    }
  }

  /// The title of its column in a table.
  var columnTitle: LocalizedText { self == .attestation ? LocalizedText(verbatim: "attestation") : label }

  /// What it means, for a person who reads it for the first time.
  var meaning: LocalizedText {
    switch self {
    case .automatic:
      LocalizedText(
        en: "checks decide it from the facts recorded",
        fr: "des contrôles la tranchent d'après les faits renseignés"
      )
    case .partly:
      LocalizedText(
        en: "checks decide a part of it; a person must judge the rest",
        fr: "des contrôles en tranchent une partie ; le reste s'apprécie"
      )
    case .attestation:
      LocalizedText(
        en: "no fact decides it; a person states it, signed and dated",
        fr: "aucun fait ne la tranche ; une personne l'atteste par un écrit daté et signé"
      )
    case .notCovered:
      LocalizedText(
        en: "facts could show it, and no check looks at it",
        fr: "des faits la démontreraient, mais aucun contrôle ne l'examine"
      )
    }
  }

  /// Its colour.
  var role: TextRole {
    switch self {
    case .automatic: .good
    case .partly: .body
    case .attestation: .question
    case .notCovered: .warning
    }
  }
}

extension OpenCause {
  /// Why an outcome is open.
  var label: LocalizedText {
    switch self {
    case .failsIfItApplies:
      LocalizedText(
        en: "Whether the check applies is not recorded; if it does, it fails.",
        fr:
          "L'applicabilité n'est pas renseignée ; si le contrôle s'applique, il y a non-conformité ou écart."
      )
    case .cannotFail:
      LocalizedText(
        en: "Whether the check applies is not recorded; if it does, it is satisfied.",
        fr: "L'applicabilité n'est pas renseignée ; si le contrôle s'applique, il est satisfait."
      )
    case .undecided:
      LocalizedText(
        en: "Neither whether the check applies nor its result is recorded.",
        fr: "Ni l'applicabilité ni le résultat du contrôle ne sont renseignés."
      )
    case .ruleError:
      LocalizedText(
        en: "The rule of this check ended in an error: nothing can be concluded.",
        fr: "La règle de ce contrôle est en erreur : rien ne peut en être conclu."
      )
    case .staleEvidence:
      LocalizedText(
        en: "The evidence is older than this check allows.",
        fr: "Les éléments de preuve sont plus anciens que ce contrôle ne l'admet."
      )
    }
  }
}

extension WaiverUse.State {
  /// What became of a waiver.
  var label: LocalizedText {
    switch self {
    case .used: LocalizedText(en: "in use", fr: "appliquée")
    case .unused:
      LocalizedText(en: "matches no failure", fr: "ne correspond à aucune non-conformité ni aucun écart")
    case .expired: LocalizedText(en: "expired", fr: "expirée")
    case .incomplete:
      LocalizedText(
        en: "lacks a last day, a reason or an approver",
        fr: "sans échéance, motif ou approbateur"
      )
    case .notWaivable:
      LocalizedText(
        en: "this check is a plain legal duty and cannot be waived",
        fr: "obligation légale non dérogeable"
      )
    case .unknownCheck:
      LocalizedText(en: "names no check that exists", fr: "ne désigne aucun contrôle existant")
    }
  }
}

extension Provenance.Strength {
  /// How the fact is known.
  var label: LocalizedText {
    switch self {
    case .guessed: LocalizedText(en: "guessed", fr: "supposé")
    case .declared: LocalizedText(en: "declared", fr: "déclaré")
    case .observed: LocalizedText(en: "observed", fr: "observé")
    case .derived: LocalizedText(en: "derived", fr: "déduit")
    }
  }

  /// Its stable name in machine-readable reports.
  var name: String {
    switch self {
    case .guessed: "guessed"
    case .declared: "declared"
    case .observed: "observed"
    case .derived: "derived"
    }
  }
}
