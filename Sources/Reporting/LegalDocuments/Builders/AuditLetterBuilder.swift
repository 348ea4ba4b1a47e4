import Audit
import Catalogue
import Diagnostics
import Inventory

/// Builds the letter that reports an audit to the management: scope, method, main findings, limits.
struct AuditLetterBuilder {
  private let report: Report

  init(_ report: Report) { self.report = report }

  /// How many texts it names for each of them.
  private static let shownCitations = 3
  /// How many texts its subject names.
  private static let namedFrameworks = 3

  func sections(_ facts: inout DocumentFacts) -> [LegalDocument.Section] {
    if facts.all("organisation").first?.recording(of: "name") != .recorded {
      let wanted = DocumentFacts.Wanted("name")
      facts.note(facts.column(wanted, of: "organisation"), of: facts.entityLabel("organisation"))
    }
    return [address, scope, counts, findings, limits, signature]
  }

  private var address: LegalDocument.Section {
    LegalDocument.Section(
      heading: LocalizedText(
        en: "To the management of the organisation",
        fr: "À l'attention de la direction de l'établissement"
      ),
      paragraphs: [
        subject,
        LocalizedText(
          en: "Please find below the results of the audit, as of the day given above.",
          fr:
            "Madame, Monsieur, vous trouverez ci-après les résultats de l'audit, arrêtés à la date indiquée ci-dessus."
        ),
      ]
    )
  }

  /// What the letter is about: the texts by name where they fit on a line, else how many they are.
  private var subject: LocalizedText {
    let frameworks = report.catalogue.frameworks
    guard frameworks.count > Self.namedFrameworks else {
      return LocalizedText(
        en: "Subject: results of the audit of the information system. Texts: \(frameworkNames.en).",
        fr:
          "Objet : résultats de l'audit du système d'information. Textes de référence : \(frameworkNames.fr)."
      )
    }
    return LocalizedText(
      en:
        "Subject: results of the audit of the information system against the \(frameworks.count) texts named below.",
      fr:
        "Objet : résultats de l'audit du système d'information au regard des \(frameworks.count) textes cités ci-après."
    )
  }

  private var frameworkNames: LocalizedText {
    let frameworks = report.catalogue.frameworks
    return LocalizedText(
      en: frameworks.map(\.name.en).joined(separator: "; "),
      fr: frameworks.map(\.name.fr).joined(separator: " ; ")
    )
  }

  private var scope: LegalDocument.Section {
    let names = frameworkNames
    var section = LegalDocument.Section(
      heading: LocalizedText(en: "Scope and method", fr: "Périmètre et méthode"),
      paragraphs: [
        LocalizedText(
          en:
            "\(report.catalogue.checks.count) checks were applied to the records of the inventory, by these texts: \(names.en).",
          fr:
            "\(report.catalogue.checks.count) contrôles ont été appliqués aux fiches de l'inventaire, au regard des textes "
            + "suivants : \(names.fr)."
        ),
        LocalizedText(
          en:
            "A finding is called non-compliant where a text requires what is not met, and a gap where it is advised or "
            + "concluded. What nobody recorded is neither: it stands as not evidenced. Accepted risks stay visible.",
          fr:
            "Un constat est dit non conforme lorsqu'un texte exige ce qui n'est pas respecté, et écart lorsque c'est "
            + "recommandé ou déduit. Ce qui n'est pas renseigné n'est ni l'un ni l'autre : c'est non démontré. Les risques "
            + "acceptés restent visibles."
        ),
      ]
    )
    if report.catalogue.selection.limitsRules { section.paragraphs.append(Self.limited) }
    section.register = LegalDocument.Register(
      entryLabel: LocalizedText(en: "Records audited", fr: "Fiches auditées"),
      columns: [LegalDocument.Column(label: LocalizedText(en: "Number", fr: "Nombre"))],
      entries: report.result.recordCounts.filter { $0.count > 0 }.map {
        LegalDocument.Entry(
          title: $0.label,
          values: [DocumentValue(LocalizedText(verbatim: String($0.count)))]
        )
      },
      layout: .table,
      whenEmpty: LocalizedText(
        en: "The inventory holds no record.",
        fr: "L'inventaire ne contient aucune fiche."
      ),
      isData: false
    )
    return section
  }

  private static let limited = LocalizedText(
    en:
      "The audit was limited to texts, checks or sites that were chosen: what was left out is not judged, and the results "
      + "do not stand for the whole.",
    fr:
      "L'audit a été limité à des textes, contrôles ou sites choisis : ce qui a été écarté n'est pas apprécié, et les "
      + "résultats ne valent pas pour l'ensemble."
  )

