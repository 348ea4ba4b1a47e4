import Audit
import Diagnostics

extension Typography {
  /// A fact with its value and whose it is.
  func fact(_ evidence: Evidence) -> String {
    let holder = evidence.holder.map { text($0) + " – " } ?? ""
    return holder + label(text(evidence.label)) + " " + evidence.value[language]
  }

  /// The waiver that accepts a finding, or the attestation that settles it; nil when nothing does.
  func settlement(of result: CheckResult, _ waivers: [WaiverUse]) -> StyledText? {
    if let index = result.waiver {
      let waiver = waivers[index]
      let until = waiver.until.map { words(" until ", " jusqu'au ") + day($0) } ?? ""
      return StyledText(
        words("Risk accepted", "Risque accepté") + until + " (\(waiver.approvedBy), \(waiver.id))"
          + words(": ", " : ") + waiver.reason,
        .question
      )
    }
    guard let use = result.attestation else { return nil }
    var text = words("Attestation ", "Attestation ") + use.id + words(", signed on ", ", signée le ")
    text += day(use.signedOn)
    if let end = use.expiresOn { text += words(", valid until ", ", valable jusqu'au ") + day(end) }
    return StyledText(text, .good)
  }
}

extension Typography {
  /// Whom a report may be shown to.
  func sharing(_ tlp: TrafficLight) -> StyledText {
    StyledText(tlp.label, .strong) + StyledText(" – " + text(tlp.meaning), .faint)
  }
}

extension StyledText {
  /// The text without its roles.
  var plain: String { spans.map(\.text).joined() }
}
