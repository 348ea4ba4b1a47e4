import Diagnostics
import Exposure

/// An estimate for a person at a terminal: the ranges first, then what they rest on.
public struct ExposureListing: StyledListing, Sendable {
  let report: ExposureReport
  let style: ListingStyle
  /// Whether every amount is shown with its steps and every conduct with its results.
  let isExplained: Bool

  var exposure: ExposureResult { report.exposure }

  /// Creates the listing of an estimate.
  public init(_ report: ExposureReport, style: ListingStyle, isExplained: Bool) {
    self.report = report
    self.style = style
    self.isExplained = isExplained
  }

  /// Writes the listing; inventory text is escaped, so that no terminal obeys it.
  public func write(to output: inout some TextOutputStream) {
    var layout = style.layout
    writeTitle(to: &layout)
    for branch in exposure.branches { write(branch, to: &layout) }
    writeCeilings(to: &layout)
    layout.drain(into: &output)
    writeConducts(to: &layout)
    layout.drain(into: &output)
    if isExplained {
      for branch in exposure.branches where branch.basis != .exempt { writeSteps(of: branch, to: &layout) }
    }
    writeEmpirical(to: &layout)
    writeMissing(to: &layout)
    writeProcedures(to: &layout)
    writeOtherSanctions(to: &layout)
    writeBasis(to: &layout)
    layout.drain(into: &output)
  }

  private func writeTitle(to layout: inout TextLayout) {
    let title = typography.words("Exposure to fines as of ", "Exposition aux amendes au ")
    layout.line(StyledText(title + typography.day(exposure.asOf), .strong))
    layout.rule("═")
    layout.paragraph(StyledText(typography.text(ExposureResult.notice)), first: 2)
    layout.blankLine()
  }

  private func write(_ branch: ExposureBranch, to layout: inout TextLayout) {
    layout.line("  " + StyledText(typography.text(branch.basis.label), .strong))
    row(
      "Range",
      "Fourchette",
      StyledText(typography.money(branch.total.rounded, branch.currency), .strong),
      &layout
    )
    if branch.failuresAlone != branch.total {
      row(
        "Failures alone",
        "Échecs seuls",
        StyledText(typography.money(branch.failuresAlone.rounded, branch.currency)),
        &layout
      )
    }
    row("Law", "Droit", StyledText(typography.text(branch.rule)) + source(branch.source), &layout)
    if let doubt = branch.doubt { row("", "", StyledText(typography.inDoubt(doubt), .question), &layout) }
    for (conduct, amount) in zip(exposure.conducts, branch.amounts) where branch.basis != .exempt {
      let range = typography.money(amount.range.rounded, branch.currency)
      layout.labelled(
        StyledText("· " + typography.text(conduct.name)),
        StyledText(range),
        first: 4,
        indent: Self.amountMargin
      )
    }
    layout.blankLine()
  }

  /// The maxima by the organisation's own turnover and by the undertaking's, side by side.
  private func writeCeilings(to layout: inout TextLayout) {
    layout.line(
      "  "
        + StyledText(
          typography.words("Legal maxima of one conduct", "Plafonds légaux d'un comportement"),
          .strong
        )
    )
    for ceiling in exposure.ceilings {
      let unknown = typography.words("(not recorded)", "(non renseigné)")
      let parts = [
        typography.words("fixed ", "fixe ") + typography.money(ceiling.fixed, "EUR"),
        typography.words("by own turnover ", "selon son chiffre d'affaires ")
          + (ceiling.ofEntity.map { typography.money($0, "EUR") } ?? unknown),
        typography.words("by the group's ", "selon celui du groupe ")
          + (ceiling.ofUndertaking.map { typography.money($0, "EUR") }
            ?? typography.words("(none recorded)", "(non renseigné)")),
      ]
      layout.labelled(
        StyledText("Art.\u{A0}" + ceiling.paragraph),
        StyledText(parts.joined(separator: " · ")),
        first: 4,
        indent: Self.margin
      )
    }
    layout.blankLine()
  }

  func row(_ english: String, _ french: String, _ text: StyledText, _ layout: inout TextLayout) {
    layout.labelled(
      StyledText(typography.words(english, french), .faint),
      text,
      first: 4,
      indent: Self.margin
    )
  }

  func source(_ text: LocalizedText) -> StyledText { StyledText(" (" + typography.text(text) + ")", .faint) }

  /// Where texts begin.
  static let margin = 22
  private static let amountMargin = 50
}
