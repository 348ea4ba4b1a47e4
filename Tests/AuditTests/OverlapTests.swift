import Catalogue
import Inventory
import Testing

@testable import Audit

/// No two checks report the same defect: on the failing examples of every check, no other check fails on the same
/// record because of the very same facts.
///
/// That a whole record or list of records is known to be absent, such as `protection`, says many things at once.
@Suite struct OverlapTests {
  @Test(arguments: Rules.set.catalogue.checks.map(\.id))
  func noOtherCheckFailsForTheSameFacts(id: String) throws {
    let check = try #require(Rules.set.catalogue.check(id))
    for example in check.examples where example.outcome == .fail {
      let (result, _) = Rules.audit(example.document, at: example.inventory, asOf: example.asOf)
      let own = try #require(result.finding(id, example.subject))
      let facts = Set(own.witnesses.map(paths)).filter { !isWholeRecord($0) }
      for other in result.findings where other.outcome == .fail && other.subject.row == own.subject.row {
        let name = Rules.set.catalogue.checks[other.check].id
        let shared = name == id ? [] : facts.intersection(other.witnesses.map(paths))
        #expect(shared.isEmpty, "\(id) and \(name) fail on \(example.name) for \(shared)")
      }
    }
  }

  private func paths(of witness: Witness) -> Set<String> { Set(witness.evidence.map(\.path)) }

  /// Whether a reason is one fact that is a record or a list of them: the last step of its path names a field that
  /// holds records, or a collection.
  private func isWholeRecord(_ paths: Set<String>) -> Bool {
    guard paths.count == 1, let name = paths.first?.split(separator: ".").last else { return false }
    let model = Rules.set.catalogue.model
    return model.entity(underKey: String(name)) != nil
      || model.entities.contains { entity in
        entity.fields.contains { field in
          switch field.type.item.type {
          case .nested, .reference: field.name == name
          default: false
          }
        }
      }
  }
}
