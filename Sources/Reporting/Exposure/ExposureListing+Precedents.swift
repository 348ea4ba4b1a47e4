import Diagnostics
import Exposure

extension ExposureListing {
  /// What authorities imposed on organisations like this one, beside the ranges of the method.
  func writeEmpirical(to layout: inout TextLayout) {
    guard let empirical = exposure.empirical else { return }
    heading("What authorities imposed", "Ce que les autorités ont imposé", to: &layout)
    layout.paragraph(StyledText(typography.text(EmpiricalRange.notice)), first: 2)
    row(
      "Range",
      "Fourchette",
      StyledText(typography.money(empirical.range.rounded, "EUR"), .strong)
        + StyledText(
          typography.words(
            " (four of five such decisions, from \(empirical.decisions))",
            " (quatre décisions semblables sur cinq, d'après \(empirical.decisions))"
          ),
          .faint
        ),
      &layout
    )
    row(
      "Middle",
      "Milieu",
      StyledText(typography.money(empirical.middle.rounded, "EUR")),
      &layout
    )
    for comparison in empirical.comparisons {
      let branch = exposure.branches[comparison.branch]
      layout.paragraph(
        StyledText(typography.label(typography.text(branch.basis.label)) + " ")
          + StyledText(typography.text(comparison.trusted.label), .strong)
          + StyledText(" — " + typography.text(comparison.reason)),
        first: 4,
        indent: 6
      )
    }
    for input in empirical.inputs { write(input, first: 4, to: &layout) }
    layout.line(
      "  " + StyledText(typography.words("Closest decisions", "Décisions les plus proches"), .strong)
    )
    for similar in empirical.closest { write(similar, to: &layout) }
    layout.blankLine()
  }

  private func write(_ similar: SimilarPrecedent, to layout: inout TextLayout) {
    PrecedentEntry(typography).write(similar.precedent, to: &layout)
    list(typography.words("shares", "en commun"), similar.shared, &layout)
    list(typography.words("differs", "différences"), similar.different, &layout)
  }

  private func list(_ label: String, _ items: [LocalizedText], _ layout: inout TextLayout) {
    guard !items.isEmpty else { return }
    let text = items.map(typography.text).joined(separator: typography.words("; ", " ; "))
    layout.paragraph(
      StyledText(typography.label(label) + " ", .faint) + StyledText(text),
      first: 4,
      indent: 6
    )
  }
}

extension RangeComparison.Trusted {
  /// What to rest on, in words.
  var label: LocalizedText {
    switch self {
    case .both: LocalizedText(en: "the two ranges agree", fr: "les deux fourchettes concordent")
    case .empirical: LocalizedText(en: "rest on what was imposed", fr: "se fier à ce qui a été imposé")
    case .guidelines: LocalizedText(en: "rest on the method", fr: "se fier à la méthode")
    }
  }
}
