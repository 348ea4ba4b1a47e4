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
    for range in exposureRanges { layout.paragraph(range, first: 4, indent: 6) }
    if let empirical = exposure.empirical {
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

  /// The ranges by the method, one per branch, and the one of what authorities imposed; none where nothing may be fined.
  var exposureRanges: [StyledText] {
    guard let exposure = report.exposure, !exposure.conducts.isEmpty else { return [] }
    var ranges = exposure.branches.map { branch in
      (typography.text(branch.basis.label), typography.money(branch.total.rounded, branch.currency))
    }
    if let empirical = exposure.empirical {
      ranges.append(
        (
          typography.words("What authorities imposed", "Ce que les autorités ont imposé"),
          typography.money(empirical.range.rounded, "EUR")
        )
      )
    }
    return ranges.map { StyledText(typography.label($0.0) + " ") + StyledText($0.1, .strong) }
  }
}
