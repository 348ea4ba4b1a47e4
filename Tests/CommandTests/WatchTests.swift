import FoundationEssentials
import Glibc
import Testing

/// `serment watch`: a second summary after a change, with what the change settled.
@Suite struct WatchTests {
  private static let failing = """
    remote_accesses:
      - {id: modem, kind: supplier, is_enabled: true, is_via_gateway: false}
    """

  @Test func aChangeIsAuditedAndTold() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("inventory.yaml", Self.failing)
    let watch = try RunningProgram(
      ["watch", "inventory.yaml", "--only", "remote-work", "--lang", "en"],
      workingFolder: folder.path
    )
    try watch.waitForOutput("Waiting for a change")
    try folder.write("inventory.yaml", Self.failing.replacing("false", with: "true"))
    try watch.waitForOutput("Settled since the last run:")
    try folder.write("inventory.yaml", Self.failing + "\nno such key")
    try watch.waitForErrors("error[")
    try folder.write("inventory.yaml", Self.failing)
    try watch.waitForOutput("New since the last run:")
    #expect(try watch.output().contains("✓ supplier-maintenance-bypasses-gateway · modem"))
    #expect(try watch.end(by: SIGTERM) == 128 + SIGTERM)
  }

  /// A configuration that comes later, is broken and is mended counts each time, though nothing else changes.
  @Test func theConfigurationIsWatchedToo() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("inventory.yaml", Self.failing)
    let watch = try RunningProgram(
      ["watch", "inventory.yaml", "--only", "remote-work"],
      workingFolder: folder.path
    )
    try watch.waitForOutput("Waiting for a change")
    try folder.write("serment.yaml", "no-such-key: 1\n")
    try watch.waitForErrors("error[configuration.")
    try folder.write("serment.yaml", "language: fr\n")
    try watch.waitForOutput("En attente d'une modification")
    #expect(try watch.end(by: SIGTERM) == 128 + SIGTERM)
  }

  @Test func standardInputCannotBeWatched() throws {
    let run = try ProgramRun("watch", "-")
    #expect(run.exitCode == 2 && run.errors.contains("watch reads files and folders"))
  }
}
