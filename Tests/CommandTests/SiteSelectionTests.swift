import Testing

/// Audits of one site of several.
@Suite struct SiteSelectionTests {
  private static let inventory = """
    sites:
      - {id: north, name: Nord}
      - {id: south, name: Sud}
    systems:
      - {id: san-n, site: north, kind: storage, state: production, criticality: vital, lifecycle: {storage_used_share: 95}}
      - {id: san-s, site: south, kind: storage, state: production, criticality: vital, lifecycle: {storage_used_share: 95}}
      - {id: san-x, kind: storage, state: production, criticality: vital, lifecycle: {storage_used_share: 95}}
    vulnerabilities:
      - {id: hole-n, title: A, systems: [san-n], known_since: 2026-01-01, is_exploited: true}
    waivers:
      - {id: w-s, check: storage-nearly-full, subject: san-s, reason: R, approver_role: DG, until: 2027-01-01}
    """

  private static func audit(_ options: String..., configuration: String = "") throws -> ProgramRun {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("h/a.yaml", inventory)
    if !configuration.isEmpty { try folder.write("serment.yaml", configuration) }
    return try ProgramRun(
      ["audit", "h", "--as-of", "2026-11-24", "--format", "json"] + options,
      workingFolder: folder.path
    )
  }

  /// The subjects with a result of a check.
  private static func subjects(_ run: ProgramRun, _ check: String = "storage-nearly-full") -> [String] {
    run.output.split(separator: "\n").compactMap { line in
      guard line.contains("\"check\": \"\(check)\", \"subject\": {") else { return nil }
      return line.firstMatch(of: /"id": "([^"]+)"/).map { String($0.output.1) }
    }
  }

  @Test func onlyTheRecordsOfASiteAreJudged() throws {
    let run = try Self.audit("--only", "site:north", "--only", "storage-nearly-full")
    #expect(Self.subjects(run) == ["san-n"] && run.exitCode == 1, "\(run.errors)")
    // What a waiver of another site is worth cannot be told.
    #expect(run.output.contains("\"waivers\": []"))
    #expect(run.output.contains(#""only": ["site:north", "storage-nearly-full"]"#))
    let south = try Self.audit("--only", "site:south", "--only", "storage-nearly-full")
    #expect(Self.subjects(south) == ["san-s"] && south.exitCode == 0)
    #expect(south.output.contains("\"state\": \"used\""))
  }

  @Test func aSiteIsLeftOutAndTheRestStays() throws {
    let run = try Self.audit("--skip", "site:north", "--only", "storage-nearly-full")
    #expect(Self.subjects(run) == ["san-s", "san-x"])
  }

  @Test func recordsBelongToTheSitesOfTheirSystems() throws {
    let check = "exploited-vulnerability-left-open"
    #expect(Self.subjects(try Self.audit("--only", "site:north", "--only", check), check) == ["hole-n"])
    #expect(Self.subjects(try Self.audit("--only", "site:south", "--only", check), check) == [])
  }

  @Test func theConfigurationFileNamesSitesToo() throws {
    let run = try Self.audit(configuration: "only: [site:north, storage-nearly-full]\n")
    #expect(Self.subjects(run) == ["san-n"])
    let slip = try Self.audit(configuration: "skip: [site:nort]\n")
    #expect(slip.exitCode == 2 && slip.errors.contains("configuration.unknown-site"))
    #expect(slip.errors.contains("serment.yaml:1:8") && slip.errors.contains("did you mean `north`?"))
    let other = try Self.audit("--only", "site:zzzzzzzz")
    #expect(other.errors.contains("its sites are `north`, `south`"))
  }

  /// A control whose checks look at nothing of the site is not called evidenced.
  @Test func whatIsLeftOutSupportsNoControl() throws {
    let run = try Self.audit("--only", "site:south", "--only", "exploited-vulnerability-left-open")
    #expect(run.output.contains("\"not-checked\"") && !run.output.contains("\"state\": \"supported\""))
  }
}
