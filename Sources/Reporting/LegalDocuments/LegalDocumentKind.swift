public import Diagnostics

/// A document that a law or a standard asks for.
public enum LegalDocumentKind: String, CaseIterable, Sendable {
  /// The record of processing activities.
  case record
  /// Which controls of ISO/IEC 27001 apply, and why.
  case statementOfApplicability = "statement-of-applicability"
  /// Which processing activities call for an impact assessment.
  case impactScreening = "impact-screening"
  /// The register of transfers to third countries.
  case transfers
  /// What hosts of health data state to their clients.
  case hostingGuarantees = "hosting-guarantees"
  /// The register of personal data breaches.
  case breaches
  /// The letter that reports an audit to the management.
  case auditLetter = "audit-letter"

  /// What people call it.
  public var title: LocalizedText {
    switch self {
    case .record:
      LocalizedText(en: "Record of processing activities", fr: "Registre des activités de traitement")
    case .statementOfApplicability:
      LocalizedText(en: "Statement of applicability", fr: "Déclaration d'applicabilité (DdA)")
    case .impactScreening:
      LocalizedText(
        en: "Screening for data protection impact assessments",
        fr: "Fiche de pré-analyse d'AIPD"
      )
    case .transfers:
      LocalizedText(
        en: "Register of transfers outside the European Economic Area",
        fr: "Registre des transferts hors de l'Espace économique européen"
      )
    case .hostingGuarantees:
      LocalizedText(
        en: "Check of the guarantees of health-data hosts",
        fr: "Vérification des garanties des hébergeurs de données de santé"
      )
    case .breaches:
      LocalizedText(
        en: "Register of personal data breaches",
        fr: "Registre des violations de données à caractère personnel"
      )
    case .auditLetter: LocalizedText(en: "Audit letter", fr: "Lettre d'audit")
    }
  }

  /// The text that asks for it.
  var basis: LocalizedText {
    switch self {
    case .record: LocalizedText(en: "GDPR Art. 30(1) and 30(2)", fr: "RGPD, art. 30, § 1 et § 2")
    case .statementOfApplicability:
      LocalizedText(en: "ISO/IEC 27001:2022, clause 6.1.3 d)", fr: "ISO/IEC 27001:2022, article 6.1.3 d)")
    case .impactScreening:
      LocalizedText(
        en: "GDPR Art. 35; guidelines WP248 rev.01; CNIL deliberations 2018-327 and 2019-118",
        fr: "RGPD, art. 35 ; lignes directrices WP248 rév. 01 ; délibérations CNIL nº 2018-327 et nº 2019-118"
      )
    case .transfers: LocalizedText(en: "GDPR Art. 44 to 49", fr: "RGPD, art. 44 à 49")
    case .hostingGuarantees:
      LocalizedText(
        en: "HDS referential v2, chapters 6 to 8; French Public Health Code, Art. R1111-11",
        fr: "Référentiel HDS v2, chapitres 6 à 8 ; code de la santé publique, art. R. 1111-11"
      )
    case .breaches: LocalizedText(en: "GDPR Art. 33(5)", fr: "RGPD, art. 33, § 5")
    case .auditLetter:
      LocalizedText(
        en: "GDPR Art. 5(2) and 24; ISO/IEC 27001:2022, clause 9.2",
        fr: "RGPD, art. 5, § 2, et art. 24 ; ISO/IEC 27001:2022, article 9.2"
      )
    }
  }
}
