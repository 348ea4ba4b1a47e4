import Audit
import Catalogue
import Diagnostics
import Facts
import Inventory

/// Sorts results into conducts.
///
/// A `conduct` record of the inventory takes in what it names, the first in order of id; every other result goes to the
/// family of duties that its leading article belongs to.
struct ConductGrouping {
  private let families: [ConductFamily]
  private let declared: [DeclaredConduct]
  private let method: FineMethod

  init(_ inventory: Inventory, _ method: FineMethod) {
    self.method = method
    families = method.families
    declared = NamedRecords("conduct", in: inventory).all.map(DeclaredConduct.init)
  }

  /// Conducts with at least one result: those that the inventory declares, then families in the order of the table; and
  /// the declared ones that take in nothing.
  func conducts(of result: AuditResult, _ catalogue: Catalogue) -> (used: [Conduct], unused: [UnusedConduct])
  {
    let fines = catalogue.finesByControl
    let placed = catalogue.checks.map { check -> (articles: InfringedArticles, family: Int)? in
      guard let articles = InfringedArticles(check, fines: fines),
        let family = method.family(of: articles.leading),
        let position = families.firstIndex(where: { $0.id == family.id })
      else { return nil }
      return (articles, position)
    }
    var byDeclared = [[ConductResult]](repeating: [], count: declared.count)
    var byFamily = [[ConductResult]](repeating: [], count: families.count)
    // By index: an iterator would retain and release the parts of every finding.
    for index in result.findings.indices {
      guard let (articles, family) = placed[result.findings[index].check],
        let found = ConductResult(result.findings[index], articles)
      else { continue }
      let taking = declared.firstIndex {
        $0.takesIn(found, catalogue.checks[found.check].id, family: families[family].id)
      }
      if let taking { byDeclared[taking].append(found) } else { byFamily[family].append(found) }
    }
    let own = zip(declared, byDeclared).filter { !$1.isEmpty }.map { conduct($0, $1) }
    let unused = zip(declared, byDeclared).filter(\.1.isEmpty).map { declared, _ in
      UnusedConduct(id: declared.record.id, place: declared.record.place)
    }
    let others =
      zip(families, byFamily).filter { !$1.isEmpty }.map { family, results in
        Conduct(
          id: family.id,
          name: family.name,
          why: family.why,
          place: nil,
          families: [family.id],
          results: results
        )
      }
    return (own + others, unused)
  }

  private func conduct(_ declared: DeclaredConduct, _ results: [ConductResult]) -> Conduct {
    let leading = Set(results.map(\.articles.leading))
    let ids = Set(leading.compactMap { method.family(of: $0)?.id })
    let name = declared.record.text("title") ?? declared.record.id
    return Conduct(
      id: declared.record.id,
      name: LocalizedText(verbatim: name),
      why: LocalizedText(
        en: "the inventory declares it as one conduct",
        fr: "l'inventaire le déclare comme un seul comportement"
      ),
      place: declared.record.place,
      families: families.map(\.id).filter(ids.contains),
      results: results,
      record: declared.record
    )
  }
}

/// A `conduct` record with the results that it takes in.
private struct DeclaredConduct {
  let record: NamedRecords.Record
  private let families: [String]?
  private let checks: [SubjectPattern]?
  private let subjects: [SubjectPattern]?

  init(_ record: NamedRecords.Record) {
    self.record = record
    families = record.texts("families")
    checks = record.texts("checks")?.map(SubjectPattern.init)
    subjects = record.texts("subjects")?.map(SubjectPattern.init)
  }

  /// Whether every list that the record has names the result; a record without any takes nothing in.
  func takesIn(_ result: ConductResult, _ check: String, family: String) -> Bool {
    guard families != nil || checks != nil || subjects != nil else { return false }
    return (families?.contains(family) ?? true)
      && (checks?.contains { $0.matches(check) } ?? true)
      && (subjects?.contains { $0.matches(result.subject.id) } ?? true)
  }
}

extension Catalogue {
  /// The point of Article 83 that sanctions each control of the GDPR.
  var finesByControl: [String: String] {
    var fines: [String: String] = [:]
    for control in frameworks.first(where: { $0.id == "gdpr" })?.controls ?? [] {
      fines[control.id] = control.fine
    }
    return fines
  }
}
