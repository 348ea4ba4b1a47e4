import Audit
import Catalogue
import Diagnostics

/// The form that searches and filters findings; hidden until the script shows that it works.
struct FindingsFilter {
  let body: PageBody

  private var typography: Typography { body.typography }

  /// Writes the form.
  func write(to html: inout HTMLWriter) {
    let label = body.words("Filter findings", "Filtrer les constats")
    let state = body.words("{shown} of {total} findings shown", "{shown} constats affichés sur {total}")
    let marks = [
      HTMLAttribute.class("filters"), HTMLAttribute("hidden", ""), HTMLAttribute("role", "search"),
      HTMLAttribute("aria-label", body.member.map { "\(label) – \($0)" } ?? label),
      HTMLAttribute("data-state", state),
      // Not all of them need stand on the page.
      HTMLAttribute("data-total", "\(body.report.result.findings.count)"),
    ]
    html.element("form", marks) { html in
      field("search", body.words("Search", "Rechercher"), to: &html) { html, name in
        html.empty(
          "input",
          [
            .id(name), HTMLAttribute("name", "search"), HTMLAttribute("type", "search"),
            HTMLAttribute("autocomplete", "off"),
          ]
        )
      }
      let severities = Check.Severity.allCases.filter { severity in
        body.report.groups.contains { $0.check.severity == severity }
      }
      select(
        "severity",
        body.words("Severity", "Gravité"),
        severities.map { ($0.rawValue, typography.text($0.label)) },
        &html
      )
      let verdicts = Verdict.allCases.filter { verdict in
        body.report.groups.contains { $0.findings[verdict] != nil }
      }
      select(
        "verdict",
        body.words("Verdict", "Appréciation"),
        verdicts.map { ($0.rawValue, typography.text($0.label)) },
        &html
      )
      let named = Set(body.report.groups.flatMap { $0.check.controls.map(\.framework) })
      let frameworks = body.report.catalogue.frameworks.filter { named.contains($0.id) }
      select(
        "framework",
        body.words("Framework", "Référentiel"),
        frameworks.map { ($0.id, typography.text($0.name)) },
        &html
      )
      let departments = Set(
        body.report.groups.flatMap { group in
          group.findings.values.flatMap { $0.compactMap { $0.subject.department } }
        }
      )
      if !departments.isEmpty {
        select(
          "department",
          body.words("Department", "Service"),
          departments.sorted().map { ($0, $0) },
          &html
        )
      }
      html.element(
        "button",
        [HTMLAttribute("type", "reset")],
        body.words("Clear filters", "Effacer les filtres")
      )
      html.element("output", [HTMLAttribute("aria-live", "polite")], "")
    }
  }

  private func select(
    _ name: String,
    _ label: String,
    _ options: [(value: String, label: String)],
    _ html: inout HTMLWriter
  ) {
    field(name, label, to: &html) { html, id in
      html.element("select", [.id(id), HTMLAttribute("name", name)]) { html in
        html.element("option", [HTMLAttribute("value", "")], body.words("all", "tous"))
        for option in options { html.element("option", [HTMLAttribute("value", option.value)], option.label) }
      }
    }
  }

  private func field(
    _ name: String,
    _ label: String,
    to html: inout HTMLWriter,
    _ control: (inout HTMLWriter, String) -> Void
  ) {
    let id = body.id("filter-" + name)
    html.element("p", [.class("field")]) { html in
      html.element("label", [HTMLAttribute("for", id)], label)
      control(&html, id)
    }
  }
}
