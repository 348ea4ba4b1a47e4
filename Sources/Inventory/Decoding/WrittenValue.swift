public import Diagnostics

/// What a person wrote where something else was expected, as a message names it.
enum WrittenValue {
  /// A scalar.
  case text(String)
  /// A scalar in quotes, which is text whatever it looks like.
  case quoted(String)
  /// An explicit null.
  case null
  /// Nothing.
  case nothing
  /// Keys with values.
  case mapping
  /// Values in order.
  case sequence

  /// The text of a scalar.
  var text: String? {
    switch self {
    case .text(let text), .quoted(let text): text
    case .null, .nothing, .mapping, .sequence: nil
    }
  }

  /// The value in words; a sensitive one is not repeated.
  func words(isSensitive: Bool) -> LocalizedText {
    switch self {
    case .text where isSensitive, .quoted where isSensitive:
      LocalizedText(en: "the value given", fr: "la valeur donnée")
    case .text(let text): LocalizedText(verbatim: Self.quote(text))
    case .quoted(let text):
      LocalizedText(en: "\(Self.quote(text)) in quotes", fr: "\(Self.quote(text)) entre guillemets")
    case .null: LocalizedText(verbatim: "`null`")
    case .nothing: LocalizedText(en: "nothing", fr: "rien")
    case .mapping: LocalizedText(en: "a mapping", fr: "un bloc de clés")
    case .sequence: LocalizedText(en: "a list", fr: "une liste")
    }
  }

  /// A text in backticks: one line, at most 60 code points, without control characters.
  static func quote(_ text: String) -> String {
    var quoted = ""
    for scalar in text.unicodeScalars.prefix(60) {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
        quoted += "\u{FFFD}"
      default: quoted.unicodeScalars.append(scalar == "`" ? "'" : scalar)
      }
    }
    return "`\(quoted)\(text.unicodeScalars.count > 60 ? "…" : "")`"
  }
}

extension FieldType {
  /// What a value of the type looks like, in words.
  public var expectation: LocalizedText {
    switch self {
    case .string: LocalizedText(en: "text", fr: "un texte")
    case .version: LocalizedText(en: "a version such as `1.10`", fr: "une version comme `1.10`")
    case .bool: LocalizedText(en: "`true` or `false`", fr: "`true` ou `false`")
    case .int: LocalizedText(en: "a whole number", fr: "un nombre entier")
    case .decimal: LocalizedText(en: "a number", fr: "un nombre")
    case .date: LocalizedText(en: "a date such as `2026-11-24`", fr: "une date comme `2026-11-24`")
    case .timestamp:
      LocalizedText(
        en: "an instant with its offset such as `2026-11-24T10:12:00+01:00`",
        fr: "un instant avec son décalage horaire comme `2026-11-24T10:12:00+01:00`"
      )
    case .duration:
      LocalizedText(
        en: "a duration in days or less such as `PT4H`",
        fr: "une durée en jours ou moins comme `PT4H`"
      )
    case .period:
      LocalizedText(
        en: "a period in days or more such as `P10Y`",
        fr: "une période en jours ou plus comme `P10Y`"
      )
    case .country:
      LocalizedText(en: "a country code such as `FR`", fr: "un code de pays comme `FR`")
    case .ipAddress: LocalizedText(en: "an IP address", fr: "une adresse IP")
    case .macAddress: LocalizedText(en: "a MAC address", fr: "une adresse MAC")
    case .enumeration: LocalizedText(en: "one of its words", fr: "l'un de ses mots")
    case .reference: LocalizedText(en: "the id of a record", fr: "l'identifiant d'une fiche")
    case .nested: LocalizedText(en: "a mapping", fr: "un bloc de clés")
    case .list: LocalizedText(en: "a list", fr: "une liste")
    }
  }
}

extension Field {
  /// What a caret line may show of a scalar that was written as its value.
  var excerpt: Diagnostic.Excerpt { sensitivity == nil ? .value : .structure }
}
