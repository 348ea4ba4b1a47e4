import Audit
import Catalogue
import Diagnostics
import Testing
import Values

@Suite struct AuditorTests {
  private static let check = "unsupported-operating-system"

  private func system(_ id: String, _ facts: String) -> String {
    "systems:\n- {id: \(id), name: IRM, kind: medical_device, state: production, \(facts)}\n"
  }

  @Test func evidenceNamesFactsWithTheirSources() throws {
    let result = Rules.audit(
      "inventory: {collected_on: 2026-11-02}\n" + system("mri-1", "operating_system: {full_name: Windows 7}")
    )
    let finding = try #require(result.finding(Self.check, "mri-1"))
    let evidence = try #require(finding.witnesses.first?.evidence)
    let end = try #require(evidence.first { $0.path == "operating_system.support_ends_on" })
    #expect(end.value.fr == "14/01/2020")
    // The derived fact first, which stands nowhere, then the fact that it was derived from.
    #expect(end.places.first?.strength == .derived && end.places.first?.range == nil)
    #expect(
      end.places.contains {
        $0.strength == .declared && $0.range != nil && $0.collectedOn == Rules.day("2026-11-02")
      }
    )
    #expect(
      finding.message.fr.contains("14/01/2020") && finding.message.en.contains("14\u{A0}January\u{A0}2020")
    )
  }

  @Test func fingerprintsFollowIdentityAndNotPlace() throws {
    let facts = "operating_system: {full_name: Windows 7}"
    let one = try #require(Rules.audit(system("mri-1", facts)).finding(Self.check, "mri-1")?.witnesses)
    let moved = try #require(
      Rules.audit("sites: []\n", "# moved\n\n\n" + system("mri-1", facts)).finding(Self.check, "mri-1")?
        .witnesses
    )
    let other = try #require(Rules.audit(system("mri-2", facts)).finding(Self.check, "mri-2")?.witnesses)
    #expect(one.map(\.fingerprint) == moved.map(\.fingerprint))
    #expect(one.map(\.fingerprint) != other.map(\.fingerprint))
    #expect(one[0].fingerprint.count == 64)
  }

  @Test func missingFactsAreNamedAndAddedUp() throws {
    let result = Rules.audit(
      "systems:\n" + (1...3).map { "- {id: s-\($0), name: S, kind: server, state: production}\n" }.joined()
    )
    let finding = try #require(result.finding(Self.check, "s-2"))
    #expect(finding.outcome == .open && finding.message.en.isEmpty && finding.witnesses.isEmpty)
    #expect(finding.missing.paths.map(\.path) == ["operating_system"])
    let fact = try #require(result.missingFacts.first { $0.field == "system.operating_system" })
    #expect(fact.subjects == 3 && fact.results >= 3 && fact.label.fr == "Système d'exploitation")
    #expect(result.missingFacts.map(\.results) == result.missingFacts.map(\.results).sorted(by: >))
  }

  @Test func controlsAreNeverMoreThanTheirChecksShow() throws {
    let empty = Rules.audit("organisation: {name: X}\n")
    for control in empty.controls {
      #expect(control.state == (control.checks.isEmpty ? .notChecked : .notEvidenced), "\(control.control)")
    }
    let failing = Rules.audit(system("mri-1", "operating_system: {full_name: Windows 7}"))
    func state(_ framework: String, _ id: String) -> ControlStatus.State? {
      failing.controls.first { $0.framework == framework && $0.control == id }?.state
    }
    // The check is advised by the one and concluded from the other: a gap, not a non-compliance.
    #expect(state("gdpr", "32(1)(b)") == .gap && state("iso27001", "A.8.8") == .gap)
    let total = Rules.set.catalogue.frameworks.reduce(0) { $0 + $1.controls.count }
    #expect(failing.controls.count == total)
  }

  @Test func aDutyAppliesFromItsDay() {
    let breach = """
      breaches:
      - {id: b, title: B, risk: high_risk, aware_at: 2018-05-26T08:00:00+02:00,
         notified_authority_at: 2018-06-25T08:00:00+02:00, delay_reason: null}

      """
    let check = "breach-not-notified-within-72-hours"
    #expect(Rules.audit(breach, asOf: Rules.day("2018-05-24")).outcome(check, "b") == "notApplicable")
    #expect(Rules.audit(breach, asOf: Rules.day("2018-05-25")).outcome(check, "b") != "notApplicable")
  }

  /// More subjects than one processor takes at a time.
  @Test func manySubjectsGiveTheSameOrderEveryTime() {
    let text =
      "systems:\n"
      + (0..<1200).map { number in
        "- {id: s-\(number), name: S, kind: server, state: production, operating_system: {full_name: Windows 7}}\n"
      }.joined()
    let first = Rules.audit(text)
    let second = Rules.audit(text)
    #expect(first.findings.map(\.subject.id) == second.findings.map(\.subject.id))
    #expect(first.settled == second.settled)
    let ids = first.findings.filter { Rules.set.catalogue.checks[$0.check].id == Self.check }.map(
      \.subject.id
    )
    #expect(ids.count == 1200 && ids == ids.sorted())
  }
}
