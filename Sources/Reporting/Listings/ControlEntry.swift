import Catalogue
import Diagnostics

/// One control in a listing: its title, how far checks decide it, and which do.
struct ControlEntry {
  private let checks: [Check]
  private let typography: Typography

  init(checks: [Check], typography: Typography) {
    self.checks = checks
    self.typography = typography
  }

  /// Where titles begin, behind the longest id.
  static func margin(_ controls: [ControlCoverage]) -> Int {
    4 + (controls.map { TerminalText.width($0.control.id) }.max() ?? 0)
  }

  /// Writes the control; with its state, and what a person answers where no check looks at it, unless headings say so.
  func write(_ covered: ControlCoverage, margin: Int, withState: Bool, to layout: inout TextLayout) {
    let title = StyledText(typography.text(covered.control.title))
    layout.labelled(StyledText(covered.control.id, .strong), title, first: 2, indent: margin)
    let parts = [result(covered, withState: withState)] + notes(on: covered.control)
    layout.paragraph(parts.joined(separator: StyledText(" · ", .faint)), first: margin)
    if withState, covered.touches.isEmpty, let question = covered.control.question {
      layout.paragraph(StyledText(typography.text(question), .question), first: margin)
    }
    if let doubt = covered.control.doubt {
      layout.paragraph(StyledText(typography.inDoubt(doubt), .faint), first: margin)
    }
  }

  private func result(_ covered: ControlCoverage, withState: Bool) -> StyledText {
    let state = withState ? StyledText(typography.text(covered.state.label) + " ", covered.state.role) : ""
    guard covered.touches.isEmpty else { return state + StyledText("→ ", .faint) + checkNames(covered) }
    let none = typography.words("no check looks at it", "aucun contrôle ne l'examine")
    let lead = withState ? "· " + none : none
    return state + StyledText(lead + " · " + typography.text(covered.control.checkable.label), .faint)
  }

  private func checkNames(_ covered: ControlCoverage) -> StyledText {
    covered.touches.map { touch in
      StyledText(checks[touch.check].id)
        + StyledText(" (\(typography.text(touch.relation.adjective)))", .faint)
    }.joined(separator: ", ")
  }

  private func notes(on control: Control) -> [StyledText] {
    typography.validity(from: control.appliesFrom, until: control.until).map { StyledText($0, .faint) }
  }
}
