import Audit
import Catalogue
import Diagnostics
import Exposure

extension PageBody {
  /// What a board reads first, on one screen.
  func writeSummary(to html: inout HTMLWriter) {
    writeCards(to: &html)
    html.element("p", [.class("scope")]) { html in
      html.write(
        StyledText(typography.label(words("Audited", "Périmètre")) + " ", .strong) + StyledText(text.scope)
      )
      if let profile = text.profile {
        html.write(
          StyledText(" · " + typography.label(words("Profile", "Profil")) + " ", .strong)
            + StyledText(profile)
        )
      }
    }
  }

  private func writeCards(to html: inout HTMLWriter) {
    html.element("div", [.class("cards")]) { html in
      card("counts", words("Findings", "Constats"), to: &html, writeCounts)
      if report.exposure?.conducts.isEmpty == false {
        card("exposure", words("Exposure to fines", "Exposition aux amendes"), to: &html, writeExposure)
      }
      if report.groups.contains(where: { !$0.failures.isEmpty }) {
        card(
          "risks",
          words("Top risks to patients", "Principaux risques pour les patients"),
          to: &html,
          writeRisks
        )
      }
      if !report.result.controls.isEmpty {
        card("posture", words("Posture by framework", "Situation par référentiel"), to: &html, writePosture)
      }
      if report.sinceEarlier != nil || report.history?.change(upTo: report.result.asOf) != nil {
        card("trend", words("Since the last audit", "Depuis le dernier audit"), to: &html, writeChange)
      }
      if !report.result.missingFacts.isEmpty {
        card(
          "wanted",
          words("To be recorded first", "À renseigner en premier"),
          to: &html,
          writeFirstMissingFacts
        )
      }
    }
  }

  private func card(
    _ name: String,
    _ title: String,
    to html: inout HTMLWriter,
    _ content: (inout HTMLWriter) -> Void
  ) {
    html.element("section", [.class("card \(name)")]) { html in
      html.heading { $0.write(title) }
      content(&html)
    }
  }

  private func writeCounts(to html: inout HTMLWriter) {
    let verdicts = Verdict.allCases.filter { verdict in
      verdict == .nonCompliant || Check.Severity.allCases.contains { report.count(verdict, $0) > 0 }
    }
    PageTable(
      member: member,
      caption: words("Findings by verdict and severity", "Constats par appréciation et gravité"),
      columns: [PageTable.Column(title: words("Verdict", "Appréciation"))]
        + Check.Severity.allCases.map { PageTable.Column(title: typography.text($0.label), isNumber: true) },
      rows: verdicts.map { verdict in
        [.styled(StyledText(verdict.mark + " " + typography.text(verdict.label), verdict.role))]
          + Check.Severity.allCases.map { severity in
            let count = report.count(verdict, severity)
            return .number(count == 0 ? "–" : typography.number(count))
          }
      },
      name: "count-table",
      hidesCaption: true
    ).write(to: &html)
    let satisfied = typography.count(
      report.result.count(.pass),
      LocalizedText(en: "result satisfied", fr: "résultat satisfait"),
      LocalizedText(en: "results satisfied", fr: "résultats satisfaits")
    )
    let rest =
      typography.number(report.result.count(.notApplicable)) + "\u{A0}"
      + words("not applicable", "sans objet")
    html.element("p", [.class("faint")], satisfied + ", " + rest)
  }

  private func writeExposure(to html: inout HTMLWriter) {
    guard let exposure = report.exposure else { return }
    html.element("dl", [.class("amounts")]) { html in
      for branch in exposure.branches {
        html.element("dt", typography.text(branch.basis.label))
        html.element("dd", typography.money(branch.total.rounded, branch.currency))
      }
      if let empirical = exposure.empirical {
        html.element("dt", words("What authorities imposed", "Ce que les autorités ont imposé"))
        html.element("dd", typography.money(empirical.range.rounded, "EUR"))
      }
    }
    if report.catalogue.selection.limitsRules {
      html.element(
        "p",
        [.class("warning")],
        words("Of the checks applied alone.", "Contrôles retenus seuls.")
      )
    }
    html.element("p", [.class("faint")], typography.text(ExposureResult.notice))
  }

  /// The gravest checks that fail, with what they mean for patients and where they fail.
  private func writeRisks(to html: inout HTMLWriter) {
    html.element("ol") { html in
      for group in report.groups.filter({ !$0.failures.isEmpty }).prefix(Self.shownRisks) {
        let failures = group.failures
        let verdict = group.check.isRequired ? Verdict.nonCompliant : .gap
        html.element("li") { html in
          link(to: group.check, in: &html)
          html.write(" ")
          writeBadge(group.check.severity, to: &html)
          let names = failures.prefix(Self.shownSubjects).map(\.subject.id).joined(separator: ", ")
          let rest = failures.count - Self.shownSubjects
          let more = words(" and \(typography.number(rest)) more", " et \(typography.number(rest)) de plus")
          html.element("p") { html in
            html.write(typography.text(group.check.severityReason))
            html.write(
              StyledText(" " + typography.label(typography.text(verdict.label)) + " ", .faint)
                + StyledText(names + (rest > 0 ? more : ""), .faint)
            )
          }
        }
      }
    }
  }

  /// A severity in words; its colour says nothing more.
  func writeBadge(_ severity: Check.Severity, to html: inout HTMLWriter) {
    html.element("span", [.class("badge \(severity.rawValue)")], typography.text(severity.label))
  }

  private func writePosture(to html: inout HTMLWriter) {
    let states = report.catalogue.frameworks.map { ($0, report.posture(of: $0)) }.filter { !$0.1.isEmpty }
    PageTable(
      member: member,
      caption: words("Controls of each framework by state", "Exigences de chaque référentiel par état"),
      columns: [
        PageTable.Column(title: words("Framework", "Référentiel")),
        PageTable.Column(title: words("Controls", "Exigences")),
      ],
      rows: states.map { framework, counts in
        [
          .text(typography.text(framework.name)),
          .markup { html in
            StackedBar(
              parts: counts.map { ($0.state.rawValue, $0.count) },
              whole: counts.reduce(0) { $0 + $1.count }
            ).write(to: &html)
            let parts = counts.map { state, count in
              StyledText(typography.count(count, state.labels.one, state.labels.many), state.role)
            }
            html.element("span", [.class("legend-text")], parts.joined(separator: ", "))
          },
        ]
      },
      name: "posture-table",
      hidesCaption: true
    ).write(to: &html)
  }

  private func writeFirstMissingFacts(to html: inout HTMLWriter) {
    html.element("ol") { html in
      for fact in report.result.missingFacts.prefix(Self.shownFacts) {
        let settles = typography.count(
          fact.results,
          LocalizedText(en: "result settled", fr: "résultat tranché"),
          LocalizedText(en: "results settled", fr: "résultats tranchés")
        )
        html.element("li", text.words(of: fact) + StyledText(" — " + settles))
      }
    }
  }

  private static let shownRisks = 5
  private static let shownSubjects = 3
  private static let shownFacts = 3
}
