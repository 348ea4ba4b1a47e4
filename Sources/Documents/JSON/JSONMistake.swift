import Diagnostics

/// A place where a text is not JSON.
enum JSONMistake {
  case unfinished
  case unfinishedString
  case expectedKey
  case expectedColon
  case expectedComma
  case trailing
  case invalidEscape
  case controlInString
  case invalidValue
  case comment

  func diagnostic(at range: SourceRange) -> Diagnostic {
    let (id, en, fr, help) = texts
    return Diagnostic(id, en: en, fr: fr, help: help, at: range)
  }

  private var texts: (String, en: String, fr: String, help: LocalizedText?) {
    switch self {
    case .unfinished:
      (
        "json.unfinished", "the text ends before a bracket is closed",
        "le texte s'arrête avant la fermeture d'un crochet",
        LocalizedText(en: "the file was probably cut off", fr: "le fichier a sans doute été tronqué")
      )
    case .unfinishedString:
      (
        "json.unfinished-string", "this text has no closing quote", "ce texte n'a pas de guillemet fermant",
        LocalizedText(en: "add `\"` behind it", fr: "ajouter `\"` à sa fin")
      )
    case .expectedKey:
      (
        "json.expected-key", "a key in double quotes is expected here",
        "une clé entre guillemets droits est attendue ici",
        LocalizedText(
          en: "JSON allows no comma behind the last entry and no key without quotes",
          fr: "JSON n'admet ni virgule après la dernière entrée ni clé sans guillemets"
        )
      )
    case .expectedColon:
      ("json.expected-colon", "`:` is expected behind a key", "`:` est attendu après une clé", nil)
    case .expectedComma:
      (
        "json.expected-comma", "`,` or a closing bracket is expected here",
        "`,` ou un crochet fermant est attendu ici", nil
      )
    case .trailing:
      (
        "json.trailing-text", "text follows behind the end of the document",
        "du texte suit la fin du document",
        LocalizedText(
          en: "a file holds one document; put the rest into a file of its own",
          fr: "un fichier contient un seul document ; placer le reste dans un autre fichier"
        )
      )
    case .invalidEscape:
      (
        "json.invalid-escape", "this escape is invalid", "cette séquence d'échappement est invalide",
        LocalizedText(
          en: "JSON knows \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four digits, surrogates in pairs",
          fr:
            "JSON connaît \\\" \\\\ \\/ \\b \\f \\n \\r \\t et \\u suivi de quatre chiffres, les surrogats par paires"
        )
      )
    case .controlInString:
      (
        "json.control-in-string", "a control character stands in a text",
        "un caractère de contrôle figure dans un texte",
        LocalizedText(
          en: "write line breaks as `\\n`, tabs as `\\t`",
          fr: "écrire `\\n` pour un saut de ligne, `\\t` pour une tabulation"
        )
      )
    case .comment:
      (
        "json.comment", "JSON has no comments", "JSON n'a pas de commentaires",
        LocalizedText(
          en: "remove it, or write the inventory in YAML, whose comments begin with `#`",
          fr: "le retirer, ou écrire l'inventaire en YAML, dont les commentaires commencent par `#`"
        )
      )
    case .invalidValue:
      (
        "json.invalid-value", "this is no JSON value", "ceci n'est pas une valeur JSON",
        LocalizedText(
          en:
            "texts stand in double quotes; numbers have no leading zero; `true`, `false` and `null` are lowercase",
          fr:
            "les textes sont entre guillemets droits, les nombres sans zéro initial, `true`, `false` et `null` en minuscules"
        )
      )
    }
  }
}
