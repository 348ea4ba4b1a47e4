import Audit
import Catalogue
import Diagnostics
import Exposure
import Values

/// A plan for a person at a terminal: what to do first, and what each step changes.
public struct PlanListing: StyledListing, Sendable {
  let report: PlanReport
  let style: ListingStyle
  /// How many steps of each kind are shown in full.
  let shown: Int

  var plan: RemedyPlan { report.plan }

  /// Creates the listing of a plan.
  public init(_ report: PlanReport, style: ListingStyle, shown: Int) {
    self.report = report
    self.style = style
    self.shown = shown
  }

  /// Writes the listing; inventory text is escaped, so that no terminal obeys it.
  public func write(to output: inout some TextOutputStream) {
    var layout = style.layout
    writeTitle(to: &layout)
    writeRemedies(to: &layout)
    layout.drain(into: &output)
    writeCurve(to: &layout)
    writeConducts(to: &layout)
    writeRecords(to: &layout)
    writeBasis(to: &layout)
    layout.drain(into: &output)
  }

  private func writeTitle(to layout: inout TextLayout) {
    let title = typography.words("Plan of remedies as of ", "Plan d'action au ")
    layout.line(StyledText(title + typography.day(report.exposure.asOf), .strong))
    layout.rule("═")
    layout.paragraph(StyledText(typography.text(plan.goal.rule)), first: 2)
    layout.paragraph(StyledText(typography.text(RemedyPlan.notice)), first: 2)
    layout.blankLine()
    row("Today", "Aujourd'hui", exposure(plan.exposure), to: &layout)
    if let last = plan.remedies.last {
      let most = plan.remedies.reduce(0) { $0 + $1.hours.upperBound }
      let least = plan.remedies.reduce(0) { $0 + $1.hours.lowerBound }
      row("All remedies", "Toutes actions", exposure(last.exposure), to: &layout)
      row("Effort", "Charge", StyledText(work(least...most)), to: &layout)
    }
    layout.blankLine()
  }

  // MARK: Remedies

  private func writeRemedies(to layout: inout TextLayout) {
    heading("Remedies, in this order", "Actions, dans cet ordre", to: &layout)
    if plan.remedies.isEmpty {
      layout.paragraph(StyledText(typography.words("Nothing fails.", "Aucun échec.")), first: 2)
    }
    var before = plan.exposure
    for (index, step) in plan.remedies.prefix(shown).enumerated() {
      write(step, index, before, to: &layout)
      before = step.exposure
    }
    writeRest(plan.remedies.count, shown: shown, to: &layout)
    layout.blankLine()
  }

  private func write(
    _ step: PlannedRemedy,
    _ index: Int,
    _ before: [MoneyRange],
    to layout: inout TextLayout
  ) {
    let check = report.checks[step.check]
    let head =
      StyledText("\(index + 1). ", .strong) + StyledText(typography.text(check.title), .strong)
      + StyledText(" [\(check.id)]", .faint)
    layout.paragraph(head, first: 2, indent: Self.indent)
    row(
      "Severity",
      "Gravité",
      StyledText(typography.text(check.severity.label), check.severity.role),
      to: &layout
    )
    row("Concerns", "Concerne", subjects(of: step), to: &layout)
    row("Effort", "Charge", StyledText(work(step.hours)), to: &layout)
    row("Takes away", "Retire", StyledText(gain(of: step)), to: &layout)
    if step.exposure != before { row("Then", "Ensuite", exposure(step.exposure), to: &layout) }
    if !step.after.isEmpty {
      let steps = step.after.map { "\($0 + 1)" }.joined(separator: ", ")
      row("Needs", "Suppose", StyledText(typography.words("step ", "l'action ") + steps), to: &layout)
    }
    if step.isTied {
      let words = typography.words(
        "with the step before: the order of the two is free",
        "avec l'action précédente : l'ordre des deux est libre"
      )
      row("Tied", "À égalité", StyledText(words), to: &layout)
    }
    layout.blankLine()
  }

  func subjects(of step: PlannedRemedy) -> StyledText {
    let ids = step.subjects.prefix(Self.shownSubjects).map { StyledText($0.id) }.joined(separator: ", ")
    let rest = step.subjects.count - Self.shownSubjects
    var text =
      rest > 0
      ? ids
        + StyledText(
          typography.words(" and ", " et ") + typography.number(rest) + typography.words(" more", " de plus")
        ) : ids
    if step.waived > 0 {
      let waived = typography.count(
        step.waived,
        LocalizedText(en: "waived", fr: "acceptée par dérogation"),
        LocalizedText(en: "waived", fr: "acceptées par dérogation")
      )
      text += StyledText(" (\(waived))", .faint)
    }
    return text
  }

  /// Its parts of the risk and of the exposure of all failures.
  func gain(of step: PlannedRemedy) -> String {
    let risk = share(step.risk, of: plan.risk) + typography.words(" of the risk", " du risque")
    guard step.exposureShare > 0 else { return risk }
    let share = share(step.exposureShare, of: 10_000)
    return risk + ", " + share
      + typography.words(" of the exposure of failures", " de l'exposition des échecs")
  }

  /// A share in whole percent that never calls something nothing.
  private func share(_ part: Int, of whole: Int) -> String {
    let isSmall = part > 0 && part * 100 < whole
    return isSmall
      ? typography.words("less than ", "moins de ") + typography.share(1, of: 100)
      : typography.share(part, of: whole)
  }

  // MARK: Rows

  func row(_ english: String, _ french: String, _ text: StyledText, to layout: inout TextLayout) {
    let label = StyledText(typography.words(english, french), .faint)
    layout.labelled(label, text, first: Self.indent, indent: Self.margin)
  }

  /// The exposure in each branch.
  func exposure(_ ranges: [MoneyRange]) -> StyledText {
    let branches = report.exposure.branches
    let parts = zip(branches, ranges).map { branch, range in
      StyledText(typography.money(range.rounded, branch.currency), .strong)
        + StyledText(branches.count > 1 ? " (\(typography.text(branch.basis.shortLabel)))" : "", .faint)
    }
    return parts.joined(separator: " · ")
  }

  /// Working hours in words: days of seven hours, the least rounded down and the most rounded up.
  func work(_ hours: ClosedRange<Int>) -> String {
    guard hours.upperBound > Self.workingDay else {
      return typography.words("less than a day of work", "moins d'un jour de travail")
    }
    let least = max(hours.lowerBound / Self.workingDay, 1)
    let most = (hours.upperBound + Self.workingDay - 1) / Self.workingDay
    let range = typography.number(least) + typography.words(" to ", " à ") + typography.number(most)
    return range + typography.words(" days of work", " jours de travail")
  }

  static let workingDay = 7
  private static let shownSubjects = 5
  private static let indent = 5
  private static let margin = 18
}

extension RemedyPlan.Goal {
  /// How the order comes about.
  var rule: LocalizedText {
    switch self {
    case .both:
      LocalizedText(
        en:
          "What takes away most exposure and most risk to patients per day of work comes first; both count alike.",
        fr:
          "Vient d'abord ce qui retire le plus d'exposition et le plus de risque pour les patients par jour de travail, à parts égales."
      )
    case .exposure:
      LocalizedText(
        en: "What takes away most exposure per day of work comes first.",
        fr: "Vient d'abord ce qui retire le plus d'exposition par jour de travail."
      )
    case .risk:
      LocalizedText(
        en: "What takes away most risk to patients per day of work comes first.",
        fr: "Vient d'abord ce qui retire le plus de risque pour les patients par jour de travail."
      )
    }
  }
}
