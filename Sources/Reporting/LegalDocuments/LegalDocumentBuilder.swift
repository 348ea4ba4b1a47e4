import Audit
import Diagnostics
public import Facts
public import Inventory
import Values

/// Makes documents from an inventory and what an audit of it found.
public struct LegalDocumentBuilder: Sendable {
  let inventory: Inventory
  let report: Report
  /// Who is in the EEA, and which countries the Commission found adequate.
  let countries: CountryTable

  /// Creates a builder.
  public init(_ inventory: Inventory, _ report: Report, countries: CountryTable) {
    self.inventory = inventory
    self.report = report
    self.countries = countries
  }

  /// The document of that kind.
  public func document(_ kind: LegalDocumentKind) -> LegalDocument {
    var facts = DocumentFacts(inventory, report)
    var document = LegalDocument(
      kind: kind,
      subject: organisationName,
      day: report.result.asOf,
      particulars: particulars(kind)
    )
    switch kind {
    case .record: document.sections = RecordBuilder().sections(&facts)
    case .statementOfApplicability:
      document.sections = ApplicabilityStatementBuilder(report).sections(&facts)
    case .impactScreening: document.sections = ScreeningBuilder().sections(&facts)
    case .transfers: document.sections = TransferBuilder(countries).sections(&facts)
    case .hostingGuarantees: document.sections = HostingBuilder(report, countries).sections(&facts)
    case .breaches: document.sections = BreachBuilder().sections(&facts)
    case .auditLetter: document.sections = AuditLetterBuilder(report).sections(&facts)
    }
    document.missing = facts.missing
    document.sections.append(origin)
    return document
  }

  private var organisationName: LocalizedText {
    NamedRecords("organisation", in: inventory).all.first?.text("name").map(LocalizedText.init(verbatim:))
      ?? LocalizedText(en: "organisation not recorded", fr: "organisme non renseigné")
  }

  private func particulars(_ kind: LegalDocumentKind) -> [LegalDocument.Particular] {
    func particular(_ en: String, _ fr: String, _ value: LocalizedText) -> LegalDocument.Particular {
      LegalDocument.Particular(
        column: LegalDocument.Column(label: LocalizedText(en: en, fr: fr)),
        value: DocumentValue(value)
      )
    }
    let day = report.result.asOf
    let tlp = report.tlp
    return [
      particular("Organisation", "Organisme", organisationName),
      particular("Basis", "Fondement", kind.basis),
      particular("As of", "Situation au", LocalizedText(en: day.written(in: .en), fr: day.written(in: .fr))),
      particular(
        "Distribution",
        "Diffusion",
        LocalizedText(en: "\(tlp.label): \(tlp.meaning.en)", fr: "\(tlp.label) : \(tlp.meaning.fr)")
      ),
    ]
  }

  /// From what the document was made, so that it can be made again.
  private var origin: LegalDocument.Section {
    var section = LegalDocument.Section(
      heading: LocalizedText(en: "How this document was made", fr: "Établissement du document"),
      paragraphs: [
        LocalizedText(
          en:
            "Made by serment \(report.toolVersion) from the files below; rules: SHA-256 \(report.result.ruleSetDigest). "
            + "It arranges what the inventory says. It is an aid to judgement and no legal advice; whoever signs it "
            + "answers for it.",
          fr:
            "Établi par serment \(report.toolVersion) à partir des fichiers ci-dessous ; règles : SHA-256 "
            + "\(report.result.ruleSetDigest). Ce document met en forme ce que dit l'inventaire. C'est une aide à "
            + "l'appréciation, non un conseil juridique ; il engage la personne qui le signe."
        )
      ]
    )
    section.register = LegalDocument.Register(
      entryLabel: LocalizedText(en: "File", fr: "Fichier"),
      columns: [LegalDocument.Column(label: LocalizedText(verbatim: "SHA-256"))],
      entries: report.result.inputs.map {
        LegalDocument.Entry(
          title: LocalizedText(verbatim: $0.name),
          values: [DocumentValue(LocalizedText(verbatim: $0.sha256))]
        )
      },
      layout: .table,
      whenEmpty: LocalizedText(en: "No file.", fr: "Aucun fichier."),
      isData: false
    )
    return section
  }
}
