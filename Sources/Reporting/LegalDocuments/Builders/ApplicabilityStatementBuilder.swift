import Audit
import Catalogue
import Diagnostics
import Inventory

/// Builds the statement of applicability: every control of Annex A, whether it is retained and why, and how far it shows.
///
/// Titles are the project's own words; the standard's are under copyright and stand in no rule file.
struct ApplicabilityStatementBuilder {
  private let report: Report

  init(_ report: Report) { self.report = report }

  /// The framework of the controls.
  static let framework = "iso27001"

  func sections(_ facts: inout DocumentFacts) -> [LegalDocument.Section] {
    let organisation = facts.all("organisation").first
    var context = LegalDocument.Section(
      heading: LocalizedText(
        en: "What the statement rests on",
        fr: "Éléments sur lesquels repose la déclaration"
      ),
      paragraphs: Self.reading
    )
    for wanted in [
      DocumentFacts.Wanted("risk_assessed_on", "6.1.2", of: Self.framework),
      DocumentFacts.Wanted("security_policy_approved_on", "A.5.1", of: Self.framework),
    ] {
      context.particulars.append(
        LegalDocument.Particular(
          column: facts.column(wanted, of: "organisation"),
          value: facts.value(wanted, of: organisation, "organisation")
        )
      )
    }
    return [context, controls(&facts)]
  }

  private func controls(_ facts: inout DocumentFacts) -> LegalDocument.Section {
    var entries: [LegalDocument.Entry] = []
    let statuses = report.result.controls.filter {
      $0.framework == Self.framework && $0.control.hasPrefix("A.")
    }
    for status in statuses {
      guard let control = report.controls[Self.framework, status.control] else { continue }
      if status.state == .notChecked || status.state == .notEvidenced {
        facts.note(Self.implementation, of: LocalizedText(verbatim: control.id))
      }
      entries.append(
        LegalDocument.Entry(
          title: LocalizedText(verbatim: control.id),
          values: [
            DocumentValue(control.title), applicability(of: status), justification(of: status),
            state(of: status),
          ]
        )
      )
    }
    if entries.isEmpty {
      facts.note(Self.implementation, of: LocalizedText(en: "Annex A", fr: "Annexe A"))
    }
    var section = LegalDocument.Section(
      heading: LocalizedText(en: "Controls of Annex A", fr: "Mesures de l'annexe A")
    )
    section.register = LegalDocument.Register(
      entryLabel: LocalizedText(en: "Control", fr: "Mesure"),
      columns: [
        LegalDocument.Column(label: LocalizedText(en: "What it is about", fr: "Objet")),
        LegalDocument.Column(label: LocalizedText(en: "Applicable", fr: "Applicable")),
        LegalDocument.Column(label: LocalizedText(en: "Reason", fr: "Justification")),
        LegalDocument.Column(
          label: LocalizedText(en: "What the checks show", fr: "Mise en œuvre d'après les contrôles")
        ),
      ],
      entries: entries,
      layout: .table,
      whenEmpty: LocalizedText(
        en: "The rules hold no control of Annex A.",
        fr: "Les règles ne comportent aucune mesure de l'annexe A."
      )
    )
    return section
  }

  private func applicability(of status: ControlStatus) -> DocumentValue {
    status.state == .notApplicable
      ? DocumentValue(LocalizedText(en: "no, to be confirmed", fr: "non, à confirmer"))
      : DocumentValue(LocalizedText(en: "yes", fr: "oui"))
  }

