import Diagnostics

// What is wrong with a text of any syntax.
extension Diagnostic {
  static func duplicateKey(_ key: String, at range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      "document.duplicate-key",
      en: "the key \(quoted(key)) stands twice in the same mapping",
      fr: "la clé \(quoted(key)) figure deux fois dans le même ensemble",
      help: LocalizedText(
        en: "keep one of them, or put both values into one list",
        fr: "n'en conserver qu'une, ou réunir les deux valeurs dans une liste"
      ),
      at: range,
      notes: [Note(LocalizedText(en: "it stands here first", fr: "elle figure d'abord ici"), at: first)]
    )
  }

  static func tooDeep(_ limit: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "document.too-deep",
      en: "this is nested more than \(limit) levels deep",
      fr: "l'imbrication dépasse ici \(limit) niveaux",
      help: LocalizedText(
        en: "no inventory needs that; the file is broken or hostile",
        fr: "aucun inventaire n'en a besoin ; le fichier est corrompu ou malveillant"
      ),
      at: range
    )
  }

  static func tooLong(_ limit: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "document.value-too-long",
      en: "this value is longer than \(limit >> 20) MiB",
      fr: "cette valeur dépasse \(limit >> 20) Mio",
      help: LocalizedText(
        en: "an inventory holds facts, not files; remove the value",
        fr: "un inventaire contient des faits, non des fichiers ; retirer la valeur"
      ),
      at: range,
      excerpt: .none
    )
  }

  static func tooManyNodes(_ limit: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "document.too-many-values",
      en: "one record holds more than \(limit) values",
      fr: "un seul enregistrement contient plus de \(limit) valeurs",
      help: LocalizedText(
        en: "records belong into a list right below a section such as `systems`",
        fr: "les enregistrements se placent dans une liste, directement sous une rubrique telle que `systems`"
      ),
      at: range
    )
  }

  static func tooManyKeys(_ limit: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "document.too-many-keys",
      en: "this mapping has more than \(limit) keys",
      fr: "cet ensemble a plus de \(limit) clés",
      help: LocalizedText(
        en: "records belong into a list, one item each",
        fr: "les enregistrements se placent dans une liste, un élément chacun"
      ),
      at: range
    )
  }

  static func emptyDocument(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "document.empty",
      en: "the file says nothing",
      fr: "le fichier ne contient rien",
      help: LocalizedText(
        en: "leave it out, or write at least one section such as `systems:`",
        fr: "le retirer, ou y écrire au moins une rubrique telle que `systems:`"
      ),
      at: range
    )
  }

  static func tooLarge(_ limit: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "document.too-large",
      en: "the file is larger than \(limit >> 20) MiB",
      fr: "le fichier dépasse \(limit >> 20) Mio",
      help: LocalizedText(en: "split it into several files", fr: "le répartir en plusieurs fichiers"),
      at: range,
      excerpt: .none
    )
  }
}
