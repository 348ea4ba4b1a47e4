import Diagnostics

/// Diagnostics about the content of an inventory file.
extension Diagnostic {
  /// A key that the entity does not have.
  static func unknownKey(_ key: String, of entity: Entity, at range: SourceRange) -> Diagnostic {
    let name = WrittenValue.quote(key)
    let known = entity.fields.filter { $0.origin == .declared }.map(\.name)
    return Diagnostic(
      "inventory.unknown-key",
      en: "\(name) is not a key of `\(entity.name)`",
      fr: "\(name) n'est pas une clé de `\(entity.name)`",
      help: suggestion(key, among: known) ?? listing(known, en: "its keys are", fr: "ses clés sont"),
      at: range
    )
  }

  /// A key at the top of a file that the model does not have.
  static func unknownTopLevelKey(_ key: String, known: [String], at range: SourceRange) -> Diagnostic {
    let name = WrittenValue.quote(key)
    return Diagnostic(
      "inventory.unknown-key",
      en: "\(name) is not a section of an inventory",
      fr: "\(name) n'est pas une rubrique d'inventaire",
      help: suggestion(key, among: known)
        ?? listing(known, en: "sections are", fr: "les rubriques sont"),
      at: range
    )
  }

  /// The same element twice where one value is declared.
  static func repeatedKey(_ key: String, at range: SourceRange) -> Diagnostic {
    let name = WrittenValue.quote(key)
    return Diagnostic(
      "inventory.repeated-key",
      en: "\(name) stands here a second time",
      fr: "\(name) figure ici une deuxième fois",
      help: LocalizedText(en: "keep one of them", fr: "n'en garder qu'une"),
      at: range
    )
  }

