import Diagnostics

/// What every form says of the facts that nobody recorded.
enum MissingWords {
  static let heading = LocalizedText(en: "What is missing", fr: "Ce qui manque")

  static let lead = LocalizedText(
    en: "The texts ask for these facts, and the inventory does not record them:",
    fr: "Les textes demandent ces éléments, que l'inventaire ne renseigne pas :"
  )

  static let nothing = LocalizedText(
    en: "Nothing that the texts ask for was found missing.",
    fr: "Rien de ce que demandent les textes n'a été trouvé manquant."
  )

  /// The titles of the table: by which article, what, of whom.
  static let columns = [
    LocalizedText(en: "Article", fr: "Article"), LocalizedText(en: "What", fr: "Élément"),
    LocalizedText(en: "Where", fr: "Où"),
  ]
}
