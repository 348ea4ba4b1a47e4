import Diagnostics

/// Diagnostics about records of several sources.
extension Diagnostic {
  /// A draft of an entity that the model does not have, or that only stands inside others.
  static func unknownEntity(_ name: String, known: [String], at range: SourceRange) -> Diagnostic {
    let written = WrittenValue.quote(name)
    return Diagnostic(
      "inventory.unknown-entity",
      en: "\(written) is not a kind of record",
      fr: "\(written) n'est pas un type de fiche",
      help: suggestion(name, among: known),
      at: range
    )
  }

  /// A record of an importer that could be more than one of those known.
  static func ambiguousIdentity(_ entity: Entity, candidates: [String], at range: SourceRange) -> Diagnostic {
    let list = candidates.map { "`\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      "inventory.ambiguous-identity",
      .warning,
      en: "cannot tell which record of `\(entity.name)` this is: \(list); it is kept apart",
      fr: "impossible de dire à quelle fiche `\(entity.name)` ceci correspond : \(list) ; "
        + "la fiche est gardée à part",
      help: LocalizedText(
        en: "record the serial number or the UUID in the right one",
        fr: "renseigner le numéro de série ou l'UUID dans la bonne fiche"
      ),
      at: range
    )
  }

  /// A reference to a record that nobody recorded.
  static func danglingReference(
    _ id: String,
    _ field: Field,
    to entity: Entity,
    nearest: String?,
    at range: SourceRange?
  ) -> Diagnostic {
    let written = WrittenValue.text(id).words(isSensitive: field.sensitivity != nil)
    return Diagnostic(
      "inventory.dangling-reference",
      en: "\(written.en) is not the id of a record under `\(entity.topLevelKey ?? entity.name)`",
      fr: "\(written.fr) n'est l'identifiant d'aucune fiche sous `\(entity.topLevelKey ?? entity.name)`",
      help: nearest.map(meant)
        ?? LocalizedText(
          en: "record it under `\(entity.topLevelKey ?? entity.name)`, or correct the id",
          fr: "créer la fiche sous `\(entity.topLevelKey ?? entity.name)`, ou corriger l'identifiant"
        ),
      at: range,
      excerpt: field.excerpt
    )
  }
}
