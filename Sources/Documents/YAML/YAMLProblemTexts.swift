import Diagnostics

// libyaml's own sentences, each with what they mean to the person who wrote the text.
extension YAMLProblem {
  /// What libyaml says begins so, in both languages and with what to do.
  static let problems: [(problem: String, en: String, fr: String, help: LocalizedText?)] = [
    (
      noStart, "this character cannot begin a value",
      "ce caractère ne peut pas commencer une valeur",
      LocalizedText(
        en: "put quotes round a text that begins with @, ` or %",
        fr: "mettre entre guillemets un texte qui commence par @, ` ou %"
      )
    ),
    (
      tab, "a tab stands in the indentation",
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
        en:
          "end the key above with `:`, indent the line like its neighbours, or put quotes round a text that holds `: `",
        fr:
          "terminer la clé précédente par `:`, aligner la ligne sur ses voisines, ou mettre entre guillemets un texte qui contient `: `"
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
      "did not find expected ',' or ']'", "`,` or `]` is expected here", "`,` ou `]` est attendu ici",
      LocalizedText(
        en: "separate items with `,` and close the list with `]`",
        fr: "séparer les éléments par `,` et fermer la liste par `]`"
      )
    ),
    (
      "did not find expected ',' or '}'", "`,` or `}` is expected here", "`,` ou `}` est attendu ici",
      LocalizedText(
        en: "separate entries with `,` and close the mapping with `}`",
        fr: "séparer les entrées par `,` et fermer l'ensemble par `}`"
      )
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
      "found unexpected document indicator", "a document mark stands inside quotes",
      "une marque de document figure entre guillemets",
      LocalizedText(
        en: "add the closing quote, or indent `---` and `...` in a text",
        fr: "ajouter le guillemet fermant, ou indenter `---` et `...` dans un texte"
      )
    ),
    (
      "did not find expected node content", "a value is expected here", "une valeur est attendue ici",
      LocalizedText(
        en: "put quotes round a text that begins with a comma, a colon or a bracket",
        fr: "mettre entre guillemets un texte qui commence par une virgule, un deux-points ou un crochet"
      )
    ),
    (
      "found unexpected ':'", "`:` cannot stand here", "`:` ne peut pas figurer ici",
      LocalizedText(
        en: "put quotes round a text in brackets that holds a colon",
        fr: "mettre entre guillemets un texte entre crochets qui contient un deux-points"
      )
    ),
    (
      "did not find expected alphabetic or numeric character", "a name is expected behind `&` or `*`",
      "un nom est attendu après `&` ou `*`",
      LocalizedText(
        en: "put quotes round a text that begins with `&` or `*`",
        fr: "mettre entre guillemets un texte qui commence par `&` ou `*`"
      )
    ),
    (
      "found invalid Unicode character escape code", "this number stands for no character",
      "ce numéro ne désigne aucun caractère",
      LocalizedText(
        en: "write the character itself; YAML has no surrogate pairs",
        fr: "écrire le caractère lui-même ; YAML ne connaît pas les paires de surrogats"
      )
    ),
    (
      "did not find expected hexdecimal number", "this escape lacks digits",
      "il manque des chiffres à cette séquence d'échappement",
      LocalizedText(
        en: "use single quotes for paths such as `'C:\\data'`",
        fr: "utiliser des apostrophes pour les chemins tels que `'C:\\data'`"
      )
    ),
    (
      "did not find expected comment or line break", "nothing may follow `|` or `>` on its line",
      "rien ne peut suivre `|` ou `>` sur sa ligne",
      LocalizedText(
        en: "begin the text on the next line, or put quotes round it",
        fr: "commencer le texte à la ligne suivante, ou le mettre entre guillemets"
      )
    ),
    (
      "did not find expected whitespace or line break", "a blank is expected here",
      "une espace est attendue ici",
      LocalizedText(
        en: "put quotes round a text that begins with `!`",
        fr: "mettre entre guillemets un texte qui commence par `!`"
      )
    ),
    (
      "mapping keys are not allowed in this context", "`?` cannot begin a value here",
      "`?` ne peut pas ouvrir une valeur ici",
      LocalizedText(en: "put quotes round the text", fr: "mettre le texte entre guillemets")
    ),
    (
      "found undefined tag handle", "this tag is not declared", "cette étiquette n'est pas déclarée",
      LocalizedText(
        en: "put quotes round a text that begins with `!`",
        fr: "mettre entre guillemets un texte qui commence par `!`"
      )
    ),
    (
      "found duplicate %", "this directive stands twice", "cette directive figure deux fois",
      LocalizedText(en: "remove it; no inventory needs it", fr: "la retirer ; aucun inventaire n'en a besoin")
    ),
    (
      "found unknown directive name", "this directive is not known", "cette directive n'est pas connue",
      LocalizedText(
        en: "put quotes round a text that begins with `%`",
        fr: "mettre entre guillemets un texte qui commence par `%`"
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

  /// Where libyaml says that it was, in French.
  static let contexts = [
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
    "while parsing a node": "dans la valeur qui commence ici",
    "while parsing a block node": "dans la valeur qui commence ici",
    "while parsing a flow node": "dans la valeur qui commence ici",
    "while scanning a tag": "dans l'étiquette qui commence ici",
    "while parsing a tag": "dans l'étiquette qui commence ici",
    "while scanning a directive": "dans la directive qui commence ici",
    "while scanning a %YAML directive": "dans la directive qui commence ici",
    "while scanning a %TAG directive": "dans la directive qui commence ici",
    "while scanning a plain scalar": "dans le texte qui commence ici",
  ]
}
