import Audit
import Catalogue
import Diagnostics
import Values

extension TextReport {
  /// How many attestations there are of each fate, and those that settle nothing one by one; nothing where all hold.
  func writeAttestations(to layout: inout TextLayout) {
    let attestations = report.result.attestations
    guard attestations.contains(where: { $0.state != .valid }) else { return }
    writeHeading("Attestations", "Attestations", to: &layout)
    let counts = AttestationRecord.State.allCases.compactMap { state -> StyledText? in
      let count = attestations.count { $0.state == state }
      guard count > 0 else { return nil }
      let text = typography.number(count) + "\u{A0}" + typography.text(state.label(isOne: count < 2))
      return StyledText(text, state.role)
    }
    layout.paragraph(counts.joined(separator: ", "), first: 2, indent: 4)
    for attestation in attestations where attestation.state.isToBeNamed { write(attestation, to: &layout) }
    layout.blankLine()
  }

  private func write(_ attestation: AttestationRecord, to layout: inout TextLayout) {
    let state = attestation.state
    layout.paragraph(
      StyledText(state.mark + " ", state.role) + words(of: attestation),
      first: 2,
      indent: 4
    )
  }

  /// An attestation with its fate.
  func words(of attestation: AttestationRecord) -> StyledText {
    let state = attestation.state
    var text = StyledText(attestation.id, .strong)
    text += StyledText(" — ") + StyledText(typography.text(state.label(isOne: true)), state.role)
    if state == .expired, let day = attestation.expiresOn {
      text += StyledText(" (" + typography.day(day) + ")")
    }
    if let limits = limits(of: attestation) { text += StyledText(" — " + limits) }
    if let statement = attestation.statement { text += StyledText(" — " + statement) }
    if let place = attestation.place, let label = report.places.label(of: place) {
      text += " " + StyledText("←\u{A0}" + label, .faint)
    }
    return text
  }

  /// The control it names, as it is cited, with what it is limited to.
  private func limits(of attestation: AttestationRecord) -> String? {
    let control = report.controls[attestation.framework, attestation.control].map {
      typography.text($0.citation)
    }
    let written = [attestation.framework, attestation.control].filter { !$0.isEmpty }.joined(separator: " ")
    let parts = [control ?? (written.isEmpty ? nil : written), attestation.check, attestation.subject]
    let named = parts.compactMap { $0 }
    return named.isEmpty ? nil : named.joined(separator: ", ")
  }
}

extension AttestationRecord.State {
  /// Whether the text report names each attestation in this state; questions without an answer are only counted.
  var isToBeNamed: Bool { self != .valid && self != .unanswered }

  /// The mark before an attestation.
  fileprivate var mark: String {
    switch self {
    case .declaredGap: "✗"
    case .partly: "?"
    default: "~"
    }
  }

  fileprivate var role: TextRole {
    switch self {
    case .valid: .good
    case .declaredGap: .warning
    case .partly, .unanswered: .question
    default: .body
    }
  }

  /// What became of one, or of several.
  func label(isOne: Bool) -> LocalizedText {
    switch self {
    case .valid: LocalizedText(en: "in force", fr: "en vigueur")
    case .unused: LocalizedText(en: "with nothing to settle", fr: "sans rien à trancher")
    case .declaredGap:
      isOne
        ? LocalizedText(en: "declares a gap", fr: "déclare un écart")
        : LocalizedText(en: "declare a gap", fr: "déclarent un écart")
    case .partly: LocalizedText(en: "answered in part", fr: isOne ? "partielle" : "partielles")
    case .unanswered:
      LocalizedText(en: "unanswered", fr: "sans réponse")
    case .incomplete:
      LocalizedText(
        en: "without a control, a day, a signer or a statement",
        fr: "sans exigence, date, signataire ou déclaration"
      )
    case .postdated:
      LocalizedText(
        en: "signed after the day of the audit",
        fr: isOne ? "signée après le jour de l'audit" : "signées après le jour de l'audit"
      )
    case .expired: LocalizedText(en: "expired", fr: isOne ? "expirée" : "expirées")
    case .unknownFramework:
      LocalizedText(en: "on a framework that does not exist", fr: "sur un référentiel inexistant")
    case .unknownControl:
      LocalizedText(en: "on a control that does not exist", fr: "sur une exigence inexistante")
    case .unknownCheck:
      LocalizedText(
        en: "limited to a check that does not exist",
        fr: isOne ? "limitée à un contrôle inexistant" : "limitées à un contrôle inexistant"
      )
    case .offence:
      LocalizedText(
        en: "on an offence, which no statement clears",
        fr: "sur une infraction, qu'aucune déclaration n'écarte"
      )
    }
  }
}