  /// A value for a field that the program computes.
  static func computedField(_ key: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "inventory.computed-field",
      en: "`\(key)` is computed from other facts and cannot be stated",
      fr: "`\(key)` est calculé à partir d'autres faits et ne peut pas être saisi",
      help: LocalizedText(en: "remove it", fr: "le supprimer"),
      at: range
    )
  }

  /// A value that the declared type does not allow.
  static func wrongType(
    _ field: Field,
    isItem: Bool,
    found: WrittenValue,
    at range: SourceRange
  ) -> Diagnostic {
    let expected = (isItem ? field.type.item.type : field.type).expectation
    let written = found.words(isSensitive: field.sensitivity != nil)
    let name = field.name
    return Diagnostic(
      "inventory.wrong-type",
      en: isItem
        ? "an item of `\(name)` must be \(expected.en), not \(written.en)"
        : "`\(name)` must be \(expected.en), not \(written.en)",
      fr: isItem
        ? "un élément de `\(name)` doit être \(expected.fr), et non \(written.fr)"
        : "`\(name)` doit être \(expected.fr), et non \(written.fr)",
      help: remedy(for: found, as: isItem ? field.type.item.type : field.type),
      at: range,
      excerpt: found.text == nil ? .structure : field.excerpt
    )
  }

  /// What to write instead of a value that its type does not allow.
  private static func remedy(for found: WrittenValue, as type: FieldType) -> LocalizedText? {
    guard let text = found.text else { return nil }
    switch type {
    case .bool:
      if let meant = TruthWords.meaning(of: text) { return meant ? write("true") : write("false") }
      return nil
    case .int, .decimal:
      if case .quoted = found { return leaveOutQuotes }
      return nil
    case .date, .timestamp:
      let isWritten = text.contains { "0123456789".contains($0) }
      return isWritten
        ? LocalizedText(
          en: "write the year with four digits, the month and the day with two, in this order",
          fr: "écrire l'année sur quatre chiffres, puis le mois et le jour sur deux"
        ) : nil
    default: return nil
    }
  }

  private static func write(_ word: String) -> LocalizedText {
    LocalizedText(en: "write `\(word)`, without quotes", fr: "écrire `\(word)`, sans guillemets")
  }

  /// Every name that there is, where none is near.
  private static func listing(_ names: [String], en: String, fr: String) -> LocalizedText {
    let list = names.map { "`\($0)`" }.joined(separator: ", ")
    return LocalizedText(en: "\(en) \(list)", fr: "\(fr) \(list)")
  }

  /// A word that an enumeration does not have.
  static func unknownWord(_ text: String, _ field: Field, at range: SourceRange) -> Diagnostic {
    var words: [String] = []
    if case .enumeration(let values) = field.type.item.type { words = values.map(\.name) }
    let written = WrittenValue.text(text).words(isSensitive: field.sensitivity != nil)
    let list = words.map { "`\($0)`" }.joined(separator: ", ")
    let nearest = NearestName.find(text, among: words)
    return Diagnostic(
      "inventory.unknown-value",
      en: "\(written.en) is not a value of `\(field.name)`",
      fr: "\(written.fr) n'est pas une valeur de `\(field.name)`",
      help: nearest.map(meant)
        ?? LocalizedText(en: "use one of \(list)", fr: "valeurs possibles : \(list)"),
      at: range,
      excerpt: field.excerpt
    )
  }

  /// A code that no country has.
  static func unknownCountry(
    _ text: String,
    _ field: Field,
    nearest: String?,
    at range: SourceRange
  ) -> Diagnostic {
    let written = WrittenValue.text(text).words(isSensitive: field.sensitivity != nil)
    return Diagnostic(
      "inventory.unknown-value",
      en: "\(written.en) is not a country code",
      fr: "\(written.fr) n'est pas un code de pays",
      help: nearest.map(meant)
        ?? LocalizedText(
          en: "use two capital letters of ISO 3166-1, such as `FR` or `CH`",
          fr: "indiquer deux lettres majuscules de l'ISO 3166-1, comme `FR` ou `CH`"
        ),
      at: range,
      excerpt: field.excerpt
    )
  }

  /// A key without a value.
  static func emptyValue(_ key: String, at range: SourceRange) -> Diagnostic {
    let name = WrittenValue.quote(key)
    return Diagnostic(
      "inventory.empty-value",
      .warning,
      en: "\(name) is empty and counts as not recorded",
      fr: "\(name) est vide et compte comme non renseigné",
      help: LocalizedText(
        en:
          "give the value, or an explicit null (`null`, in XML `xsi:nil=\"true\"`) if there is known "
          + "to be none",
        fr: "indiquer la valeur, ou un null explicite (`null`, en XML `xsi:nil=\"true\"`) s'il est établi "
          + "qu'il n'y en a pas"
      ),
      at: range
    )
  }

  /// An element within a list's wrapper that is no item of it.
  static func unknownItem(_ name: String, expected: String, at range: SourceRange) -> Diagnostic {
    let written = WrittenValue.quote(name)
    return Diagnostic(
      "inventory.unknown-key",
      en: "\(written) is not an item of this list",
      fr: "\(written) n'est pas un élément de cette liste",
      help: LocalizedText(
        en: "write each item as `<\(expected)>`",
        fr: "écrire chaque élément sous la forme `<\(expected)>`"
      ),
      at: range
    )
  }

  /// A name under `incomplete` that is no list of the record.
  static func unknownList(_ name: String, _ entity: Entity, at range: SourceRange) -> Diagnostic {
    let lists = entity.fields.filter { $0.origin == .declared && $0.type.item.isList }.map(\.name)
    let written = WrittenValue.quote(name)
    return Diagnostic(
      "inventory.unknown-list",
      en: "\(written) is not a list of `\(entity.name)`",
      fr: "\(written) n'est pas une liste de `\(entity.name)`",
      help: suggestion(name, among: lists),
      at: range
    )
  }

  /// Something else than names under `incomplete`.
  static func notNames(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "inventory.unknown-list",
      en: "`incomplete` must be a list of names",
      fr: "`incomplete` doit être une liste de noms",
      help: LocalizedText(
        en: "name the lists that may lack items, such as `[software]`",
        fr: "nommer les listes qui peuvent être lacunaires, par exemple `[software]`"
      ),
      at: range
    )
  }

  private static let leaveOutQuotes = LocalizedText(en: "leave out the quotes", fr: "retirer les guillemets")

  /// "did you mean", or nothing when no name is near.
  static func suggestion(_ written: String, among names: [String]) -> LocalizedText? {
    NearestName.find(written, among: names).map(meant)
  }

  /// The question after a slip.
  static func meant(_ name: String) -> LocalizedText {
    LocalizedText(en: "did you mean `\(name)`?", fr: "vouliez-vous dire `\(name)` ?")
  }
}
