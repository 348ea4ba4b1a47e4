public import Catalogue
import Diagnostics

/// Every check in one line each, by severity.
public struct CheckListing: Sendable {
  private let catalogue: Catalogue
  private let style: ListingStyle

  /// Creates the listing of a catalogue's checks.
  public init(_ catalogue: Catalogue, style: ListingStyle) {
    self.catalogue = catalogue
    self.style = style
  }

  /// Writes the listing.
  public func write(to output: inout some TextOutputStream) {
    var layout = style.layout
    let margin = 4 + (catalogue.checks.map { TerminalText.width($0.id) }.max() ?? 0)
    for severity in Check.Severity.allCases {
      let checks = catalogue.checks.filter { $0.severity == severity }
      guard !checks.isEmpty else { continue }
      layout.line(StyledText(style.typography.text(severity.label).uppercased(), severity.role))
      for check in checks {
        let title = StyledText(style.typography.text(check.title))
        layout.labelled(StyledText(check.id, .strong), title, first: 2, indent: margin)
      }
      layout.blankLine()
    }
    let count = style.typography.count(
      catalogue.checks.count,
      LocalizedText(en: "check", fr: "contrôle"),
      LocalizedText(en: "checks", fr: "contrôles")
    )
    let hint = style.typography.words(
      "; `serment explain CHECK` says what one looks at",
      " ; `serment explain CONTRÔLE` détaille l'un d'eux"
    )
    layout.paragraph(StyledText(count + hint, .faint))
    layout.drain(into: &output)
  }
}
