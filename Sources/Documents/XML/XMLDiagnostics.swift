import Diagnostics

// What is XML and still no inventory.
extension Diagnostic {
  static func documentTypeDeclarations(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "xml.document-type-declares",
      en: "the document type brings declarations of its own, which is not accepted",
      fr: "le type de document comporte ses propres déclarations, ce qui n'est pas admis",
      help: LocalizedText(
        en: "remove `[…]`: such declarations can forge values or exhaust the machine",
        fr: "retirer `[…]` : de telles déclarations peuvent falsifier des valeurs ou saturer la machine"
      ),
      at: range
    )
  }

  static func tooManyAttributes(_ limit: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "xml.too-many-attributes",
      en: "this element has more than \(limit) attributes",
      fr: "cet élément a plus de \(limit) attributs",
      help: LocalizedText(
        en: "no inventory needs that; the file is broken or hostile",
        fr: "aucun inventaire n'en a besoin ; le fichier est corrompu ou malveillant"
      ),
      at: range
    )
  }

  static func foreignNamespace(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "xml.foreign-namespace",
      en: name.isEmpty
        ? "this element is outside the namespace of the root"
        : "this element is in another namespace, \(quoted(name))",
      fr: name.isEmpty
        ? "cet élément est hors de l'espace de noms de la racine"
        : "cet élément est dans un autre espace de noms, \(quoted(name))",
      help: LocalizedText(
        en: "an inventory is in one namespace or in none",
        fr: "un inventaire est dans un seul espace de noms ou dans aucun"
      ),
      at: range
    )
  }

  static func strayText(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "xml.stray-text",
      .warning,
      en: "words stand beside elements here and are left out",
      fr: "des mots figurent ici à côté d'éléments et sont ignorés",
      help: LocalizedText(
        en: "remove them, or put them into an element of their own",
        fr: "les retirer, ou les placer dans un élément à part"
      ),
      at: range
    )
  }

  static func nilWithContent(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "xml.nil-with-content",
      en: "`xsi:nil` says that there is no value, and yet there is one",
      fr: "`xsi:nil` annonce l'absence de valeur, et pourtant il y en a une",
      help: LocalizedText(
        en: "remove the value, or remove `xsi:nil`",
        fr: "retirer la valeur, ou retirer `xsi:nil`"
      ),
      at: range
    )
  }

  static func invalidNil(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "xml.invalid-nil",
      en: "the value of `xsi:nil` is neither true nor false",
      fr: "la valeur de `xsi:nil` n'est ni vraie ni fausse",
      help: LocalizedText(en: "write `true` or `false`", fr: "écrire `true` ou `false`"),
      at: range
    )
  }
}
