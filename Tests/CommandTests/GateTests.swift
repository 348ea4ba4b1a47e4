import Testing

/// What a configuration file says of the exit code.
@Suite struct GateTests {
  private static let inventory = """
    systems:
      - {id: san-1, kind: storage, state: production, criticality: vital, lifecycle: {storage_used_share: 95}}
    """

  private static func run(_ command: String, _ configuration: String, _ options: [String] = []) throws
    -> ProgramRun
  {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("h/a.yaml", inventory)
    try folder.write("serment.yaml", configuration)
    let day = command == "audit" ? ["--as-of", "2026-11-24"] : []
    return try ProgramRun([command, "h"] + day + options, workingFolder: folder.path)
  }

  private static let storage = "only: [storage-nearly-full]\n"
  private static let systems = "only: [unsupported-operating-system]\n"

  /// A configuration file, options beside it, and the exit code.
  private static let gates: [(String, [String], Int32)] = [
    (storage, [], 1), (storage + "fail_on: high\n", [], 0),
    (storage + "fail_on: high\n", ["--fail-on", "low"], 1), (storage + "fail_on: medium\n", [], 1),
    (systems, [], 0), (systems + "max_open: 0\n", [], 3), (systems + "max_open: 1\n", [], 0),
    (systems + "max_open: 0\n", ["--max-open", "1"], 0), (systems + "max_open: 0\n", ["--no-config"], 1),
  ]

  @Test(arguments: gates)
  func theFileSetsTheGateAndOptionsWin(configuration: String, options: [String], code: Int32) throws {
    let run = try Self.run("audit", configuration, options)
    #expect(run.exitCode == code, "\(run.errors)")
  }

  @Test func configShowsTheOriginOfEach() throws {
    let file = try Self.run("config", "fail_on: high\nmax_open: 25\n")
    #expect(file.output.contains("fail_on: high # serment.yaml:1\nmax_open: 25 # serment.yaml:2\n"))
    let options = try Self.run("config", "fail_on: high\n", ["--fail-on", "critical", "--max-open", "3"])
    #expect(options.output.contains("fail_on: critical # --fail-on\nmax_open: 3 # --max-open\n"))
    let usual = try Self.run("config", "language: en\n")
    #expect(usual.output.contains("fail_on: low # default\n# max_open: any number\n"))
  }

  @Test(arguments: [
    ("fail_on: hihg\n", "configuration.unknown-severity", "did you mean `high`?"),
    ("fail_on: zzzzzz\n", "configuration.unknown-severity", "possible values: `critical`, `high`"),
    ("max_open: -1\n", "configuration.invalid-count", "write a whole number"),
    ("max_opne: 1\n", "configuration.unknown-key", "max_open"),
  ])
  func slipsAreErrorsWithTheirPlace(configuration: String, id: String, help: String) throws {
    let run = try Self.run("audit", configuration)
    #expect(run.exitCode == 2 && run.errors.contains(id) && run.errors.contains(help), "\(run.errors)")
    #expect(run.errors.contains("serment.yaml:1:"))
  }
}
