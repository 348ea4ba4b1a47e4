public import Catalogue
import Diagnostics
import Expressions
import Inventory

/// Everything that a check says of itself: what it looks at, why, by which condition, on which basis.
public struct CheckExplanation: Sendable {
  private let check: Check
  private let catalogue: Catalogue
  private let style: ListingStyle

  /// Creates the explanation of a catalogue's check.
  public init(_ check: Check, in catalogue: Catalogue, style: ListingStyle) {
    self.check = check
    self.catalogue = catalogue
    self.style = style
  }

  /// Writes the explanation.
  public func write(to output: inout some TextOutputStream) {
    var layout = style.layout
    let typography = style.typography
    layout.paragraph(StyledText(typography.text(check.title), .strong))
    layout.rule("─")
    row("Check", "Contrôle", StyledText(check.id), to: &layout)
    row(
      "Severity",
      "Gravité",
      StyledText(typography.text(check.severity.label), check.severity.role)
        + StyledText(" — " + typography.text(check.severityReason)),
      to: &layout
    )
    row(
      "Looks at",
      "Porte sur",
      StyledText(typography.text(catalogue.model[check.subject].plural)),
      to: &layout
    )
    if let concerned = check.appliesTo.words(catalogue.model) {
      row("Concerns only", "Ne concerne que", StyledText(typography.text(concerned)), to: &layout)
    }
    row("Why", "Enjeu", StyledText(typography.text(check.why)), to: &layout)
    list("Remedy", "Actions", typography.steps(check.remedy), to: &layout)
    row("Effort", "Charge", StyledText(typography.text(check.effort.label)), to: &layout)
    list("Comes after", "Vient après", check.after.map { StyledText($0.check) }, to: &layout)
    writeConditions(to: &layout)
    list("Parameters", "Paramètres", check.parameters.map(parameter), to: &layout)
    let controls = ControlIndex(catalogue.frameworks)
    list("Basis", "Fondement", typography.citations(of: check, in: controls), to: &layout)
    row("Waiver", "Dérogation", StyledText(typography.text(check.waivability)), to: &layout)
    writeValidity(to: &layout)
    for source in check.sources {
      var text = StyledText(typography.text(source.title) + " ") + StyledText(source.url, .faint)
      if let day = source.asOf {
        text += StyledText(" (\(typography.words("read on", "consulté le")) \(typography.day(day)))", .faint)
      }
      row("Source", "Source", text, to: &layout)
    }
    layout.drain(into: &output)
  }

  private func row(_ english: String, _ french: String, _ text: StyledText, to layout: inout TextLayout) {
    list(english, french, [text], to: &layout)
  }

  private func list(_ english: String, _ french: String, _ items: [StyledText], to layout: inout TextLayout) {
    let label = StyledText(style.typography.words(english, french), .faint)
    layout.list(label, items, first: 2, indent: Self.margin)
  }

  /// A parameter with its value and the basis of its default.
  private func parameter(_ parameter: CheckParameter) -> StyledText {
    let typography = style.typography
    var text = StyledText(parameter.name, .strong)
    text += StyledText(" · " + typography.label(typography.text(parameter.label)) + " ")
    text += StyledText(typography.text(parameter.value.words))
    if parameter.isChanged {
      let usual = typography.text(parameter.defaultValue.words)
      text += StyledText(typography.words(" (default: \(usual))", " (par défaut : \(usual))"))
    }
    return text + StyledText(". " + typography.text(parameter.basis), .faint)
  }

  private func writeConditions(to layout: inout TextLayout) {
    if let when = check.conditionText {
      row("Applies if", "S'applique si", StyledText(when.asOneLine), to: &layout)
    }
    if let requirement = check.requirementText {
      row("Requires", "Exige", StyledText(requirement.asOneLine), to: &layout)
    }
    if case .judge(let question) = check.verdict {
      row("A person judges", "À apprécier", StyledText(style.typography.text(question)), to: &layout)
    }
  }

  private func writeValidity(to layout: inout TextLayout) {
    if let first = check.appliesFrom {
      row("Applies from", "Depuis le", StyledText(style.typography.day(first)), to: &layout)
    }
    if let last = check.until {
      row("Applies until", "Jusqu'au", StyledText(style.typography.day(last)), to: &layout)
    }
  }

  /// Where texts begin.
  private static let margin = 19
}
