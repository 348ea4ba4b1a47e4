import Diagnostics

/// Diagnostics about the files under `Rules/model/`.
extension Diagnostic {
  private static func model(
    _ id: String,
    en: String,
    fr: String,
    help: LocalizedText? = nil,
    at range: SourceRange,
    notes: [Note] = []
  ) -> Diagnostic {
    Diagnostic("model.\(id)", en: en, fr: fr, help: help, at: range, notes: notes, excerpt: .full)
  }

  /// A name that is not in snake_case, or that the formats use for themselves.
  static func invalidName(_ name: String, at range: SourceRange) -> Diagnostic {
    let written = WrittenValue.quote(name)
    return model(
      "invalid-name",
      en: "\(written) cannot be a name here",
      fr: "\(written) ne peut pas servir de nom ici",
      help: LocalizedText(
        en:
          "use lowercase words joined by `_`; `id`, `incomplete`, `inventory` and the keys that describe "
          + "a file are taken",
        fr:
          "utiliser des mots en minuscules reliés par `_` ; `id`, `incomplete`, `inventory` et les clés "
          + "qui décrivent un fichier sont réservés"
      ),
      at: range
    )
  }

  /// A file that is not called after its entity.
  static func fileName(_ file: String, entity: String, at range: SourceRange) -> Diagnostic {
    model(
      "file-name",
      en: "entity `\(entity)` stands in the file `\(file)`",
      fr: "l'entité `\(entity)` figure dans le fichier `\(file)`",
      help: LocalizedText(en: "call the file `\(entity).yaml`", fr: "nommer le fichier `\(entity).yaml`"),
      at: range
    )
  }

  /// An entity that is declared as many and as one.
  static func twoOccurrences(_ collection: String, at range: SourceRange) -> Diagnostic {
    model(
      "two-occurrences",
      en: "an entity is either a `collection` or a `singleton`",
      fr: "une entité est soit une `collection`, soit un `singleton`",
      at: range
    )
  }

  /// Two things of one name.
  static func duplicateName(_ name: String, at range: SourceRange, first: SourceRange?) -> Diagnostic {
    model(
      "duplicate-name",
      en: "`\(name)` is declared twice",
      fr: "`\(name)` est déclaré deux fois",
      at: range,
      notes: first.map {
        [Note(LocalizedText(en: "first declared here", fr: "première déclaration ici"), at: $0)]
      }
        ?? []
    )
  }

  /// A word that a key of a declaration does not have.
  static func invalidWord(_ word: String, _ key: String, allowed: [String], at range: SourceRange)
    -> Diagnostic
  {
    let list = allowed.map { "`\($0)`" }.joined(separator: ", ")
    let written = WrittenValue.quote(word)
    return model(
      "invalid-word",
      en: "\(written) is not a value of `\(key)`",
      fr: "\(written) n'est pas une valeur de `\(key)`",
      help: LocalizedText(en: "use one of \(list)", fr: "valeurs possibles : \(list)"),
      at: range
    )
  }

  /// A type that does not exist.
  static func unknownType(_ type: String, known: [String], at range: SourceRange) -> Diagnostic {
    let written = WrittenValue.quote(type)
    return model(
      "unknown-type",
      en: "\(written) is not a type",
      fr: "\(written) n'est pas un type",
      help: suggestion(type, among: known),
      at: range
    )
  }

  /// A reference to an entity that does not exist.
  static func unknownReference(_ name: String, known: [String], at range: SourceRange) -> Diagnostic {
    let written = WrittenValue.quote(name)
    return model(
      "unknown-entity",
      en: "\(written) is not an entity with a collection",
      fr: "\(written) n'est pas une entité dotée d'une collection",
      help: suggestion(name, among: known),
      at: range
    )
  }

  /// An entity of the top level as the type of a field.
  static func notNested(_ name: String, at range: SourceRange) -> Diagnostic {
    model(
      "not-nested",
      en: "records of `\(name)` stand at the top level and cannot stand inside others",
      fr: "les fiches `\(name)` figurent au premier niveau et ne peuvent pas figurer dans d'autres",
      help: LocalizedText(en: "refer to them with `ref \(name)`", fr: "les référencer par `ref \(name)`"),
      at: range
    )
  }

  /// A list of lists.
  static func listOfLists(at range: SourceRange) -> Diagnostic {
    model(
      "list-of-lists",
      en: "the items of a list cannot be lists",
      fr: "les éléments d'une liste ne peuvent pas être des listes",
      help: LocalizedText(
        en: "make the inner list an entity",
        fr: "faire de la liste intérieure une entité"
      ),
      at: range
    )
  }

  /// An enumeration without words, or words without an enumeration.
  static func enumerationValues(isMissing: Bool, at range: SourceRange) -> Diagnostic {
    isMissing
      ? model(
        "enumeration-values",
        en: "an `enum` needs its `values`",
        fr: "un `enum` a besoin de ses `values`",
        at: range
      )
      : model(
        "enumeration-values",
        en: "`values` belong to an `enum` only",
        fr: "`values` n'appartient qu'à un `enum`",
        at: range
      )
  }

  /// An inverse relation of something that does not refer to the entity.
  static func inverseOfNothing(
    _ collection: String,
    _ field: String,
    entity: String,
    at range: SourceRange
  ) -> Diagnostic {
    model(
      "inverse-field",
      en: "`\(field)` of `\(collection)` does not refer to `\(entity)`",
      fr: "`\(field)` de `\(collection)` ne fait pas référence à `\(entity)`",
      help: LocalizedText(
        en: "name a field of type `ref \(entity)` or `list ref \(entity)`",
        fr: "nommer un champ de type `ref \(entity)` ou `list ref \(entity)`"
      ),
      at: range
    )
  }

  /// An entity of too many slots.
  static func tooManySlots(_ entity: String, _ count: Int, limit: Int, at range: SourceRange) -> Diagnostic {
    model(
      "too-many-slots",
      en: "`\(entity)` has \(count) slots, at most \(limit) are allowed",
      fr: "`\(entity)` compte \(count) emplacements, \(limit) au plus sont permis",
      help: LocalizedText(
        en: "move fields that belong together into an entity of their own",
        fr: "regrouper dans une entité à part les champs qui vont ensemble"
      ),
      at: range
    )
  }

  /// A derived fact that is a list of anything but words, which no record keeps.
  static func derivedList(at range: SourceRange) -> Diagnostic {
    model(
      "derived-list",
      en: "a derived list can only hold values of an `enum`",
      fr: "une liste dérivée ne peut contenir que des valeurs d'un `enum`",
      help: LocalizedText(
        en: "derive what is asked of the list: whether one exists, how many there are",
        fr: "dériver ce qu'on demande à la liste : s'il en existe un, combien il y en a"
      ),
      at: range
    )
  }

  /// Derived facts that need each other.
  static func derivedCycle(_ names: [String], at range: SourceRange) -> Diagnostic {
    let list = names.map { "`\($0)`" }.joined(separator: " → ")
    return model(
      "derived-cycle",
      en: "these derived facts need each other: \(list)",
      fr: "ces faits dérivés dépendent les uns des autres : \(list)",
      at: range
    )
  }
}
