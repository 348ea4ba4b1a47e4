import Glibc

/// A program that runs beside the test, with everything that it starts, and that can be killed at any moment.
struct KillableProcess {
  /// What it writes to standard output and to standard error.
  let outputPath: String
  let errorPath: String
  private let process: pid_t

  /// Starts a program in a process group of its own.
  ///
  /// - Parameters:
  ///   - program: its path, or its name if it is one of this package.
  ///   - input: the path of what its standard input holds.
  ///   - folder: where its output goes, to files of that name.
  init(
    _ program: String,
    _ arguments: [String],
    input: String = "/dev/null",
    output folder: TemporaryFolder,
    _ name: String
  ) throws {
    outputPath = "\(folder.path)/\(name).out"
    errorPath = "\(folder.path)/\(name).err"
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, outputPath, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errorPath, O_WRONLY | O_CREAT, 0o600)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    let own = try ProgramRun.programPath()
    let path = program.hasPrefix("/") ? program : own.dropLast("serment".count) + program
    let words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    let variables: [UnsafeMutablePointer<CChar>?] = [strdup("LANG=C.UTF-8"), nil]
    defer { for case let pointer? in words + variables { free(pointer) } }
    var process = pid_t()
    let code = posix_spawn(&process, path, &actions, &attributes, words, variables)
    guard code == 0 else { throw ProgramRun.Failure(code: code) }
    self.process = process
  }

  /// Starts a command of the shell.
  static func shell(_ command: String, output folder: TemporaryFolder) throws -> Self {
    try Self("/bin/sh", ["-c", command], output: folder, "shell")
  }

  /// Kills it and what it started, as a loss of power would.
  func kill() { _ = Glibc.kill(-process, SIGKILL) }

  /// Waits for its end.
  func wait() {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }
}
