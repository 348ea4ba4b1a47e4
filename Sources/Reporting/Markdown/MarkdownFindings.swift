import Audit
import Catalogue
import Diagnostics

/// The findings of one audit in Markdown, by severity and check.
struct MarkdownFindings {
  private let report: Report
  private let typography: Typography
  private let words: EntryWords

  init(_ report: Report, language: Language) {
    self.report = report
    typography = Typography(language: language)
    words = EntryWords(report, language: language)
  }

  /// Writes every check that has findings; what is written leaves memory check by check.
  func write(to page: inout MarkdownPage, into output: inout some TextOutputStream) {
    var severity: Check.Severity?
    for group in report.groups {
      if group.check.severity != severity {
        severity = group.check.severity
        let label = typography.text(group.check.severity.label)
        page.heading(2, MarkdownText(text: typography.words("Severity: ", "Gravité : ") + label))
      }
      write(group, to: &page)
      page.drain(into: &output)
    }
  }

  private func write(_ group: FindingGroup, to page: inout MarkdownPage) {
    let check = group.check
    page.heading(3, MarkdownText(text: typography.text(check.title)) + " " + .code(check.id))
    page.paragraph(MarkdownText(text: typography.text(check.why)))
    if case .judge(let question) = check.verdict {
      page.paragraph(.strong(MarkdownText(text: typography.text(question))))
    }
    let facts = [
      ("Severity", "Gravité", [typography.text(check.severityReason)]),
      ("Remedy", "Actions", typography.steps(check.remedy).map(\.plain)),
      ("Effort", "Charge", [typography.text(check.effort.label)]),
      ("Basis", "Fondement", typography.citations(of: check, in: report.controls).map(\.plain)),
    ]
    var items = facts.map { english, french, texts in
      item(typography.words(english, french), texts.map { MarkdownText(text: $0) })
    }
    let sources = check.sources.map {
      MarkdownText.link(MarkdownText(text: typography.text($0.title)), to: $0.url)
    }
    if !sources.isEmpty { items.append(item(typography.words("Sources", "Sources"), sources)) }
    page.list(items)
    for verdict in Verdict.allCases {
      guard let results = group.findings[verdict] else { continue }
      page.list(
        results.prefix(TextReport.shownFindings).map { result in
          (headline(of: result, verdict), report.entries(of: result).map(details))
        }
      )
      writeRest(of: results, verdict, to: &page)
    }
  }

  /// A label with what belongs to it: on its line when it is one text, else below.
  private func item(_ label: String, _ texts: [MarkdownText]) -> (text: MarkdownText, details: [MarkdownText])
  {
    let label = MarkdownText.strong(MarkdownText(text: typography.label(label)))
    return texts.count == 1 ? (label + " " + texts[0], []) : (label, texts)
  }

  private func headline(of result: CheckResult, _ verdict: Verdict) -> MarkdownText {
    var text = MarkdownText.code(result.subject.id)
    if let name = result.subject.name, name != result.subject.id {
      text = text + " · " + MarkdownText(recorded: name)
    }
    text = text + " – " + .strong(MarkdownText(text: words.standing(of: result, verdict)))
    if let range = result.subject.place, let label = report.places.label(of: range) {
      text = text + " – " + .code(label)
    }
    return text + " – " + MarkdownText(text: words.message(of: result))
  }

  private func details(of entry: ReportEntry) -> MarkdownText {
    let facts = entry.evidence.map { MarkdownText(recorded: words.factWithPlaces($0)) }
    let fingerprint = MarkdownText.code("#" + entry.fingerprint.prefix(12))
    return facts.isEmpty ? fingerprint : fingerprint + " " + facts.joined("; ")
  }

  /// Counts what is not shown one by one.
  private func writeRest(of results: ArraySlice<CheckResult>, _ verdict: Verdict, to page: inout MarkdownPage)
  {
    let rest = results.count - TextReport.shownFindings
    guard rest > 0 else { return }
    let number = typography.number(rest)
    let label = typography.text(verdict.label)
    page.paragraph(
      MarkdownText(
        text: typography.words(
          "and \(number) more (\(label)); the JSON report lists all",
          "et \(number) de plus (\(label)) ; le rapport JSON les donne tous"
        )
      )
    )
  }
}
