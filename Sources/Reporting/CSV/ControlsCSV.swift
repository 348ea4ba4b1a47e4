import Audit
import Catalogue
public import Diagnostics

/// The controls of all frameworks as a table for spreadsheets: a row per control, as a statement of applicability begins.
public struct ControlsCSV: Sendable {
  private let set: ReportSet
  private let typography: Typography
  private let table: CSVTable

  /// Creates a table in one language.
  public init(_ set: ReportSet, language: Language, dialect: CSVDialect) {
    self.set = set
    typography = Typography(language: language)
    table = CSVTable(dialect)
  }

  /// Writes the table; the same audit gives the same bytes.
  public func write(to output: inout some TextOutputStream) {
    let isGroup = set.parts.contains { $0.member != nil }
    let titles = (isGroup ? [FindingsCSV.member] : []) + Self.titles + Self.outcomes.map(\.title)
    table.begin((titles + Self.closingTitles).map(typography.text), to: &output)
    for part in set.parts {
      let member = isGroup ? [part.member ?? ""] : []
      for status in part.report.result.controls {
        table.write(member + cells(of: status, part.report), to: &output)
      }
    }
  }

  private func cells(of status: ControlStatus, _ report: Report) -> [String] {
    let control = report.controls[status.framework, status.control]
    let framework = report.catalogue.frameworks.first { $0.id == status.framework }
    return [
      framework.map { typography.text($0.name) } ?? status.framework, status.control,
      control.map { typography.text($0.citation) } ?? "", control.map { typography.text($0.title) } ?? "",
      typography.text(status.state.labels.one),
    ] + Self.outcomes.map { String(status.counts[$0.outcome] ?? 0) } + [
      control.map { typography.text($0.checkable.label) } ?? "", status.checks.joined(separator: " | "),
      status.attestations.joined(separator: " | "), control?.doubt.map(typography.text) ?? "",
      report.tlp.label,
    ]
  }

  private static let titles = [
    LocalizedText(en: "Framework", fr: "Référentiel"), LocalizedText(en: "Control", fr: "Exigence"),
    LocalizedText(en: "Citation", fr: "Référence"), LocalizedText(en: "Title", fr: "Intitulé"),
    LocalizedText(en: "State", fr: "État"),
  ]

  private static let outcomes: [(outcome: Outcome, title: LocalizedText)] = [
    (.pass, LocalizedText(en: "Satisfied", fr: "Satisfaits")),
    (.fail, LocalizedText(en: "Failed", fr: "En échec")),
    (.open, LocalizedText(en: "Not evidenced", fr: "Non démontrés")),
    (.review, LocalizedText(en: "To be reviewed", fr: "À examiner")),
    (.notApplicable, LocalizedText(en: "Not applicable", fr: "Sans objet")),
  ]

  private static let closingTitles = [
    LocalizedText(en: "How it can be shown", fr: "Mode de démonstration"),
    LocalizedText(en: "Checks", fr: "Contrôles"), LocalizedText(en: "Attestations", fr: "Attestations"),
    LocalizedText(en: "To be verified", fr: "À vérifier"), LocalizedText(en: "Sharing", fr: "Diffusion"),
  ]
}
