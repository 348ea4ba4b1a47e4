import Diagnostics
import Testing
import Values

@testable import Audit
@testable import Reporting

@Suite struct AttestationsSectionTests {
  private func report(_ attestations: [AttestationRecord]) -> Report {
    var result = SampleResult.result
    result.attestations = attestations
    return Report(
      result: result,
      catalogue: SampleCatalogue.catalogue,
      sources: SampleResult.sources,
      toolVersion: "1.2.3"
    )
  }

  private func text(_ attestations: [AttestationRecord], _ language: Language = .en) -> String {
    var output = ""
    TextReport(report(attestations), language: language, width: 100, isColoured: false).write(to: &output)
    return output
  }

  private func attestation(_ id: String, _ state: AttestationRecord.State, statement: String? = nil)
    -> AttestationRecord
  {
    AttestationRecord(
      id: id,
      framework: "gdpr",
      control: "5(2)",
      statement: statement,
      expiresOn: CalendarDate(year: 2025, month: 1, day: 2),
      state: state
    )
  }

  @Test func whatHoldsNeedsNoSection() {
    #expect(!text([]).contains("ATTESTATIONS"))
    #expect(!text([attestation("a", .valid)]).contains("ATTESTATIONS"))
  }

  @Test func unansweredQuestionsAreCountedAndGapsAreNamed() {
    let records = [
      attestation("a", .valid), attestation("b", .unanswered), attestation("c", .unanswered),
      attestation("d", .declaredGap, statement: "Nobody\u{1B}[2J\nreads it"), attestation("e", .expired),
    ]
    let english = text(records)
    #expect(english.contains("  1\u{A0}in force, 1\u{A0}declares a gap, 2\u{A0}unanswered, 1\u{A0}expired\n"))
    #expect(english.contains("✗ d — declares a gap — GDPR"))
    #expect(english.contains(#"Nobody\u{1B}[2J\nreads it"#))
    #expect(english.contains("~ e — expired (2\u{A0}January\u{A0}2025)"))
    #expect(!english.contains("unanswered — "))
    let french = text(records, .fr)
    #expect(french.contains("2\u{A0}sans réponse") && french.contains("✗ d — déclare un écart"))
  }

  @Test(arguments: AttestationRecord.State.allCases)
  func everyFateHasWordsInBothLanguages(state: AttestationRecord.State) {
    guard state != .valid else { return }
    let english = text([attestation("a", state), attestation("b", state)])
    let french = text([attestation("a", state), attestation("b", state)], .fr)
    let lines = [english, french].map { $0.split(separator: "\n").first { $0.hasPrefix("  2\u{A0}") } }
    #expect(lines[0] != nil && lines[1] != nil && lines[0] != lines[1])
  }

  @Test func machinesReadEveryAttestationButNotWhoSigned() {
    var output = ""
    JSONReport(report([attestation("d", .declaredGap, statement: "S")])).write(to: &output)
    let key = output.split(separator: "\"attestations\"").dropFirst().first ?? ""
    for part in ["\"d\"", "\"gdpr\"", "\"5(2)\"", "\"declared-gap\"", "\"S\"", "\"2025-01-02\""] {
      #expect(key.prefix(300).contains(part), "\(part)")
    }
  }
}
