import Catalogue
import Diagnostics
import Exposure
import History

extension PageBody {
  /// What the audits that were kept show together.
  func writeTrend(_ history: RecordedHistory, to html: inout HTMLWriter) {
    let trend = history.trend
    chart("audits", words("Failures at each audit", "Échecs à chaque audit"), to: &html) {
      writeAudits(trend, to: &$0)
    }
    if trend.audits.contains(where: { !$0.exposure.isEmpty }) {
      chart("exposures", words("Exposure at each audit", "Exposition à chaque audit"), to: &html) {
        writeExposures(trend, to: &$0)
      }
    }
    chart("remedies", words("Time to remedy", "Délai de correction"), to: &html) {
      writeRemedyTimes(trend, to: &$0)
    }
    if !trend.unremedied.isEmpty {
      chart("ageing", words("Ageing risks", "Risques qui vieillissent"), to: &html) {
        writeAgeing(trend, to: &$0)
      }
    }
    writeGroups(history.sites, by: .site, to: &html)
    writeGroups(trend.groups, by: .control, to: &html)
  }

  private func writeAudits(_ trend: HistoryTrend, to html: inout HTMLWriter) {
    let severities = Check.Severity.allCases
    ChartLegend(entries: severities.map { ($0.rawValue, typography.text($0.label)) }).write(to: &html)
    let shown = trend.audits.suffix(Self.shownAudits)
    let most = shown.map(\.failing.total).max() ?? 0
    PageTable(
      member: member,
      caption: words(
        "Audits with what failed, began and was fixed",
        "Audits : échecs, apparitions, corrections"
      ),
      columns: [
        PageTable.Column(title: words("As of", "Situation au")),
        PageTable.Column(title: words("Failures by severity", "Échecs par gravité")),
        PageTable.Column(title: words("failing", "en échec"), isNumber: true),
        PageTable.Column(title: words("new", "nouveaux"), isNumber: true),
        PageTable.Column(title: words("back", "revenus"), isNumber: true),
        PageTable.Column(title: words("fixed", "corrigés"), isNumber: true),
        PageTable.Column(title: words("waived", "acceptés"), isNumber: true),
        PageTable.Column(title: words("not evidenced", "non démontrés"), isNumber: true),
      ],
      rows: shown.map { audit in
        let counts = severities.map { ($0.rawValue, audit.failing[$0]) }
        let numbers = [
          audit.failing.total, audit.began, audit.returned, audit.remedied, audit.waived.total,
          audit.unsettled,
        ]
        return [
          .text(typography.day(audit.asOf) + (audit.hasOtherRules ? " *" : "")),
          .markup { StackedBar(parts: counts, whole: most).write(to: &$0) },
        ] + numbers.map(number)
      },
      name: "chart-table",
      hidesCaption: true
    ).write(to: &html)
    writeRest(trend.audits.count - shown.count, hint: historyHint, to: &html)
    guard shown.contains(where: \.hasOtherRules) else { return }
    html.element(
      "p",
      [.class("faint")],
      words(
        "* Other rules, parameters or profile than at the audit before: what went there may be no remedy.",
        "* Règles, paramètres ou profil différents de l'audit précédent : ce qui y disparaît n'est pas forcément corrigé."
      )
    )
  }

  private func writeExposures(_ trend: HistoryTrend, to html: inout HTMLWriter) {
    var written: Set<[String]> = []
    for branch in trend.audits.flatMap(\.exposure)
    where branch.basis != .exempt && written.insert([branch.basis.rawValue, branch.currency]).inserted {
      writeRanges(
        trend.audits.suffix(Self.shownAudits).compactMap { audit in
          audit.exposure.first { $0.basis == branch.basis && $0.currency == branch.currency }
            .map { (typography.day(audit.asOf), $0.range) }
        },
        head: words("As of", "Situation au"),
        currency: branch.currency,
        caption: typography.text(branch.basis.label),
        name: "chart-table",
        to: &html
      )
    }
    html.element("p", [.class("faint")], typography.text(ExposureResult.notice))
  }