  private var counts: LegalDocument.Section {
    var section = LegalDocument.Section(heading: LocalizedText(en: "Results", fr: "Résultats"))
    section.register = LegalDocument.Register(
      entryLabel: LocalizedText(en: "Severity", fr: "Gravité"),
      columns: Verdict.allCases.map { LegalDocument.Column(label: $0.label) },
      entries: Check.Severity.allCases.map { severity in
        LegalDocument.Entry(
          title: severity.label,
          values: Verdict.allCases.map {
            DocumentValue(LocalizedText(verbatim: String(report.count($0, severity))))
          }
        )
      },
      layout: .table,
      whenEmpty: LocalizedText(en: "No result.", fr: "Aucun résultat."),
      isData: false
    )
    return section
  }

  private var findings: LegalDocument.Section {
    var entries: [LegalDocument.Entry] = []
    var unnamed = 0
    for severity in Check.Severity.allCases {
      let failing = report.groups.filter { $0.check.severity == severity && !$0.failures.isEmpty }
      if severity <= .high { entries += failing.map(entry) } else { unnamed += failing.count }
    }
    var section = LegalDocument.Section(
      heading: LocalizedText(en: "Main findings", fr: "Principaux constats")
    )
    if unnamed > 0 {
      section.paragraphs.append(
        LocalizedText(
          en:
            "The audit report also names the findings of \(unnamed) other \(unnamed == 1 ? "check" : "checks"), of medium or low severity.",
          fr:
            "Le rapport d'audit détaille en outre les constats de \(unnamed) \(unnamed < 2 ? "autre contrôle" : "autres contrôles"), de gravité moyenne ou faible."
        )
      )
    }
    section.register = LegalDocument.Register(
      entryLabel: LocalizedText(en: "Finding", fr: "Constat"),
      columns: [
        LegalDocument.Column(label: LocalizedText(en: "Severity", fr: "Gravité")),
        LegalDocument.Column(label: LocalizedText(en: "Verdict", fr: "Appréciation")),
        LegalDocument.Column(label: LocalizedText(en: "Records concerned", fr: "Fiches concernées")),
        LegalDocument.Column(label: LocalizedText(en: "Texts", fr: "Textes")),
        LegalDocument.Column(label: LocalizedText(en: "What to do", fr: "Action attendue")),
      ],
      entries: entries,
      layout: .table,
      whenEmpty: LocalizedText(
        en: "No critical or high finding; what is not evidenced stands in the table above.",
        fr:
          "Aucun constat critique ou de gravité élevée ; ce qui n'est pas démontré figure au tableau ci-dessus."
      )
    )
    return section
  }

  private func entry(_ group: FindingGroup) -> LegalDocument.Entry {
    let citations = group.check.controls
      .filter { $0.relation == .required || !group.check.isRequired }
      .compactMap { report.controls[$0.framework, $0.control]?.citation }
    let shown = Array(citations.prefix(Self.shownCitations))
    return LegalDocument.Entry(
      title: group.check.title,
      values: [
        DocumentValue(group.check.severity.label),
        DocumentValue((group.check.isRequired ? Verdict.nonCompliant : .gap).label),
        DocumentValue(LocalizedText(verbatim: String(Set(group.failures.map(\.subject.row)).count))),
        DocumentValue(shown),
        DocumentValue(group.check.remedy),
      ]
    )
  }

  private var limits: LegalDocument.Section {
    LegalDocument.Section(
      heading: LocalizedText(en: "Limits", fr: "Limites"),
      paragraphs: [
        LocalizedText(
          en:
            "The audit rests on what the inventory records. It has not seen the systems themselves, and an inventory that "
            + "is silent proves nothing. It never says that the organisation is compliant.",
          fr:
            "L'audit repose sur ce que consigne l'inventaire. Il n'a pas porté sur les systèmes eux-mêmes, et le silence "
            + "d'un inventaire ne prouve rien. Il ne conclut jamais à la conformité de l'établissement."
        ),
        LocalizedText(
          en: "This letter is an aid to judgement and no legal advice.",
          fr: "La présente lettre est une aide à l'appréciation ; elle ne constitue pas un conseil juridique."
        ),
      ]
    )
  }

  private var signature: LegalDocument.Section {
    let blank = DocumentValue(LocalizedText(en: "to be completed", fr: "à compléter"))
    return LegalDocument.Section(
      heading: LocalizedText(en: "Signature", fr: "Signature"),
      particulars: [
        LegalDocument.Particular(
          column: LegalDocument.Column(
            label: LocalizedText(en: "Function of the auditor", fr: "Fonction de l'auditeur")
          ),
          value: blank
        ),
        LegalDocument.Particular(
          column: LegalDocument.Column(label: LocalizedText(en: "Place and day", fr: "Fait à, le")),
          value: blank
        ),
      ]
    )
  }
}
