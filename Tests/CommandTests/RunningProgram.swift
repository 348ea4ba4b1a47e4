import FoundationEssentials
import Glibc

/// A run of the built program that goes on while a test looks at what it writes.
struct RunningProgram {
  /// What was not written in time.
  struct Missing: Error {
    var text: String
    var written: String
  }

  private let process: pid_t
  private let folder: TemporaryFolder

  init(_ arguments: [String], workingFolder: String) throws {
    folder = try TemporaryFolder()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, folder.path + "/stdout", O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, folder.path + "/stderr", O_WRONLY | O_CREAT, 0o600)
    process = try ProgramRun.start(
      arguments,
      environment: ["LANG": "C.UTF-8"],
      workingFolder: workingFolder,
      actions: &actions
    )
  }

  /// What it wrote to standard output so far.
  func output() throws -> String { try folder.read("stdout") }

  /// Waits until standard output holds a text; three minutes are more than any machine needs.
  func waitForOutput(_ text: String) throws { try wait(for: text, in: "stdout") }

  /// Waits until standard error holds a text.
  func waitForErrors(_ text: String) throws { try wait(for: text, in: "stderr") }

  private func wait(for text: String, in file: String) throws {
    for _ in 0..<1800 {
      if try folder.read(file).contains(text) { return }
      usleep(100_000)
    }
    kill(process, SIGKILL)
    _ = try ProgramRun.end(of: process)
    throw Missing(text: text, written: try folder.read(file))
  }

  /// Ends it by a signal and gives its exit code.
  func end(by signal: Int32) throws -> Int32 {
    kill(process, signal)
    defer { folder.remove() }
    return try ProgramRun.end(of: process)
  }
}
