import CLibXML2
import Diagnostics

/// What libxml2 says of a text that is no XML, in both languages and with what to do.
enum XMLProblem {
  static func diagnostic(
    _ code: Int32,
    _ message: String,
    _ severity: Diagnostic.Severity,
    at range: SourceRange
  ) -> Diagnostic {
    let code = UInt32(bitPattern: code)
    // Behind a document type that names another file, libxml2 calls it a doubt: that file might declare it.
    let isEntity = code == XML_ERR_UNDECLARED_ENTITY.rawValue || code == XML_WAR_UNDECLARED_ENTITY.rawValue
    let known = problems[isEntity ? XML_ERR_UNDECLARED_ENTITY.rawValue : code]
    let sentence = message.split(separator: "\n").first.map { String($0.prefix(200)) } ?? "invalid XML"
    let english = known?.en ?? sentence.prefix(1).lowercased() + sentence.dropFirst()
    return Diagnostic(
      isEntity ? "xml.unknown-entity" : "xml.syntax",
      severity,
      en: english,
      fr: known?.fr ?? "XML invalide : \(sentence)",
      help: known?.help,
      at: range
    )
  }

  private static let problems: [UInt32: (en: String, fr: String, help: LocalizedText?)] = [
    XML_ERR_TAG_NAME_MISMATCH.rawValue: (
      "this end tag closes another element than the one that is open",
      "cette balise fermante ne correspond pas à l'élément ouvert",
      LocalizedText(en: "close elements in reverse order", fr: "fermer les éléments dans l'ordre inverse")
    ),
    XML_ERR_TAG_NOT_FINISHED.rawValue: (
      "the text ends before every element is closed",
      "le texte s'arrête avant la fermeture de tous les éléments",
      LocalizedText(en: "the file was probably cut off", fr: "le fichier a sans doute été tronqué")
    ),
    XML_ERR_GT_REQUIRED.rawValue: (
      "`>` is missing behind this tag", "`>` manque après cette balise",
      LocalizedText(
        en: "close the tag; at the end of a text, the file was probably cut off",
        fr: "fermer la balise ; à la fin d'un texte, le fichier a sans doute été tronqué"
      )
    ),
    XML_ERR_ATTRIBUTE_NOT_STARTED.rawValue: (
      "the value of this attribute has no quotes", "la valeur de cet attribut n'a pas de guillemets",
      LocalizedText(en: "write `name=\"value\"`", fr: "écrire `nom=\"valeur\"`")
    ),
    XML_ERR_ATTRIBUTE_WITHOUT_VALUE.rawValue: (
      "this attribute has no value", "cet attribut n'a pas de valeur",
      LocalizedText(en: "write `name=\"value\"`", fr: "écrire `nom=\"valeur\"`")
    ),
    XML_ERR_ATTRIBUTE_NOT_FINISHED.rawValue: (
      "this attribute has no closing quote", "cet attribut n'a pas de guillemet fermant",
      LocalizedText(en: "add the quote", fr: "ajouter le guillemet")
    ),
    XML_ERR_SPACE_REQUIRED.rawValue: (
      "a blank is missing between attributes", "une espace manque entre deux attributs",
      LocalizedText(en: "insert a blank", fr: "insérer une espace")
    ),
    XML_ERR_COMMENT_NOT_FINISHED.rawValue: (
      "this comment does not end", "ce commentaire ne se termine pas",
      LocalizedText(en: "close it with `-->`", fr: "le fermer par `-->`")
    ),
    XML_ERR_HYPHEN_IN_COMMENT.rawValue: (
      "`--` stands inside a comment", "`--` figure dans un commentaire",
      LocalizedText(en: "write one hyphen", fr: "n'écrire qu'un trait d'union")
    ),
    XML_ERR_CDATA_NOT_FINISHED.rawValue: (
      "this CDATA section does not end", "cette section CDATA ne se termine pas",
      LocalizedText(en: "close it with `]]>`", fr: "la fermer par `]]>`")
    ),
    XML_ERR_MISPLACED_CDATA_END.rawValue: (
      "`]]>` cannot stand in a text", "`]]>` ne peut figurer dans un texte",
      LocalizedText(en: "write `]]&gt;`", fr: "écrire `]]&gt;`")
    ),
    XML_ERR_ENTITYREF_SEMICOL_MISSING.rawValue: (
      "`;` is missing behind this entity", "`;` manque après cette entité",
      LocalizedText(en: "write `&amp;` for a bare `&`", fr: "écrire `&amp;` pour un simple `&`")
    ),
    XML_ERR_DOCUMENT_END.rawValue: (
      "text follows behind the root element, or there is none",
      "du texte suit l'élément racine, ou celui-ci manque",
      LocalizedText(en: "a file holds one root element", fr: "un fichier contient un seul élément racine")
    ),
    XML_ERR_DOCUMENT_EMPTY.rawValue: (
      "there is no root element", "il n'y a pas d'élément racine", nil
    ),
    XML_ERR_UNDECLARED_ENTITY.rawValue: (
      "this entity is not one of XML's five", "cette entité n'est pas l'une des cinq de XML",
      LocalizedText(
        en: "write the character itself, or a number such as `&#233;`",
        fr: "écrire le caractère lui-même, ou un numéro tel que `&#233;`"
      )
    ),
    XML_ERR_INVALID_CHAR.rawValue: (
      "this character is not allowed in XML", "ce caractère n'est pas admis en XML",
      LocalizedText(en: "remove it", fr: "le retirer")
    ),
    XML_ERR_INVALID_CHARREF.rawValue: (
      "this number stands for no character of XML", "ce numéro ne désigne aucun caractère de XML", nil
    ),
    XML_ERR_ATTRIBUTE_REDEFINED.rawValue: (
      "the same attribute stands twice in this element", "le même attribut figure deux fois dans cet élément",
      LocalizedText(en: "keep one of them", fr: "n'en conserver qu'un")
    ),
    XML_ERR_LT_IN_ATTRIBUTE.rawValue: (
      "`<` cannot stand in an attribute", "`<` ne peut figurer dans un attribut",
      LocalizedText(en: "write `&lt;`", fr: "écrire `&lt;`")
    ),
    XML_ERR_INTERNAL_ERROR.rawValue: (
      "this markup cannot stand inside an element", "ce balisage ne peut figurer dans un élément",
      LocalizedText(
        en: "write `&lt;` for `<`; a document type stands before the root element",
        fr: "écrire `&lt;` pour `<` ; un type de document se place avant l'élément racine"
      )
    ),
    XML_ERR_NAME_REQUIRED.rawValue: (
      "a name is expected here", "un nom est attendu ici",
      LocalizedText(
        en: "write `&lt;` for `<` and `&amp;` for `&`",
        fr: "écrire `&lt;` pour `<` et `&amp;` pour `&`"
      )
    ),
    XML_NS_ERR_UNDEFINED_NAMESPACE.rawValue: (
      "this prefix is not declared", "ce préfixe n'est pas déclaré",
      LocalizedText(
        en:
          "declare it with `xmlns:`, for `xsi` as `xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"`",
        fr:
          "le déclarer avec `xmlns:`, pour `xsi` par `xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"`"
      )
    ),
  ]
}
