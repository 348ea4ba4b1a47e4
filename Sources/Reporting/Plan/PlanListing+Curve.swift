import Diagnostics
import Exposure

extension PlanListing {
  /// The exposure and the risk behind each step, drawn to scale.
  func writeCurve(to layout: inout TextLayout) {
    guard !plan.remedies.isEmpty else { return }
    heading("Exposure and risk behind each step", "Exposition et risque après chaque action", to: &layout)
    for (number, branch) in report.exposure.branches.enumerated() where branch.basis != .exempt {
      layout.line("  " + StyledText(typography.text(branch.basis.label), .strong))
      let most = plan.exposure[number].high
      var days = 0
      writePoint(0, hours: 0, plan.exposure[number], most, plan.risk, branch.currency, to: &layout)
      for (index, step) in plan.remedies.enumerated() {
        days += step.usualHours
        let isShown = (index + 1) % stride == 0 || index == plan.remedies.count - 1
        guard isShown else { continue }
        writePoint(
          index + 1,
          hours: days,
          step.exposure[number],
          most,
          step.riskLeft,
          branch.currency,
          to: &layout
        )
      }
      layout.blankLine()
    }
    let words = typography.words(
      "█ the low end, ░ the range up to the high end; days of work as usually needed.",
      "█ borne basse, ░ fourchette jusqu'à la borne haute ; jours de travail selon la charge habituelle."
    )
    layout.paragraph(StyledText(words, .faint), first: 2)
    layout.blankLine()
  }

  /// Every how many steps a point of the curve is shown.
  private var stride: Int { max(1, (plan.remedies.count + Self.points - 1) / Self.points) }

  private func writePoint(
    _ step: Int,
    hours: Int,
    _ range: MoneyRange,
    _ most: Money,
    _ riskLeft: Int,
    _ currency: String,
    to layout: inout TextLayout
  ) {
    let scale = Double(Self.barWidth) / Double(max(most.hundredths, 1))
    let high = Int((Double(range.high.hundredths) * scale).rounded(.up))
    let low = min(high, Int(Double(range.low.hundredths) * scale))
    let bar = String(repeating: "█", count: low) + String(repeating: "░", count: high - low)
    let blank = String(repeating: " ", count: Self.barWidth - high)
    let number = step == 0 ? typography.words("today", "auj.") : "\(step)"
    let days = typography.number((hours + 6) / 7) + typography.words(" d", " j")
    let risk = typography.share(riskLeft, of: plan.risk)
    layout.line(
      StyledText("  " + padded(number, 6) + padded(days, 8)) + StyledText(bar, .warning) + StyledText(blank)
        + StyledText(" " + padded(risk, 6), .faint) + StyledText(typography.money(range.rounded, currency))
    )
  }

  private func padded(_ text: String, _ width: Int) -> String {
    let gap = width - TerminalText.width(text)
    return gap > 0 ? text + String(repeating: " ", count: gap) : text
  }

  /// What only several steps together take away.
  func writeConducts(to layout: inout TextLayout) {
    let shared = plan.conducts.filter { $0.steps.count > 1 }
    guard !shared.isEmpty else { return }
    heading("What only all steps take away", "Ce que seul l'ensemble retire", to: &layout)
    let lead = typography.words(
      "Failures of the same or linked operations are fined together, up to the maximum of the gravest (Art. 83(3)): the amount falls away with the last of them, and less before.",
      "Les manquements d'une même opération ou d'opérations liées sont sanctionnés ensemble, dans la limite du plus grave (art. 83, § 3) : le montant ne disparaît qu'avec le dernier et baisse peu avant."
    )
    layout.paragraph(StyledText(lead), first: 2)
    for conduct in shared {
      let steps = conduct.steps.map { "\($0 + 1)" }.joined(separator: ", ")
      layout.paragraph(
        StyledText(typography.text(conduct.name), .strong) + StyledText(" — ")
          + exposure(conduct.failuresAlone),
        first: 2,
        indent: 4
      )
      layout.paragraph(StyledText(typography.words("steps ", "actions ") + steps, .faint), first: 4)
    }
    layout.blankLine()
  }

  private static let barWidth = 24
  private static let points = 15
}
