import Diagnostics

/// What every form says of the facts that nobody recorded.
enum MissingWords {
  static let heading = LocalizedText(en: "What is missing", fr: "Ce qui manque")

  static func lead(_ kind: LegalDocumentKind) -> LocalizedText {
    switch kind {
    // The requirements bind the host, not the organisation that reads the document.
    case .hostingGuarantees:
      LocalizedText(
        en: "The referential lets the client verify these points, which the inventory does not record:",
        fr: "Points que le référentiel permet au client de vérifier et que l'inventaire ne renseigne pas :"
      )
    default:
      LocalizedText(
        en: "The texts ask for these facts, and the inventory does not record them:",
        fr: "Les textes demandent ces éléments, que l'inventaire ne renseigne pas :"
      )
    }
  }

  static let nothing = LocalizedText(
    en:
      "The inventory records every fact that this document expects; that says nothing of whether they are right.",
    fr:
      "L'inventaire renseigne tous les éléments attendus dans ce document, ce qui ne dit rien de leur exactitude."
  )

  /// The titles of the table: by which article, what, of whom.
  static let columns = [
    LocalizedText(en: "Article", fr: "Article"), LocalizedText(en: "What", fr: "Élément"),
    LocalizedText(en: "Where", fr: "Où"),
  ]
}
