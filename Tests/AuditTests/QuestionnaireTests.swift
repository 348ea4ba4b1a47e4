import Audit
import Catalogue
import Inventory
import Testing

@Suite struct QuestionnaireTests {
  private func questionnaire(_ framework: String, _ inventory: String? = nil, all: Bool = false) throws
    -> Questionnaire
  {
    let catalogue = Rules.set.catalogue
    return Questionnaire(
      of: try #require(catalogue.frameworks.first { $0.id == framework }),
      in: catalogue,
      asOf: Rules.today,
      after: inventory.map { Rules.audit($0) },
      all: all
    )
  }

  private func untouched(_ framework: String) -> [String] {
    Rules.set.catalogue.coverage().first { $0.framework.id == framework }?.controls.filter(\.touches.isEmpty)
      .map(\.control.id) ?? []
  }

  @Test(arguments: Rules.set.catalogue.frameworks.map(\.id))
  func withoutAnInventoryEveryControlThatNoCheckLooksAtIsAskedAbout(framework: String) throws {
    let asked = try questionnaire(framework).entries
    let isOfOffences = framework == "french-criminal-law"
    #expect(asked.map(\.control.id) == (isOfOffences ? [] : untouched(framework)))
    #expect(Set(asked.map(\.id)).count == asked.count)
    let all = try questionnaire(framework, all: true).entries
    let controls = Rules.set.catalogue.frameworks.first { $0.id == framework }?.controls.map(\.id)
    #expect(all.map(\.control.id) == (isOfOffences ? [] : controls))
  }

  @Test func whatChecksLeaveToAPersonIsAskedOnce() throws {
    let inventory = """
      breaches:
      - {id: b, title: B, risk: high_risk, aware_at: 2026-01-01T08:00:00+01:00,
         notified_authority_at: 2026-01-31T08:00:00+01:00, delay_reason: fire}
      """
    let check = "late-breach-notification-to-justify"
    func asked(_ more: String) throws -> [Questionnaire.Entry] {
      try questionnaire("gdpr", inventory + more).entries.filter { $0.id.contains(check) }
    }
    let entry = try #require(try asked("").first)
    #expect(try asked("").count == 1)
    #expect(entry.id == "gdpr-\(check)-b" && entry.subject?.id == "b")
    guard case .judgement(let index, _) = entry.topic else {
      Issue.record("not a judgement")
      return
    }
    #expect(Rules.set.catalogue.checks[index].id == check)
    let answer = """

      attestations:
      - {id: a, framework: gdpr, control: "\(entry.control.id)", check: \(check), subject: b, statement: Fire,
         signer_role: DPO, signed_on: 2026-02-01}
      """
    #expect(try asked(answer).isEmpty)
  }

  @Test func missingFactsAreAskedAboutTogether() throws {
    let systems = (1...3).map { "- {id: s\($0), kind: server, state: production}\n" }.joined()
    let entries = try questionnaire("iso27001", "systems:\n" + systems).entries
    let undecided = entries.compactMap { entry -> [String]? in
      guard case .undecided(_, let subjects) = entry.topic else { return nil }
      return subjects.map(\.id)
    }
    #expect(undecided.contains(["s1", "s2", "s3"]))
    #expect(entries.allSatisfy { $0.subject == nil || $0.id.contains($0.subject?.id ?? "") })
  }

  @Test(arguments: [
    ("statement: Done, signer_role: CISO, signed_on: 2026-02-01", 1, nil), ("answer: no", 1, nil),
    ("answer: partly", 1, nil), ("answer: ", 0, ""),
    ("statement: Done, signer_role: CISO, signed_on: 2024-02-01, expires_on: 2025-02-01", 0, "-2"),
    ("subject: mri-1, statement: Done, signer_role: CISO, signed_on: 2026-02-01", 0, "-2"),
  ])
  func whatIsAnsweredIsNotAskedAgain(answer: String, answered: Int, suffix: String?) throws {
    let control = try #require(untouched("iso27001").first)
    let id = "iso27001-\(control)"
    let inventory =
      "attestations:\n- {id: \(id), framework: iso27001, control: \"\(control)\", \(answer)}\n"
    let questionnaire = try questionnaire("iso27001", inventory)
    #expect(questionnaire.alreadyAnswered == answered)
    let asked = questionnaire.entries.first { $0.control.id == control }
    #expect(asked?.id == suffix.map { id + $0 })
  }

  @Test func whatDoesNotApplyIsNotAsked() throws {
    // No backups, no providers: what is known not to be there cannot be attested.
    let empty = Rules.set.catalogue.model.entities.compactMap { entity -> String? in
      guard case .collection(let key) = entity.occurrence else { return nil }
      return "\(key): []\n"
    }
    let questionnaire = try questionnaire("hds", empty.joined(), all: true)
    #expect(questionnaire.notApplicable > 0)
    let statuses = Rules.audit(empty.joined()).controls.filter { $0.framework == "hds" }
    #expect(statuses.count { $0.state == .notApplicable } == questionnaire.notApplicable)
  }

  @Test func controlsAreAskedAboutWhileTheyApply() throws {
    let catalogue = Rules.set.catalogue
    let framework = try #require(catalogue.frameworks.first { $0.id == "gdpr" })
    let early = Questionnaire(of: framework, in: catalogue, asOf: Rules.day("2017-01-01"), all: true)
    #expect(early.entries.isEmpty)
  }
}
