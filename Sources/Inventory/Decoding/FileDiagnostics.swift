import Diagnostics

/// Diagnostics about the shape of an inventory file and the identity of its records.
extension Diagnostic {
  /// A document that is no inventory.
  static func notAnInventory(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "inventory.not-an-inventory",
      en: "this file holds no inventory",
      fr: "ce fichier ne contient pas d'inventaire",
      help: LocalizedText(
        en: "begin with sections such as `systems:`, in XML with the root element `<inventory>`",
        fr: "commencer par des rubriques comme `systems:`, en XML par l'élément racine `<inventory>`"
      ),
      at: range
    )
  }

  /// Something else than a list of records under the key of a collection.
  static func notACollection(_ key: String, found: WrittenValue, at range: SourceRange) -> Diagnostic {
    let written = found.words(isSensitive: true)
    return Diagnostic(
      "inventory.wrong-type",
      en: "`\(key)` must be a list of records, not \(written.en)",
      fr: "`\(key)` doit être une liste de fiches, et non \(written.fr)",
      help: LocalizedText(
        en: "begin each record with its id, as in `- id: mri-1`, and write its other keys below",
        fr:
          "commencer chaque fiche par son identifiant, comme `- id: irm-1`, et écrire ses autres clés dessous"
      ),
      at: range
    )
  }

  /// Something else than a mapping where a record is expected.
  static func notARecord(_ entity: Entity, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "inventory.wrong-type",
      en: "a record of `\(entity.name)` must be a mapping",
      fr: "une fiche `\(entity.name)` doit être un bloc de clés",
      help: entity.hasIdentifiers
        ? LocalizedText(
          en: "write `id:` and the other keys below it",
          fr: "écrire `id:` puis les autres clés"
        )
        : nil,
      at: range
    )
  }

  /// A record without an id.
  static func missingID(_ entity: Entity, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "inventory.missing-id",
      en: "this record of `\(entity.name)` has no `id`",
      fr: "cette fiche `\(entity.name)` n'a pas d'`id`",
      help: LocalizedText(
        en: "give it a short name that never changes, such as `mri-1`",
        fr: "lui donner un nom court qui ne change jamais, comme `irm-1`"
      ),
      at: range
    )
  }

  /// An id with characters that ids do not allow.
  static func invalidID(_ written: WrittenValue, _ entity: Entity, at range: SourceRange) -> Diagnostic {
    let words = written.words(isSensitive: false)
    // Without its accented letters, a word would be mutilated.
    let usable = written.text.flatMap { $0.utf8.allSatisfy { $0 < 0x80 } ? RecordID.make(from: $0) : nil }.map
    { "`\($0)`" }
    return Diagnostic(
      "inventory.invalid-id",
      en: "\(words.en) cannot be an id",
      fr: "\(words.fr) ne peut pas servir d'identifiant",
      help: LocalizedText(
        en: "use unaccented letters, digits, `.`, `_` and `-`, at most 128 of them"
          + (usable.map { ", such as \($0)" } ?? ""),
        fr: "utiliser des lettres sans accent, des chiffres, `.`, `_` et `-`, au plus 128"
          + (usable.map { ", par exemple \($0)" } ?? "")
      ),
      at: range
    )
  }

  /// Two records of one id in one file.
  static func duplicateID(
    _ id: String,
    _ entity: Entity,
    at range: SourceRange,
    first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "inventory.duplicate-id",
      en: "`\(id)` is the id of two records of `\(entity.name)` in this file",
      fr: "`\(id)` est l'identifiant de deux fiches `\(entity.name)` dans ce fichier",
      help: LocalizedText(
        en: "rename one, or make them one record",
        fr: "renommer l'une, ou les réunir en une seule fiche"
      ),
      at: range,
      notes: [
        Diagnostic.Note(LocalizedText(en: "first used here", fr: "première utilisation ici"), at: first)
      ]
    )
  }

  /// Something else than keys under `inventory`.
  static func invalidHeader(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "inventory.wrong-type",
      en: "`inventory` must be a mapping that describes the file",
      fr: "`inventory` doit être un bloc de clés qui décrit le fichier",
      help: LocalizedText(
        en: "such as `inventory: {format: 1, collected_on: 2026-11-02}`",
        fr: "par exemple `inventory: {format: 1, collected_on: 2026-11-02}`"
      ),
      at: range
    )
  }

  /// A format that this program does not read.
  static func unsupportedFormat(_ format: Int64, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "inventory.unsupported-format",
      en: "inventory format `\(format)` is not supported",
      fr: "le format d'inventaire `\(format)` n'est pas pris en charge",
      help: LocalizedText(
        en: "this version reads format \(FileHeader.supportedFormat)",
        fr: "cette version lit le format \(FileHeader.supportedFormat)"
      ),
      at: range
    )
  }

  /// A name under the file's `incomplete` that is no collection.
  static func unknownCollection(_ name: String, known: [String], at range: SourceRange) -> Diagnostic {
    let written = WrittenValue.quote(name)
    return Diagnostic(
      "inventory.unknown-list",
      en: "\(written) is not a collection of an inventory",
      fr: "\(written) n'est pas une rubrique de fiches d'un inventaire",
      help: suggestion(name, among: known),
      at: range
    )
  }
}
