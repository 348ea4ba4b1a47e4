import Catalogue
import Diagnostics
import Expressions
import Inventory
import Values

// Turns paths of facts into evidence: what people call them, their values and where they stand.
extension Inventory {
  /// The evidence of one reason; the day of the audit is none, every report says it once.
  func evidence(for paths: [FactPath]) -> [Evidence] {
    var evidence: [Evidence] = []
    for path in paths where !path.steps.isEmpty || path.variable != Self.auditDate {
      let fact = Evidence(
        path: text(of: path),
        label: label(of: path),
        value: description(of: path),
        places: places(of: path)
      )
      if !evidence.contains(where: { $0.path == fact.path }) { evidence.append(fact) }
    }
    return evidence
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
    if let found = field(of: path) { return describe(cell, found.field) }
    guard cell.tag == .list else { return LocalizedText(en: "not recorded", fr: "non renseigné") }
    return LocalizedText(en: "\(cell.aux) recorded", fr: "\(cell.aux) renseignés")
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
          value: inventory.describe(stated.cell, field),
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

extension MissingFact {
  /// What open findings lack, counted, the most wanted first; what an attestation settles is not wanted.
  static func all(of findings: [CheckResult]) -> [MissingFact] {
    struct Count {
      var label: LocalizedText
      var subjects: Set<RowID> = []
      var results = 0
    }
    var counts: [String: Count] = [:]
    for finding in findings where finding.outcome == .open && finding.attestation == nil {
      for (field, label) in Set(
        finding.missing.map { Named(field: "\(finding.subject.entity).\($0.general)", label: $0.label) }
      ).map({ ($0.field, $0.label) }) {
        counts[field, default: Count(label: label)].subjects.insert(finding.subject.row)
        counts[field]?.results += 1
      }
    }
    return counts.map {
      MissingFact(field: $0, label: $1.label, subjects: $1.subjects.count, results: $1.results)
    }
    .sorted { $0.results != $1.results ? $0.results > $1.results : $0.field < $1.field }
  }

  private struct Named: Hashable {
    var field: String
    var label: LocalizedText
  }
}

extension MissingPath {
  /// The path without the ids of items: what is missing, whichever record lacks it.
  fileprivate var general: String {
    var text = ""
    var depth = 0
    for scalar in path.unicodeScalars {
      if scalar == "[" { depth += 1 }
      if depth == 0 { text.unicodeScalars.append(scalar) }
      if scalar == "]" { depth -= 1 }
    }
    return text
  }
}
