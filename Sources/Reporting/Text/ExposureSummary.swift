import Catalogue
import Diagnostics
import Exposure
import Facts

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
    if let empirical = exposure.empirical {
      let label = typography.label(
        typography.words("What authorities imposed", "Ce que les autorités ont imposé")
      )
      let range = typography.money(empirical.range.rounded, "EUR")
      layout.paragraph(StyledText(label + " ") + StyledText(range, .strong), first: 4, indent: 6)
      for comparison in empirical.comparisons {
        let branch = typography.text(exposure.branches[comparison.branch].basis.label)
        layout.paragraph(
          StyledText(typography.label(branch) + " " + typography.text(comparison.trusted.label)),
          first: 6,
          indent: 8
        )
      }
      let closest = typography.label(typography.words("closest decisions", "décisions les plus proches"))
      let ids = empirical.closest.map(\.precedent.id).joined(separator: ", ")
      layout.paragraph(StyledText(closest + " " + ids, .faint), first: 6, indent: 8)
    }
    if report.catalogue.selection.limitsRules {
      let limit = typography.words(
        "Of the checks applied alone; `serment exposure` counts all of them.",
        "Contrôles retenus seuls ; `serment exposure` les compte tous."
      )
      layout.paragraph(StyledText(limit, .warning), first: 4)
    }
    layout.paragraph(StyledText(typography.text(ExposureResult.notice), .faint), first: 4)
    layout.blankLine()
  }
}
