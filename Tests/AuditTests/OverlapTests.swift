import Catalogue
import Testing

@testable import Audit

/// No two checks report the same defect: on the failing examples of every check, no other check fails on the same
/// record because of the very same facts.
@Suite struct OverlapTests {
  @Test(arguments: Rules.set.catalogue.checks.map(\.id))
  func noOtherCheckFailsForTheSameFacts(id: String) throws {
    let check = try #require(Rules.set.catalogue.check(id))
    for example in check.examples where example.outcome == .fail {
      let (result, _) = Rules.audit(example.document, at: example.inventory, asOf: example.asOf)
      let own = try #require(result.finding(id, example.subject))
      let facts = Set(own.witnesses.map { Set($0.evidence.map(\.path)) })
      for other in result.findings where other.outcome == .fail && other.subject == own.subject {
        let name = Rules.set.catalogue.checks[other.check].id
        guard name != id else { continue }
        let shared = other.witnesses.filter { facts.contains(Set($0.evidence.map(\.path))) }
        #expect(
          shared.isEmpty,
          "\(id) and \(name) fail on \(example.name) for \(shared.map(\.evidence).flatMap { $0.map(\.path) })"
        )
      }
    }
  }
}
