import Catalogue
import Inventory
import Testing

@testable import Audit

/// No two checks report the same defect: on the failing examples of every check, no other check fails on the same
/// record because of the very same facts.
///
/// That a whole record inside the subject is known to be absent, such as its `protection`, says many things at once.
@Suite struct OverlapTests {
  @Test(arguments: Rules.set.catalogue.checks.map(\.id))
  func noOtherCheckFailsForTheSameFacts(id: String) throws {
    let check = try #require(Rules.set.catalogue.check(id))
    for example in check.examples where example.outcome == .fail {
      let (result, _) = Rules.audit(example.document, at: example.inventory, asOf: example.asOf)
      let own = try #require(result.finding(id, example.subject))
      let facts = Set(own.witnesses.map(paths)).filter { !isWholeRecord($0) }
      for other in result.findings where other.outcome == .fail && other.subject == own.subject {
        let name = Rules.set.catalogue.checks[other.check].id
        let shared = name == id ? [] : facts.intersection(other.witnesses.map(paths))
        #expect(shared.isEmpty, "\(id) and \(name) fail on \(example.name) for \(shared)")
      }
    }
  }

  private func paths(of witness: Witness) -> Set<String> { Set(witness.evidence.map(\.path)) }

  /// Whether a reason is one fact that is a record: the last step of its path names a field that holds records.
  private func isWholeRecord(_ paths: Set<String>) -> Bool {
    guard paths.count == 1, let name = paths.first?.split(separator: ".").last else { return false }
    return Rules.set.catalogue.model.entities.contains { entity in
      entity.fields.contains { field in
        if case .nested = field.type { return field.name == name }
        return false
      }
    }
  }
}
