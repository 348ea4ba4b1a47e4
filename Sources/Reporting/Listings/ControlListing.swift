public import Catalogue
import Diagnostics

/// Every control of the frameworks with the checks that look at it, also those that no check looks at.
public struct ControlListing: Sendable {
  private let frameworks: [Framework]
  private let checks: [Check]
  private let style: ListingStyle

  /// Creates the listing of frameworks whose checks stand in a catalogue.
  public init(_ frameworks: [Framework], of catalogue: Catalogue, style: ListingStyle) {
    self.frameworks = frameworks
    self.checks = catalogue.checks
    self.style = style
  }

  /// Writes the listing.
  public func write(to output: inout some TextOutputStream) {
    var layout = style.layout
    for framework in frameworks {
      write(framework, to: &layout)
      layout.drain(into: &output)
    }
  }

  private func write(_ framework: Framework, to layout: inout TextLayout) {
    let typography = style.typography
    var head = StyledText(typography.text(framework.name), .strong)
    head += StyledText(
      " — \(framework.version), \(typography.day(framework.date)), \(framework.source)",
      .faint
    )
    layout.paragraph(head)
    if let doubt = framework.doubt { layout.paragraph(inDoubt(doubt)) }
    layout.rule("─")
    let margin = 4 + (framework.controls.map { TerminalText.width($0.id) }.max() ?? 0)
    var checked = 0
    for control in framework.controls {
      let title = StyledText(typography.text(control.title))
      layout.labelled(StyledText(control.id, .strong), title, first: 2, indent: margin)
      let coverage = self.coverage(of: control, in: framework)
      if let coverage {
        checked += 1
        layout.paragraph(coverage, first: margin)
      } else {
        let text =
          typography.words("no check looks at it", "aucun contrôle ne l'examine") + " · "
          + typography.text(control.checkable.label)
        layout.paragraph(StyledText(text, .faint), first: margin)
      }
      if let doubt = control.doubt { layout.paragraph(inDoubt(doubt), first: margin) }
    }
    layout.blankLine()
    let number = typography.number(framework.controls.count)
    layout.paragraph(
      StyledText(
        typography.words(
          "\(checked) of \(number) controls are looked at by a check",
          "\(checked) exigences sur \(number) sont examinées par un contrôle"
        ),
        .faint
      )
    )
    layout.blankLine()
  }

  /// A fact that the sources leave open, so that nobody takes it for law.
  private func inDoubt(_ doubt: LocalizedText) -> StyledText {
    let typography = style.typography
    let label = typography.label(typography.words("to be verified", "à vérifier"))
    return StyledText(label + " " + typography.text(doubt), .faint)
  }

  /// The checks that touch a control with their relation to it; nil when there is none.
  private func coverage(of control: Control, in framework: Framework) -> StyledText? {
    let parts = checks.flatMap { check in
      check.controls.filter { $0.framework == framework.id && $0.control == control.id }.map {
        StyledText(check.id) + StyledText(" (\(style.typography.text($0.relation.adjective)))", .faint)
      }
    }
    return parts.isEmpty ? nil : StyledText("→ ", .faint) + parts.joined(separator: ", ")
  }
}
