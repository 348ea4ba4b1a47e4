import Diagnostics

// What is YAML and still no inventory.
extension Diagnostic {
  static func unsupportedYAMLVersion(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "yaml.unsupported-version",
      en: "this version of YAML is not known",
      fr: "cette version de YAML n'est pas connue",
      help: LocalizedText(en: "write YAML 1.2 and leave `%YAML` out", fr: "écrire du YAML 1.2, sans `%YAML`"),
      at: range
    )
  }

  static func severalYAMLDocuments(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "yaml.several-documents",
      en: "a second document begins here",
      fr: "un second document commence ici",
      help: LocalizedText(
        en: "a file holds one document; put the rest into a file of its own",
        fr: "un fichier contient un seul document ; placer le reste dans un autre fichier"
      ),
      at: range
    )
  }

  static func complexYAMLKey(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "yaml.complex-key",
      en: "a key must be a word, not a list or a mapping",
      fr: "une clé doit être un mot, non une liste ni un ensemble de clés",
      help: LocalizedText(
        en: "a leading `?` or `{` begins such a key; put quotes round a text",
        fr: "un `?` ou un `{` initial ouvre une telle clé ; mettre un texte entre guillemets"
      ),
      at: range
    )
  }

  static func mergeKey(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "yaml.merge-key",
      en: "`<<` is not part of YAML 1.2",
      fr: "`<<` ne fait pas partie de YAML 1.2",
      help: LocalizedText(en: "write the fields out", fr: "écrire les champs en toutes lettres"),
      at: range
    )
  }

  static func selfReferringAlias(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "yaml.self-referring-alias",
      en: "\(quoted("*" + name)) stands inside the very value that it names",
      fr: "\(quoted("*" + name)) figure à l'intérieur de la valeur qu'il désigne",
      help: LocalizedText(en: "write the value out", fr: "écrire la valeur en toutes lettres"),
      at: range
    )
  }

  static func aliasOfSection(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "yaml.alias-of-section",
      en: "\(quoted("*" + name)) names a whole section of the file",
      fr: "\(quoted("*" + name)) désigne une rubrique entière du fichier",
      help: LocalizedText(en: "name single values instead", fr: "désigner plutôt des valeurs isolées"),
      at: range
    )
  }

  static func unknownAlias(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "yaml.unknown-alias",
      en: "no anchor \(quoted("&" + name)) stands before \(quoted("*" + name))",
      fr: "aucune ancre \(quoted("&" + name)) ne précède \(quoted("*" + name))",
      help: LocalizedText(
        en: "put quotes round a text that begins with `*`",
        fr: "mettre entre guillemets un texte qui commence par `*`"
      ),
      at: range
    )
  }

  static func tooManyAliases(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "yaml.too-many-aliases",
      en: "aliases repeat so many values that the text would grow beyond measure",
      fr: "les alias répètent tant de valeurs que le texte grossirait démesurément",
      help: LocalizedText(
        en: "no inventory needs that; the file is broken or hostile",
        fr: "aucun inventaire n'en a besoin ; le fichier est corrompu ou malveillant"
      ),
      at: range
    )
  }

  static func unknownTag(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "yaml.unknown-tag",
      en: "the tag \(quoted(name)) has no meaning in an inventory",
      fr: "l'étiquette \(quoted(name)) n'a pas de sens dans un inventaire",
      help: LocalizedText(
        en: "remove it: the type of a value follows from its field",
        fr: "la retirer : le type d'une valeur découle de son champ"
      ),
      at: range
    )
  }
}