  private func writeRemedyTimes(_ trend: HistoryTrend, to html: inout HTMLWriter) {
    PageTable(
      member: member,
      caption: words("Remedies by severity", "Corrections par gravité"),
      columns: [PageTable.Column(title: words("Severity", "Gravité"))] + remedyColumns,
      rows: trend.remedies.filter { $0.remedied + $0.unremedied > 0 }.map { times in
        [.markup { writeBadge(times.severity, to: &$0) }]
          + remedyCells(times.remedied, times.medianDays, times.unremedied, times.oldestDays)
      },
      name: "count-table",
      hidesCaption: true
    ).write(to: &html)
    html.element(
      "p",
      [.class("faint")],
      words(
        "From the first audit that saw a failure to the first that saw it satisfied or without object.",
        "Du premier audit qui a vu un échec au premier qui l'a vu satisfait ou sans objet."
      )
    )
  }

  private func writeAgeing(_ trend: HistoryTrend, to html: inout HTMLWriter) {
    PageTable(
      member: member,
      caption: words("What nobody showed to be fixed", "Ce dont la correction n'est pas démontrée"),
      columns: [
        PageTable.Column(title: words("Check", "Contrôle")),
        PageTable.Column(title: words("Concerns", "Concerne")),
        PageTable.Column(title: words("Severity", "Gravité")),
        PageTable.Column(title: words("State", "État")),
        PageTable.Column(title: words("Days", "Jours"), isNumber: true),
      ],
      rows: trend.unremedied.prefix(Self.shownLines).map { failure in
        [
          .markup { writeName(ofCheck: failure.check, nil, to: &$0) }, .text(failure.subject),
          .markup { writeBadge(failure.severity, to: &$0) }, .text(typography.text(failure.state.label)),
          .number(typography.number(failure.days)),
        ]
      },
      name: "ageing-table",
      hidesCaption: true
    ).write(to: &html)
    writeRest(trend.unremedied.count - Self.shownLines, hint: historyHint, to: &html)
  }

  /// The failures of each control or site over the audits; nothing where there is but one group to tell apart.
  private func writeGroups(
    _ groups: [TrendGroup],
    by grouping: HistoryTrend.Grouping,
    to html: inout HTMLWriter
  ) {
    guard groups.count > 1 else { return }
    chart("by-" + grouping.rawValue, typography.text(grouping.heading), to: &html) { html in
      let most = groups.flatMap { [$0.failing.first ?? 0, $0.failing.last ?? 0] }.max() ?? 0
      PageTable(
        member: member,
        caption: typography.label(typography.text(grouping.heading)) + " "
          + words("failures at the first and the last audit", "échecs au premier et au dernier audit"),
        columns: [
          PageTable.Column(title: words("Group", "Groupe")),
          PageTable.Column(title: words("First, then last audit", "Premier puis dernier audit")),
          PageTable.Column(title: words("first", "premier"), isNumber: true),
          PageTable.Column(title: words("last", "dernier"), isNumber: true),
        ] + remedyColumns,
        rows: groups.prefix(Self.shownLines).map { group in
          let (first, last) = (group.failing.first ?? 0, group.failing.last ?? 0)
          return [
            .text(group.label(by: grouping, typography)),
            .markup { html in
              StackedBar(parts: [("not-checked", first)], whole: most).write(to: &html)
              StackedBar(parts: [("failure", last)], whole: most).write(to: &html)
            }, number(first), number(last),
          ] + remedyCells(group.remedied, group.medianDays, group.unremedied, group.oldestDays)
        },
        name: "chart-table"
      ).write(to: &html)
      writeRest(groups.count - Self.shownLines, hint: historyHint, to: &html)
    }
  }

  private var remedyColumns: [PageTable.Column] {
    [
      PageTable.Column(title: words("fixed", "corrigés"), isNumber: true),
      PageTable.Column(title: words("median days", "jours (médiane)"), isNumber: true),
      PageTable.Column(title: words("left", "restants"), isNumber: true),
      PageTable.Column(title: words("oldest, days", "plus ancien (jours)"), isNumber: true),
    ]
  }

  private func remedyCells(_ remedied: Int, _ median: Int?, _ left: Int, _ oldest: Int?) -> [PageTable.Cell] {
    [
      number(remedied), .number(median.map { typography.number($0) } ?? "–"), number(left),
      .number(oldest.map { typography.number($0) } ?? "–"),
    ]
  }

  private var historyHint: LocalizedText {
    LocalizedText(en: "`serment history --all` shows all", fr: "`serment history --all` les affiche tous")
  }

  private static let shownAudits = 24
}
