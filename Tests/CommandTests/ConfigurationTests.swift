import Testing

/// `serment.yaml`, as a person meets it.
@Suite struct ConfigurationTests {
  private static let inventory = """
    systems:
      - {id: san-1, name: SAN, kind: storage, state: production, criticality: vital, lifecycle: {storage_used_share: 85}}
    """
  private static let configuration = """
    language: fr
    only: [storage-nearly-full]
    parameters:
      storage-nearly-full: {maximum_share: 80}
    """

  private static func folder(_ configuration: String = configuration) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("site/inventory/systems.yaml", inventory)
    try folder.write("site/serment.yaml", configuration)
    return folder
  }

  @Test func isFoundUpwardFromTheInventoryAndShownInTheReport() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    let run = try ProgramRun(
      ["audit", "inventory", "--as-of", "2026-11-24"],
      workingFolder: folder.path + "/site"
    )
    #expect(run.exitCode == 1, "\(run.errors)")
    #expect(run.output.contains("Stockage d'un système important rempli à plus de 80"))
    #expect(run.output.contains("contrôles limités, 1\u{A0}paramètre modifié"))
    #expect(run.output.contains("(par défaut\u{A0}: 90)") && run.output.contains("serment.yaml:4:40"))
    let json = try ProgramRun(
      ["audit", "inventory", "--as-of", "2026-11-24", "--format", "json"],
      workingFolder: folder.path + "/site"
    )
    #expect(json.output.contains("\"value\": \"80\", \"default\": \"90\""))
    #expect(json.output.contains("\"configuration\": {\"name\": \"serment.yaml\""))
  }

  /// The folder above the configuration file holds it, and it is no inventory.
  @Test func isNoInventoryWhereAFolderIsWalked() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    let run = try ProgramRun("audit", folder.path + "/site", "--as-of", "2026-11-24")
    #expect(run.exitCode == 1 && run.errors == "")
    let named = try ProgramRun("audit", folder.path + "/site/serment.yaml", "--no-config")
    #expect(named.exitCode == 2 && named.errors.contains("not an inventory"))
  }

  @Test func isLeftAsideForAnotherForNoneAndForOptions() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    let other = try folder.write("other.yaml", "only: storage-nearly-full\nparameters: {}\n")
    let path = folder.path + "/site/inventory"
    let usual = try ProgramRun("audit", path, "--config", other, "--as-of", "2026-11-24")
    #expect(usual.exitCode == 0 && usual.output.contains("Audit as of"))
    let none = try ProgramRun("audit", path, "--no-config", "--as-of", "2026-11-24")
    #expect(none.output.contains("Audit as of") && !none.output.contains("SETTINGS"))
    let options = try ProgramRun("audit", path, "--lang", "en", "--skip", "systems", "--only", "systems")
    #expect(options.output.contains("SETTINGS OTHER THAN BY DEFAULT") && options.exitCode == 0)
    let both = try ProgramRun("audit", path, "--no-config", "--config", other)
    #expect(both.exitCode == 2 && both.errors.contains("exclude each other"))
  }

  @Test func stopsAtTheRootOfARepository() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    try folder.write("site/inventory/.git/HEAD", "")
    let run = try ProgramRun("config", folder.path + "/site/inventory")
    #expect(run.output.contains("# configuration file: none found") && run.exitCode == 0)
  }

  @Test func isListedWithTheOriginOfEachValue() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    let run = try ProgramRun(
      ["config", "inventory", "--framework", "iso27001", "--lang", "en"],
      workingFolder: folder.path + "/site"
    )
    #expect(run.exitCode == 0, "\(run.errors)")
    let lines = run.output.split(separator: "\n")
    #expect(
      lines.prefix(6) == [
        "# configuration file: serment.yaml", "language: en # --lang", "rules: [] # default",
        "frameworks: [iso27001] # --framework", "only: [storage-nearly-full] # serment.yaml:2",
        "skip: [] # default",
      ]
    )
    #expect(lines.contains("    maximum_share: 80 # serment.yaml:4; default: 90"))
    #expect(lines.contains("    maximum_idle_time: P90D # default"))
    // What is listed is a configuration file.
    let again = try folder.write("again.yaml", run.output.replacing("[iso27001]", with: "[]"))
    let usual = try ProgramRun("config", "--config", again)
    #expect(usual.exitCode == 0, "\(usual.errors)")
    #expect(usual.output.contains("maximum_share: 80 # \(again):"))
  }

  @Test func optionsSetParametersAndTheProfileToo() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    let audit = ["audit", "site/inventory", "--as-of", "2026-11-24", "--lang", "en"]
    let loose = try ProgramRun(
      audit + ["--set", "storage-nearly-full.maximum_share=86"],
      workingFolder: folder.path
    )
    #expect(loose.exitCode == 0 && loose.output.contains("--set:2:18"), "\(loose.errors)")
    let listed = try ProgramRun(
      [
        "config", "site/inventory", "--set", "storage-nearly-full.maximum_share=86", "--profile-kind",
        "hospital",
        "--profile-country", "FR", "--lang", "en", "--set", "dormant-account-enabled.maximum_idle_time=P30D",
      ],
      workingFolder: folder.path
    )
    for line in [
      "    maximum_share: 86 # --set; default: 90", "    maximum_idle_time: P30D # --set; default: P90D",
      "  kinds: [hospital] # --profile-kind", "  country: FR # --profile-country",
    ] { #expect(listed.output.contains(line), "\(line)") }
  }

  @Test(arguments: [
    (["--set", "storage-nearly-full"], "write check, parameter and value"),
    (["--set", "storage-nearly-full.maximum_share={a: b}"], "write check, parameter and value"),
    (["--set", "storage-nearly-full.maximum_share=much"], "error[configuration.invalid-value]"),
    (["--set", "storage-nearly-ful.maximum_share=1"], "did you mean `storage-nearly-full`?"),
    (["--set", "storage-nearly-full.maximum=1"], "error[configuration.unknown-parameter]"),
    (
      ["--set", "storage-nearly-full.maximum_share=1", "--set", "storage-nearly-full.maximum_share=2"],
      "--set:3:3"
    ),
    (["--profile-kind", "hospitl"], "did you mean `hospital`?"),
    (["--profile-country", "France"], "is no code of a country"),
  ])
  func mistakesInOptionsAreNamed(options: [String], words: String) throws {
    let run = try ProgramRun(["config", "--no-config", "--lang", "en"] + options)
    #expect(run.exitCode == 2 && run.output == "" && run.errors.contains(words), "\(run.errors)")
  }

  @Test func namesABaselineFromItsOwnFolder() throws {
    let folder = try Self.folder("language: en\nonly: storage-nearly-full\n")
    defer { folder.remove() }
    let path = folder.path + "/site/inventory"
    let audit = ["audit", path, "--as-of", "2026-11-24", "--set", "storage-nearly-full.maximum_share=80"]
    #expect(try ProgramRun(audit).exitCode == 1)
    let written = try ProgramRun(
      ["baseline", "write", path, "--output", folder.path + "/site/known.yaml"] + audit.dropFirst(2)
    )
    #expect(written.exitCode == 0, "\(written.errors)")
    try folder.write("site/serment.yaml", "only: storage-nearly-full\nbaseline: known.yaml\n")
    let known = try ProgramRun(audit + ["--baseline-strict"])
    #expect(known.exitCode == 0, "\(known.errors)")
    #expect(try ProgramRun("config", path).output.contains("site/known.yaml # "))
    #expect(try ProgramRun(audit + ["--no-config", "--only", "storage-nearly-full"]).exitCode == 1)

    let list = try folder.write("site/group.yaml", "group: {members: [{id: a, path: inventory}]}\n")
    let group = try ProgramRun("audit", "--group", list)
    #expect(group.exitCode == 2 && group.errors.contains("error[baseline.of-group]"), "\(group.errors)")
  }

  @Test func mayHoldNothing() throws {
    let folder = try Self.folder("# all by default\n")
    defer { folder.remove() }
    let run = try ProgramRun("config", folder.path + "/site")
    #expect(run.exitCode == 0 && run.errors == "")
  }

  @Test func namesFoldersOfRulesFromItsOwn() throws {
    let folder = try Self.folder("rules: rules\nlanguage: en\n")
    defer { folder.remove() }
    try folder.write("site/rules/checks/topics.yaml", "topics: {}\n")
    let good = try ProgramRun("config", folder.path + "/site/inventory")
    #expect(good.exitCode == 0, "\(good.errors)")
    try folder.write("site/serment.yaml", "rules: [rule]\n")
    let run = try ProgramRun("config", folder.path + "/site/inventory")
    #expect(run.exitCode == 2 && run.errors.contains("\(folder.path)/site/rule"))
  }

  @Test(arguments: [
    ("langage: fr", "configuration.unknown-key", "did you mean `language`?", ":1:1"),
    ("language: de", "configuration.unknown-language", "write `fr` or `en`", ":1:11"),
    ("skip: {a: b}", "configuration.expected-names", "", ":1:7"),
    ("frameworks: [gdrp]", "configuration.unknown-framework", "did you mean `gdpr`?", ":1:14"),
    ("skip: [trainin]", "configuration.unknown-selection", "did you mean `training`?", ":1:8"),
    ("parameters: [a]", "configuration.wrong-shape", "", ":1:13"),
    (
      "parameters: {storage-nearly-ful: {maximum_share: 80}}", "configuration.unknown-check",
      "did you mean `storage-nearly-full`?", ":1:14"
    ),
    (
      "parameters: {storage-nearly-full: {maximum_share: much}}", "configuration.invalid-value", "", ":1:51"
    ),
    ("parameters: {storage-nearly-full: {x: 1}, nope: {y: 2}}", "configuration.unknown-check", "", ":1:43"),
  ])
  func mistakesAreShownWhereTheyStand(text: String, id: String, help: String, place: String) throws {
    let folder = try Self.folder(text)
    defer { folder.remove() }
    for command in ["audit", "config"] {
      let run = try ProgramRun(command, folder.path + "/site")
      #expect(run.exitCode == 2 && run.output == "")
      #expect(run.errors.contains("error[\(id)]") && run.errors.contains(help), "\(run.errors)")
      #expect(run.errors.contains("/site/serment.yaml\(place)"), "\(run.errors)")
    }
  }
}
