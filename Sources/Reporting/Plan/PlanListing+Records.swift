import Audit
import Catalogue
import Diagnostics
import Exposure

extension PlanListing {
  /// What is missing, by how much recording it narrows the ranges.
  func writeRecords(to layout: inout TextLayout) {
    guard !plan.records.isEmpty || !report.exposure.missing.isEmpty else { return }
    heading("Facts that narrow the ranges most", "Faits qui resserrent le plus les fourchettes", to: &layout)
    let lead = typography.words(
      "Each step with all before it, if what is recorded turns out well; a fact that turns out badly makes a failure.",
      "Chaque étape s'ajoute aux précédentes, si ce qui est renseigné est satisfaisant ; un fait défavorable devient un échec."
    )
    layout.paragraph(StyledText(lead), first: 2)
    var before = plan.exposure
    for (index, step) in plan.records.prefix(shown).enumerated() {
      write(step, index, before, to: &layout)
      before = step.exposure
    }
    writeRest(plan.records.count, shown: shown, to: &layout)
    writeInputs(to: &layout)
    layout.blankLine()
  }

  private func write(
    _ step: PlannedRecord,
    _ index: Int,
    _ before: [MoneyRange],
    to layout: inout TextLayout
  ) {
    let results = typography.count(
      step.results,
      LocalizedText(en: "result waits for it", fr: "résultat en dépend"),
      LocalizedText(en: "results wait for it", fr: "résultats en dépendent")
    )
    let head =
      StyledText("\(index + 1). ", .strong) + name(of: step.wanted) + StyledText(" — ")
      + StyledText(records(step.subjects) + ", " + results)
    layout.paragraph(head, first: 2, indent: Self.recordIndent)
    if step.exposure != before {
      layout.paragraph(
        StyledText(typography.words("then ", "ensuite ")) + exposure(step.exposure),
        first: Self.recordIndent
      )
    }
  }

  private func name(of wanted: PlannedRecord.Wanted) -> StyledText {
    switch wanted {
    case .fact(let fact):
      return StyledText(typography.text(fact.label), .strong) + StyledText(" (\(fact.field))", .faint)
    case .judgement(let index):
      let check = report.checks[index]
      return StyledText(typography.words("An attestation for ", "Une attestation pour "))
        + StyledText(typography.text(check.title), .strong) + StyledText(" [\(check.id)]", .faint)
    }
  }

  private func records(_ count: Int) -> String {
    typography.count(
      count,
      LocalizedText(en: "record", fr: "fiche"),
      LocalizedText(en: "records", fr: "fiches")
    )
  }

  /// What the estimate itself lacks.
  private func writeInputs(to layout: inout TextLayout) {
    guard !report.exposure.missing.isEmpty else { return }
    let names = report.exposure.missing.map { fact in
      StyledText(typography.text(fact.label)) + StyledText(" (\(fact.field))", .faint)
    }
    let lead = typography.label(
      typography.words("The estimate itself lacks", "L'estimation elle-même ignore")
    )
    layout.paragraph(StyledText(lead + " ") + names.joined(separator: ", "), first: 2, indent: 4)
  }

  /// Where the scales come from and what was read.
  func writeBasis(to layout: inout TextLayout) {
    heading("Basis of this plan", "Base de ce plan", to: &layout)
    let scales = typography.words(
      "Effort: the size that each check gives to its remedy, times the records that fail where it is done for each. Risk: points by severity, 27, 9, 3 and 1, for each failure. Exposure of a conduct: shared among its failures by points, for the order alone; the exposure behind a step is estimated anew.",
      "Charge : la taille que chaque contrôle donne à ses actions, multipliée par les fiches en échec quand l'action se répète. Risque : des points selon la gravité, 27, 9, 3 et 1, par échec. Exposition d'un comportement : répartie entre ses échecs au prorata des points, pour le seul ordre ; l'exposition après chaque action est estimée de nouveau."
    )
    layout.paragraph(StyledText(scales), first: 2)
    for input in report.inputs {
      layout.paragraph(StyledText("\(input.name) sha256:\(input.sha256)", .faint), first: 2)
    }
    layout.paragraph(
      StyledText(
        "serment \(report.toolVersion), " + typography.words("rules", "règles")
          + " sha256:\(report.ruleSetDigest)",
        .faint
      ),
      first: 2
    )
  }

  private static let recordIndent = 5
}
