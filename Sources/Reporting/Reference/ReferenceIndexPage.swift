import Catalogue
import Diagnostics
import Inventory

/// The pages that list the pages of a kind.
struct ReferenceIndexPage {
  let catalogue: Catalogue
  let style: ReferenceStyle

  /// Every check by topic.
  func checks(topics: [String]) -> String {
    var page = MarkdownPage()
    page.heading(1, style.words("Checks", "Contrôles"))
    page.paragraph(style.origin("checks"))
    for topic in topics {
      let checks = catalogue.checks.filter { $0.topic == topic }
      page.heading(2, .link(MarkdownText(text: topic), to: style.file(topic)))
      page.table(
        [
          style.words("Check", "Contrôle"), style.words("Severity", "Gravité"),
          style.words("Title", "Intitulé"),
        ],
        checks.map { check in
          let link = MarkdownText.link(.code(check.id), to: style.file(topic) + "#" + check.id)
          return [link, style.text(check.severity.label), style.text(check.title)]
        }
      )
    }
    return page.text
  }

  /// Every framework with how far checks decide its controls.
  func frameworks(_ coverage: [FrameworkCoverage]) -> String {
    let typography = style.typography
    var page = MarkdownPage()
    page.heading(1, style.words("Frameworks", "Référentiels"))
    page.paragraph(style.origin("frameworks"))
    page.list(
      coverage.map { .link(style.text($0.framework.name), to: style.file($0.framework.id)) }
    )
    let table = CoverageTable(coverage, typography: typography)
    let titles = [style.words("Framework", "Référentiel"), style.words("Controls", "Exigences")]
    page.table(
      titles + table.titles.map { MarkdownText(text: $0) },
      numbers: Set(1...titles.count + table.titles.count),
      table.rows.map { row in
        [MarkdownText(text: row.name), MarkdownText(text: typography.number(row.total))]
          + row.counts.map { style.share($0.count, of: row.total) }
      }
    )
    page.list(ControlCoverage.State.allCases.map { style.meaning(of: $0) })
    return page.text
  }

  /// Every kind of record: those that stand at the top of a file, then those inside others.
  func model() -> String {
    var page = MarkdownPage()
    page.heading(1, style.words("The inventory model", "Le modèle d'inventaire"))
    page.paragraph(style.origin("model"))
    let meaning = style.words("Meaning", "Signification")
    let record = style.words("Record", "Enregistrement")
    page.heading(2, style.words("At the top of a file", "À la racine d'un fichier"))
    page.table(
      [style.words("Key", "Clé"), record, meaning],
      catalogue.model.entities.compactMap { entity in
        entity.topLevelKey.map { [.code($0)] + row(entity) }
      }
    )
    page.heading(2, style.words("Inside other records", "À l'intérieur d'autres enregistrements"))
    page.table([record, meaning], catalogue.model.entities.filter { $0.occurrence == .nested }.map(row))
    return page.text
  }

  private func row(_ entity: Entity) -> [MarkdownText] {
    let link = MarkdownText.link(style.text(entity.label), to: style.file(entity.name))
    return [link, style.text(entity.summary)]
  }
}
