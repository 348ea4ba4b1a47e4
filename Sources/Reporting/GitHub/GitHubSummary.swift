import Audit
import Catalogue
public import Diagnostics
import Values

/// A summary in Markdown for the page of a step of GitHub Actions, or for a comment on a change.
public struct GitHubSummary: Sendable {
  private let set: ReportSet
  private let typography: Typography

  /// How many checks that fail are named: GitHub refuses more than a MiB of a step.
  private static let shownRisks = 25
  /// How many records of each.
  private static let shownSubjects = 5
  /// How many missing facts.
  private static let shownFacts = 10

  /// Creates a summary in one language.
  public init(_ set: ReportSet, language: Language) {
    self.set = set
    typography = Typography(language: language)
  }

  /// Writes the summary; inventory text becomes no markup.
  public func write(to output: inout some TextOutputStream) {
    var page = MarkdownPage()
    let day = typography.day(set.asOf)
    page.heading(2, MarkdownText(text: typography.words("Audit as of \(day)", "Audit au \(day)")))
    page.paragraph(
      .strong(MarkdownText(text: set.tlp.label))
        + MarkdownText(text: " – " + typography.text(set.tlp.meaning))
    )
    for part in set.parts { write(part, to: &page) }
    page.paragraph(MarkdownText(text: typography.text(Report.notice)))
    page.paragraph(MarkdownText(text: "serment \(set.toolVersion)"))
    output.write(page.text)
  }

  private func write(_ part: ReportSet.Part, to page: inout MarkdownPage) {
    if let member = part.member { page.heading(3, .code(member)) }
    writeSummary(of: part.report, to: &page)
  }

  /// The tables that a reader looks at first.
  func writeSummary(of report: Report, to page: inout MarkdownPage) {
    writeCounts(of: report, to: &page)
    writeRisks(of: report, to: &page)
    writeControls(of: report, to: &page)
    writeMissingFacts(of: report, to: &page)
  }

  private func writeCounts(of report: Report, to page: inout MarkdownPage) {
    let severities = Check.Severity.allCases
    let rows = Verdict.allCases.map { verdict in
      [cell(verdict.label)] + severities.map { cell(report.count(verdict, $0)) }
    }
    page.table(
      [cell(LocalizedText(en: "Findings", fr: "Constats"))] + severities.map { cell($0.label) },
      numbers: Set(1...severities.count),
      rows
    )
    let passed = typography.number(report.result.count(.pass))
    let others = typography.number(report.result.count(.notApplicable))
    page.paragraph(
      MarkdownText(
        text: typography.words(
          "Without a finding: \(passed) satisfied, \(others) not applicable.",
          "Sans constat : \(passed) satisfaits, \(others) sans objet."
        )
      )
    )
  }

  /// The gravest checks that fail, with records that fail them.
  private func writeRisks(of report: Report, to page: inout MarkdownPage) {
    let failing = report.groups.filter { !$0.failures.isEmpty }
    guard !failing.isEmpty else { return }
    let rows = failing.prefix(Self.shownRisks).map { group in
      let failures = group.failures
      let named = failures.prefix(Self.shownSubjects).map { MarkdownText.code($0.subject.id) }.joined(", ")
      let rest = failures.count - Self.shownSubjects
      let verdict = group.check.isRequired ? Verdict.nonCompliant : .gap
      return [
        cell(group.check.severity.label),
        MarkdownText(text: typography.text(group.check.title)) + " " + .code(group.check.id),
        cell(verdict.label), cell(failures.count), rest > 0 ? named + ", …" : named,
      ]
    }
    page.table(
      [
        cell(LocalizedText(en: "Severity", fr: "Gravité")), cell(LocalizedText(en: "Check", fr: "Contrôle")),
        cell(LocalizedText(en: "Verdict", fr: "Constat")), cell(LocalizedText(en: "Number", fr: "Nombre")),
        cell(LocalizedText(en: "Records", fr: "Fiches")),
      ],
      numbers: [3],
      rows
    )
    guard failing.count > Self.shownRisks else { return }
    let rest = typography.number(failing.count - Self.shownRisks)
    page.paragraph(
      MarkdownText(
        text: typography.words(
          "\(rest) more checks fail; the report has all.",
          "\(rest) autres contrôles sont en échec ; le rapport les donne tous."
        )
      )
    )
  }

  /// How many controls of each framework are in which state.
  private func writeControls(of report: Report, to page: inout MarkdownPage) {
    let states = ControlStatus.State.ordered
    let rows = report.catalogue.frameworks.compactMap { framework -> [MarkdownText]? in
      let own = report.result.controls.filter { $0.framework == framework.id }.map(\.state)
      guard !own.isEmpty else { return nil }
      return [cell(framework.name)] + states.map { state in cell(own.count { $0 == state }) }
    }
    guard !rows.isEmpty else { return }
    page.table(
      [cell(LocalizedText(en: "Controls", fr: "Exigences"))] + states.map { cell($0.labels.many) },
      numbers: Set(1...states.count),
      rows
    )
  }

  private func writeMissingFacts(of report: Report, to page: inout MarkdownPage) {
    guard !report.result.missingFacts.isEmpty else { return }
    let rows = report.result.missingFacts.prefix(Self.shownFacts).map { fact in
      [MarkdownText(text: typography.text(fact.label)) + " " + .code(fact.field), cell(fact.results)]
    }
    page.table(
      [
        cell(LocalizedText(en: "To be recorded first", fr: "À renseigner en premier")),
        cell(LocalizedText(en: "Results settled", fr: "Résultats ainsi tranchés")),
      ],
      numbers: [1],
      rows
    )
  }

  private func cell(_ text: LocalizedText) -> MarkdownText { MarkdownText(text: typography.text(text)) }

  private func cell(_ number: Int) -> MarkdownText {
    MarkdownText(text: number == 0 ? "–" : typography.number(number))
  }
}
