import Diagnostics
import Exposure

extension TextReport {
  /// What the failures may cost: one range per way in which the law may see the organisation.
  func writeExposure(to layout: inout TextLayout) {
    guard let exposure = report.exposure, !exposure.conducts.isEmpty else { return }
    let title = typography.words("Exposure to fines", "Exposition aux amendes")
    let hint = typography.words(
      " (steps: `serment exposure --explain`)",
      " (étapes : `serment exposure --explain`)"
    )
    layout.line(StyledText("  " + title, .strong) + StyledText(hint, .faint))
    for branch in exposure.branches {
      let label = typography.label(typography.text(branch.basis.label))
      let range = typography.money(branch.total.rounded, branch.currency)
      layout.paragraph(StyledText(label + " ") + StyledText(range, .strong), first: 4, indent: 6)
    }
    layout.paragraph(StyledText(typography.text(ExposureResult.notice), .faint), first: 4)
    layout.blankLine()
  }
}
