import Catalogue
import Diagnostics
import Testing

@testable import serment

/// A small hospital over some months: what each step changes, and what every command must say of it, is written down
/// before anything runs.
@Suite struct ComparisonSequenceTests {
  /// What an audit with the baseline must count, in the order of the JSON report, and its exit code.
  private struct Expectation {
    var new = 0
    var changed = 0
    var known = 0
    var fixed = 0
    var gone = 0
    var notJudged = 0
    var exitCode: Int32 = 0

    var counts: String {
      """
      "new": \(new), "changed": \(changed), "known": \(known), "fixed": \(fixed), "gone": \(gone), \
      "notJudged": \(notJudged)
      """
    }
  }

  private static let storage = "{id: san-1, kind: storage, state: production, criticality: vital"
  private static let full = storage + ", lifecycle: {storage_used_share: 95}}"
  private static let emptied = storage + ", lifecycle: {storage_used_share: 60}}"
  private static let scanner =
    "{id: mri-1, kind: medical_device, state: production, operating_system: {full_name: Windows 7}}"
  private static let unknownScanner = "{id: mri-1, kind: medical_device, state: production}"
  private static let second = scanner.replacing("mri-1", with: "mri-2")
  private static let selection = ["--only", "storage-nearly-full", "--only", "unsupported-operating-system"]

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(_ systems: String..., to name: String = "a.yaml", after comment: String = "") throws {
    try folder.write("h/" + name, comment + "systems:\n" + systems.map { "- \($0)\n" }.joined())
  }

  private func run(_ command: [String], _ options: [String] = [], on day: String = "2026-11-24") throws
    -> ProgramRun
  {
    try ProgramRun(command + Self.selection + ["--as-of", day] + options, workingFolder: folder.path)
  }

