import Catalogue
import Diagnostics
import Expressions
import Inventory
import Values

// Turns paths of facts into evidence: what people call them, their values and where they stand.
extension Inventory {
  /// The evidence of one reason; the day of the audit is none, every report says it once.
  ///
  /// Items of one list that say no more than that they are there stand together; where an item's own facts decide,
  /// what the others are called says nothing.
  func evidence(for paths: [FactPath]) -> [Evidence] {
    var evidence: [Evidence] = []
    var positions: [String: Int] = [:]
    let facts = facts(among: paths)
    let decided = Set(facts.flatMap(listsPassed))
    for path in facts {
      if isItemName(path), let list = listOfItem(at: path), decided.contains(list) { continue }
      let fact = shown(path)
      guard let list = listOfItem(at: path) else {
        evidence.append(fact)
        continue
      }
      let key = text(of: list)
      if let position = positions[key] {
        evidence[position].add(fact, as: key)
      } else {
        positions[key] = evidence.count
        evidence.append(fact)
      }
    }
    return evidence
  }

  /// What makes one reason different from another: the paths of its facts.
  func identity(of paths: [FactPath]) -> [String] { facts(among: paths).map(text(of:)) }

  /// Each fact once, without the day of the audit.
  private func facts(among paths: [FactPath]) -> [FactPath] {
    var seen: Set<String> = []
    return paths.filter { path in
      (!path.steps.isEmpty || path.variable != Self.auditDate) && seen.insert(text(of: path)).inserted
    }
  }

  /// The list that a fact shows an item of, by its value or by what the item is known by.
  private func listOfItem(at path: FactPath) -> FactPath? {
    if case .item(_, nil) = path.steps.last {
      return FactPath(variable: path.variable, steps: path.steps.dropLast())
    }
    return isItemName(path) ? FactPath(variable: path.variable, steps: path.steps.dropLast(2)) : nil
  }

  /// The lists through whose items a path goes on to a fact of the item, its name left out.
  private func listsPassed(_ path: FactPath) -> [FactPath] {
    guard !isItemName(path) else { return [] }
    return path.steps.indices.dropLast().compactMap { position in
      guard case .item = path.steps[position] else { return nil }
      return FactPath(variable: path.variable, steps: Array(path.steps[..<position]))
    }
  }

  private func shown(_ path: FactPath) -> Evidence {
    let list = listOfItem(at: path)
    return Evidence(
      path: text(of: path),
      label: label(of: list ?? path),
      holder: holder(of: list ?? path),
      value: description(of: path),
      places: places(of: path)
    )
  }

  /// The position of `audit.date` among the variables.
  private static let auditDate = 1

  /// Where a fact and what it was derived from stand, each place once.
  private func places(of path: FactPath) -> [EvidencePlace] {
    var places: [EvidencePlace] = []
    for place in origins(at: path).map(EvidencePlace.init) where !places.contains(place) {
      places.append(place)
    }
    return places
  }

  private func description(of path: FactPath) -> LocalizedText {
    let cell = value(at: path)
    if let found = field(of: path) { return describeForReading(cell, found.field) }
    guard cell.tag == .list else { return LocalizedText(en: "not recorded", fr: "non renseigné") }
    return LocalizedText(en: "\(cell.aux) recorded", fr: "\(cell.aux) renseignés")
  }
}

extension Evidence {
  /// Takes in another item of the list at a path.
  fileprivate mutating func add(_ other: Evidence, as list: String) {
    path = list
    value.en += "; " + other.value.en
    value.fr += "\u{202F}; " + other.value.fr
    places += other.places.filter { !places.contains($0) }
  }
}

extension EvidencePlace {
  /// Where a value stands; a derived fact stands nowhere, what it was derived from follows it.
  init(_ provenance: Provenance) {
    self.init(
      range: provenance.origin.strength == .derived ? nil : provenance.range,
      strength: provenance.origin.strength,
      tool: provenance.origin.tool,
      collectedOn: provenance.origin.collectedOn
    )
  }
}

extension ContradictionReport {
  /// Every contradiction of an inventory, by entity, id and path.
  static func all(of inventory: Inventory) -> [ContradictionReport] {
    let reports = inventory.contradictions.map { contradiction in
      let (root, path) = inventory.location(of: contradiction.row)
      let field = inventory.model[contradiction.row.entity].fields[contradiction.slot]
      let full = path.isEmpty ? field.name : "\(path).\(field.name)"
      let values = contradiction.values.map { stated in
        Evidence(
          path: full,
          label: field.label,
          value: inventory.describeForReading(stated.cell, field),
          places: inventory.store.provenance[stated.provenance].map { [EvidencePlace($0)] } ?? []
        )
      }
      return ContradictionReport(
        subject: SubjectReference(root, in: inventory),
        path: full,
        label: field.label,
        values: values,
        isDecided: contradiction.isDecided
      )
    }
    return reports.sorted {
      ($0.subject.entity, $0.subject.id, $0.path) < ($1.subject.entity, $1.subject.id, $1.path)
    }
  }
}
