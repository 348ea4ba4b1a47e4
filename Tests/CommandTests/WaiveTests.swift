import Foundation
import Testing

/// `serment waive`, as a person meets it.
@Suite struct WaiveTests {
  private static let systems = """
    # The radiology department.
    systems:
      - {id: mri-1, kind: medical_device, state: production, operating_system: {full_name: Windows 7}}
      - {id: mri-2, kind: medical_device, state: production, operating_system: {full_name: Windows 7}}
    providers:
      - {id: host, role: processor, activity: hosting}

    """
  private static let terms = [
    "--until", "2027-06-30", "--reason", "Remplacement", "--approver-role", "Directrice",
  ]
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("h/a.yaml", Self.systems)
  }

  private func waive(_ finding: String, _ options: [String], path: String = "h") throws -> ProgramRun {
    try ProgramRun(
      ["waive", finding, path, "--as-of", "2026-11-24"] + options,
      workingFolder: folder.path
    )
  }

  /// The fingerprints of the fails of a check, by subject.
  private func fingerprints(of check: String) throws -> [String: String] {
    let baseline = try ProgramRun(
      ["baseline", "write", "h", "--as-of", "2026-11-24"],
      workingFolder: folder.path
    ).output
    var found: [String: String] = [:]
    for line in baseline.split(separator: "\n") where line.contains("check: \(check),") {
      guard let match = line.firstMatch(of: /subject: \w+\/([^,]+), outcome: fail, fingerprint: (\w+)/) else {
        continue
      }
      found[String(match.output.1)] = String(match.output.2)
    }
    return found
  }

  @Test func aWaiverComesIntoTheFileThatIsNamedAndTheFailureStaysVisible() throws {
    defer { folder.remove() }
    let found = try fingerprints(of: "unsupported-operating-system")
    let first = try #require(found["mri-1"])
    let run = try waive(String(first.prefix(10)), Self.terms + ["--to", "h/a.yaml"])
    #expect(run.exitCode == 0 && run.output == "h/a.yaml: waiver-mri-1\n", "\(run.errors)")
    let text = try folder.read("h/a.yaml")
    #expect(text.hasPrefix(Self.systems))
    #expect(text.hasSuffix("    approved_on: 2026-11-24\n    until: 2027-06-30\n"))
    let audit = try ProgramRun(["audit", "h", "--as-of", "2026-11-24"], workingFolder: folder.path)
    #expect(
      audit.output.contains(
        "Risk accepted until 30\u{A0}June\u{A0}2027 (Directrice, waiver-mri-1): Remplacement"
      )
    )

    // The next one goes where waivers stand.
    let second = try #require(found["mri-2"])
    let next = try waive("#" + second, Self.terms)
    #expect(next.output == "h/a.yaml: waiver-mri-2\n", "\(next.errors)")
    let again = try waive(first, Self.terms)
    #expect(again.exitCode == 2 && again.errors.contains("waiver.already-waived"))
  }

  @Test func permissionsAndLinksStay() throws {
    defer { folder.remove() }
    let found = try fingerprints(of: "unsupported-operating-system")
    try FileManager.default.moveItem(atPath: folder.path + "/h/a.yaml", toPath: folder.path + "/real.yaml")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/h/a.yaml",
      withDestinationPath: folder.path + "/real.yaml"
    )
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640],
      ofItemAtPath: folder.path + "/real.yaml"
    )
    let run = try waive(try #require(found["mri-1"]), Self.terms, path: "h/a.yaml")
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(try folder.mode(of: "real.yaml") == 0o640)
    #expect(try folder.read("real.yaml").contains("waiver-mri-1"))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/h")
    #expect(names == ["a.yaml"])
  }

  @Test func whatNoAuditorWouldTakeIsRefused() throws {
    defer { folder.remove() }
    let finding = try #require(try fingerprints(of: "unsupported-operating-system")["mri-1"])
    func terms(_ until: String, _ reason: String = "R", _ role: String = "DG") -> [String] {
      ["--until", until, "--reason", reason, "--approver-role", role]
    }
    for (finding, options, id) in [
      ("ffffffffffff", Self.terms, "waiver.unknown-finding"), ("", Self.terms, "waiver.unknown-finding"),
      (finding, terms("2026-11-23"), "waiver.day-passed"),
      (finding, terms("2030-01-01"), "waiver.day-too-far"),
      (finding, terms("2027-01-01", " "), "waiver.empty-term"),
      (finding, terms("2027-01-01", "R", ""), "waiver.empty-term"),
      (finding, ["--until", "2027-01-01", "--reason", "R"], "command.invalid-argument"),
      (finding, Self.terms + ["--to", "elsewhere.yaml"], "waiver.file-outside"),
      (finding, Self.terms + ["--to", "h/b.txt"], "waiver.file-outside"),
    ] {
      let run = try waive(finding, options)
      #expect(run.exitCode == 2 && run.errors.contains(id), "\(id): \(run.errors)")
    }
    #expect(try folder.read("h/a.yaml") == Self.systems)
    // The last day may be today.
    #expect(try waive(finding, terms("2026-11-24")).exitCode == 0)
  }

  @Test func aLegalDutyIsRefusedWithItsText() throws {
    defer { folder.remove() }
    try folder.write(
      "h/b.yaml",
      """
      breaches:
        - {id: stick, nature: [confidentiality], aware_at: 2026-04-03T08:00:00+02:00, risk: risk,
           notified_authority_at: null}
      """
    )
    let found = try fingerprints(of: "breach-not-notified-within-72-hours")
    let run = try waive(try #require(found["stick"]), Self.terms)
    #expect(run.exitCode == 2 && run.errors.contains("waiver.not-waivable"), "\(run.errors)")
    #expect(run.errors.contains("GDPR Art. 33"), "\(run.errors)")
  }

  @Test func otherSyntaxesGetWhatToWriteByHand() throws {
    defer { folder.remove() }
    let finding = try #require(try fingerprints(of: "unsupported-operating-system")["mri-1"])
    try folder.write("h/c.json", #"{"sites": [{"id": "a"}]}"#)
    let run = try waive(finding, Self.terms + ["--to", "h/c.json"])
    #expect(run.exitCode == 2 && run.errors.contains("waiver.cannot-edit"))
    #expect(run.errors.contains("{id: waiver-mri-1, check: unsupported-operating-system"))
    try folder.write("one.json", #"{"sites": [{"id": "a"}]}"#)
    let input = try waive(finding, Self.terms, path: "-")
    #expect(input.exitCode == 2 && input.errors.contains("waiver.no-file"))
  }

  /// An end of document, behind which no section may follow: the file stays as it was.
  @Test func aFileThatWouldNotBeUnderstoodIsLeftAsItWas() throws {
    defer { folder.remove() }
    let finding = try #require(try fingerprints(of: "unsupported-operating-system")["mri-1"])
    let text = "sites:\n  - {id: a}\n...\n"
    try folder.write("h/b.yaml", text)
    let run = try waive(finding, Self.terms + ["--to", "h/b.yaml"])
    #expect(run.exitCode == 2 && run.errors.contains("waiver.without-effect"), "\(run.errors)")
    #expect(try folder.read("h/b.yaml") == text)
  }

  @Test func severalFindingsNeedMoreOfTheFingerprint() throws {
    defer { folder.remove() }
    let systems = (1...40).map { number in
      "  - {id: pc-\(number), kind: workstation, state: production, operating_system: {full_name: Windows 7}}"
    }
    try folder.write("h/b.yaml", "systems:\n" + systems.joined(separator: "\n"))
    // Of 42 fingerprints, two share their first digit of sixteen.
    let found = try fingerprints(of: "unsupported-operating-system")
    let firsts = Dictionary(grouping: found.values) { $0.prefix(1) }
    let shared = try #require(firsts.first { $0.value.count > 1 })
    let run = try waive(String(shared.key), Self.terms)
    #expect(run.exitCode == 2 && run.errors.contains("waiver.ambiguous-finding"), "\(run.errors)")
  }
}
