import Audit
import Diagnostics
import Exposure

/// The parts of the page on one organisation, in their order.
enum PageSection: String, CaseIterable {
  case summary
  case charts
  case history
  case plan
  case findings
  case missing
  case contradictions
  case statements
  case controls
  case methods
  case basis

  /// The heading.
  var title: LocalizedText {
    switch self {
    case .summary: LocalizedText(en: "Executive summary", fr: "Synthèse pour la direction")
    case .charts: LocalizedText(en: "Charts", fr: "Graphiques")
    case .history: LocalizedText(en: "Since earlier audits", fr: "Évolution depuis les audits antérieurs")
    case .plan: LocalizedText(en: "Plan of remedies", fr: "Plan d'action")
    case .findings: LocalizedText(en: "Findings", fr: "Constats")
    case .missing: LocalizedText(en: "Facts to be recorded", fr: "Faits à renseigner")
    case .contradictions:
      LocalizedText(en: "Contradictions between sources", fr: "Contradictions entre sources")
    case .statements: LocalizedText(en: "Waivers and attestations", fr: "Dérogations et attestations")
    case .controls: LocalizedText(en: "Controls by framework", fr: "Exigences par référentiel")
    case .methods: LocalizedText(en: "Methods and limits", fr: "Méthode et limites")
    case .basis: LocalizedText(en: "Appendix: inputs and settings", fr: "Annexe : entrées et réglages")
    }
  }

  /// Whether a report has something to say in it.
  func isShown(in report: Report) -> Bool {
    switch self {
    case .summary, .charts, .findings, .methods, .basis: true
    case .history: report.sinceEarlier != nil || report.history != nil
    case .plan: report.plan?.remedies.isEmpty == false
    case .missing: !report.result.missingFacts.isEmpty
    case .contradictions: !report.result.contradictions.isEmpty
    case .statements: !report.result.waivers.isEmpty || !report.result.attestations.isEmpty
    case .controls: !report.result.controls.isEmpty
    }
  }
}
