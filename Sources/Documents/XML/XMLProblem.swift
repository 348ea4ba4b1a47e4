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
