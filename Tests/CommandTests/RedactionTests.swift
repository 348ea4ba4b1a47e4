import Testing

/// `--redact`: nothing that names the hospital, its people or its systems is left, in any form.
@Suite struct RedactionTests {
  private static let inventory = """
    organisation: {name: Clinique-Secrete, country: FR, kinds: [hospital], annual_turnover: 123456789}
    sites: [{id: aile-cachee, name: Aile-Cachee, country: FR}, {id: annexe-cachee, country: FR}]
    systems:
      - id: irm-du-docteur
        name: IRM-de-la-tour-Nord
        kind: medical_device
        state: production
        site: aile-cachee
        department: Radiologie-Martin
        holds_health_data: true
        operating_system: {full_name: Windows 7}
        extended_support: null
    remote_accesses:
      - {id: modem-cache, name: Porte-derobee, kind: supplier, is_enabled: true, is_via_gateway: false}
    waivers:
      - {id: w-secret, check: unsupported-operating-system, subject: irm-du-docteur, reason: Budget-refuse,
         approved_by: Directeur-Zyxmann, until: 2027-01-31}
      - {id: w-secret-2, check: Controle-secret, subject: irm-du-docteur, reason: Budget-refuse,
         approved_by: Directeur-Zyxmann, until: 2027-01-31}
    attestations:
      - {id: a-secret, framework: gdpr, control: "24(1)", statement: Dossier-zzq, signed_on: 2026-11-01}
      - {id: a-secret-2, framework: Cadre-secret, control: "Point-secret", statement: Dossier-zzq, signed_on: 2026-11-01}
      - {id: a-secret-3, framework: gdpr, control: "24(1)", check: Controle-secret, statement: Dossier-zzq,
         signed_on: 2026-11-01}
    """

  @Test(arguments: [
    "text", "json", "ndjson", "sarif", "junit", "tap", "gitlab", "github", "github-summary", "oscal", "csv",
    "csv-controls", "markdown", "html",
  ])
  func nothingThatNamesIsLeft(format: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("clinique-secrete.yaml", Self.inventory)
    let arguments = [
      "audit", "clinique-secrete.yaml", "--as-of", "2026-11-24", "--format", format, "--no-config",
      "--skip", "site:annexe-cachee",
    ]
    let whole = try ProgramRun(arguments, workingFolder: folder.path)
    let redacted = try ProgramRun(arguments + ["--redact"], workingFolder: folder.path)
    #expect(whole.exitCode == redacted.exitCode && redacted.exitCode == 1)
    for word in [
      "Secrete", "secrete", "irm-du", "IRM-de", "derobee", "modem-", "Budget", "Zyxmann", "w-secret",
      "a-secret", "zzq", "Cadre-", "Controle-", "Point-secret", "cachee", "Cachee", "Martin", "123456789",
      "Windows 7",
    ] {
      #expect(!redacted.output.contains(word), "\(format): \(word)")
    }
    // A table of controls names no record.
    guard format != "csv-controls" else { return }
    #expect(whole.output.contains("modem-cache"))
    #expect(redacted.output.contains("remote_access-1"), "\(redacted.output.prefix(2000))")
  }

  @Test func aResultStaysRedactedInEveryFormMadeOfIt() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let inventory = try folder.write("a.yaml", Self.inventory)
    let audit = ["audit", inventory, "--as-of", "2026-11-24", "--no-config", "--redact", "--format"]
    let result = try folder.write("result.json", try ProgramRun(audit + ["json"]).output)
    let text = try ProgramRun("report", result).output
    let audited = try ProgramRun(audit + ["text"]).output
    #expect(text == audited && text.contains("Redacted: "))
    let json = try ProgramRun("report", result, "--format", "json").output
    let kept = try folder.read("result.json")
    #expect(json == kept && json.contains("\"redacted\": true"))
  }

  @Test func aGroupIsNotRedacted() throws {
    let run = try ProgramRun("audit", "--group", "x.yaml", "--redact")
    #expect(run.exitCode == 2 && run.errors.contains("--redact"))
  }
}
