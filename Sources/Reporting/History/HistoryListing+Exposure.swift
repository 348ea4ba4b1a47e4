import Diagnostics
import Exposure
import History
import Values

extension HistoryListing {
  /// The exposure at each audit, drawn to scale, once for each way in which the law may see the organisation.
  func writeExposure(to layout: inout TextLayout) {
    let branches = trend.audits.flatMap(\.exposure).filter { $0.basis != .exempt }
      .map { Branch(basis: $0.basis, currency: $0.currency) }
    guard !branches.isEmpty else { return }
    heading("Exposure to fines at each audit", "Exposition aux amendes à chaque audit", to: &layout)
    var written: Set<Branch> = []
    for branch in branches where written.insert(branch).inserted { write(branch, to: &layout) }
    legend(
      "█ the low end, ░ the range up to the high end. \(ExposureResult.notice.en)",
      "█ borne basse, ░ fourchette jusqu'à la borne haute. \(ExposureResult.notice.fr)",
      to: &layout
    )
    layout.blankLine()
  }

  /// Amounts that can be compared.
  private struct Branch: Hashable {
    var basis: ExposureBranch.Basis
    var currency: String
  }

  private func write(_ branch: Branch, to layout: inout TextLayout) {
    layout.line("  " + StyledText(typography.text(branch.basis.label), .strong))
    let points = trend.audits.compactMap { audit in
      audit.exposure.first { $0.basis == branch.basis && $0.currency == branch.currency }
        .map { (day: audit.asOf, range: $0.range) }
    }
    let most = points.map(\.range.high.hundredths).max() ?? 0
    for point in points {
      let high = scaled(point.range.high, most, .up)
      let low = min(high, scaled(point.range.low, most, .down))
      let bar = String(repeating: "█", count: low) + String(repeating: "░", count: high - low)
      layout.line(
        StyledText("  " + point.day.description + "  ")
          + StyledText(TerminalText.padded(bar, to: Self.barWidth + 2), .warning)
          + StyledText(typography.money(point.range.rounded, branch.currency))
      )
    }
    layout.blankLine()
  }

  private func scaled(_ amount: Money, _ most: Int, _ rule: FloatingPointRoundingRule) -> Int {
    most == 0 ? 0 : Int((Double(amount.hundredths) / Double(most) * Double(Self.barWidth)).rounded(rule))
  }

  private static let barWidth = 24
}
