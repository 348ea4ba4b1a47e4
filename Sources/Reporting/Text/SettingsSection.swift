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
    for limit in limits {
      layout.labelled(StyledText(limit.label, .faint), StyledText(limit.names), first: 2, indent: 26)
    }
    for note in notes { layout.paragraph(StyledText(note), first: 2) }
    for change in changes { layout.paragraph("≈ " + change, first: 2, indent: 4) }
    layout.blankLine()
  }

  /// What was selected and left out, with what each is called.
  var limits: [(label: String, names: String)] {
    let selection = report.catalogue.selection
    let lists = [
      (typography.words("Only frameworks", "Référentiels retenus"), selection.frameworks),
      (typography.words("Only", "Retenus"), selection.only),
      (typography.words("Left out", "Écartés"), selection.skip),
      (typography.words("Kind of organisation", "Nature de l'organisme"), selection.kinds ?? []),
      (typography.words("Country", "Pays"), selection.country.map { [$0] } ?? []),
    ]
    return lists.filter { !$0.1.isEmpty }.map { ($0.0, $0.1.map(\.text).joined(separator: ", ")) }
  }

  /// What a reader must know of the limits of this audit.
  var notes: [String] {
    var notes: [String] = []
    if report.catalogue.selection.limitsSites {
      notes.append(
        typography.words(
          "Records of no site, or of none that anybody recorded, belong to no site.",
          "Les fiches sans site, ou dont le site n'est pas renseigné, ne relèvent d'aucun site."
        )
      )
    }
    if report.result.setsWaiversAside {
      notes.append(
        typography.words(
          "Waivers are set aside: what they accept counts as not accepted.",
          "Les dérogations ne sont pas appliquées : ce qu'elles acceptent compte comme non accepté."
        )
      )
    }
    return notes
  }

  /// The parameters whose values are not those by default.
  var changes: [StyledText] {
    report.changedParameters.map { check, parameter in
      var text = StyledText(check.id, .strong)
      text += StyledText(" — " + typography.label(typography.text(parameter.label)) + " ")
      text += StyledText(typography.text(parameter.value.words))
      let usual = typography.text(parameter.defaultValue.words)
      text += StyledText(typography.words(" (default: \(usual))", " (par défaut : \(usual))"))
      if let place = parameter.override?.place, let label = report.places.label(of: place) {
        text += " " + StyledText("←\u{A0}" + label, .faint)
      }
      return text
    }
  }
}