  /// Why the control is retained or not: the laws that the same checks serve, else the default.
  private func justification(of status: ControlStatus) -> DocumentValue {
    guard status.state != .notApplicable else {
      return DocumentValue(
        LocalizedText(
          en: "The inventory records nothing that the control bears on.",
          fr: "L'inventaire ne recense rien sur quoi porte la mesure."
        )
      )
    }
    let duties = duties(behind: status)
    guard !duties.isEmpty else {
      return DocumentValue(
        LocalizedText(
          en: "Retained by default: no exclusion is recorded; the risk treatment decides.",
          fr: "Retenue par défaut : aucune exclusion n'est consignée ; le traitement des risques en décide."
        )
      )
    }
    return DocumentValue(
      LocalizedText(
        en: "Also serves: " + duties.map(\.en).joined(separator: "; "),
        fr: "Concourt aussi à : " + duties.map(\.fr).joined(separator: " ; ")
      )
    )
  }

  /// The first legal duties that checks of the control are required by.
  private func duties(behind status: ControlStatus) -> [LocalizedText] {
    let names = Set(status.checks)
    let laws = Set(report.catalogue.frameworks.filter(\.isLaw).map(\.id))
    var found: [LocalizedText] = []
    for check in report.catalogue.checks where names.contains(check.id) {
      for reference in check.controls where reference.relation == .required {
        guard laws.contains(reference.framework),
          let citation = report.controls[reference.framework, reference.control]?.citation,
          !found.contains(citation)
        else { continue }
        found.append(citation)
      }
    }
    return Array(found.prefix(Self.shownDuties))
  }

  private func state(of status: ControlStatus) -> DocumentValue {
    let counted = [Outcome.pass, .fail, .open, .review].compactMap { outcome -> LocalizedText? in
      guard let count = status.counts[outcome], count > 0 else { return nil }
      return outcome.counted(count)
    }
    let label = status.state.labels.one
    guard !counted.isEmpty else { return DocumentValue(label) }
    return DocumentValue(
      LocalizedText(
        en: "\(label.en) (\(counted.map(\.en).joined(separator: ", ")))",
        fr: "\(label.fr) (\(counted.map(\.fr).joined(separator: ", ")))"
      )
    )
  }

  private static let implementation = LegalDocument.Column(
    label: LocalizedText(en: "Evidence of implementation", fr: "Preuve de mise en œuvre"),
    article: LegalDocumentKind.statementOfApplicability.basis
  )
  private static let shownDuties = 3

  private static let reading = [
    LocalizedText(
      en:
        "Every control of Annex A is listed by its number, described in words of our own. Whether a control is retained "
        + "is decided by the treatment of risks, which no inventory holds: a control stands as applicable unless nothing "
        + "that it bears on is recorded.",
      fr:
        "Chaque mesure de l'annexe A figure par son numéro, décrite par nos soins. Retenir ou exclure une mesure relève "
        + "du plan de traitement des risques, qu'aucun inventaire ne contient : une mesure est portée applicable sauf si "
        + "rien de ce sur quoi elle porte n'est recensé."
    ),
    LocalizedText(
      en:
        "The last column says what checks of the inventory show, never that a control is complied with: “without a "
        + "finding” means that no check found anything, and “not checked” that none looks at it.",
      fr:
        "La dernière colonne dit ce que montrent les contrôles de l'inventaire, jamais qu'une mesure est conforme : "
        + "« sans constat » signifie qu'aucun contrôle n'a rien relevé, « non vérifiée » qu'aucun ne l'examine."
    ),
  ]
}

extension Outcome {
  /// A number of results of this outcome, in short.
  fileprivate func counted(_ count: Int) -> LocalizedText {
    let mark = count < 2 ? "" : "s"
    return switch self {
    case .pass: LocalizedText(en: "\(count) satisfied", fr: "\(count) satisfait\(mark)")
    case .fail: LocalizedText(en: "\(count) failed", fr: "\(count) en échec")
    case .open: LocalizedText(en: "\(count) not evidenced", fr: "\(count) non démontré\(mark)")
    case .review: LocalizedText(en: "\(count) to be reviewed", fr: "\(count) à examiner")
    case .notApplicable: LocalizedText(en: "\(count) not applicable", fr: "\(count) sans objet")
    }
  }
}
