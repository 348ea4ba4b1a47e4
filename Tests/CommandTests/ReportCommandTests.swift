import FoundationEssentials
import Testing

/// Reports that are written from the result of an audit.
@Suite struct ReportCommandTests {
  /// The page shows a plan and lines of files too, which no result holds.
  private static let formats = ReportFileTests.formats.filter { $0 != "html" }

  private func result(_ arguments: [String], in folder: TemporaryFolder) throws -> String {
    let path = folder.path + "/result.json"
    let run = try ProgramRun(
      ["audit"] + arguments + ["--as-of", "2026-11-24", "--format", "json", "--output", path]
    )
    #expect(run.exitCode != 2 && run.errors.isEmpty, "\(run.errors)")
    return path
  }

  @Test(arguments: ["formats/clinic.yaml", "hospital"], ["en", "fr"])
  func everyFormatHasTheBytesOfTheAudit(sample: String, language: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let paths = ["\(AuditTests.samples)/\(sample)"]
    let written = Self.formats.flatMap { ["--format", "\($0)=\(folder.path)/a.\($0)"] }
    let audit = try ProgramRun(["audit"] + paths + ["--as-of", "2026-11-24", "--lang", language] + written)
    #expect(audit.exitCode == 1, "\(audit.errors)")
    let again = Self.formats.flatMap { ["--format", "\($0)=\(folder.path)/b.\($0)"] }
    let report = try ProgramRun(["report", folder.path + "/a.json", "--lang", language] + again)
    #expect(report.exitCode == 0 && report.output.isEmpty && report.errors.isEmpty, "\(report.errors)")
    for format in Self.formats {
      let (one, other) = (try folder.read("a.\(format)"), try folder.read("b.\(format)"))
      #expect(one == other, "\(format)")
      let mode = try folder.mode(of: "b.\(format)")
      #expect(!one.isEmpty && mode == 0o600)
    }
  }

  @Test func thePageNamesTheOrganisationAsThatOfTheAuditDoes() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let inventory = try folder.write("a.yaml", "organisation: {name: Clinique du Val, country: FR}\n")
    func title(_ run: ProgramRun) -> Substring? {
      run.output.firstRange(of: "</title>").map { run.output.prefix(upTo: $0.lowerBound) }
    }
    let page = try ProgramRun("audit", inventory, "--as-of", "2026-11-24", "--format", "html")
    let report = try ProgramRun("report", try result([inventory], in: folder), "--format", "html")
    #expect(report.exitCode == 0 && title(page) == title(report), "\(report.errors)")
    #expect(title(report)?.contains("Clinique du Val") == true)
  }

  @Test func everyResultOfSARIFKeepsItsPlace() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let path = try result([ReportFileTests.clinic], in: folder)
    let audit = try ProgramRun(
      "audit",
      ReportFileTests.clinic,
      "--as-of",
      "2026-11-24",
      "--format",
      "sarif",
      "--all-results"
    )
    let report = try ProgramRun("report", path, "--format", "sarif", "--all-results")
    #expect(report.exitCode == 0 && report.output == audit.output && !report.output.isEmpty)
  }

  @Test func settingsAndLimitsAreKept() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let limits = [ReportFileTests.clinic, "--framework", "gdpr", "--skip", "continuity"]
    let path = try result(limits, in: folder)
    let audit = try ProgramRun(["audit"] + limits + ["--as-of", "2026-11-24"])
    #expect(try ProgramRun("report", path).output == audit.output)
  }

  @Test(arguments: [
    ("inventory.yaml", "systems: []\n", "report.not-a-report", "inventory.yaml:1:1"),
    ("other.json", #"{"version": "2.1.0", "runs": []}"#, "report.not-a-report", "other.json:1:1"),
    ("cut.json", "{\"schemaVersion\": \"1.1\",\n  \"tool\": {\"name\": \"ser", "json.", "cut.json:2:"),
    (
      "new.json", #"{"schemaVersion": "9.0", "tool": {"name": "serment"}}"#, "report.newer-version",
      "new.json:1:19"
    ),
    ("empty.json", "", "document.empty", "empty.json:1:1"),
  ])
  func otherFilesAreRefused(name: String, text: String, id: String, place: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let path = try folder.write(name, text)
    for language in ["en", "fr"] {
      let run = try ProgramRun("report", path, "--lang", language)
      #expect(run.exitCode == 2 && run.output.isEmpty)
      #expect(run.errors.contains("[\(id)") && run.errors.contains(place), "\(run.errors)")
    }
  }

  @Test func aFindingIsShownFromFilesAndFromAResult() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let path = try result([ReportFileTests.clinic], in: folder)
    let text = try ProgramRun("audit", ReportFileTests.clinic, "--as-of", "2026-11-24").output
    let fingerprint = String(try #require(text.firstMatch(of: #/#[0-9a-f]{12}/#)).output)
    let shown = try ProgramRun("show", fingerprint, ReportFileTests.clinic, "--as-of", "2026-11-24")
    #expect(shown.exitCode == 0 && shown.output.contains(fingerprint), "\(shown.errors)")
    for word in ["Evidence", "Why", "Remedy", "Basis", "Waiver", "Exposure", "On this record"] {
      #expect(shown.output.contains("  \(word) "), "\(word)")
    }
    #expect(try ProgramRun("show", fingerprint, "--from", path).output == shown.output)
    let none = try ProgramRun("show", "zzz", "--from", path)
    #expect(none.exitCode == 2 && none.errors.contains("[command.unknown-finding]"), "\(none.errors)")
    let many = try ProgramRun("show", "0", "--from", path)
    #expect(many.exitCode == 2 && many.errors.contains("[command.ambiguous-finding]"), "\(many.errors)")
    #expect(try ProgramRun("show", "0").exitCode == 2)
  }

  @Test(arguments: [("site", "\nSite: main-hospital\n"), ("department", "\nDepartment: Cardiologie\n")])
  func findingsStandUnderSitesAndDepartments(arrangement: String, heading: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let path = try result(["\(AuditTests.samples)/hospital"], in: folder)
    let run = try ProgramRun("report", path, "--by", arrangement)
    #expect(run.exitCode == 0 && run.output.contains(heading), "\(run.errors)")
  }

  @Test func tablesFollowTheirOptions() throws {
    let arguments = ["audit", ReportFileTests.clinic, "--format", "csv"]
    func beginning(_ options: String...) throws -> String {
      String(try ProgramRun(arguments + options).output.prefix(24))
    }
    #expect(try beginning().hasPrefix("Fingerprint,Check,"))
    #expect(try beginning("--csv-separator", "semicolon").hasPrefix("Fingerprint;Check;"))
    #expect(try beginning("--csv-bom").hasPrefix("\u{FEFF}Fingerprint,"))
    #expect(try beginning("--lang", "fr").hasPrefix("\u{FEFF}Empreinte;Contrôle;"))
    #expect(try beginning("--lang", "fr", "--no-csv-bom", "--csv-separator", "comma").hasPrefix("Empreinte,"))
  }
}