  /// Audits with the baseline and compares with what was written down.
  private func expect(
    _ step: String,
    _ expected: Expectation,
    _ options: [String] = [],
    on day: String = "2026-11-24"
  ) throws {
    let audit = ["audit", "h", "--baseline", "b.yaml", "--format", "json"]
    let run = try run(audit, options, on: day)
    #expect(run.exitCode == expected.exitCode, "\(step): \(run.errors)")
    #expect(
      run.output.contains(expected.counts),
      "\(step): \(run.output.matches(of: /"counts".*/).map(\.output))"
    )
  }

  /// The report of now as a JSON file.
  private func report(_ name: String, _ options: [String] = []) throws {
    _ = try run(["audit", "h", "--format", "json", "--output", name], options)
  }

  private func change(_ command: String, _ options: [String] = []) throws -> String {
    let run = try run(["baseline", command, "h", "--baseline", "b.yaml"], options)
    #expect(run.exitCode == 0, "\(run.errors)")
    return run.output
  }

  @Test func everyStepIsToldAsItWasForeseen() throws {
    defer { folder.remove() }
    // 1. The first audit: a full storage, an old scanner; the storage's own operating system is not recorded.
    try write(Self.full, Self.scanner)
    #expect(try run(["baseline", "write", "h", "--output", "b.yaml"]).exitCode == 0)
    try report("1.json")
    try expect("1 as it was", Expectation(known: 3))

    // 2. Lines move: a comment comes in, the systems change places.
    try write(Self.scanner, Self.full, after: "# Inventory\n\n\n")
    try expect("2 moved lines", Expectation(known: 3))

    // 3. The file is renamed, and one system moves into another file of a subfolder.
    try folder.delete("h/a.yaml")
    try write(Self.full, to: "storage.yaml")
    try write(Self.scanner, to: "radiology/scanners.yaml")
    try expect("3 renamed files", Expectation(known: 3))

    // 4. A new violation in another file, of the same check: never absorbed.
    try write(Self.second, to: "radiology/new.yaml")
    try expect("4 another file", Expectation(new: 1, known: 3, exitCode: 1))
    try expect("4 below the threshold", Expectation(new: 1, known: 3), ["--fail-on", "critical"])
    try folder.delete("h/radiology/new.yaml")

    // 5. The storage is emptied: fixed. A strict gate wants the line gone.
    try write(Self.emptied, to: "storage.yaml")
    try expect("5 fixed", Expectation(known: 2, fixed: 1))
    try expect("5 strict", Expectation(known: 2, fixed: 1, exitCode: 1), ["--baseline-strict"])
    try report("5.json")
    let fixed = try ProgramRun(["diff", "1.json", "5.json"], workingFolder: folder.path)
    #expect(
      fixed.exitCode == 0 && fixed.output.contains("FIXED (1)") && !fixed.output.contains("NO LONGER THERE")
    )

    // 6. Pruned: the line goes. Full again: that is new.
    #expect(try change("prune").hasPrefix("- storage-nearly-full system/san-1 fail #"))
    try expect("6 pruned", Expectation(known: 2), ["--baseline-strict"])
    try write(Self.full, to: "storage.yaml")
    try expect("6 regression", Expectation(new: 1, known: 2, exitCode: 1))
    try report("6.json")
    let regression = try ProgramRun(["diff", "5.json", "6.json"], workingFolder: folder.path)
    #expect(regression.exitCode == 1 && regression.output.contains("san-1 — satisfied → fails"))

    // 7. Accepted in so many words.
    #expect(try change("update").hasPrefix("+ storage-nearly-full system/san-1 fail #"))
    try expect("7 accepted", Expectation(known: 3))

    // 8. The scanner's operating system is no longer recorded: not fixed, and not in silence.
    try write(Self.unknownScanner, to: "radiology/scanners.yaml")
    try expect("8 unknown", Expectation(changed: 1, known: 2))
    try expect("8 no more unknown", Expectation(changed: 1, known: 2, exitCode: 3), ["--max-open", "0"])

    // 9. Recorded again, and the risk is accepted until the end of the year.
    try write(Self.scanner, to: "radiology/scanners.yaml")
    let fingerprint = try #require(try folder.read("b.yaml").firstMatch(of: /mri-1.*fingerprint: (\w{12})/))
      .output.1
    let waive = try ProgramRun(
      [
        "waive", String(fingerprint), "h", "--until", "2026-12-31", "--reason", "Remplacement en cours",
        "--approver-role", "Directrice", "--as-of", "2026-11-24",
      ],
      workingFolder: folder.path
    )
    #expect(waive.exitCode == 0 && waive.output == "h/waivers.yaml: waiver-mri-1\n", "\(waive.errors)")
    try expect("9 waived", Expectation(changed: 1, known: 2))
    #expect(try change("prune").hasPrefix("- unsupported-operating-system system/mri-1 fail #"))
    try expect("9 settled by the waiver", Expectation(known: 2))
    try expect("9 waivers aside", Expectation(new: 1, known: 2, exitCode: 1), ["--no-waivers"])

    // 10. The last day counts; on the day after, the failure is new.
    try expect("10 last day", Expectation(known: 2), on: "2026-12-31")
    try expect("10 expired", Expectation(new: 1, known: 2, exitCode: 1), on: "2027-01-01")

    // 11. The storage is deleted: gone, not fixed.
    try report("10.json")
    try folder.delete("h/storage.yaml")
    try expect("11 deleted", Expectation(gone: 2))
    try report("11.json")
    let deleted = try ProgramRun(["diff", "10.json", "11.json", "--lang", "fr"], workingFolder: folder.path)
    #expect(
      deleted.exitCode == 0 && deleted.output.contains("DISPARUS (2)") && !deleted.output.contains("CORRIGÉS")
    )
    #expect(deleted.output.contains("l'enregistrement n'existe plus"))

    // 12. An audit that leaves the check out says nothing of it, and pruning by it drops nothing.
    try write(Self.full, to: "storage.yaml")
    try expect("12 left out", Expectation(known: 1, notJudged: 1), ["--skip", "storage-nearly-full"])
    #expect(try change("prune", ["--skip", "storage-nearly-full"]) == "")

    // 13. Another rule set: a check of ours is graver, which the reports tell.
    let path = "checks/systems/storage-nearly-full.yaml"
    let rule = try #require(InProcessAudit.rules?.files.files.first { $0.name.hasSuffix(path) })
    let graver = String(decoding: rule.bytes, as: UTF8.self)
      .replacing("severity: medium", with: "severity: critical")
    try folder.write("own/" + path, graver)
    try expect("13 other rules", Expectation(known: 2), ["--rules", "own"])
    try report("12.json")
    try report("13.json", ["--rules", "own"])
    let rules = try ProgramRun(["diff", "12.json", "13.json"], workingFolder: folder.path)
    #expect(rules.exitCode == 0 && rules.output.contains("The rules differ"))
    #expect(rules.output.contains("CHANGED (1)") && rules.output.contains("(before:"))
    let text = try run(["audit", "h", "--baseline", "b.yaml"], ["--rules", "own"])
    #expect(text.output.contains("The rules differ") && text.output.contains("· known"))
  }
}
