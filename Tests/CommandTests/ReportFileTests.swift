import FoundationEssentials
import Glibc
import Testing

/// Reports in files: several at once, for their owner alone, and whole or not at all.
@Suite struct ReportFileTests {
  /// A PNG of one pixel.
  private static let pixel: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0,
    0, 1, 8,
    6, 0, 0, 0, 0x1F, 0x15, 0xC4, 0x89, 0, 0, 0, 0x0D, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0xF8, 0xCF,
    0xC0,
    0xF0, 0x1F, 0, 5, 0, 1, 0xFF, 0x89, 0x99, 0x3D, 0x1D, 0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42,
    0x60, 0x82,
  ]

  @Test func aLogoStandsInThePageItself() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("a.yaml", "systems: []\n")
    try Data(Self.pixel).write(to: URL(filePath: folder.path + "/logo.png"))
    try folder.write("logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>x()</script></svg>")
    let audit = ["audit", "a.yaml", "--no-config", "--lang", "en", "--format", "html", "--logo"]
    let run = try ProgramRun(audit + ["logo.png"], workingFolder: folder.path)
    #expect(run.exitCode == 0 && run.output.contains("; img-src data:; base-uri"))
    #expect(run.output.contains(#"<img class="logo" src="data:image/png;base64,iVBORw0KGgo"#))
    let drawing = try ProgramRun(audit + ["logo.svg"], workingFolder: folder.path)
    #expect(drawing.exitCode == 2 && drawing.errors.contains("error[output.unusable-logo]"))
    let none = try ProgramRun(audit + ["none.png"], workingFolder: folder.path)
    #expect(none.exitCode == 2 && none.errors.contains("error[input.unreadable]"), "\(none.errors)")
    let text = try ProgramRun("audit", "a.yaml", "--logo", "logo.png", "--lang", "en")
    #expect(text.exitCode == 2 && text.errors.contains("--logo wants --format html or pdf"))
  }

  static let clinic = "\(AuditTests.samples)/formats/clinic.yaml"
  static let formats = [
    "text", "json", "ndjson", "sarif", "junit", "tap", "gitlab", "github", "github-summary", "oscal",
    "html",
    "csv", "csv-controls", "markdown",
  ]

  /// What is in a folder, hidden files too.
  static func names(in folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test func everyFormatIsWrittenInOneRun() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let options = Self.formats.flatMap { ["--format", "\($0)=\(folder.path)/report.\($0)"] }
    let run = try ProgramRun(["audit", Self.clinic, "--as-of", "2026-11-24"] + options)
    #expect(run.exitCode == 1 && run.output.isEmpty && run.errors.isEmpty, "\(run.errors)")
    #expect(try Self.names(in: folder) == Self.formats.map { "report.\($0)" }.sorted())
    for format in Self.formats {
      #expect(try folder.mode(of: "report.\(format)") == 0o600)
      // A form alone, on standard output, has the same bytes.
      let alone = try ProgramRun("audit", Self.clinic, "--as-of", "2026-11-24", "--format", format)
      #expect(alone.exitCode == 1 && alone.errors.isEmpty)
      #expect(alone.output == (try folder.read("report.\(format)")), "\(format)")
    }
  }

  @Test func oneReportGoesToStandardOutputAndOthersToFiles() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let run = try ProgramRun(
      "audit",
      Self.clinic,
      "--format",
      "tap",
      "--format",
      "sarif=\(folder.path)/a.sarif"
    )
    #expect(run.exitCode == 1 && run.output.hasPrefix("TAP version 14\n"), "\(run.errors)")
    #expect(try folder.read("a.sarif").hasPrefix("{\n  \"$schema\": "))
  }

  @Test(arguments: ["red", "amber+strict", "amber", "green", "clear"])
  func theLabelIsChosen(label: String) throws {
    let run = try ProgramRun("audit", Self.clinic, "--tlp", label)
    #expect(run.output.contains("\nTLP:\(label.uppercased()) – "))
  }

  @Test func groupsAreWrittenInEveryFormat() throws {
    let file = "\(AuditTests.samples)/group/group.yaml"
    for format in Self.formats {
      let run = try ProgramRun("audit", "--group", file, "--format", format)
      #expect(run.exitCode != 2 && run.errors.isEmpty && !run.output.isEmpty, "\(format): \(run.errors)")
      let label = format == "gitlab" ? "[" : "TLP:AMBER+STRICT"
      #expect(run.output.replacing("\\", with: "").contains(label), "\(format)")
    }
  }

  @Test func aReportThatFailsLeavesOlderFilesAsTheyWere() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("old.json", "older")
    let run = try ProgramRun(
      "audit",
      Self.clinic,
      "--format",
      "json=\(folder.path)/old.json",
      "--format",
      "sarif=/dev/full"
    )
    #expect(run.exitCode == 2 && run.errors.contains("[output.cannot-write]"), "\(run.errors)")
    #expect(run.errors.contains("`/dev/full`"))
    #expect(try Self.names(in: folder) == ["old.json"])
    #expect(try folder.read("old.json") == "older")
  }

  @Test func whatALinkLeadsToIsReplacedAndTheLinkStays() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let real = try folder.write("real/report.txt", "older")
    #expect(symlink(real, folder.path + "/link") == 0)
    let run = try ProgramRun("audit", Self.clinic, "--output", folder.path + "/link")
    #expect(run.exitCode == 1, "\(run.errors)")
    #expect(try folder.read("real/report.txt").hasPrefix("Audit as of"))
    var status = stat()
    #expect(lstat(folder.path + "/link", &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    #expect(try Self.names(in: folder) == ["link", "real"])
  }

  @Test func standardOutputCanBeNamed() throws {
    let run = try ProgramRun("audit", Self.clinic, "--output", "/dev/stdout")
    #expect(run.exitCode == 1 && run.output.hasPrefix("Audit as of"), "\(run.errors)")
  }

  @Test func aQuestionnaireThatIsThereIsKept() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = try folder.write("answers.yaml", "filled in")
    let run = try ProgramRun("questionnaire", "--framework", "gdpr", "--output", file)
    #expect(run.exitCode == 2 && run.errors.contains("there is a file of that name already"), "\(run.errors)")
    #expect(try folder.read("answers.yaml") == "filled in")
    let fresh = try ProgramRun("questionnaire", "--framework", "gdpr", "--output", folder.path + "/new.yaml")
    #expect(fresh.exitCode == 0, "\(fresh.errors)")
    #expect(try Self.names(in: folder) == ["answers.yaml", "new.yaml"])
    #expect(try folder.mode(of: "new.yaml") == 0o600)
  }

  /// The run stands still while it writes into a pipe that nobody empties: the other report is whole by then, and has no
  /// name yet.
  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func aSignalLeavesNoFileBehind(number: Int32) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let pipe = folder.path + "/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    let reader = open(pipe, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    #expect(reader >= 0)
    defer { close(reader) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let process = try ProgramRun.start(
      [
        "audit", "\(AuditTests.samples)/hospital", "--format", "sarif=\(folder.path)/a.sarif", "--format",
        "json=\(pipe)",
      ],
      environment: ["LANG": "C.UTF-8"],
      actions: &actions
    )
    var waiting = pollfd(fd: reader, events: Int16(POLLIN), revents: 0)
    #expect(poll(&waiting, 1, 300_000) == 1)
    let during = try Self.names(in: folder)
    #expect(during.count == 2 && during[0].hasPrefix(".serment-") && during[1] == "pipe", "\(during)")
    #expect(try folder.mode(of: during[0]) == 0o600)
    #expect(kill(process, number) == 0)
    #expect(try ProgramRun.end(of: process) == 128 + number)
    #expect(try Self.names(in: folder) == ["pipe"])
  }
}
