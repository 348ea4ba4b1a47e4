import Catalogue
import Diagnostics
import Expressions
import Inventory

/// The page that documents the checks of a topic, made of what each says of itself.
struct CheckReferencePage {
  let topic: String
  let catalogue: Catalogue
  let controls: ControlIndex
  let style: ReferenceStyle

  /// The page in Markdown.
  func markdown() -> String {
    var page = MarkdownPage()
    page.heading(1, style.words("Checks: ", "Contrôles : ") + style.text(catalogue.name(ofTopic: topic)))
    page.paragraph(style.origin("checks \(topic)"))
    for check in catalogue.checks where check.topic == topic { write(check, to: &page) }
    return page.text
  }

  private func write(_ check: Check, to page: inout MarkdownPage) {
    page.heading(2, .code(check.id))
    page.paragraph(.strong(style.text(check.title)))
    page.list(properties(of: check))
    page.paragraph(style.labelled("Why", "Enjeu", style.text(check.why)))
    if !check.parameters.isEmpty {
      page.paragraph(style.label("Parameters", "Paramètres"))
      page.list(check.parameters.map(parameter))
    }
    writeRemedy(of: check, to: &page)
    page.paragraph(style.labelled("Effort", "Charge", style.text(check.effort.label)))
    if !check.after.isEmpty {
      let links = check.after.map { MarkdownText.code($0.check) }
      page.paragraph(style.labelled("Comes after", "Vient après", links.joined(", ")))
    }
    page.paragraph(style.label("Basis", "Fondement"))
    page.list(basis(of: check))
    if !check.sources.isEmpty {
      page.paragraph(style.label("Sources", "Sources"))
      page.list(check.sources.map(source))
    }
    page.paragraph(style.label("Examples, run as tests", "Exemples, exécutés comme tests"))
    page.list(examples(of: check))
  }

  private func properties(of check: Check) -> [MarkdownText] {
    let entity = catalogue.model[check.subject]
    let subject = MarkdownText.link(style.text(entity.plural), to: "../model/" + style.file(entity.name))
    var lines = [
      style.labelled(
        "Severity",
        "Gravité",
        style.text(check.severity.label) + MarkdownText(text: ". ") + style.text(check.severityReason)
      ),
      style.labelled("Looks at", "Porte sur", subject),
    ]
    if let concerned = check.appliesTo.words(catalogue.model) {
      lines.append(style.labelled("Concerns only", "Ne concerne que", style.text(concerned)))
    }
    if let when = check.conditionText {
      lines.append(style.labelled("Applies if", "S'applique si", .code(when.asOneLine)))
    }
    if let requirement = check.requirementText {
      lines.append(style.labelled("Requires", "Exige", .code(requirement.asOneLine)))
    }
    if case .judge(let question) = check.verdict {
      lines.append(style.labelled("A person judges", "À apprécier", style.text(question)))
    }
    let facts = self.facts(readBy: check)
    if !facts.isEmpty { lines.append(style.labelled("Facts read", "Faits lus", facts.joined(", "))) }
    lines += style.validity(from: check.appliesFrom, until: check.until)
    lines.append(style.labelled("Waiver", "Dérogation", style.text(check.waivability)))
    return lines
  }

  /// The facts that decide, as links to where they are described.
  private func facts(readBy check: Check) -> [MarkdownText] {
    check.dependencies.sorted { ($0.entity, $0.slot) < ($1.entity, $1.slot) }.compactMap { fact in
      let entity = catalogue.model[fact.entity]
      guard entity.fields.indices.contains(fact.slot) else { return nil }
      let name = MarkdownText.code(entity.name + "." + entity.fields[fact.slot].name)
      return .link(name, to: "../model/" + style.file(entity.name))
    }
  }

  /// A parameter with its default and where that comes from.
  private func parameter(_ parameter: CheckParameter) -> MarkdownText {
    let label = MarkdownText(text: style.typography.label(style.typography.text(parameter.label)))
    let value =
      style.text(parameter.defaultValue.words) + " (" + .code(parameter.defaultValue.written) + "). "
    return .code(parameter.name) + " · " + label + " " + value + style.text(parameter.basis)
  }

  private func writeRemedy(of check: Check, to page: inout MarkdownPage) {
    let steps = NumberedSteps.split(style.typography.text(check.remedy))
    guard steps.count > 1 else {
      return page.paragraph(style.labelled("Remedy", "Actions", style.text(check.remedy)))
    }
    page.paragraph(style.label("Remedy", "Actions"))
    page.numberedList(
      steps.map { step in MarkdownText(text: String(step.drop { $0 != " " }.dropFirst())) }
    )
  }

  /// The controls that the check touches, one line per relation.
  private func basis(of check: Check) -> [MarkdownText] {
    ControlReference.Relation.allCases.compactMap { relation in
      let citations = check.controls.filter { $0.relation == relation }.map { reference in
        let citation =
          controls[reference.framework, reference.control].map { style.text($0.citation) }
          ?? .code("\(reference.framework) \(reference.control)")
        let link = MarkdownText.link(citation, to: "../frameworks/" + style.file(reference.framework))
        let days = style.typography.validity(from: reference.appliesFrom, until: nil)
        return days.isEmpty ? link : link + MarkdownText(text: " (" + days.joined(separator: ", ") + ")")
      }
      guard !citations.isEmpty else { return nil }
      return style.text(relation.label) + " " + citations.joined(style.words("; ", " ; "))
    }
  }

  private func source(_ citation: Citation) -> MarkdownText {
    let link = MarkdownText.link(style.text(citation.title), to: citation.url)
    guard let day = citation.asOf else { return link }
    let words = style.typography.words(", read on ", ", consulté le ") + style.typography.day(day)
    return link + MarkdownText(text: words)
  }

  /// The names of the examples by the outcome that each must give.
  private func examples(of check: Check) -> [MarkdownText] {
    Outcome.allCases.compactMap { outcome in
      let names = check.examples.filter { $0.outcome == outcome }.map { MarkdownText.code($0.name) }
      guard !names.isEmpty else { return nil }
      let label = style.typography.label(style.typography.text(outcome.label(of: check)))
      return MarkdownText(text: label) + " " + names.joined(", ")
    }
  }
}

extension Outcome {
  /// What people call the outcome of a check.
  fileprivate func label(of check: Check) -> LocalizedText {
    switch self {
    case .pass: LocalizedText(en: "satisfied", fr: "satisfait")
    case .fail: (check.isRequired ? Verdict.nonCompliant : .gap).label
    case .open: Verdict.open.label
    case .review: Verdict.review.label
    case .notApplicable: LocalizedText(en: "not applicable", fr: "sans objet")
    }
  }
}
