public import Catalogue
import Diagnostics

/// How far the checks decide the controls of the frameworks: figures first, then every control by its state.
public struct CoverageListing: Sendable {
  private let coverage: [FrameworkCoverage]
  private let entry: ControlEntry
  private let style: ListingStyle

  /// Creates the listing of frameworks whose checks stand in a catalogue.
  public init(_ coverage: [FrameworkCoverage], of catalogue: Catalogue, style: ListingStyle) {
    self.coverage = coverage
    self.style = style
    entry = ControlEntry(checks: catalogue.checks, typography: style.typography)
  }

  /// Writes the listing.
  public func write(to output: inout some TextOutputStream) {
    var layout = style.layout
    writeSummary(to: &layout)
    for framework in coverage {
      write(framework, to: &layout)
      layout.drain(into: &output)
    }
  }

  private func writeSummary(to layout: inout TextLayout) {
    let typography = style.typography
    let title = typography.words(
      "How far checks decide the controls",
      "Couverture des exigences par les contrôles"
    )
    layout.line(StyledText(title, .strong))
    layout.rule("═")
    CoverageTable(coverage, typography: typography).write(to: &layout)
    layout.blankLine()
    let labels = ControlCoverage.State.allCases.map { typography.text($0.label) }
    let margin = 4 + (labels.map(TerminalText.width).max() ?? 0)
    for (state, label) in zip(ControlCoverage.State.allCases, labels) {
      layout.labelled(
        StyledText(label, state.role),
        StyledText(typography.text(state.meaning)),
        first: 2,
        indent: margin
      )
    }
    layout.blankLine()
  }

  private func write(_ coverage: FrameworkCoverage, to layout: inout TextLayout) {
    let typography = style.typography
    layout.heading(of: coverage.framework, typography)
    let margin = ControlEntry.margin(coverage.controls)
    for state in ControlCoverage.State.allCases {
      let controls = coverage.controls.filter { $0.state == state }
      guard !controls.isEmpty else { continue }
      let count = " " + typography.number(controls.count)
      layout.line(StyledText(typography.text(state.label).uppercased() + count, state.role))
      for control in controls { entry.write(control, margin: margin, withState: false, to: &layout) }
      layout.blankLine()
    }
  }
}
