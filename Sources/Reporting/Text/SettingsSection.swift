import Audit
import Catalogue
import Diagnostics

extension TextReport {
  /// What the audit was told to do otherwise than by default: a reader must not mistake it for the whole.
  func writeSettings(to layout: inout TextLayout) {
    let selection = report.catalogue.selection
    let changed = report.changedParameters
    let setsWaiversAside = report.result.setsWaiversAside
    guard !selection.isEverything || !changed.isEmpty || setsWaiversAside else { return }
    writeHeading("Settings other than by default", "Réglages différents des valeurs par défaut", to: &layout)
    write(selection.frameworks, "Only frameworks", "Référentiels retenus", to: &layout)
    write(selection.only, "Only", "Retenus", to: &layout)
    write(selection.skip, "Left out", "Écartés", to: &layout)
    write(selection.kinds ?? [], "Kind of organisation", "Nature de l'organisme", to: &layout)
    write(selection.country.map { [$0] } ?? [], "Country", "Pays", to: &layout)
    if selection.limitsSites {
      let text = typography.words(
        "Records of no site, or of none that anybody recorded, belong to no site.",
        "Les fiches sans site, ou dont le site n'est pas renseigné, ne relèvent d'aucun site."
      )
      layout.paragraph(StyledText(text), first: 2)
    }
    if setsWaiversAside {
      let text = typography.words(
        "Waivers are set aside: what they accept counts as not accepted.",
        "Les dérogations ne sont pas appliquées : ce qu'elles acceptent compte comme non accepté."
      )
      layout.paragraph(StyledText(text), first: 2)
    }
    for (check, parameter) in changed {
      var text = StyledText(check.id, .strong)
      text += StyledText(" — " + typography.label(typography.text(parameter.label)) + " ")
      text += StyledText(typography.text(parameter.value.words))
      let usual = typography.text(parameter.defaultValue.words)
      text += StyledText(typography.words(" (default: \(usual))", " (par défaut : \(usual))"))
      if let place = parameter.override?.place, let label = report.places.label(of: place) {
        text += " " + StyledText("←\u{A0}" + label, .faint)
      }
      layout.paragraph("≈ " + text, first: 2, indent: 4)
    }
    layout.blankLine()
  }

  private func write(
    _ names: [CatalogueSelection.Name],
    _ english: String,
    _ french: String,
    to layout: inout TextLayout
  ) {
    guard !names.isEmpty else { return }
    let list = names.map(\.text).joined(separator: ", ")
    layout.labelled(
      StyledText(typography.words(english, french), .faint),
      StyledText(list),
      first: 2,
      indent: 26
    )
  }
}
