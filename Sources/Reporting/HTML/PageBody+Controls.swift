import Audit
import Catalogue
import Diagnostics

extension PageBody {
  /// One table per framework: what the checks show of each control, and never that it is complied with.
  func writeControls(to html: inout HTMLWriter) {
    let note = words(
      "“Without a finding” means that every check which applies is satisfied by the facts recorded; it does not mean that the control is complied with.",
      "« Sans constat » signifie que chaque contrôle applicable est satisfait par les faits renseignés, et non que l'exigence est respectée."
    )
    html.element("p", note)
    for framework in report.catalogue.frameworks {
      let controls = report.result.controls.filter { $0.framework == framework.id }
      guard !controls.isEmpty else { continue }
      html.heading([.id(id("fw-" + framework.id))]) { $0.write(typography.text(framework.name)) }
      if let doubt = framework.doubt { html.element("p", typography.inDoubt(doubt)) }
      html.element("details") { html in
        let count = typography.count(
          controls.count,
          LocalizedText(en: "control", fr: "exigence"),
          LocalizedText(en: "controls", fr: "exigences")
        )
        html.element("summary", count)
        write(controls, of: framework, to: &html)
      }
    }
  }

  private func write(_ controls: [ControlStatus], of framework: Framework, to html: inout HTMLWriter) {
    PageTable(
      member: member,
      caption: words("Controls of ", "Exigences : ") + typography.text(framework.name),
      columns: [
        PageTable.Column(title: words("Citation", "Référence")),
        PageTable.Column(title: words("Control", "Exigence")),
        PageTable.Column(title: words("State", "État")),
        PageTable.Column(title: words("Checks", "Contrôles")),
      ],
      rows: controls.map { status in
        let control = report.controls[status.framework, status.control]
        return [
          .text(control.map { typography.text($0.citation) } ?? status.control),
          .text(control.map { typography.text($0.title) } ?? ""),
          .styled(StyledText(typography.text(status.state.labels.one), status.state.role)),
          .markup { writeChecks(of: status, to: &$0) },
        ]
      },
      name: "control-table",
      hidesCaption: true
    ).write(to: &html)
  }

  /// The checks that touch a control, those with findings as links, and the attestations on it.
  private func writeChecks(of status: ControlStatus, to html: inout HTMLWriter) {
    for (index, check) in status.checks.enumerated() {
      if index > 0 { html.write(", ") }
      if let group = report.groups.first(where: { $0.check.id == check }) {
        html.element("a", [.link(to: id(of: group.check))], check)
      } else {
        html.write(check)
      }
    }
    guard !status.attestations.isEmpty else { return }
    let lead = typography.label(words("attestations", "attestations"))
    html.write(StyledText(" \(lead) " + status.attestations.joined(separator: ", "), .faint))
  }
}
