public import Catalogue
import Diagnostics

/// Every control of the frameworks with the checks that look at it, also those that no check looks at.
public struct ControlListing: Sendable {
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
    for framework in coverage {
      layout.heading(of: framework.framework, style.typography)
      let margin = ControlEntry.margin(framework.controls)
      for control in framework.controls {
        entry.write(control, margin: margin, withState: true, to: &layout)
      }
      layout.blankLine()
      layout.paragraph(summary(of: framework).inRole(.faint))
      layout.blankLine()
      layout.drain(into: &output)
    }
  }

  private func summary(of coverage: FrameworkCoverage) -> StyledText {
    let typography = style.typography
    let touched = typography.number(coverage.controls.count { !$0.touches.isEmpty })
    let number = typography.number(coverage.controls.count)
    let states = ControlCoverage.State.allCases.map { state in
      StyledText(
        typography.label(typography.text(state.label)) + " " + typography.number(coverage.count(state))
      )
    }
    let lead = typography.words(
      "\(touched) of \(number) controls are looked at by a check; ",
      "\(touched) exigences sur \(number) sont examinées par un contrôle ; "
    )
    return StyledText(lead) + states.joined(separator: ", ")
  }
}

extension TextLayout {
  /// The name of a framework with its version and source, above its controls.
  mutating func heading(of framework: Framework, _ typography: Typography) {
    let head = StyledText(typography.text(framework.name), .strong)
    let version = " — \(framework.version), \(typography.day(framework.date)), \(framework.source)"
    paragraph(head + StyledText(version, .faint))
    if let doubt = framework.doubt { paragraph(StyledText(typography.inDoubt(doubt), .faint)) }
    rule("─")
  }
}
