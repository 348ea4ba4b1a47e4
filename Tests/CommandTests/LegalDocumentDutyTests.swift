import Diagnostics
import Reporting
import Testing

/// What documents take for asked for by the law, so that it is missing where nobody recorded it.
@Suite struct LegalDocumentDutyTests: ReadsLegalDocuments {
  @Test(arguments: [
    ("{country: US, safeguard: standard_contractual_clauses}", "Impact of the transfer", "not recorded"),
    ("{country: US, safeguard: none}", "Impact of the transfer", "not applicable"),
    ("{country: US}", "Impact of the transfer", "not recorded"),
    ("{country: IN, safeguard: none}", "Adequacy decision", "none"),
    ("{safeguard: none}", "Adequacy decision", "not recorded"),
    ("{country: CH}", "Safeguard", "not applicable"), ("{country: CH}", "Edition", "not applicable"),
    ("{country: CH}", "Impact of the transfer", "not applicable"),
    ("{country: CH, safeguard: standard_contractual_clauses}", "Impact of the transfer", "not applicable"),
    ("{country: DE}", "Safeguard", "not applicable"), ("{country: US}", "Safeguard", "not recorded"),
    ("{country: US}", "Edition", "not recorded"), ("{recipient: null}", "Safeguard", "not recorded"),
  ])
  func aTransferIsAskedForWhatItsSafeguardNeeds(transfer: String, label: String, expected: String) throws {
    #expect(try value(label, .transfers, activity("transfers: [\(transfer)]")) == expected)
  }

  /// A safeguard is asked for in the absence of an adequacy decision alone, whatever record shows the transfer (GDPR 46(1)).
  @Test(arguments: [
    ("CH", []), ("DE", []), ("US", ["Safeguard"]), ("IN", ["Safeguard"]),
  ])
  func aSafeguardIsMissingOnlyWithoutADecision(country: String, expected: [String]) throws {
    let activity = activity("transfers: [{country: \(country), recipient: p}]")
    let rest = try missing(.transfers, activity + "providers: [{id: p, name: P}]\n")
    #expect(rest == expected)
    let service = "  - {id: h, provider: p, storage_countries: [\(country)]}\n"
    let hosting = "providers: [{id: p, name: P}]\nhosting_services:\n" + service
    #expect(try missing(.transfers, hosting).count { $0.hasSuffix("afeguard") } == expected.count)
    let flow = "data_flows: [{id: f, destination_country: \(country), destination_provider: null}]\n"
    #expect(try missing(.transfers, flow).count { $0.hasSuffix("afeguard") } == expected.count)
  }

  @Test func theAssessmentOfClausesIsMissing() throws {
    let transfer = "{country: US, recipient: null, safeguard: standard_contractual_clauses}"
    let labels = try missing(.transfers, activity("transfers: [\(transfer)]"))
    #expect(labels == ["Edition of the standard clauses", "Impact of the transfer assessed on"])
  }

  @Test func aFlowWithoutARecipientNamesNone() throws {
    let flow = "data_flows: [{id: f, destination_country: IN}]\n"
    #expect(try value("Recipient", .transfers, flow) == "not recorded")
  }

  @Test(arguments: [
    ("risk: unlikely", "Persons informed", "not applicable"),
    ("risk: unlikely", "Authority notified", "not applicable"),
    ("risk: unlikely, notified_authority_at: 2026-01-04T00:00:00Z", "Reason for the delay", "not applicable"),
    ("risk: risk", "Reason for the delay", "not recorded"),
    ("aware_at: 2026-01-01T00:00:00Z", "Reason for the delay", "not recorded"),
    ("notified_authority_at: 2026-01-04T00:00:00Z", "Reason for the delay", "not recorded"),
    ("notified_authority_at: null", "Reason for the delay", "not applicable"),
    ("risk: risk", "Processor", "not recorded"), ("processor: null", "Processor", "none"),
    ("communicated_at: null", "Exception", "not recorded"), ("risk: risk", "Exception", "not applicable"),
    ("risk: high_risk", "Exception", "not recorded"),
    ("risk: high_risk, communicated_at: 2026-01-04T00:00:00Z", "Exception", "not applicable"),
    ("aware_at: 2026-01-01T00:00:00Z", "Persons informed", "not recorded"),
    ("risk: high_risk", "Persons informed", "not recorded"),
    ("risk: high_risk, communicated_at: null", "Persons informed", "not informed"),
    ("notified_authority_at: null", "Authority notified", "not notified"),
    (
      "aware_at: 2026-01-01T00:00:00Z, notified_authority_at: 2026-01-04T00:00:00Z", "Reason for the delay",
      "not applicable"
    ),
    (
      "aware_at: 2026-01-01T00:00:00Z, notified_authority_at: 2026-01-04T00:00:01Z", "Reason for the delay",
      "not recorded"
    ),
    (
      "aware_at: 2026-01-01T09:30:00+02:00, notified_authority_at: 2026-01-05T16:05:00+02:00",
      "Time to notification", "102 h 35"
    ),
    ("aware_at: 2026-01-01T00:00:00Z, notified_authority_at: null", "Time to notification", "not applicable"),
    ("aware_at: 2026-01-01T00:00:00Z", "Time to notification", "not recorded"),
  ])
  func aBreachIsAskedForWhatTheLawWants(fields: String, label: String, expected: String) throws {
    #expect(try value(label, .breaches, "breaches:\n  - {id: b, \(fields)}\n") == expected)
  }

