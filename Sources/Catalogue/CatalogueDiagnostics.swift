import Diagnostics

// What is wrong with checks and frameworks; rule files are shown in full.
extension Diagnostic {
  private static func rule(
    _ id: String,
    en: String,
    fr: String,
    nearest: String? = nil,
    at range: SourceRange,
    first: SourceRange? = nil
  ) -> Diagnostic {
    let help = nearest.map {
      LocalizedText(en: "did you mean `\($0)`?", fr: "vouliez-vous dire `\($0)`\u{202F}?")
    }
    let notes = first.map {
      [Note(LocalizedText(en: "it stands here first", fr: "il figure d'abord ici"), at: $0)]
    }
    return Diagnostic("rule.\(id)", en: en, fr: fr, help: help, at: range, notes: notes ?? [], excerpt: .full)
  }

  static func ruleFolderIsFile(_ path: String) -> Diagnostic {
    Diagnostic(
      "rule.not-a-folder",
      en: "`\(path)` is a file; rules stand in a folder",
      fr: "`\(path)` est un fichier ; les règles se placent dans un dossier",
      help: LocalizedText(
        en: "name a folder laid out like `Rules/`",
        fr: "désigner un dossier organisé comme `Rules/`"
      ),
      at: nil
    )
  }

  static func folderWithoutRules(_ path: String) -> Diagnostic {
    Diagnostic(
      "rule.folder-without-rules",
      en: "`\(path)` holds no rules",
      fr: "`\(path)` ne contient aucune règle",
      help: layout,
      at: nil
    )
  }

  static func strayRuleFile(_ path: String) -> Diagnostic {
    Diagnostic(
      "rule.stray-file",
      .warning,
      en: "`\(path)` is not read: no rules stand at this place",
      fr: "`\(path)` n'est pas lu : aucune règle ne se place à cet endroit",
      help: layout,
      at: nil
    )
  }

  private static let layout = LocalizedText(
    en: "rules stand below `checks/`, `frameworks/`, `facts/` and `model/` of the folder, as in `Rules/`",
    fr:
      "les règles se placent sous `checks/`, `frameworks/`, `facts/` et `model/` du dossier, comme dans `Rules/`"
  )

  static func fileName(_ file: String, id: String, at range: SourceRange) -> Diagnostic {
    rule(
      "file-name",
      en: "`\(id)` stands in the file `\(file)`",
      fr: "`\(id)` figure dans le fichier `\(file)`",
      at: range
    )
  }

  static func invalidRuleValue(
    _ key: String,
    _ value: String,
    expected: LocalizedText,
    nearest: String? = nil,
    at range: SourceRange
  ) -> Diagnostic {
    rule(
      "invalid-value",
      en: "`\(key)` is `\(value)`; expected is \(expected.en)",
      fr: "`\(key)` vaut `\(value)` ; il faut \(expected.fr)",
      nearest: nearest,
      at: range
    )
  }

  static func duplicateControl(_ id: String, at range: SourceRange, first: SourceRange) -> Diagnostic {
    rule(
      "duplicate-control",
      en: "the control `\(id)` stands twice",
      fr: "l'exigence `\(id)` figure deux fois",
      at: range,
      first: first
    )
  }

  static func duplicateCheck(_ id: String, at range: SourceRange, first: SourceRange) -> Diagnostic {
    rule(
      "duplicate-check",
      en: "the check `\(id)` stands in two files",
      fr: "le contrôle `\(id)` figure dans deux fichiers",
      at: range,
      first: first
    )
  }

  static func unknownSubject(_ name: String, nearest: String?, at range: SourceRange) -> Diagnostic {
    rule(
      "unknown-subject",
      en: "`\(name)` is no entity with records of its own",
      fr: "`\(name)` n'est pas une entité qui possède ses propres enregistrements",
      nearest: nearest,
      at: range
    )
  }

  static func unknownControl(_ name: String, nearest: String?, at range: SourceRange) -> Diagnostic {
    rule(
      "unknown-control",
      en: "no framework has the control `\(name)`",
      fr: "aucun référentiel ne comporte l'exigence `\(name)`",
      nearest: nearest,
      at: range
    )
  }

  static func unknownPrerequisite(_ id: String, nearest: String?, at range: SourceRange) -> Diagnostic {
    rule(
      "unknown-prerequisite",
      en: "no check has the id `\(id)`",
      fr: "aucun contrôle n'a l'identifiant `\(id)`",
      nearest: nearest,
      at: range
    )
  }

  static func circularPrerequisite(_ id: String, after other: String, at range: SourceRange) -> Diagnostic {
    rule(
      "circular-prerequisite",
      en: "the remedies of `\(id)` and `\(other)` wait for each other",
      fr: "les actions de `\(id)` et de `\(other)` s'attendent mutuellement",
      at: range
    )
  }

  static func checkWithoutControl(_ id: String, at range: SourceRange) -> Diagnostic {
    rule("no-control", en: "`\(id)` cites no control", fr: "`\(id)` ne cite aucune exigence", at: range)
  }

  static func eitherRequireOrJudge(at range: SourceRange) -> Diagnostic {
    rule(
      "require-or-judge",
      en: "a check has either `require` or `judge`",
      fr: "un contrôle a soit `require`, soit `judge`",
      at: range
    )
  }

  static func unfinishedText(at range: SourceRange) -> Diagnostic {
    rule("unfinished", en: "this text is still to be written", fr: "ce texte reste à écrire", at: range)
  }

  static func unclosedPath(at range: SourceRange) -> Diagnostic {
    rule("unclosed-path", en: "`{` without `}`", fr: "`{` sans `}`", at: range)
  }

  static func pathGoesOn(_ step: String, at range: SourceRange) -> Diagnostic {
    rule(
      "path-goes-on",
      en: "nothing lies below the field before `\(step)`",
      fr: "rien ne se trouve sous le champ avant `\(step)`",
      at: range
    )
  }

  static func unknownMessageField(
    _ name: String,
    of entity: String,
    nearest: String?,
    at range: SourceRange
  ) -> Diagnostic {
    rule(
      "unknown-field",
      en: "`\(entity)` has no field `\(name)`",
      fr: "`\(entity)` n'a pas de champ `\(name)`",
      nearest: nearest,
      at: range
    )
  }
}
