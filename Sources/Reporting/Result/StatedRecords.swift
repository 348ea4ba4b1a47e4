import Audit
import Catalogue
import Diagnostics
import Documents

// What a report lists beside its results.
extension Fields {
  func inputDigest() throws(Damage) -> InputDigest {
    InputDigest(name: try string("name"), sha256: try string("sha256"))
  }

  func recordCount() throws(Damage) -> RecordCount {
    RecordCount(entity: try string("entity"), label: try words("label"), count: try whole("count"))
  }

  func missingFact() throws(Damage) -> MissingFact {
    MissingFact(
      field: try string("field"),
      label: try words("label"),
      subjects: try whole("subjects"),
      results: try whole("results")
    )
  }

  func waiver(_ places: inout StatedPlaces) throws(Damage) -> WaiverUse {
    WaiverUse(
      id: try string("id"),
      check: try string("check"),
      subject: try string("subject"),
      reason: try string("reason"),
      approvedBy: try string("approvedBy"),
      until: try optionalDate("until"),
      state: try choice("state"),
      place: try places.range(of: self)
    )
  }

  func attestation(_ places: inout StatedPlaces) throws(Damage) -> AttestationRecord {
    AttestationRecord(
      id: try string("id"),
      framework: try string("framework"),
      control: try string("control"),
      check: try optionalString("check"),
      subject: try optionalString("subject"),
      answer: try optionalChoice("answer"),
      statement: try optionalString("statement"),
      signedOn: try optionalDate("signedOn"),
      expiresOn: try optionalDate("expiresOn"),
      state: try choice("state"),
      place: try places.range(of: self)
    )
  }

  func contradiction(
    _ subjects: inout StatedSubjects,
    _ places: inout StatedPlaces
  ) throws(Damage) -> ContradictionReport {
    ContradictionReport(
      subject: try subjects.reference(try object("subject"), &places),
      path: try string("path"),
      label: try words("label"),
      values: try StatedFindings.evidence("values", of: self, &places),
      isDecided: try flag("isDecided")
    )
  }

  /// What is said of a control of a framework.
  func controlStatus(of framework: String) throws(Damage) -> ControlStatus {
    let counts = try object("counts")
    var byOutcome: [Outcome: Int] = [:]
    for (name, outcome) in Self.outcomes {
      let count = try counts.whole(name)
      if count > 0 { byOutcome[outcome] = count }
    }
    return ControlStatus(
      framework: framework,
      control: try string("id"),
      state: try choice("state"),
      counts: byOutcome,
      checks: try strings("checks"),
      attestations: try strings("attestations")
    )
  }

  private static var outcomes: [(StaticString, Outcome)] {
    [
      ("pass", .pass), ("fail", .fail), ("open", .open), ("review", .review),
      ("notApplicable", .notApplicable),
    ]
  }
}
