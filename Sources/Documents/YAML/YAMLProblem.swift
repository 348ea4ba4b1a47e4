import Diagnostics

/// What libyaml says of a text that is no YAML, in both languages and with what to do.
enum YAMLProblem {
  static func diagnostic(_ problem: String, at range: SourceRange, note: Diagnostic.Note?) -> Diagnostic {
    let known = problems.first { problem.hasPrefix($0.problem) }
    return Diagnostic(
      "yaml.syntax",
      en: known?.en ?? problem,
      fr: known?.fr ?? "YAML invalide : \(problem)",
      help: known?.help,
      at: range,
      notes: note.map { [$0] } ?? []
    )
  }

  /// What libyaml says of any `%YAML` but 1.1 and 1.2.
  static let unsupportedVersion = "found incompatible YAML document"

  /// "while parsing a block mapping" and its like.
  static func context(_ context: String) -> LocalizedText {
    LocalizedText(en: context, fr: contexts[context] ?? "contexte : \(context)")
  }

  private static let problems: [(problem: String, en: String, fr: String, help: LocalizedText?)] = [
    (
      "found character that cannot start any token", "this character cannot begin a value",
      "ce caractère ne peut pas commencer une valeur",
      LocalizedText(
        en: "indent with blanks, never with tabs; put quotes round a text that begins with @, ` or %",
        fr:
          "indenter avec des espaces, jamais avec des tabulations ; mettre entre guillemets un texte qui commence par @, ` ou %"
      )
    ),
    (
      "found a tab character that violates indentation", "a tab stands in the indentation",
      "une tabulation figure dans l'indentation",
      LocalizedText(en: "indent with blanks", fr: "indenter avec des espaces")
    ),
    (
      "found a tab character where an indentation space is expected", "a tab stands in the indentation",
      "une tabulation figure dans l'indentation",
      LocalizedText(en: "indent with blanks", fr: "indenter avec des espaces")
    ),
    (
      "mapping values are not allowed in this context", "`:` cannot stand here",
      "`:` ne peut pas figurer ici",
      LocalizedText(
        en: "put quotes round a text that holds `: `, or indent the line like its neighbours",
        fr: "mettre entre guillemets un texte qui contient `: `, ou aligner la ligne sur ses voisines"
      )
    ),
    (
      "could not find expected ':'", "a key without `:`", "une clé sans `:`",
      LocalizedText(
        en: "write `key: value`; indent further lines of a text deeper than its key",
        fr: "écrire `clé: valeur` ; indenter la suite d'un texte plus que sa clé"
      )
    ),
    (
      "did not find expected key", "a key is expected here", "une clé est attendue ici",
      LocalizedText(
        en: "indent the line like its neighbours; put quotes round a text that holds quotes or brackets",
        fr:
          "aligner la ligne sur ses voisines ; mettre entre guillemets un texte qui contient guillemets ou crochets"
      )
    ),
    (
      "did not find expected '-' indicator", "an item of the list is expected here",
      "un élément de la liste est attendu ici",
      LocalizedText(
        en: "begin every item with `- `, in the same column",
        fr: "commencer chaque élément par `- `, dans la même colonne"
      )
    ),
    (
      "did not find expected ',' or ']'", "`,` or `]` is expected here", "`,` ou `]` est attendu ici", nil
    ),
    (
      "did not find expected ',' or '}'", "`,` or `}` is expected here", "`,` ou `}` est attendu ici", nil
    ),
    (
      "found unexpected end of stream", "the text ends inside quotes", "le texte s'arrête entre guillemets",
      LocalizedText(en: "add the closing quote", fr: "ajouter le guillemet fermant")
    ),
    (
      "found unknown escape character", "this escape is invalid", "cette séquence d'échappement est invalide",
      LocalizedText(
        en: "use single quotes for paths such as `'C:\\data'`",
        fr: "utiliser des apostrophes pour les chemins tels que `'C:\\data'`"
      )
    ),
    (
      "did not find expected <document start>", "text follows behind the end of the document",
      "du texte suit la fin du document", nil
    ),
    (
      "block sequence entries are not allowed in this context", "a list cannot begin here",
      "une liste ne peut pas commencer ici",
      LocalizedText(
        en: "begin it on the next line, below its key",
        fr: "la commencer à la ligne suivante, sous sa clé"
      )
    ),
    (
      "control characters are not allowed", "a control character stands here",
      "un caractère de contrôle figure ici",
      LocalizedText(
        en: "remove it, or write it as an escape in double quotes",
        fr: "le retirer, ou l'écrire échappé entre guillemets doubles"
      )
    ),
    (
      "exceeded maximum depth", "this is nested too deep", "l'imbrication est trop profonde",
      LocalizedText(
        en: "no inventory needs that; the file is broken or hostile",
        fr: "aucun inventaire n'en a besoin ; le fichier est corrompu ou malveillant"
      )
    ),
  ]

  private static let contexts = [
    "while parsing a block mapping": "dans l'ensemble de clés qui commence ici",
    "while parsing a flow mapping": "dans l'ensemble de clés qui commence ici",
    "while parsing a block collection": "dans la liste qui commence ici",
    "while parsing a flow sequence": "dans la liste qui commence ici",
    "while scanning a simple key": "dans la clé qui commence ici",
    "while scanning a quoted scalar": "dans le texte entre guillemets qui commence ici",
    "while parsing a quoted scalar": "dans le texte entre guillemets qui commence ici",
    "while scanning for the next token": "à la recherche de la suite",
    "while scanning a block scalar": "dans le texte qui commence ici",
    "while scanning an alias": "dans l'alias qui commence ici",
    "while scanning an anchor": "dans l'ancre qui commence ici",
    "while scanning a plain scalar": "dans le texte qui commence ici",
  ]
}
