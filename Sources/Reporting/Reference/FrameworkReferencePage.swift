import Catalogue
import Diagnostics

/// The page that documents a framework: every control with how far checks decide it, and which do.
struct FrameworkReferencePage {
  let coverage: FrameworkCoverage
  let checks: [Check]
  let style: ReferenceStyle

  /// The page in Markdown.
  func markdown() -> String {
    let framework = coverage.framework
    var page = MarkdownPage()
    page.heading(1, style.text(framework.name))
    page.paragraph(style.origin("frameworks \(framework.id)"))
    page.list(identity(of: framework))
    page.paragraph(style.text(framework.licence))
    if let doubt = framework.doubt { page.paragraph(inDoubt(doubt)) }
    let total = coverage.controls.count
    page.list(
      ControlCoverage.State.allCases.map { state in
        style.meaning(of: state, style.share(coverage.count(state), of: total) + " — ")
      }
    )
    page.table(
      [
        style.words("Control", "Exigence"), style.words("Title", "Intitulé"),
        style.words("Coverage", "Couverture"), style.words("Checks", "Contrôles"),
      ],
      coverage.controls.map(row)
    )
    writeQuestions(to: &page)
    return page.text
  }

  /// What a questionnaire asks of the controls that have a question of their own.
  private func writeQuestions(to page: inout MarkdownPage) {
    let rows = coverage.controls.compactMap { covered in
      covered.control.question.map { [MarkdownText.code(covered.control.id), style.text($0)] }
    }
    guard !rows.isEmpty else { return }
    page.heading(2, style.words("Questions", "Questions"))
    page.paragraph(
      style.words(
        "`serment questionnaire --framework \(coverage.framework.id)` writes them into a file to be filled in.",
        "`serment questionnaire --framework \(coverage.framework.id)` les écrit dans un fichier à remplir."
      )
    )
    page.table([style.words("Control", "Exigence"), style.words("Question", "Question")], rows)
  }

  private func identity(of framework: Framework) -> [MarkdownText] {
    let typography = style.typography
    let countries = framework.countries.joined(separator: ", ")
    let concerned =
      countries.isEmpty
      ? [] : [style.labelled("Concerns only", "Ne concerne que", MarkdownText(text: countries))]
    let source = MarkdownText.link(to: framework.source)
    return [
      style.labelled(
        "Version",
        "Version",
        MarkdownText(text: framework.version + ", " + typography.day(framework.date))
      ),
      style.labelled("Source", "Source", source),
    ] + concerned + style.validity(from: framework.appliesFrom, until: nil)
  }

  private func row(_ covered: ControlCoverage) -> [MarkdownText] {
    let control = covered.control
    var title = style.text(control.title)
    for text in style.typography.validity(from: control.appliesFrom, until: control.until) {
      title = title + "; " + MarkdownText(text: text)
    }
    if let doubt = control.doubt { title = title + ". " + inDoubt(doubt) }
    let checks = covered.touches.map { touch in
      style.link(self.checks[touch.check]) + " (" + style.text(touch.relation.adjective) + ")"
    }
    return [
      .code(control.id),
      title,
      style.text(covered.state.label),
      checks.joined(", "),
    ]
  }

  private func inDoubt(_ doubt: LocalizedText) -> MarkdownText {
    MarkdownText(text: style.typography.inDoubt(doubt))
  }
}
