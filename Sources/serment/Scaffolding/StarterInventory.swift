import Diagnostics
import Inventory
import Reporting

/// The first inventory of an organisation: what a person answered, and every key of some sections as comments.
///
/// Nothing is invented: a key that nobody uncomments is not recorded. A line of a section begins with `#` alone, so that
/// deleting the mark leaves YAML; words for people stand behind `# `.
struct StarterInventory {
  /// What is known of the organisation.
  struct Answers {
    var name: String
    var kinds: [String] = []
    var country: String?
  }

  /// The sections that a first inventory needs most, by their keys.
  static let usualSections = [
    "sites", "network_zones", "systems", "data_flows", "providers", "contracts", "hosting_services",
    "backups",
    "restore_tests", "data_categories", "processing_activities", "retention_rules", "remote_accesses",
    "breaches",
  ]
  /// The name of the schema file beside it.
  static let schemaFile = "inventory.schema.json"

  private let answers: Answers
  private let sections: [Entity]
  private let model: Model
  private let language: Language

  init(_ answers: Answers, _ sections: [Entity], of model: Model, in language: Language) {
    self.answers = answers
    self.sections = sections
    self.model = model
    self.language = language
  }

  /// The text of the file.
  var text: String {
    let parts = [head, organisation] + sections.map(section)
    return parts.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private func words(_ english: String, _ french: String) -> String {
    LocalizedText(en: english, fr: french)[language]
  }

  private var head: [String] {
    [
      "# yaml-language-server: $schema=\(Self.schemaFile)",
      words(
        "# The inventory of one organisation. Delete the mark # before what you know, and write the value behind the colon.",
        "# L'inventaire d'un organisme. Retirer le # devant ce qui est connu et écrire la valeur après les deux-points."
      ),
      words(
        "# What is left out is not recorded: it neither passes nor fails. `null` says that there is known to be none.",
        "# Ce qui est omis n'est pas renseigné : ni satisfait, ni en échec. `null` dit qu'il n'y en a pas, c'est établi."
      ),
      words(
        "# Every id is yours to choose: unaccented letters, digits, dot, hyphen; other records name it.",
        "# Chaque identifiant est libre : lettres sans accent, chiffres, point, tiret ; les autres fiches le citent."
      ),
    ]
  }

  private var organisation: [String] {
    guard let id = model.entity(named: "organisation") else { return [] }
    let entity = model[id]
    var lines = ["# " + entity.summary[language], "organisation:"]
    lines.append("  name: " + Self.quoted(answers.name))
    if let country = answers.country { lines.append("  country: \(country)") }
    if !answers.kinds.isEmpty { lines.append("  kinds: [\(answers.kinds.joined(separator: ", "))]") }
    var known: Set = ["name"]
    if answers.country != nil { known.insert("country") }
    if !answers.kinds.isEmpty { known.insert("kinds") }
    return lines + fields(of: entity, indent: 2, depth: 0, leavingOut: known)
  }

  private func section(_ entity: Entity) -> [String] {
    guard let key = entity.topLevelKey else { return [] }
    let head = ["# " + entity.plural[language] + ". " + entity.summary[language], "#\(key):"]
    guard entity.hasIdentifiers else { return head + fields(of: entity, indent: 2, depth: 0) }
    return head + ["#  - id: \(entity.name.replacing("_", with: "-"))-1"]
      + fields(of: entity, indent: 4, depth: 0)
  }

  /// One line per key, with what people call it and what it takes.
  private func fields(
    of entity: Entity,
    indent: Int,
    depth: Int,
    leavingOut known: Set<String> = []
  ) -> [String] {
    // Nobody should be asked to write a secret down.
    let asked = entity.fields.filter { field in
      field.origin == .declared && field.name != "id" && field.sensitivity != .secret
        && !known.contains(field.name)
    }
    return asked.flatMap { field -> [String] in
      let margin = "#" + String(repeating: " ", count: indent)
      let line = margin + field.name + ":" + "  # " + field.label[language]
      let (type, isList) = field.type.item
      guard case .nested(let inner) = type, depth == 0 else { return [line + hint(for: field)] }
      let lines = fields(of: model[inner], indent: indent + (isList ? 4 : 2), depth: depth + 1)
      guard isList, let first = lines.first else { return [line] + lines }
      // The first key of an item stands behind the hyphen.
      let dashed = margin + "  - " + first.dropFirst(indent + 5)
      return [line, dashed] + lines.dropFirst()
    }
  }

  /// What may be written, where the label does not say it.
  private func hint(for field: Field) -> String {
    let (type, isList) = field.type.item
    let hint: String
    switch type {
    case .bool: hint = "true | false"
    case .enumeration(let values): hint = values.map(\.name).joined(separator: " | ")
    case .date: hint = "2026-11-24"
    case .timestamp: hint = "2026-11-24T10:12:00+01:00"
    case .duration: hint = "PT4H"
    case .period: hint = "P10Y"
    case .country: hint = "FR"
    case .reference(let entity):
      hint =
        words("the id of a record under ", "identifiant d'une fiche de ") + (model[entity].topLevelKey ?? "")
    case .string, .version, .int, .decimal, .ipAddress, .macAddress, .nested, .list: hint = field.unit ?? ""
    }
    let list = isList ? words("a list, [a, b]", "une liste, [a, b]") : ""
    let parts = [list, hint].filter { !$0.isEmpty }
    return parts.isEmpty ? "" : " (" + parts.joined(separator: words("; ", " ; ")) + ")"
  }

  /// A text in double quotes; control characters, which no name has, become blanks.
  private static func quoted(_ text: String) -> String {
    var quoted = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "\"": quoted += "\\" + String(scalar)
      case _ where scalar.properties.generalCategory == .control: quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return "\"" + quoted + "\""
  }
}
