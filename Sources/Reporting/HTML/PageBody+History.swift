import Audit
import Catalogue
import Comparison
import Diagnostics
import Exposure
import History
import Values

extension PageBody {
  /// What changed since the earlier audit that was given, then what the audits that were kept show together.
  func writeHistory(to html: inout HTMLWriter) {
    if let comparison = report.sinceEarlier { writeChanges(comparison, to: &html) }
    if let history = report.history { writeTrend(history, to: &html) }
  }

  private func writeChanges(_ comparison: Comparison, to html: inout HTMLWriter) {
    let day = typography.day(comparison.before.asOf)
    chart("changes", words("Since the audit as of \(day)", "Depuis l'audit arrêté au \(day)"), to: &html) {
      html in
      let sections = ChangeSections(comparison: comparison, typography: typography)
      for note in sections.notes { html.element("p", [.class("warning")], typography.text(note)) }
      writeChangeCounts(sections, to: &html)
      writeChangedChecks(comparison, to: &html)
      writeExposureChanges(comparison, to: &html)
    }
  }

  private func writeChangeCounts(_ sections: ChangeSections, to html: inout HTMLWriter) {
    let changes = ComparedFinding.Change.allCases.filter { sections.comparison.count($0) > 0 || $0 == .new }
    PageTable(
      member: member,
      caption: words("Findings by change and severity", "Constats par évolution et gravité"),
      columns: [PageTable.Column(title: words("Change", "Évolution"))]
        + Check.Severity.allCases.map { PageTable.Column(title: typography.text($0.label), isNumber: true) },
      rows: changes.map { change in
        [.styled(StyledText(typography.text(change.label), change.role))]
          + sections.counts(change).map(number)
      },
      name: "count-table",
      hidesCaption: true
    ).write(to: &html)
  }

  /// The checks with new and fixed findings, in the order of the catalogue's severities.
  private func writeChangedChecks(_ comparison: Comparison, to html: inout HTMLWriter) {
    let tallies = ChangeTally.all(of: comparison)
    guard !tallies.isEmpty else { return }
    PageTable(
      member: member,
      caption: words("Checks with new or fixed findings", "Contrôles aux constats nouveaux ou corrigés"),
      columns: [
        PageTable.Column(title: words("Check", "Contrôle")),
        PageTable.Column(title: typography.text(ComparedFinding.Change.new.label), isNumber: true),
        PageTable.Column(title: typography.text(ComparedFinding.Change.fixed.label), isNumber: true),
      ],
      rows: tallies.prefix(Self.shownLines).map { tally in
        [
          .markup { writeName(ofCheck: tally.check, tally.title, to: &$0) }, number(tally.new),
          number(tally.fixed),
        ]
      },
      name: "change-table"
    ).write(to: &html)
    writeRest(tallies.count - Self.shownLines, hint: diffHint, to: &html)
  }

  private func writeExposureChanges(_ comparison: Comparison, to html: inout HTMLWriter) {
    let changes = ExposureChange.all(in: comparison)
    guard !changes.isEmpty else { return }
    for change in changes { writeFigure(change, to: &html) }
    html.element("p", [.class("faint")], typography.text(ExposureResult.notice))
  }

  /// What changed since the last audit, in a few figures: the one that was given, else the last that was kept.
  func writeChange(to html: inout HTMLWriter) {
    if let comparison = report.sinceEarlier {
      writeFigures(
        since: comparison.before.asOf,
        new: comparison.count(.new),
        fixed: comparison.count(.fixed),
        to: &html
      )
      for change in ExposureChange.all(in: comparison) {
        writeFigure(change, to: &html)
      }
    } else if let (before, now) = report.history?.change(upTo: report.result.asOf) {
      writeFigures(since: before.asOf, new: now.began + now.returned, fixed: now.remedied, to: &html)
      for branch in now.exposure where branch.basis != .exempt {
        let earlier = before.exposure.first { $0.basis == branch.basis && $0.currency == branch.currency }
        let change = ExposureChange(
          basis: branch.basis.rawValue,
          currency: branch.currency,
          before: earlier?.range,
          after: branch.range
        )
        writeFigure(change, to: &html)
      }
    }
  }

  private func writeFigures(since day: CalendarDate, new: Int, fixed: Int, to html: inout HTMLWriter) {
    let since = typography.day(day)
    let figures = [(ComparedFinding.Change.new, new), (.fixed, fixed)].map { change, count in
      typography.label(typography.text(change.label)) + "\u{A0}" + typography.number(count)
    }
    writeFigure(
      LocalizedText(
        en: "Findings since the audit as of \(since)",
        fr: "Constats depuis l'audit arrêté au \(since)"
      ),
      figures.joined(separator: " · "),
      to: &html
    )
  }

  private func writeFigure(_ label: LocalizedText, _ figure: String, to html: inout HTMLWriter) {
    html.element("dl", [.class("amounts")]) { html in
      html.element("dt", typography.text(label))
      html.element("dd", figure)
    }
  }

  /// An exposure before and after, or once where it did not change.
  private func writeFigure(_ change: ExposureChange, to html: inout HTMLWriter) {
    let label = change.label
    let ranges = change.before == change.after ? [change.after] : [change.before, change.after]
    let amounts = ranges.map { range in
      range.map { typography.money($0.rounded, change.currency) } ?? words("not estimated", "non estimée")
    }
    writeFigure(
      LocalizedText(en: "Exposure to fines: \(label.en)", fr: "Exposition aux amendes : \(label.fr)"),
      amounts.joined(separator: " → "),
      to: &html
    )
  }

  /// The title of a check, which leads to its findings where there are any; its id where nobody knows a title.
  func writeName(ofCheck id: String, _ title: LocalizedText?, to html: inout HTMLWriter) {
    if let check = report.catalogue.check(id) {
      link(to: check, in: &html)
    } else {
      html.write(title.map(typography.text) ?? id)
    }
  }

  private var diffHint: LocalizedText {
    LocalizedText(en: "`serment diff` lists all", fr: "`serment diff` les donne tous")
  }

  /// As many lines of a kind as a reader takes in at once.
  static let shownLines = 15
}
