import Audit
import Catalogue
import Diagnostics
import Inventory
import Values

extension TextReport {
  /// Facts that two sources state differently.
  func writeContradictions(to layout: inout TextLayout) {
    guard !report.result.contradictions.isEmpty else { return }
    writeHeading("Contradictions between sources", "Contradictions entre sources", to: &layout)
    for contradiction in report.result.contradictions {
      let head = subject(contradiction.subject) + StyledText(" — " + typography.text(contradiction.label))
      layout.paragraph("≠ " + head, first: 2, indent: 4)
      for (index, value) in contradiction.values.enumerated() {
        let lead =
          !contradiction.isDecided
          ? typography.words("stated", "énoncé")
          : index == 0 ? typography.words("retained", "retenu") : typography.words("set aside", "écarté")
        layout.labelled(StyledText(lead, .faint), evidence(value), first: 4, indent: 15)
      }
      if !contradiction.isDecided {
        let text = typography.words(
          "The sources are of equal weight: the fact counts as not recorded.",
          "Les sources ont le même poids : le fait est tenu pour non renseigné."
        )
        layout.paragraph(StyledText(text), first: 4)
      }
      layout.blankLine()
    }
  }

  /// Waivers that settle nothing.
  func writeWaiverProblems(to layout: inout TextLayout) {
    let problems = report.result.waivers.filter { $0.state != .used }
    guard !problems.isEmpty else { return }
    writeHeading("Waivers without effect", "Dérogations sans effet", to: &layout)
    for waiver in problems {
      let until =
        waiver.until.map { " (" + typography.words("until ", "jusqu'au ") + typography.day($0) + ")" } ?? ""
      var text =
        StyledText(waiver.id, .strong) + StyledText(" — " + typography.text(waiver.state.label) + until)
      text += StyledText(" — \(waiver.check), \(waiver.subject)")
      if let place = waiver.place, let label = report.places.label(of: place) {
        text += StyledText(" ← " + label, .faint)
      }
      layout.paragraph("~ " + text, first: 2, indent: 4)
    }
    layout.blankLine()
  }

  /// What recording each missing fact would settle.
  func writeMissingFacts(to layout: inout TextLayout) {
    let facts = report.result.missingFacts
    guard !facts.isEmpty else { return }
    writeHeading("Facts to be recorded", "Faits à renseigner", to: &layout)
    for fact in facts.prefix(Self.shownMissingFacts) {
      layout.paragraph("? " + missingFact(fact), first: 2, indent: 4)
    }
    if facts.count > Self.shownMissingFacts {
      let rest = typography.count(
        facts.count - Self.shownMissingFacts,
        LocalizedText(en: "other fact", fr: "autre fait"),
        LocalizedText(en: "other facts", fr: "autres faits")
      )
      let text = typography.words(", listed by `--format json`", ", voir `--format json`")
      layout.paragraph(StyledText(typography.words("and ", "et ") + rest + text, .faint), first: 4)
    }
    layout.blankLine()
  }

  /// Says that recording X for N systems settles M results.
  func missingFact(_ fact: MissingFact) -> StyledText {
    let subjects = records(of: fact.field.split(separator: ".").first.map(String.init) ?? "", fact.subjects)
    let results = typography.count(
      fact.results,
      LocalizedText(en: "result", fr: "résultat"),
      LocalizedText(en: "results", fr: "résultats")
    )
    let label = StyledText(typography.text(fact.label), .strong) + StyledText(" (\(fact.field))", .faint)
    switch typography.language {
    case .en: return "Recording " + label + StyledText(" for \(subjects) settles \(results).")
    case .fr: return "Renseigner " + label + StyledText(" pour \(subjects) lève \(results).")
    }
  }

  /// A number of records of an entity.
  func records(of name: String, _ number: Int) -> String {
    let model = report.catalogue.model
    let one = LocalizedText(en: "record", fr: "enregistrement")
    let many = LocalizedText(en: "records", fr: "enregistrements")
    guard let entity = model.entity(named: name) else { return typography.count(number, one, many) }
    return typography.count(number, model[entity].label.inRunningText, model[entity].plural.inRunningText)
  }

  /// Where the report comes from, so that it can be made again; and what it is not.
  func writeColophon(to layout: inout TextLayout) {
    writeHeading("Basis of this report", "Base de ce rapport", to: &layout)
    let digests = report.result.inputs.map { ($0.name, $0.sha256) }
    let rules = [(typography.words("rules", "règles"), report.result.ruleSetDigest)]
    for (name, digest) in digests + rules {
      layout.paragraph(StyledText(name), first: 2)
      layout.paragraph(StyledText("sha256:" + digest, .faint), first: 4)
    }
    let line = typography.words(
      "serment \(report.toolVersion), as of \(report.result.asOf)",
      "serment \(report.toolVersion), date d'appréciation \(report.result.asOf)"
    )
    layout.paragraph(StyledText(line), first: 2)
    layout.blankLine()
    layout.paragraph(StyledText(typography.text(Report.notice)))
  }

  /// How many missing facts the text lists; the JSON report lists all.
  private static let shownMissingFacts = 20
}

extension Report {
  /// What a report is, and is not.
  static let notice = LocalizedText(
    en: "This report is an aid to judgement based on the facts recorded; it is not legal advice.",
    fr:
      "Ce rapport est une aide à l'appréciation fondée sur les faits renseignés ; il ne vaut pas conseil juridique."
  )
}
