import Audit
import Catalogue
import Diagnostics
import Exposure
import Inventory

/// Everything that is known of one finding: what, where, why, what to do, on which basis, and what else there is.
public struct FindingStory: Sendable {
  let entry: ReportEntry
  let check: Check
  let report: Report
  let typography: Typography
  private let text: TextReport
  private let style: ListingStyle

  /// Creates the story of a finding of a report.
  public init(_ found: FoundFinding, in report: Report, style: ListingStyle) {
    entry = found.entry
    check = report.catalogue.checks[found.entry.result.check]
    self.report = report
    self.style = style
    typography = style.typography
    text = TextReport(report, language: style.typography.language, width: 0, isColoured: false)
  }

  /// Writes the story; inventory text is escaped, so that no terminal obeys it.
  public func write(to output: inout some TextOutputStream) {
    var layout = style.layout
    layout.paragraph(StyledText(typography.text(check.title), .strong))
    layout.rule("─")
    writeFinding(to: &layout)
    writeFacts(to: &layout)
    writeCheck(to: &layout)
    writeExposure(to: &layout)
    writeOthers(to: &layout)
    layout.drain(into: &output)
  }

  private func writeFinding(to layout: inout TextLayout) {
    let result = entry.result
    row("Finding", "Constat", StyledText("#" + entry.fingerprint), to: &layout)
    let entity = report.catalogue.model.entity(named: result.subject.entity)
    let kind = entity.map { typography.text(report.catalogue.model[$0].label) } ?? result.subject.entity
    var record = text.subject(result.subject) + StyledText(" (\(kind))", .faint)
    if let range = result.subject.place, let label = report.places.label(of: range) {
      record += StyledText(" ←\u{A0}" + label, .faint)
    }
    row("Record", "Fiche", record, to: &layout)
    let grade = AuditGrade(of: entry.verdict, check)
    var verdict = StyledText(typography.text(entry.verdict.label), entry.verdict.role)
    if grade != .settled { verdict += StyledText(" — " + typography.text(grade.label)) }
    row("Verdict", "Verdict", verdict, to: &layout)
    if let settlement = typography.settlement(of: result, report.result.waivers) {
      row("Settled by", "Tranché par", settlement, to: &layout)
    }
    let message = typography.text(result.message)
    if !message.isEmpty { row("What", "Description", StyledText(message), to: &layout) }
    if let cause = result.cause {
      row("Open because", "Non tranché", StyledText(typography.text(cause.label)), to: &layout)
    }
    row(
      "Severity",
      "Gravité",
      StyledText(typography.text(check.severity.label), check.severity.role)
        + StyledText(" — " + typography.text(check.severityReason)),
      to: &layout
    )
    row("Why", "Enjeu", StyledText(typography.text(check.why)), to: &layout)
    layout.blankLine()
  }

  /// The facts that decide it with all their places, or those that are missing.
  private func writeFacts(to layout: inout TextLayout) {
    let facts = entry.evidence.map { text.evidence($0, shown: .max) }
    list("Evidence", "Preuves", facts, to: &layout)
    let missing = entry.result.missing.paths.map { path in
      StyledText(typography.text(path.label)) + StyledText(" (\(path.path), \(path.field))", .faint)
    }
    list("Not recorded", "Non renseigné", missing, to: &layout)
    if !facts.isEmpty || !missing.isEmpty { layout.blankLine() }
  }

  private func writeCheck(to layout: inout TextLayout) {
    if case .judge(let question) = check.verdict {
      row("A person judges", "À apprécier", StyledText(typography.text(question)), to: &layout)
    }
    list("Remedy", "Actions", typography.steps(check.remedy), to: &layout)
    row("Effort", "Charge", StyledText(typography.text(check.effort.label)), to: &layout)
    list("Comes after", "Vient après", check.after.map(prerequisite), to: &layout)
    list("Basis", "Fondement", typography.citations(of: check, in: report.controls), to: &layout)
    let sources = check.sources.map {
      StyledText(typography.text($0.title) + " ") + StyledText($0.url, .faint)
    }
    list("Sources", "Sources", sources, to: &layout)
    let parameters = check.parameters.map { parameter in
      StyledText(parameter.name, .strong)
        + StyledText(" · " + typography.label(typography.text(parameter.label)) + " ")
        + StyledText(typography.text(parameter.value.words))
    }
    list("Parameters", "Paramètres", parameters, to: &layout)
    row("Waiver", "Dérogation", StyledText(typography.text(check.waivability)), to: &layout)
    row("Check", "Contrôle", StyledText(check.id), to: &layout)
    layout.blankLine()
  }

  /// A check whose remedy comes first, and how many records still wait for it.
  private func prerequisite(_ prerequisite: Prerequisite) -> StyledText {
    let failures = report.groups.first { $0.check.id == prerequisite.check }?.failures.count ?? 0
    let state =
      failures == 0
      ? typography.words("no failure here", "aucun échec ici")
      : typography.count(
        failures,
        LocalizedText(en: "failure here", fr: "échec ici"),
        LocalizedText(en: "failures here", fr: "échecs ici")
      )
    return StyledText(prerequisite.check) + StyledText(" (\(state))", .faint)
  }

  func row(_ english: String, _ french: String, _ text: StyledText, to layout: inout TextLayout) {
    list(english, french, [text], to: &layout)
  }

  func list(_ english: String, _ french: String, _ items: [StyledText], to layout: inout TextLayout) {
    let label = StyledText(typography.words(english, french), .faint)
    layout.list(label, items, first: 2, indent: Self.margin)
  }

  /// Where texts begin.
  private static let margin = 19
}
