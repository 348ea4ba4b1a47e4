import Audit
import Catalogue
import Diagnostics
import Exposure

extension ExposureListing {
  /// Which results make which conduct; each with its place where everything is explained.
  func writeConducts(to layout: inout TextLayout) {
    heading("Step 1: conducts", "Étape 1 : comportements", to: &layout)
    let lead = typography.words(
      "Results on the same or linked operations stand together (Art. 83(3)); a `conduct` in the inventory changes the grouping.",
      "Les résultats portant sur une même opération ou des opérations liées sont réunis (art. 83, § 3) ; un `conduct` de l'inventaire modifie ce regroupement."
    )
    layout.paragraph(StyledText(lead), first: 2)
    for conduct in exposure.conducts {
      layout.paragraph(
        StyledText(typography.text(conduct.name), .strong) + place(conduct.place),
        first: 2,
        indent: 4
      )
      layout.paragraph(StyledText(typography.text(conduct.why), .faint), first: 4)
      let counts = [ConductResult.Weight.found, .inferred, .open].filter(conduct.has).map { weight in
        weight.mark
          + StyledText(
            " " + typography.number(conduct.count(weight)) + "\u{A0}" + typography.text(weight.label)
          )
      }
      layout.paragraph(counts.joined(separator: ", "), first: 4)
      if isExplained { conduct.results.forEach { write($0, to: &layout) } }
    }
    for unused in exposure.unusedConducts {
      let text = typography.words(" takes in no result", " ne réunit aucun résultat")
      layout.paragraph(
        "~ " + StyledText(unused.id, .strong) + StyledText(text) + place(unused.place),
        first: 2,
        indent: 4
      )
    }
    let outside = typography.number(exposure.resultsOutside)
    let isOne = exposure.resultsOutside == 1
    let text =
      isOne
      ? typography.words(
        "1 result touches no article that Art. 83 names; it counts for nothing here.",
        "1 résultat ne touche aucun article visé à l'art. 83 ; il ne compte pas ici."
      )
      : typography.words(
        "\(outside) results touch no article that Art. 83 names; they count for nothing here.",
        "\(outside) résultats ne touchent aucun article visé à l'art. 83 ; ils ne comptent pas ici."
      )
    layout.paragraph(StyledText(text, .faint), first: 2)
    layout.blankLine()
  }

  private func write(_ result: ConductResult, to layout: inout TextLayout) {
    let articles = result.articles.provisions + result.articles.arguable.map { "(\($0))" }
    var line = StyledText(report.checks[result.check].id) + StyledText(" · \(result.subject.id)", .strong)
    line += StyledText(
      typography.words(" · Art.", " · art.") + "\u{A0}" + articles.joined(separator: ", "),
      .faint
    )
    if result.waiver != nil { line += StyledText(typography.words(" · waived", " · dérogation")) }
    layout.paragraph(result.weight.mark + " " + line + place(result.subject.place), first: 4, indent: 6)
  }

  /// The steps to every amount of a branch.
  func writeSteps(of branch: ExposureBranch, to layout: inout TextLayout) {
    heading("Steps 2 to 5: " + branch.basis.label.en, "Étapes 2 à 5 : " + branch.basis.label.fr, to: &layout)
    for input in branch.inputs { write(input, first: 2, to: &layout) }
    for (conduct, amount) in zip(exposure.conducts, branch.amounts) {
      layout.blankLine()
      let range = typography.money(amount.range, branch.currency)
      layout.paragraph(
        StyledText(typography.text(conduct.name), .strong) + StyledText("  " + range),
        first: 2,
        indent: 4
      )
      for step in amount.steps { write(step, branch.currency, to: &layout) }
    }
    layout.blankLine()
  }

  private func write(_ step: ExposureStep, _ currency: String, to layout: inout TextLayout) {
    let share = step.share.map { " × " + typography.percent($0) } ?? ""
    let head =
      StyledText("\(step.number). " + typography.text(step.kind.label) + share, .strong)
      + StyledText("  = " + typography.money(step.amount, currency))
    layout.paragraph(head, first: 4, indent: 7)
    layout.paragraph(StyledText(typography.text(step.reason)) + source(step.source), first: 7)
    for input in step.inputs { write(input, first: 7, to: &layout) }
    if let doubt = step.doubt { layout.paragraph(StyledText(typography.inDoubt(doubt), .question), first: 7) }
    let change = typography.label(typography.words("would change it", "le modifierait"))
    layout.paragraph(StyledText(change + " " + typography.text(step.change), .faint), first: 7)
  }

  /// A fact with its value and place.
  func write(_ input: ExposureInput, first: Int, to layout: inout TextLayout) {
    let label = typography.label(typography.text(input.label))
    var line =
      StyledText("- \(label) ")
      + StyledText(typography.value(input.value), input.isMissing ? .question : .body)
    if input.isMissing, let field = input.field { line += StyledText(" (\(field))", .faint) }
    if let note = input.note { line += StyledText(" — " + typography.text(note)) }
    layout.paragraph(line + place(input.place), first: first, indent: first + 2)
  }

  private func place(_ range: SourceRange?) -> StyledText {
    guard let label = range.flatMap(report.places.label) else { return "" }
    return StyledText(" ← " + label, .faint)
  }
}
