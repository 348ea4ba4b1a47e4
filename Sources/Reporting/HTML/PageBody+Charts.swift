import Catalogue
import Diagnostics
import Exposure

extension PageBody {
  /// The charts, each a table whose rows carry a bar, so that nobody needs to see it.
  func writeCharts(to html: inout HTMLWriter) {
    chart(
      "by-topic",
      words("Outcomes by family of controls", "Résultats par famille de contrôles"),
      to: &html
    ) {
      writeTopics(to: &$0)
    }
    let departments = DepartmentTally.all(of: report)
    if !departments.isEmpty {
      chart(
        "by-department",
        words("Severity of failures by department", "Gravité des échecs par service"),
        to: &html
      ) { writeDepartments(departments, to: &$0) }
    }
    guard let exposure = report.exposure, !exposure.conducts.isEmpty else { return }
    chart("by-conduct", words("Exposure by conduct", "Exposition par comportement"), to: &html) {
      writeConducts(exposure, to: &$0)
    }
  }

  /// A chart or table with a heading of its own.
  func chart(
    _ name: String,
    _ title: String,
    to html: inout HTMLWriter,
    _ content: (inout HTMLWriter) -> Void
  ) {
    html.element("section", [.class("chart"), .id(id(name))]) { html in
      html.heading { $0.write(title) }
      content(&html)
    }
  }

  private func writeTopics(to html: inout HTMLWriter) {
    let tallies = OutcomeTally.all(of: report)
    let names = [
      ("failure", words("failing", "en échec")), ("open", words("not evidenced", "non démontré")),
      ("review", words("to be reviewed", "à examiner")),
      ("settled", words("waived or attested", "accepté ou attesté")),
      ("satisfied", words("satisfied", "satisfait")),
    ]
    ChartLegend(entries: names).write(to: &html)
    PageTable(
      member: member,
      caption: words("Results of checks by topic", "Résultats des contrôles par thème"),
      columns: [
        PageTable.Column(title: words("Topic", "Thème")), PageTable.Column(title: words("Shares", "Parts")),
      ] + names.map { PageTable.Column(title: $0.1, isNumber: true) },
      rows: tallies.map { tally in
        let counts = [tally.failures, tally.open, tally.review, tally.settled, tally.satisfied]
        let bar = StackedBar(parts: Array(zip(names.map(\.0), counts)), whole: tally.total)
        return [.text(typography.text(tally.topic)), .markup { bar.write(to: &$0) }] + counts.map(number)
      },
      name: "chart-table",
      hidesCaption: true
    ).write(to: &html)
  }

  /// A count in a cell; nothing is a stroke.
  func number(_ value: Int) -> PageTable.Cell { .number(value == 0 ? "–" : typography.number(value)) }

  private func writeDepartments(_ tallies: [DepartmentTally], to html: inout HTMLWriter) {
    let severities = Check.Severity.allCases
    ChartLegend(entries: severities.map { ($0.rawValue, typography.text($0.label)) }).write(to: &html)
    let most = tallies.map(\.total).max() ?? 0
    PageTable(
      member: member,
      caption: words("Failures by department and severity", "Échecs par service et gravité"),
      columns: [
        PageTable.Column(title: words("Department", "Service")),
        PageTable.Column(title: words("Failures", "Échecs")),
      ] + severities.map { PageTable.Column(title: typography.text($0.label), isNumber: true) },
      rows: tallies.prefix(Self.shownDepartments).map { tally in
        let counts = severities.map { tally.counts[$0] ?? 0 }
        let bar = StackedBar(parts: Array(zip(severities.map(\.rawValue), counts)), whole: most)
        let name = tally.name ?? words("records without a department", "fiches sans service")
        return [.text(name), .markup { bar.write(to: &$0) }] + counts.map(number)
      },
      name: "chart-table",
      hidesCaption: true
    ).write(to: &html)
    writeRest(tallies.count - Self.shownDepartments, to: &html)
  }

  private func writeConducts(_ exposure: ExposureResult, to html: inout HTMLWriter) {
    for (number, branch) in exposure.branches.enumerated() where branch.basis != .exempt {
      writeRanges(
        zip(exposure.conducts, branch.amounts).map { (typography.text($0.name), $1.range) },
        head: words("Conduct", "Comportement"),
        currency: branch.currency,
        caption: typography.text(branch.basis.label) + " – " + typography.text(branch.rule),
        name: "chart-table conduct-\(number + 1)",
        to: &html
      )
    }
    html.element("p", [.class("faint")], typography.text(ExposureResult.notice))
  }

  /// Ranges of amounts on one scale, each with its bar and its figures.
  func writeRanges(
    _ ranges: [(name: String, range: MoneyRange)],
    head: String,
    currency: String,
    caption: String,
    name: String,
    to html: inout HTMLWriter
  ) {
    let most = ranges.map(\.range.high).max() ?? .zero
    PageTable(
      member: member,
      caption: caption,
      columns: [
        PageTable.Column(title: head),
        PageTable.Column(title: words("From low to high end", "De la borne basse à la borne haute")),
        PageTable.Column(title: words("Range", "Fourchette"), isNumber: true),
      ],
      rows: ranges.map { entry in
        [
          .text(entry.name), .markup { RangeBar(range: entry.range, most: most).write(to: &$0) },
          .number(typography.money(entry.range.rounded, currency)),
        ]
      },
      name: name
    ).write(to: &html)
  }

  /// Says how many more there are than are shown, and where they are; nothing where there are none.
  func writeRest(
    _ count: Int,
    hint: LocalizedText = LocalizedText(
      en: "`--format json` lists all",
      fr: "`--format json` les donne tous"
    ),
    to html: inout HTMLWriter
  ) {
    guard count > 0 else { return }
    let more = typography.number(count)
    html.element(
      "p",
      [.class("faint")],
      words("and \(more) more; \(hint.en)", "et \(more) de plus ; \(hint.fr)")
    )
  }

  private static let shownDepartments = 20
}
