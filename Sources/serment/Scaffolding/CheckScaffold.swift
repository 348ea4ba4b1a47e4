import Catalogue
import Diagnostics
import Inventory
import Values

/// A check that a person completes: valid from the first line, with a condition that its four examples test.
struct CheckScaffold {
  private let id: String
  private let entity: Entity
  private let field: Field
  private let sample: String
  private let today: CalendarDate
  private let language: Language

  /// A scaffold that looks at the first fact of an entity that a condition can read by itself; nil when it has none.
  init?(_ id: String, of entity: Entity, on today: CalendarDate, in language: Language) {
    let candidates = entity.fields.filter { field in
      field.origin == .declared && field.sensitivity == nil && field.name != "id"
    }
    let samples = candidates.compactMap { field in Self.sample(of: field.type).map { (field, $0) } }
    guard let choice = samples.first(where: { $0.0.type == .bool }) ?? samples.first else { return nil }
    self.id = id
    self.entity = entity
    (field, sample) = choice
    self.today = today
    self.language = language
  }

  /// The text of the file.
  var text: String { (head + texts + tail).joined(separator: "\n") + "\n" }

  private var head: [String] {
    [
      comment(
        "Texts that begin with FILL IN must be completed; `serment check-rules` names them.",
        "Les textes qui commencent par À COMPLÉTER sont à écrire ; `serment check-rules` les indique."
      ),
      "id: \(id)",
      "subject: \(entity.name)",
      "# critical | high | medium | low",
      "severity: medium",
    ]
      + text("severity_reason", "what decides the severity.", "ce qui détermine la gravité.")
      + [
        comment(
          "Which organisations it concerns; without this line, all of them.",
          "Les organismes qu'il concerne ; sans cette ligne, tous."
        ),
        "# applies_to: {kinds: [hospital, nursing_home], countries: [FR]}",
      ]
  }

  private var texts: [String] {
    text("title", "what is wrong, in one line", "ce qui ne va pas, en une ligne") + [
      comment("Which records it looks at.", "Les fiches sur lesquelles il porte."),
      "when: \(when)",
      comment(
        "What must hold; a fact that nobody recorded makes the result open.",
        "Ce qui doit être vrai ; un fait non renseigné rend le résultat non démontré."
      ),
      "require: \(require)",
    ]
      + text(
        "message",
        "what is said of one record, with its facts: {\(field.name)}.",
        "ce qui est dit d'une fiche, avec ses faits : {\(field.name)}."
      )
      + text("why", "what happens to patients or data.", "ce qui arrive aux patients ou aux données.")
      + text("remedy", "1. First step. 2. Second step.", "1. Première étape. 2. Seconde étape.") + [
        comment(
          "hours | days | weeks | months of work, for each subject that fails or for the whole organisation",
          "hours | days | weeks | months de travail, par objet en écart (subject) ou pour tout l'organisme"
        ),
        "effort: {size: days, per: subject}",
      ]
  }

  private var tail: [String] {
    [
      comment(
        "required: the text says it; guidance: an authority advises it; inferred: you conclude it.",
        "required : le texte le dit ; guidance : une autorité le conseille ; inferred : vous le déduisez."
      ),
      "controls:",
      "  - {framework: iso27001, control: \"A.5.1\", relation: inferred}",
      comment("false for a plain legal duty", "false pour une obligation légale"),
      "waivable: true",
      "sources:",
      "  - title: {en: \"FILL IN: the text\", fr: \"À COMPLÉTER : le texte\"}",
      "    url: https://example.org",
      "    as_of: \(today)",
      comment("Tests: one for each outcome.", "Les tests : un par résultat."),
      "examples:",
      example("satisfied", "pass", sample),
      example("violated", "fail", field.type == .bool ? "false" : "null"),
      example("not-recorded", "open", nil),
      example("not-concerned", "notApplicable", sample),
    ]
  }

  private func text(_ key: String, _ english: String, _ french: String) -> [String] {
    ["\(key):", "  en: \"FILL IN: \(english)\"", "  fr: \"À COMPLÉTER : \(french)\""]
  }

  private func comment(_ english: String, _ french: String) -> String {
    "# " + LocalizedText(en: english, fr: french)[language]
  }

  private var when: String {
    entity.hasIdentifiers ? "subject.id != 'not-concerned'" : "audit.date >= date('2026-01-01')"
  }

  private var require: String {
    let path = "subject.\(field.name)"
    return field.type == .bool ? "\(path) == true" : "\(path) != null"
  }

  private func example(_ name: String, _ outcome: String, _ value: String?) -> String {
    let isOutside = outcome == "notApplicable"
    let key = entity.topLevelKey ?? entity.name
    let fact = value.map { "\(field.name): \($0)" }
    let subject = entity.hasIdentifiers ? (isOutside ? name : "example-1") : entity.name
    let facts = [entity.hasIdentifiers ? "id: \(subject)" : nil, fact].compactMap { $0 }
    let record = "{" + facts.joined(separator: ", ") + "}"
    let day = isOutside && !entity.hasIdentifiers ? "2025-12-31" : "2026-11-24"
    return """
        - name: \(name)
          outcome: \(outcome)
          as_of: \(day)
          subject: \(subject)
          inventory: {\(key): \(entity.hasIdentifiers ? "[\(record)]" : record)}
      """
  }

  /// A value of a type as a file writes it; nil for types whose values need other records.
  private static func sample(of type: FieldType) -> String? {
    switch type {
    case .string: "example"
    case .version: "\"1.0\""
    case .bool: "true"
    case .int: "1"
    case .decimal: "1.5"
    case .date: "2026-01-31"
    case .timestamp: "\"2026-01-31T10:12:00+01:00\""
    case .duration: "PT1H"
    case .period: "P1Y"
    case .country: "FR"
    case .ipAddress: "192.0.2.1"
    case .macAddress: "\"00:00:5e:00:53:01\""
    case .enumeration(let values): values.first?.name
    case .reference, .nested, .list: nil
    }
  }
}
