import Audit
import Catalogue
import Comparison
import Diagnostics

extension TextReport {
  /// What a finding is against the baseline; nil without a baseline, and for what needs no place in one.
  func comparisonState(of result: CheckResult) -> BaselineState? {
    report.comparison?.state(of: JudgementKey(result, of: report.catalogue))
  }

  /// How many findings are new, known and fixed, in the summary.
  func writeChangeCounts(to layout: inout TextLayout) {
    guard let comparison = report.comparison else { return }
    let changes: [ComparedFinding.Change] = [.new, .known, .changed, .fixed, .gone, .notJudged]
    let parts = changes.compactMap { change -> StyledText? in
      let count = comparison.count(change)
      guard count > 0 || change == .new else { return nil }
      return StyledText(
        typography.number(count) + "\u{A0}" + typography.text(change.countLabel(count)),
        count > 0 ? change.role : .body
      )
    }
    let origin =
      typography.words(" (baseline of ", " (référence du ") + typography.day(comparison.before.asOf)
    section(
      typography.words("Changes", "Évolution"),
      parts.joined(separator: ", ") + StyledText(origin + ")", .faint),
      to: &layout
    )
  }

  /// What of the baseline is no longer as it was; new findings stand among the others.
  func writeChanges(to layout: inout TextLayout) {
    guard let comparison = report.comparison else { return }
    let sections = ChangeSections(comparison: comparison, typography: typography)
    let shown: [ComparedFinding.Change] = [.changed, .fixed, .gone, .notJudged]
    guard shown.contains(where: { comparison.count($0) > 0 }) || !sections.notes.isEmpty else { return }
    writeHeading("Against the baseline", "Par rapport à la référence", to: &layout)
    for note in sections.notes {
      layout.paragraph("≈ " + StyledText(typography.text(note)), first: 2, indent: 4)
    }
    if !sections.notes.isEmpty { layout.blankLine() }
    sections.write(shown, to: &layout)
  }
}

extension ComparedFinding.Change {
  /// The word behind a number.
  func countLabel(_ count: Int) -> LocalizedText {
    let isOne = count < 2
    return switch self {
    case .new: LocalizedText(en: "new", fr: isOne ? "nouveau" : "nouveaux")
    case .known: LocalizedText(en: "known", fr: isOne ? "connu" : "connus")
    case .changed: LocalizedText(en: "changed", fr: isOne ? "modifié" : "modifiés")
    case .fixed: LocalizedText(en: "fixed", fr: isOne ? "corrigé" : "corrigés")
    case .gone: LocalizedText(en: "no longer there", fr: isOne ? "disparu" : "disparus")
    case .notJudged: LocalizedText(en: "not judged", fr: isOne ? "non examiné" : "non examinés")
    }
  }
}
