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
        let lead = fate(ofValue: index, in: contradiction)
        layout.labelled(StyledText(lead, .faint), evidence(value), first: 4, indent: 15)
      }
      if !contradiction.isDecided {
        layout.paragraph(StyledText(typography.text(ContradictionReport.undecided)), first: 4)
      }
      layout.blankLine()
    }
  }

  /// What became of one of the values that sources state.
  func fate(ofValue index: Int, in contradiction: ContradictionReport) -> String {
    guard contradiction.isDecided else { return typography.words("stated", "énoncé") }
    return index == 0 ? typography.words("retained", "retenu") : typography.words("set aside", "écarté")
  }

  /// Waivers that settle nothing.
  func writeWaiverProblems(to layout: inout TextLayout) {
    let problems = report.result.waivers.filter { $0.state != .used }
    guard !problems.isEmpty else { return }
    writeHeading("Waivers without effect", "Dérogations sans effet", to: &layout)
    for waiver in problems { layout.paragraph("~ " + words(of: waiver), first: 2, indent: 4) }
    layout.blankLine()
  }

  /// A waiver with its fate.
  func words(of waiver: WaiverUse) -> StyledText {
    let until =
      waiver.until.map { " (" + typography.words("until ", "jusqu'au ") + typography.day($0) + ")" } ?? ""
    var text =
      StyledText(waiver.id, .strong) + StyledText(" — " + typography.text(waiver.state.label) + until)
    text += StyledText(" — \(waiver.check), \(waiver.subject)")
    if let place = waiver.place, let label = report.places.label(of: place) {
      text += " " + StyledText("←\u{A0}" + label, .faint)
    }
    return text
  }

  /// What recording each missing fact would settle.
  func writeMissingFacts(to layout: inout TextLayout) {
    let facts = report.result.missingFacts
    guard !facts.isEmpty else { return }
    writeHeading("Facts to be recorded", "Faits à renseigner", to: &layout)
    let lead = typography.words(
      "Results that recording each fact settles:",
      "Résultats que chaque fait permettrait de trancher :"
    )
    layout.paragraph(StyledText(lead), first: 2)
    writeMissingFacts(facts.prefix(Self.shownMissingFacts), to: &layout)
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

  /// One line per missing fact: how many results it settles, what it is, how many records lack it.
  func writeMissingFacts(_ facts: some Sequence<MissingFact>, to layout: inout TextLayout) {
    for fact in facts {
      let count = TerminalText.aligned(typography.number(fact.results), to: Self.missingMargin - 6)
      layout.labelled(StyledText(count, .question), words(of: fact), first: 4, indent: Self.missingMargin)
    }
  }

  /// What a missing fact is, how many records lack it and which field would hold it.
  func words(of fact: MissingFact) -> StyledText {
    let entity = fact.field.split(separator: ".").first.map(String.init) ?? ""
    return StyledText(typography.text(fact.label), .strong) + " · "
      + StyledText(records(of: entity, fact.subjects)) + " " + StyledText(fact.field, .faint)
  }

  /// Where a missing fact begins, behind the number of results that it settles.
  private static let missingMargin = 11

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
    let settings = report.configuration.map { [($0.name, $0.sha256)] } ?? []
    for (name, digest) in digests + settings + rules {
      layout.paragraph(StyledText(name), first: 2)
      layout.paragraph(StyledText("sha256:" + digest, .faint), first: 4)
    }
    let line = typography.words(
      "serment \(report.toolVersion), as of \(typography.day(report.result.asOf))",
      "serment \(report.toolVersion), situation au \(typography.day(report.result.asOf))"
    )
    layout.paragraph(StyledText(line), first: 2)
    layout.blankLine()
    layout.paragraph(StyledText(typography.text(Report.notice)))
  }

  /// How many missing facts the text lists; the JSON report lists all.
  private static let shownMissingFacts = 20
}

extension ContradictionReport {
  /// What is made of values of which none decides.
  static let undecided = LocalizedText(
    en: "The sources are of equal weight: the fact counts as not recorded.",
    fr: "Les sources ont le même poids : le fait est tenu pour non renseigné."
  )
}

extension Report {
  /// What a report is, and is not.
  static let notice = LocalizedText(
    en: "This report is an aid to judgement based on the facts recorded; it is not legal advice.",
    fr:
      "Ce rapport est une aide à l'appréciation fondée sur les faits renseignés ; il ne vaut pas conseil juridique."
  )
}
