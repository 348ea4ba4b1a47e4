import Audit
import Catalogue
public import Diagnostics
import Values

/// The findings as a table for spreadsheets: a row per fingerprint.
public struct FindingsCSV: Sendable {
  private let set: ReportSet
  private let language: Language
  private let table: CSVTable

  /// Creates a table in one language.
  public init(_ set: ReportSet, language: Language, dialect: CSVDialect) {
    self.set = set
    self.language = language
    table = CSVTable(dialect)
  }

  /// Writes the table; the same audit gives the same bytes.
  public func write(to output: inout some TextOutputStream) {
    let isGroup = set.parts.contains { $0.member != nil }
    table.begin((isGroup ? [Self.member] : []).map(words) + Self.titles.map(words), to: &output)
    for part in set.parts {
      let words = EntryWords(part.report, language: language)
      let member = isGroup ? [part.member ?? ""] : []
      for entry in part.report.entries {
        table.write(member + cells(of: entry, part.report, words), to: &output)
      }
    }
  }

  private func words(_ title: LocalizedText) -> String { Typography(language: language).text(title) }

  private func cells(of entry: ReportEntry, _ report: Report, _ words: EntryWords) -> [String] {
    let result = entry.result
    let check = report.catalogue.checks[result.check]
    let place = entry.places.first.flatMap { report.places.place(of: $0.range) }
    return [
      entry.fingerprint, check.id, words.text(check.title), words.text(check.severity.label),
      words.text(AuditGrade(of: entry.verdict, check).label), words.text(entry.verdict.label),
      words.settlement(of: result) ?? "", result.subject.entity, result.subject.id,
      result.subject.name ?? "", words.message(of: result),
      entry.evidence.map(words.fact).joined(separator: " | "),
      result.missing.paths.map(\.path).joined(separator: " | "), place?.file ?? "",
      place.map { String($0.start.line) } ?? "", place.map { String($0.start.column) } ?? "",
    ]
      + [ControlReference.Relation.required, .guidance, .inferred].map { relation in
        check.controls.filter { $0.relation == relation }.map { reference in
          report.controls[reference.framework, reference.control].map { words.text($0.citation) }
            ?? "\(reference.framework) \(reference.control)"
        }.joined(separator: " | ")
      } + [words.text(check.remedy), words.text(check.effort.label), report.tlp.label]
  }

  static let member = LocalizedText(en: "Member", fr: "Membre")

  private static let titles = [
    LocalizedText(en: "Fingerprint", fr: "Empreinte"), LocalizedText(en: "Check", fr: "Contrôle"),
    LocalizedText(en: "Title", fr: "Intitulé"), LocalizedText(en: "Severity", fr: "Gravité"),
    LocalizedText(en: "Grade", fr: "Cotation"), LocalizedText(en: "Verdict", fr: "Constat"),
    LocalizedText(en: "Settled by", fr: "Tranché par"), LocalizedText(en: "Kind of record", fr: "Entité"),
    LocalizedText(en: "Record", fr: "Fiche"), LocalizedText(en: "Name", fr: "Nom"),
    LocalizedText(en: "Finding", fr: "Description"), LocalizedText(en: "Evidence", fr: "Éléments de preuve"),
    LocalizedText(en: "Not recorded", fr: "Non renseigné"), LocalizedText(en: "File", fr: "Fichier"),
    LocalizedText(en: "Line", fr: "Ligne"), LocalizedText(en: "Column", fr: "Colonne"),
    LocalizedText(en: "Required by", fr: "Exigé par"), LocalizedText(en: "Advised by", fr: "Recommandé par"),
    LocalizedText(en: "Inferred from", fr: "Déduit de"), LocalizedText(en: "Remedy", fr: "Actions"),
    LocalizedText(en: "Effort", fr: "Charge"), LocalizedText(en: "Sharing", fr: "Diffusion"),
  ]
}