  /// What the law does not ask, or may not ask, is not listed as missing.
  @Test(arguments: [
    ("risk: unlikely", ["Authority notified at"], []),
    ("risk: risk", ["Persons informed at", "Exception from informing persons"], ["Authority notified at"]),
    (
      "aware_at: 2026-01-01T00:00:00Z", ["Persons informed at", "Reason for the delay"],
      ["Authority notified at"]
    ),
    (
      "risk: high_risk, communicated_at: null", ["Reason for the delay"],
      ["Authority notified at", "Exception from informing persons"]
    ),
    (
      "risk: risk, aware_at: 2026-01-01T00:00:00Z, notified_authority_at: 2026-01-05T00:00:00Z", [],
      ["Reason for the delay"]
    ),
  ])
  func aBreachLacksWhatTheLawAsksFor(fields: String, silent: [String], named: [String]) throws {
    let labels = try missing(.breaches, "breaches:\n  - {id: b, \(fields)}\n")
    #expect(named.allSatisfy(labels.contains) && !silent.contains(where: labels.contains), "\(labels)")
    #expect(!labels.contains("Processor where it occurred"))
  }

  /// A list of the authority asks for an assessment whatever the scale, and where nothing is concluded none is asked for.
  @Test(arguments: [
    (
      "is_large_scale: false, impact_screening: {listed_as: care_establishment}", "Impact", "not recorded",
      true
    ),
    ("is_large_scale: false", "Impact", "not recorded", false),
    (
      "impact_screening: {criteria: [], listed_as: none}, data_categories: [name]", "Impact",
      "not applicable", false
    ),
    ("purposes: [care]", "Special category condition", "not recorded", false),
    ("data_categories: [care]", "Special category condition", "not recorded", true),
    ("data_categories: [name]", "Special category condition", "not applicable", false),
  ])
  func aRecordListsWhatIsAskedOfTheActivity(fields: String, label: String, expected: String, isListed: Bool)
    throws
  {
    let text = activity(fields)
    #expect(try value(label, .record, text) == expected)
    #expect(try missing(.record, text).contains { $0.hasPrefix(label) } == isListed)
  }

  @Test func nothingIsAskedOfAnActivityThatIsUndecided() throws {
    let lines = try page(.impactScreening, activity("purposes: [care]"))
    #expect(
      lines.contains { $0.hasPrefix("| Activity | undecided: facts are missing | not recorded") },
      "\(lines)"
    )
  }

  @Test func aRegisterWithoutActivitiesLacksThem() throws {
    #expect(try !missing(.transfers, "organisation: {name: X}\n").isEmpty)
  }

  /// A letter that expects nothing must not close with nothing missing, and names every high finding.
  @Test func aLetterSaysNothingOfWhatIsMissing() throws {
    let lines = try page(.auditLetter, "organisation: {name: X}\n")
    #expect(!lines.contains("## What is missing"))
    #expect(lines.contains { $0.contains("| Severity | Verdict |") || $0.hasPrefix("No critical or high") })
  }

  @Test func headingsWithoutAnArticleAreNotMissing() throws {
    let lines = try page(.record, activity("purposes: [care]")).drop { $0 != "## What is missing" }
    #expect(lines.contains { $0.hasPrefix("| GDPR") } && !lines.contains { $0.hasPrefix("| – ") }, "\(lines)")
  }
}
